import { type Command, Option } from "commander";
import { UserError } from "../core/errors.ts";
import { type ExplainedPurpose, type Explanation, openOffline } from "../offline.ts";
import { readInput, readJson } from "./input.ts";
import { examples, oneOf, type Shell } from "./program.ts";
import { indent, table, WIDTH } from "./table.ts";

interface Options {
  readonly text?: string;
  readonly event?: string;
  readonly topic?: string;
  readonly schema?: string;
  readonly controller?: string;
  readonly lang?: string;
  readonly channel?: string;
  readonly speaker?: string;
  readonly policy?: string;
  readonly json?: true;
}

const SPEAKERS = ["customer", "agent", "system", "unknown"] as const;

/** Options that say of a text what an event says itself. */
const OF_A_TEXT = ["text", "controller", "lang", "channel", "speaker"] as const;

export function explainCommand(program: Command, shell: Shell): void {
  program
    .command("explain")
    .description("what would happen to a text or an event: who saw what and why, and what each purpose gets")
    .argument("[file]", "a text; standard input if neither --text nor --event is given")
    .option("--text <text>", "the text itself (it stays in your shell's history)")
    .option("--controller <id>", "only this controller's purposes")
    .option("--lang <code>", "language of the text (ISO 639-1)")
    .option("--channel <channel>", 'channel of the text (default: "chat")')
    .option("--speaker <who>", `${SPEAKERS.join(", ")} (default: "unknown")`)
    .addOption(new Option("--event <file>", "an event as JSON, with --topic").conflicts([...OF_A_TEXT]))
    .option("--topic <topic>", "the raw topic that the event would come from")
    .option("--schema <file>", "the Avro schema of the event, where the topic's format is avro")
    .option("--policy <file>", "policy document")
    .option("--json", "for machines: one line for each controller")
    .addHelpText(
      "after",
      examples(
        "explain --text 'Hi, Anna Berg here, anna@example.com'",
        "explain --event event.json --topic raw.chat --schema schemas/chat-turn.avsc",
      ),
    )
    .action(async (file: string | undefined, options: Options) => {
      const explained = await (options.event === undefined
        ? explainText(shell, file, options)
        : explainEvent(shell, file, options.event, options));
      shell.terminal.out(options.json === true ? explained.map(json).join("") : explained.map(page).join("\n"));
    });
}

async function explainText(shell: Shell, file: string | undefined, options: Options): Promise<readonly Explanation[]> {
  if (options.topic !== undefined || options.schema !== undefined)
    throw new UserError("input-invalid", "--topic and --schema are for --event");
  if (options.text !== undefined && file !== undefined)
    throw new UserError("input-invalid", "give a file or --text, not both");
  const speaker = oneOf("--speaker", options.speaker ?? "unknown", SPEAKERS);
  const offline = openOffline(options.policy);
  const text = options.text ?? (await readInput(shell.terminal, file));
  return offline.explainText({ text, language: options.lang, channel: options.channel, speaker }, options.controller);
}

async function explainEvent(
  shell: Shell,
  file: string | undefined,
  event: string,
  { topic, schema, policy }: Options,
): Promise<readonly Explanation[]> {
  const { terminal } = shell;
  if (topic === undefined) throw new UserError("input-invalid", "--event needs --topic");
  if (file !== undefined) throw new UserError("input-invalid", "give a text or --event, not both");
  if (event === "-" && schema === "-")
    throw new UserError("input-invalid", "only one of --event and --schema can be standard input");
  const offline = openOffline(policy);
  const value = await readJson(terminal, event);
  return [
    await offline.explainEvent(topic, value, schema === undefined ? undefined : await readJson(terminal, schema)),
  ];
}

function json(e: Explanation): string {
  const purposes = e.purposes.map((p) => {
    const { id, topic, basis } = p.purpose;
    return { ...p, purpose: id, topic, basis };
  });
  return `${JSON.stringify({ ...e, purposes })}\n`;
}

function page(e: Explanation): string {
  const seen = e.findings.map((f) => [f.path, `${f.start}–${f.end}`, f.kind, f.score.toFixed(2), f.detector, f.why]);
  const head = ["field", "where", "kind", "score", "detector", "why"];
  const findings = seen.length === 0 ? "nothing was found\n" : table(head, seen, { width: WIDTH - 2 });
  return `Controller ${e.controller}\n\n${indent(findings, 2)}\n${e.purposes.map(purposePart).join("\n")}`;
}

function purposePart(p: ExplainedPurpose): string {
  const head = `  ${p.purpose.id} (${p.purpose.basis}) → ${p.purpose.topic}\n`;
  if (!p.lawful) return `${head}    nothing: ${p.why}\n`;
  const after = p.fields.map((f) => (f.after === undefined ? "–" : JSON.stringify(f.after)));
  const rows = p.fields.map((f, i) => [f.path, f.role, isLong(after[i]) ? "↓" : (after[i] ?? ""), f.treatment]);
  const under = after.map((text) => (isLong(text) ? text : undefined));
  return head + indent(table(["field", "role", "after", "treatment"], rows, { width: WIDTH - 4, under }), 4);
}

const isLong = (text = ""): boolean => text.length > 48;
