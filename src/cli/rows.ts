import { EventError, UserError } from "../core/errors.ts";
import type { TextRow } from "../offline.ts";
import { type JsonLine, readJsonLines } from "./input.ts";
import { progress, type Terminal } from "./terminal.ts";

/** A line of JSON Lines as a text with what is said about it; undefined where its text is null. */
function textRow({ line, row }: JsonLine, language: string | undefined): TextRow | undefined {
  const word = (name: string): string | undefined => (typeof row[name] === "string" ? row[name] : undefined);
  if (row.text === null) return undefined;
  const text = word("text");
  // A line without text would pass as it is, with whatever its other fields hold.
  if (text === undefined) throw new UserError("input-invalid", `line ${line} has no "text", or one that is no text`);
  return {
    text,
    language: word("lang") ?? language,
    channel: word("channel"),
    speaker: word("speaker"),
    conversation: word("conversation"),
    turn: typeof row.turn === "number" ? row.turn : undefined,
  };
}

/**
 * Answers each line of JSON Lines with one line, in their order, while they come in. Throws `UserError` and `EventError`
 * that name the line.
 *
 * @param language of lines that say none
 */
export async function answerLines(
  terminal: Terminal,
  file: string | undefined,
  language: string | undefined,
  answer: (row: JsonLine["row"], text: TextRow | undefined) => unknown,
): Promise<void> {
  const bar = progress(terminal);
  try {
    for await (const input of readJsonLines(terminal, file)) {
      const text = textRow(input, language);
      let answered: unknown;
      try {
        answered = answer(input.row, text);
      } catch (thrown) {
        throw thrown instanceof EventError ? new EventError(thrown.code, `line ${input.line}`) : thrown;
      }
      terminal.out(`${JSON.stringify(answered)}\n`);
      if (!terminal.shown) bar.show(`${input.line} lines`);
    }
  } finally {
    bar.end();
  }
}
