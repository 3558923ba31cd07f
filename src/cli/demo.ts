import { join } from "node:path";
import type { Command } from "commander";
import { UserError } from "../core/errors.ts";
import type { Observer } from "../core/observer.ts";
import { unobserved } from "../core/observer.ts";
import { type BeforeAfter, mostChanged } from "../demo/before-after.ts";
import { type Summary, summarise } from "../demo/summary.ts";
import type { Demo } from "../demo/topics.ts";
import { createLog } from "../log.ts";
import { demoOf, emptyFolder, type Instance, openInstance } from "../wire.ts";
import { readConfig } from "./config.ts";
import { examples, type Settings, type Shell, withSettings } from "./program.ts";
import { answerPage } from "./subject.ts";
import { table } from "./table.ts";
import { progress } from "./terminal.ts";

interface Options extends Settings {
  readonly once?: true;
  readonly fresh?: true;
}

/** The invented person that the demonstration asks for: in all four channels, under different identifiers. */
const ASKED = { controller: "nordbank", kind: "email", value: "elin.sandstrom@example.com" } as const;

export function demoCommand(program: Command, shell: Shell): void {
  withSettings(
    program
      .command("demo")
      .description("the whole way on this machine: sample events, embedded log and database, no server"),
  )
    .option("--once", "end after the summary instead of serving the API")
    .option("--fresh", "delete what an earlier demonstration left in the data folder first, all but the keys")
    .addHelpText("after", examples("demo", "demo --once --data /tmp/sordino"))
    .action((options: Options) => demo(options, shell));
}

async function demo(options: Options, shell: Shell): Promise<void> {
  const { terminal, signal } = shell;
  const { config } = readConfig({ ...options, logLevel: options.logLevel ?? "error" }, shell, { mode: "embedded" });
  // Invented people must not come among real ones.
  if (config.database.url !== undefined)
    throw new UserError("config-invalid", "database.url: the demonstration has its own database; leave it out");
  if (options.fresh === true) await emptyFolder(config.dataFolder);
  terminal.out(`Sordino: raw topics → clean topics → location index, in ${config.dataFolder}\n\n`);
  const bar = progress(terminal);
  const counts = { events: 0, findings: 0 };
  const observer: Observer = {
    ...unobserved,
    event: () => bar.show(`cleaning: ${++counts.events} events, ${counts.findings} findings`),
    finding: () => void counts.findings++,
  };
  bar.show("opening the embedded database (a few seconds the first time)");
  const instance = await openInstance(config, {
    log: createLog(config.log.level),
    parts: ["clean", "index", ...(options.once === true ? [] : (["api"] as const))],
    signal,
    env: shell.env,
    observer,
  });
  if (instance === undefined) return;
  try {
    const tools = demoOf(instance);
    const fed = await tools.feed();
    bar.end();
    terminal.out(
      fed === 0
        ? "The samples were fed by an earlier start; it goes on where that one stopped.\n"
        : `Fed ${fed} sample events.\n`,
    );
    await instance.drain(signal);
    bar.end();
    if (signal.aborted) return;
    terminal.out(`Worked on ${counts.events} events in this start.\n\n`);
    terminal.out(summaryPage(await summarise(tools.topics)));
    terminal.out(await samplesPage(tools, 3));
    terminal.out(await answerPart(instance));
    terminal.out(nextPart(config.dataFolder, instance.url, config.http.tokenFile));
    if (options.once !== true) await instance.run(signal);
  } finally {
    bar.end();
    await instance.close();
  }
}

function summaryPage(s: Summary): string {
  const kinds = [...s.kinds].map(([kind, by]) => ({ kind, by, n: [...by.values()].reduce((a, b) => a + b, 0) }));
  const languages = [...new Set(kinds.flatMap(({ by }) => [...by.keys()]))].toSorted();
  const rows = kinds
    .toSorted((a, b) => b.n - a.n || a.kind.localeCompare(b.kind))
    .map(({ kind, by, n }) => [kind, n, ...languages.map((l) => by.get(l) ?? 0)]);
  const records = [...s.records].toSorted().map(([purpose, n]) => [purpose, n]);
  const reasons = [...s.reasons]
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([reason, n]) => [reason, n]);
  const sum = s.clean + s.quarantined + s.withheld;
  const gone = s.expired === 0 ? "" : `${s.expired} raw and sealed records have expired since, as their topics say.\n`;
  return `Events
${table(["input", "clean", "quarantined", "withheld", "sum"], [[s.input, s.clean, s.quarantined, s.withheld, sum]])}${gone}
Clean records, one per lawful purpose
${table(["controller/purpose", "records"], records)}
Why not clean (sealed, nothing lost)
${table(["reason", "events"], reasons)}
Findings by kind and language
${table(["kind", "all", ...languages], rows)}
`;
}

/** Where something was hidden in a text. */
const MARK = /\[[A-Z_]+[\]:]/g;

/** Texts of different topics, not too long to be read, in which much was hidden. */
async function samplesPage(tools: Demo, wanted: number): Promise<string> {
  const shown: { topic: string; change: BeforeAfter }[] = [];
  const raw = new Map<string, Uint8Array>();
  for (const topic of tools.topics.raw) {
    for (const { at, value } of tools.topics.records(topic))
      if (value !== null) raw.set(`${at.topic}/${at.partition}/${at.offset}`, value);
  }
  const candidates: typeof shown = [];
  for (const topic of tools.topics.clean) {
    for (const { value } of tools.topics.records(topic)) {
      if (value === null) continue;
      const { source } = await tools.topics.privacy(value);
      const original = raw.get(`${source.topic}/${source.partition}/${source.offset}`);
      if (original === undefined) continue;
      const change = mostChanged(await tools.plain(original), await tools.plain(value));
      if (change !== undefined) candidates.push({ topic: source.topic, change });
    }
  }
  const marks = ({ change }: (typeof shown)[number]): number => change.after.match(MARK)?.length ?? 0;
  const readable = candidates.filter(({ change }) => change.before.length > 60 && change.before.length < 260);
  for (const candidate of readable.toSorted((a, b) => marks(b) - marks(a))) {
    if (shown.length < wanted && !shown.some((s) => s.topic === candidate.topic)) shown.push(candidate);
  }
  const part = ({ topic, change }: (typeof shown)[number]): string =>
    `${topic}, ${change.path}\n  before  ${change.before.replaceAll("\n", "⏎")}\n  after   ${change.after.replaceAll("\n", "⏎")}\n`;
  return shown.length === 0 ? "" : `Before and after\n${shown.map(part).join("\n")}\n`;
}

async function answerPart({ find }: Instance): Promise<string> {
  const { controller, kind, value } = ASKED;
  const question = `sordino subject find --controller ${controller} --${kind} ${value}`;
  try {
    return `Where is this person's data?  $ ${question}\n\n${answerPage(await find(controller, { by: "identifier", kind, value }))}\n`;
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return `Where is this person's data?  $ ${question}\n\n${thrown.message}\n\n`;
  }
}

function nextPart(folder: string, url: string | undefined, tokenFile: string): string {
  const serving =
    url === undefined
      ? "Run it without --once and it serves the API.\n"
      : `The API listens on ${url} (bearer token in ${tokenFile}); Ctrl-C ends it.

  curl -s -H "Authorization: Bearer $(cat ${tokenFile})" ${url}/openapi.json
`;
  return `Where things are
  ${join(folder, "log")}        raw, clean, quarantine and withheld topics
  ${join(folder, "database")}   subjects, wrapped keys, location index
  ${join(folder, "keys.json")}  key-encryption keys: without them nothing opens

What to try next
  npm run -s sordino -- subject find --controller nordbank --phone "+46 70 174 06 05"
  npm run -s sordino -- explain --text "my card is 4111 1111 1111 1111"
  npm run -s sordino -- policy check samples/policy.yaml

${serving}`;
}
