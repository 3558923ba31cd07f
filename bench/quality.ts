/**
 * Detection quality, as `sordino detect --jsonl` answers: leaked, over and covered, per language, kind and channel.
 *
 *   npm run bench:quality                      the project's own labelled texts; the others too where they are at hand
 *   npm run bench:quality -- --only own --record   writes what the project's own texts come to as the floor that a test holds
 *   npm run bench:quality -- --misses sv       what is missed and wrongly taken in one language's tuned half
 *
 * The labelled sets are read from `SORDINO_EVAL` or ../shared/data/eval-dev. `contact-*` is shown in halves: rules and weights
 * were tuned while looking at one, the other was only scored.
 */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { PACKAGE_ROOT } from "../src/version.ts";
import { machine, print } from "./machine.ts";
import { recordFloor, scoreOwn } from "./own-floor.ts";
import { ownSets } from "./own-sets.ts";
import { type Answer, type Counts, halfOf, NOT_COUNTED, type Row, type Score, score } from "./score.ts";

/** One process for all the rows, as a user would call it. */
async function detect(rows: readonly Row[]): Promise<ReadonlyMap<string, readonly Answer[]>> {
  const child = spawn(process.execPath, [join(PACKAGE_ROOT, "src/cli/main.ts"), "detect", "--jsonl"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (data: string) => {
    out += data;
  });
  child.stdin.end(rows.map(({ spans: _, ...row }) => `${JSON.stringify(row)}\n`).join(""));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`sordino detect ended with ${code}`);
  return new Map(
    out
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const { id, spans } = JSON.parse(line) as { id: string; spans: Answer[] };
        return [id, spans] as const;
      }),
  );
}

const percent = (part: number, whole: number): string =>
  (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}`).padStart(6);
const leaked = ({ leaked: l, characters }: Counts): string => percent(l, characters);
const over = ({ taken, outside }: Score): string => percent(taken, outside);

function rowsOf(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

function merged(scores: readonly Score[]): Map<string, Counts> {
  const kinds = new Map<string, Counts>();
  for (const { kinds: of } of scores) {
    for (const [kind, c] of of) {
      const k = kinds.get(kind) ?? { spans: 0, covered: 0, characters: 0, leaked: 0 };
      kinds.set(kind, {
        spans: k.spans + c.spans,
        covered: k.covered + c.covered,
        characters: k.characters + c.characters,
        leaked: k.leaked + c.leaked,
      });
    }
  }
  return kinds;
}

function printKinds(title: string, scores: readonly Score[]): void {
  print(`\n${title}\nkind              spans  covered %  leaked %`);
  for (const [kind, c] of [...merged(scores)].sort((a, b) => b[1].characters - a[1].characters)) {
    print(`${kind.padEnd(16)} ${String(c.spans).padStart(6)}     ${percent(c.covered, c.spans)}    ${leaked(c)}`);
  }
}

async function printSets(title: string, sets: readonly { readonly name: string; readonly rows: readonly Row[] }[]) {
  print(`\n${title}\nset                 texts  leaked %  over %`);
  const scores: Score[] = [];
  for (const { name, rows } of sets) {
    const s = score(rows, await detect(rows));
    scores.push(s);
    print(`${name.padEnd(18)} ${String(rows.length).padStart(6)}    ${leaked(s.all)}  ${over(s)}`);
  }
  printKinds(`${title}, by kind`, scores);
}

async function printContact(folder: string, files: readonly string[]): Promise<void> {
  const halves = { tuned: [] as Score[], unseen: [] as Score[] };
  print("\ncontact-*, complete labels        tuned half          unseen half");
  print("language            leaked %  over %    leaked %  over %");
  const channels = new Map<string, Score[]>();
  for (const file of files) {
    const rows = rowsOf(join(folder, file));
    const answers = await detect(rows);
    const line: string[] = [];
    for (const half of ["tuned", "unseen"] as const) {
      const s = score(
        rows.filter((row) => halfOf(row) === half),
        answers,
      );
      halves[half].push(s);
      line.push(`  ${leaked(s.all)}  ${over(s)}`);
    }
    for (const channel of new Set(rows.map((row) => row.channel ?? ""))) {
      const s = score(
        rows.filter((row) => row.channel === channel),
        answers,
      );
      channels.set(channel, [...(channels.get(channel) ?? []), s]);
    }
    print(`${basename(file, ".jsonl").padEnd(18)}${line.join("    ")}`);
  }
  printKinds("contact-*, tuned half, by kind", halves.tuned);
  printKinds("contact-*, unseen half, by kind", halves.unseen);
  print("\ncontact-*, by channel   leaked %  over %");
  for (const [channel, scores] of channels) {
    const c = { spans: 0, covered: 0, characters: 0, leaked: 0 };
    for (const kind of merged(scores).values()) {
      c.leaked += kind.leaked;
      c.characters += kind.characters;
    }
    const taken = scores.reduce((n, s) => n + s.taken, 0);
    const outside = scores.reduce((n, s) => n + s.outside, 0);
    print(`${channel.padEnd(22)}  ${leaked(c)}  ${percent(taken, outside)}`);
  }
}

/** Sets of other domains that are worth the time; the rest are scored by naming them. */
const PUBLIC = [
  "presidio-synth",
  "presidio-large",
  "multidogo",
  "star",
  "sgd",
  "tau-bench",
  "contextual-anonymizer",
  "meddocan",
  "grascco-phi",
  "eds-pseudo",
  "turku-ner",
  "norne",
  "uner-da-ddt",
  "uner-de-pud",
  "uner-ewt",
  "uner-pt-bosque",
  "uner-sv-pud",
  "uner-sv-talbanken",
  "hatecheck-neutral",
  "disease-en",
];

async function printPublic(folder: string, names: readonly string[]): Promise<void> {
  print("\nother domains (some kinds labelled)   texts  leaked %  covered %");
  for (const name of names) {
    const file = join(folder, `${name}.jsonl`);
    if (!existsSync(file)) continue;
    const rows = rowsOf(file);
    const s = score(rows, await detect(rows), NOT_COUNTED);
    print(
      `${name.padEnd(34)} ${String(rows.length).padStart(8)}    ${leaked(s.all)}     ${percent(s.all.covered, s.all.spans)}`,
    );
  }
}

function printMisses(s: Score): void {
  for (const { row, span } of s.missed) {
    print(
      `${row.id} ${span.type} «${row.text.slice(span.start, span.end)}» in «${row.text.slice(Math.max(0, span.start - 40), span.end + 20).replace(/\n/g, "⏎")}»`,
    );
  }
  for (const { row, answer } of s.wrong) {
    print(
      `${row.id} WRONG ${answer.kind} «${row.text.slice(answer.start, answer.end)}» in «${row.text.slice(Math.max(0, answer.start - 30), answer.end + 20).replace(/\n/g, "⏎")}»`,
    );
  }
}

const folder = process.env.SORDINO_EVAL ?? join(PACKAGE_ROOT, "../shared/data/eval-dev");
const at = process.argv.indexOf("--misses");
const record = process.argv.includes("--record");
const only = process.argv.indexOf("--only");
const wanted = only < 0 ? undefined : process.argv[only + 1];
if (at >= 0) {
  const rows = rowsOf(join(folder, `contact-${process.argv[at + 1]}.jsonl`));
  const answers = await detect(rows);
  printMisses(
    score(
      rows.filter((row) => halfOf(row) === "tuned"),
      answers,
    ),
  );
} else {
  print(machine());
  if (wanted === undefined || wanted === "own") await printSets("the project's own texts", ownSets());
  if (record) {
    recordFloor(scoreOwn());
    print("\nrecorded in test/quality/floor.json");
  }
  if (wanted === "own") process.exit();
  if (!existsSync(folder)) {
    print(
      `\nno labelled sets in ${folder}: set SORDINO_EVAL to the folder that holds contact-*.jsonl; only the project's own texts were scored`,
    );
  } else {
    const files = readdirSync(folder).sort();
    const some = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file));
    if (wanted === undefined || wanted === "contact") await printContact(folder, some(/^contact-[a-z]{2}\.jsonl$/));
    if (wanted === undefined || wanted === "hard") {
      await printSets(
        "hard-*, complete labels, only scored",
        some(/^hard-[a-z]{2}\.jsonl$/).map((file) => ({
          name: basename(file, ".jsonl"),
          rows: rowsOf(join(folder, file)),
        })),
      );
    }
    if (wanted === undefined || wanted === "public") await printPublic(folder, PUBLIC);
  }
}
