import type { Command } from "commander";
import { UserError } from "../core/errors.ts";
import { type ExplainedPurpose, type Explanation, openOffline } from "../offline.ts";
import { parseJson, readInput } from "./input.ts";
import { examples, oneOf, type Shell } from "./program.ts";
import { table } from "./terminal.ts";

interface Options {
  readonly text?: string;
  readonly event?: string;
  readonly topic?: string;
  readonly schema?: string;
  readonly controller?: string;
  readonly lang?: string;
  readonly channel: string;
  readonly speaker: string;
  readonly policy?: string;
  readonly json?: true;
}

const SPEAKERS = ["customer", "agent", "system", "unknown"] as const;

export function explainCommand(program: Command, shell: Shell): void {
  program
    .command("explain")
    .description("what would happen to a text or an event: who saw what and why, and what each purpose gets")
    .argument("[file]", "a text; standard input if neither --text nor --event is given")
    .option("--text <text>", "the text itself (it stays in your shell's history)")
    .option("--event <file>", "an event as JSON, with --topic")
    .option("--topic <topic>", "the raw topic that the event would come from")
    .option("--schema <file>", "the Avro schema of the event, where the topic's format is avro")
    .option("--controller <id>", "only this controller's purposes")
    .option("--lang <code>", "language of the text")
    .option("--channel <channel>", "channel of the text", "chat")
    .option("--speaker <who>", SPEAKERS.join(", "), "unknown")
    .option("--policy <file>", "policy document")
    .option("--json", "for machines")
    .addHelpText(
      "after",
      examples(
        "explain --text 'Hi, Anna Berg here, anna@example.com'",
        "explain --event event.json --topic raw.chat --schema schemas/chat-turn.avsc",
      ),
    )
    .action(async (file: string | undefined, options: Options) => {
      const offline = openOffline(options.policy);
      const given = [];
      if (options.event === undefined) {
        const text = options.text ?? (await readInput(shell.terminal, file));
        const speaker = oneOf("--speaker", options.speaker, SPEAKERS);
        given.push(
          ...offline.explainText(
            { text, language: options.lang, channel: options.channel, speaker },
            options.controller,
          ),
        );
      } else {
        if (options.topic === undefined) throw new UserError("input-invalid", "--event needs --topic");
        const value = parseJson(await readInput(shell.terminal, options.event), options.event);
        const schema =
          options.schema === undefined
            ? undefined
            : parseJson(await readInput(shell.terminal, options.schema), options.schema);
        given.push(await offline.explainEvent(options.topic, value, schema));
      }
      for (const explanation of given)
        shell.terminal.out(options.json === true ? `${json(explanation)}\n` : page(explanation));
    });
}

function json(e: Explanation): string {
  return JSON.stringify({
    ...e,
    purposes: e.purposes.map((p) => ({ ...p, purpose: p.purpose.id, topic: p.purpose.topic, basis: p.purpose.basis })),
  });
}

function page(e: Explanation): string {
  const seen = e.findings.map((f) => [f.path, `${f.start}–${f.end}`, f.kind, f.score.toFixed(2), f.detector, f.why]);
  const findings =
    seen.length === 0
      ? "  nothing was found\n"
      : indent(table(["field", "where", "kind", "score", "detector", "why"], seen));
  return `Controller ${e.controller}\n\n${findings}\n${e.purposes.map(purposePart).join("\n")}\n`;
}

function purposePart(p: ExplainedPurpose): string {
  const head = `  ${p.purpose.id} (${p.purpose.basis}) → ${p.purpose.topic}\n`;
  if (!p.lawful) return `${head}    nothing: ${p.why}\n`;
  const rows = p.fields.map((f) => [
    f.path,
    f.role,
    f.treatment,
    f.after === undefined ? "–" : JSON.stringify(f.after),
  ]);
  return head + indent(table(["field", "role", "treatment", "after"], rows), 4);
}

function indent(text: string, by = 2): string {
  return text.replace(/^(?=.)/gm, " ".repeat(by));
}
