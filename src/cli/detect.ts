import type { Command } from "commander";
import { openOffline, type TextRow } from "../offline.ts";
import { readInput, readJsonLines } from "./input.ts";
import { examples, type Shell } from "./program.ts";

/** A line of JSON Lines as a text with what is said about it. Throws nothing: what is missing is unknown. */
export function textRow(row: Readonly<Record<string, unknown>>): TextRow {
  const word = (name: string): string | undefined => (typeof row[name] === "string" ? row[name] : undefined);
  return { text: word("text") ?? "", language: word("lang"), channel: word("channel"), speaker: word("speaker") };
}

export function detectCommand(program: Command, shell: Shell): void {
  program
    .command("detect")
    .description("say where personal data is, without changing anything")
    .argument("[file]", "JSON Lines with id, text, and lang, channel, speaker where known; standard input if not given")
    .requiredOption(
      "--jsonl",
      "read and write JSON Lines: {id, spans: [{start, end, kind}]}, offsets in UTF-16 code units",
    )
    .option("--policy <file>", "policy whose thresholds are used")
    .option("--scores", "add score and detector to each span")
    .addHelpText("after", examples("detect --jsonl texts.jsonl", "detect --jsonl --scores < texts.jsonl"))
    .action(async (file: string | undefined, options: { policy?: string; scores?: true }) => {
      const offline = openOffline(options.policy);
      const rows = readJsonLines(await readInput(shell.terminal, file));
      for (const row of rows) {
        const spans = offline
          .detect(textRow(row))
          .map(({ start, end, kind, score, detector }) =>
            options.scores === undefined ? { start, end, kind } : { start, end, kind, score, detector },
          );
        shell.terminal.out(`${JSON.stringify({ id: row.id, spans })}\n`);
      }
    });
}
