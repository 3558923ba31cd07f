import type { Command } from "commander";
import type { SubjectAnswer, SubjectQuery } from "../core/answer.ts";
import { UserError } from "../core/errors.ts";
import type { IdentifierKind } from "../core/kinds.ts";
import { createLog } from "../log.ts";
import { answerJson, askSubject } from "../wire.ts";
import { readConfig } from "./config.ts";
import { readInput } from "./input.ts";
import { examples, type Settings, type Shell, withSettings } from "./program.ts";
import { table } from "./table.ts";

/** Option → identifier kind. */
const BY: readonly (readonly [option: keyof Options & string, flag: string, kind: IdentifierKind])[] = [
  ["email", "--email <address>", "email"],
  ["phone", "--phone <number>", "phone"],
  ["customerId", "--customer-id <id>", "customer-id"],
  ["contactId", "--contact-id <id>", "contact-id"],
  ["nationalId", "--national-id <number>", "national-id"],
  ["iban", "--iban <number>", "iban"],
  ["agentId", "--agent-id <id>", "agent-id"],
  ["name", "--name <name>", "name"],
];

interface Options extends Settings {
  readonly controller: string;
  readonly id?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly customerId?: string;
  readonly contactId?: string;
  readonly nationalId?: string;
  readonly iban?: string;
  readonly agentId?: string;
  readonly name?: string;
  readonly json?: true;
}

async function queryOf(options: Options, shell: Shell): Promise<SubjectQuery> {
  const given = BY.filter(([option]) => options[option] !== undefined);
  const ways = given.length + (options.id === undefined ? 0 : 1);
  if (ways !== 1) {
    throw new UserError(
      "input-invalid",
      `give exactly one of --id, ${BY.map(([, flag]) => flag.split(" ")[0]).join(", ")}`,
    );
  }
  const [option, flag, kind] = given[0] ?? ["id", "--id <id>", undefined];
  const stated = String(options[option]);
  const value = (stated === "-" ? await readInput(shell.terminal, "-") : stated).trim();
  if (value === "") throw new UserError("input-invalid", `${flag.split(" ")[0]} is empty`);
  return kind === undefined ? { by: "id", id: value } : { by: "identifier", kind, value };
}

export function subjectCommand(program: Command, shell: Shell): void {
  const subject = program.command("subject").description("people and where their data is");
  const find = withSettings(
    subject
      .command("find")
      .description("who an identifier names, and every place that holds their data")
      .requiredOption("--controller <id>", "whose customer")
      .option("--id <id>", "a subject id"),
  );
  for (const [, flag] of BY)
    find.option(flag, "the identifier; - reads it from standard input, out of your shell's history");
  find
    .option("--json", "for machines")
    .addHelpText(
      "after",
      examples(
        "subject find --controller nordbank --email anna@example.com",
        "subject find --controller nordbank --phone - --json < number.txt",
      ),
    )
    .action(async (options: Options) => {
      const query = await queryOf(options, shell);
      const { config, origins } = readConfig(options, shell);
      // The start of a database is no news for somebody who asks a question.
      const log = createLog(origins.get("log.level") === "default" ? "warn" : config.log.level);
      const answer = await askSubject(config, options.controller, query, log, shell.env);
      shell.terminal.out(
        options.json === true ? `${JSON.stringify(answerJson(answer), null, 2)}\n` : answerPage(answer),
      );
    });
}

const day = (millis: number): string => new Date(millis).toISOString().slice(0, 10);
const list = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([k, n]) => (n === 1 ? k : `${k} ${n}`))
    .join(", ");

/** The answer for a person to read. */
export function answerPage(answer: SubjectAnswer): string {
  const people = answer.people.map(({ subject, groups, records }) => {
    const aliases = subject.aliases.length === 0 ? "" : `\n  also known as      ${subject.aliases.join(", ")}`;
    const rows = groups.map((g) => [
      g.channel ?? "–",
      g.outcome === "clean" ? (g.purpose ?? "–") : g.outcome,
      g.topic,
      g.records,
      g.conversations,
      `${day(g.firstSeen)} – ${day(g.lastSeen)}`,
      g.retainUntil === null ? "open" : day(g.retainUntil),
    ]);
    const under = groups.map((g) => [list(g.kinds), list(g.pointers)].filter((t) => t !== "").join("; ") || undefined);
    const special = [...new Set(groups.flatMap((g) => g.special))];
    return `Subject ${subject.id} (${subject.role})
  known since        ${day(subject.firstSeen)}${aliases}
  identifiers known  ${list(subject.known) || "none"}
  records            ${records}
  special categories ${special.length === 0 ? "none seen" : special.join(", ")}

${rows.length === 0 ? "  No record of theirs is in the index.\n" : table(["channel", "purpose", "topic", "records", "conversations", "seen", "kept until"], rows, { under })}`;
  });
  const { upTo, behind, unread } = answer.complete;
  const complete =
    upTo === undefined
      ? `Not complete yet${unread.length === 0 ? "" : `: the index has not read ${unread.join(", ")}`}.`
      : `Complete up to ${new Date(upTo).toISOString()}${behind === 0n ? "" : `, ${behind} records behind`}.`;
  const shared = answer.people.length > 1 ? `This identifier is shared by ${answer.people.length} people.\n\n` : "";
  return `${shared}${people.join("\n")}\n${complete}\n`;
}
