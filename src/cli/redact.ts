import type { Command } from "commander";
import { UserError } from "../core/errors.ts";
import { isKind, KINDS, type Kind } from "../core/kinds.ts";
import { nearest } from "../core/nearest.ts";
import { openOffline } from "../offline.ts";
import { readInput } from "./input.ts";
import { examples, oneOf, type Shell } from "./program.ts";
import { answerLines } from "./rows.ts";

const ACTIONS = ["redact", "mask", "mask-last4"] as const;

interface Options {
  readonly text?: string;
  readonly jsonl?: true;
  readonly lang?: string;
  readonly action: string;
  readonly kinds?: string;
  readonly policy?: string;
}

/** Wrong words are told by their place, not repeated. */
function kindsOf(list: string | undefined): ReadonlySet<Kind> {
  if (list === undefined) return new Set(KINDS);
  const words = list.split(",").map((w) => w.trim().toUpperCase());
  const wrong = words.flatMap((word, i) => {
    const near = nearest(word, KINDS);
    return isKind(word) ? [] : [`word ${i + 1} is no kind${near === undefined ? "" : `; did you mean ${near}?`}`];
  });
  if (wrong.length > 0)
    throw new UserError("input-invalid", `--kinds: ${wrong.join(", ")}; kinds: ${KINDS.join(", ")}`);
  return new Set(words.filter(isKind));
}

export function redactCommand(program: Command, shell: Shell): void {
  program
    .command("redact")
    .description("clean text: from a file or standard input to standard output")
    .argument("[file]", "text, or JSON Lines with --jsonl; standard input if not given")
    .option("--text <text>", "the text itself (it stays in your shell's history)")
    .option(
      "--jsonl",
      "read JSON Lines with a `text`, write them with that text cleaned; other fields stay as they are",
    )
    .option("--lang <code>", "language of the text (ISO 639-1)")
    .option("--action <action>", `what stands for a finding: ${ACTIONS.join(", ")}`, "redact")
    .option("--kinds <list>", "only these kinds, with commas between")
    .option("--policy <file>", "policy whose thresholds are used")
    .addHelpText(
      "after",
      examples(
        "redact mail.txt",
        "redact --text 'write to anna@example.com'",
        "redact --jsonl --action mask < events.jsonl",
      ),
    )
    .action(async (file: string | undefined, options: Options) => {
      const { terminal } = shell;
      if (options.text !== undefined && file !== undefined)
        throw new UserError("input-invalid", "give a file or --text, not both");
      if (options.text !== undefined && options.jsonl === true)
        throw new UserError("input-invalid", "--jsonl reads a file or standard input, not --text");
      const action = oneOf("--action", options.action, ACTIONS);
      const kinds = kindsOf(options.kinds);
      const offline = openOffline(options.policy);
      if (options.jsonl === true) {
        await answerLines(terminal, file, options.lang, (row, text) => ({
          ...row,
          text: text === undefined ? null : offline.redact(text, action, kinds),
        }));
        return;
      }
      const text = options.text ?? (await readInput(terminal, file));
      const row = { text, language: options.lang, channel: undefined, speaker: undefined };
      const cleaned = offline.redact(row, action, kinds);
      terminal.out(cleaned.endsWith("\n") || cleaned === "" ? cleaned : `${cleaned}\n`);
    });
}
