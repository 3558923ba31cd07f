import { type Command, InvalidArgumentError } from "commander";
import type { AuditCounts, LeakReport, Suspected } from "../core/audit.ts";
import { createLog } from "../log.ts";
import { auditLeaks } from "../wire.ts";
import { readConfig } from "./config.ts";
import { examples, type Settings, type Shell, withSettings } from "./program.ts";
import { table } from "./table.ts";

interface Options extends Settings {
  readonly topic: readonly string[];
  readonly sample: number;
  readonly json?: true;
}

const ABOUT = `
The auditor is the library compromise, an English tagger of another maker, and two forms for
e-mail addresses and numbers that one dials. It shares nothing with Sordino's own rules, word
lists and tagger, so it sees what they are blind to; it is much weaker than they are. Persons and
places are looked for in English texts only, and many of them are none: brands, products, towns
that are left in the text on purpose. It tells a trend, and where to look first. It cannot tell
that nothing leaked. No text is shown; coordinates say where somebody who may can look.
`;

function share(text: string): number {
  const n = Number(text);
  if (text.trim() === "" || !(n > 0 && n <= 1))
    throw new InvalidArgumentError("It must be a number over 0, at most 1.");
  return n;
}

export function auditCommand(program: Command, shell: Shell): void {
  const audit = program.command("audit").description("look again at what was published");
  withSettings(
    audit
      .command("leaks")
      .description("re-read a sample of the clean topics with an independent reader, and count what looks personal"),
  )
    .option("--topic <name>", "a clean topic; may be given several times, all if not given", collect, [])
    .option("--sample <share>", "share of the records that is read, over 0 to 1; the same ones each time", share, 0.1)
    .option("--json", "for machines")
    .addHelpText("after", ABOUT)
    .addHelpText("after", examples("audit leaks", "audit leaks --topic clean.nordbank.service-quality --sample 1"))
    .action(async (options: Options) => {
      const { config, origins } = readConfig(options, shell);
      const log = createLog(origins.get("log.level") === "default" ? "warn" : config.log.level);
      const asked = { topics: options.topic, sample: options.sample };
      const report = await auditLeaks(config, asked, log, shell.signal);
      shell.terminal.out(
        options.json === true ? `${JSON.stringify(reportJson(report), null, 2)}\n` : reportPage(report),
      );
    });
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** In a thousand words: persons and places of the English ones, the rest of all; undefined where none was read. */
function rate(counts: AuditCounts, what: Suspected): number | undefined {
  const words = what === "person" || what === "place" ? counts.english.words : counts.words;
  return words === 0 ? undefined : Math.round((100_000 * counts.suspected[what]) / words) / 100;
}

function reportJson(report: LeakReport): unknown {
  return {
    ...report,
    topics: report.topics.map((t) => ({
      ...t,
      perThousandWords: {
        person: rate(t, "person"),
        place: rate(t, "place"),
        phone: rate(t, "phone"),
        email: rate(t, "email"),
      },
    })),
    suspects: report.suspects.map(({ at, pattern, ...s }) => ({
      topic: at.topic,
      partition: at.partition,
      offset: `${at.offset}`,
      path: pattern,
      ...s,
    })),
  };
}

function reportPage({ topics, suspects, sample, complete }: LeakReport): string {
  const cell = (t: AuditCounts, what: Suspected): string => rate(t, what)?.toFixed(2) ?? "–";
  const rows = topics.map((t) => [
    `${t.controller}/${t.purpose}`,
    t.records,
    t.sampled,
    t.texts,
    t.english.texts,
    cell(t, "person"),
    cell(t, "place"),
    cell(t, "phone"),
    cell(t, "email"),
  ]);
  const head = [
    "controller/purpose",
    "records",
    "sample",
    "texts",
    "English",
    "persons",
    "places",
    "phones",
    "e-mails",
  ];
  const under = topics.map((t) => (t.unreadable === 0 ? t.topic : `${t.topic} (${t.unreadable} not ours, unread)`));
  const where = suspects.map(({ at, pattern, what, strength, times }) => [
    what,
    strength.toFixed(1),
    times,
    `${at.topic}/${at.partition}/${at.offset}`,
    pattern,
  ]);
  const strongest =
    where.length === 0
      ? "Nothing was suspected.\n"
      : `Strongest suspicions\n${table(["what", "strength", "times", "topic/partition/offset", "path"], where)}`;
  return `Suspected in a thousand words; a sample of ${sample} of the records${complete ? "" : ", stopped before the end"}
${table(head, rows, { under })}
${strongest}
Persons and places are looked for in English texts only. This is a second reader's guess, not a count of leaks.
`;
}
