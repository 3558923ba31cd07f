import type { Command } from "commander";
import { openOffline } from "../offline.ts";
import { examples, type Shell } from "./program.ts";
import { answerLines } from "./rows.ts";

export function detectCommand(program: Command, shell: Shell): void {
  program
    .command("detect")
    .description("say where personal data is, without changing anything")
    .argument(
      "[file]",
      "JSON Lines with id, text, and lang, channel, speaker, conversation, turn where known; standard input if not given",
    )
    .requiredOption(
      "--jsonl",
      "read and write JSON Lines: {id, spans: [{start, end, kind}]}, offsets in UTF-16 code units",
    )
    .option("--lang <code>", "language of lines that say none (ISO 639-1)")
    .option("--policy <file>", "policy whose thresholds are used")
    .option("--scores", "add score and detector to each span")
    .addHelpText("after", examples("detect --jsonl texts.jsonl", "detect --jsonl --scores < texts.jsonl"))
    .action(async (file: string | undefined, options: { policy?: string; scores?: true; lang?: string }) => {
      const offline = openOffline(options.policy);
      await answerLines(shell.terminal, file, options.lang, ({ id }, text) => ({
        id,
        spans: (text === undefined ? [] : offline.detect(text)).map(({ start, end, kind, score, detector }) =>
          options.scores === undefined ? { start, end, kind } : { start, end, kind, score, detector },
        ),
      }));
    });
}
