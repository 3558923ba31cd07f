/**
 * Detection speed on one core, in one run: Sordino with everything on, beside other redactors, on the same texts.
 *
 *   npm ci --prefix bench/peers && npm run bench:detect
 *
 * Texts: the labelled contact-centre texts where they are at hand (`SORDINO_EVAL` or ../shared/data/eval-dev), else the
 * project's own (`test/quality`); mails of 4 kB made of them; the same texts with words that nobody has seen; texts of 10 kB,
 * 100 kB and 1 MB, for the cost per byte. `--hostile` measures texts that are made to be slow.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createScan } from "../src/detect/all.ts";
import { PACKAGE_ROOT } from "../src/version.ts";
import { random } from "../train/random.ts";
import { hostileTexts } from "./hostile.ts";
import { machine, print } from "./machine.ts";
import { ownSets } from "./own-sets.ts";
import { type Peer, peers } from "./peers.ts";

interface Text {
  readonly text: string;
  readonly language: string;
}

const before = process.memoryUsage().rss;
const loading = performance.now();
// The limit is a clock's; what is measured here is work.
const scan = createScan({ millis: Number.POSITIVE_INFINITY });
const context = { names: [], asked: [], regions: ["SE", "DE", "GB"] };
const detect = ({ text, language }: Text): void => {
  scan({ field: 0, path: "text", text, format: "plain", language, channel: "chat", speaker: "customer" }, context);
};
detect({ text: "Hej, jag heter Anna.", language: "sv" });
const loaded = performance.now() - loading;

const bytesOf = (texts: readonly Text[]): number => texts.reduce((n, { text }) => n + Buffer.byteLength(text), 0);
const speed = (bytes: number, millis: number): string => (bytes / millis / 1_000).toFixed(3).padStart(8);

/** The thread's time on its core so far, in milliseconds: other work on the machine does not count. */
function spentOnCore(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds on one core for all texts once: the mean of passes that fill at least two seconds, after three quarters as long a warm-up. */
async function timed(texts: readonly Text[], run: (text: Text) => unknown): Promise<number> {
  const passes = async (millis: number, fewest: number): Promise<number> => {
    const started = performance.now();
    const before = spentOnCore();
    let count = 0;
    while (count < fewest || performance.now() - started < millis) {
      for (const text of texts) {
        const answer = run(text);
        if (answer instanceof Promise) await answer;
      }
      count++;
    }
    return (spentOnCore() - before) / count;
  };
  await passes(1_500, 1);
  return await passes(2_000, 3);
}

async function table(name: string, texts: readonly Text[], others: readonly Peer[]): Promise<void> {
  const bytes = bytesOf(texts);
  print(`\n${name}: ${texts.length} texts, ${Math.round(bytes / texts.length)} bytes each`);
  const own = await timed(texts, detect);
  print(
    `  ${"Sordino".padEnd(26)} ${speed(bytes, own)} MB/s ${((1_000 * texts.length) / own).toFixed(0).padStart(8)} texts/s`,
  );
  for (const peer of others) {
    // Slow ones get fewer texts: a figure per byte does not need them all.
    const some = texts.slice(0, Math.max(20, Math.ceil(texts.length / 4)));
    const millis = await timed(some, ({ text }) => peer.run(text));
    print(
      `  ${peer.name.padEnd(26)} ${speed(bytesOf(some), millis)} MB/s ${((1_000 * some.length) / millis).toFixed(0).padStart(8)} texts/s`,
    );
  }
}

function contactTexts(): readonly Text[] {
  const folder = process.env.SORDINO_EVAL ?? join(PACKAGE_ROOT, "../shared/data/eval-dev");
  if (!existsSync(folder)) {
    print(`no labelled sets in ${folder} (SORDINO_EVAL names another folder): the project's own texts are measured`);
    return ownSets().flatMap(({ name, rows }) => rows.map(({ text }) => ({ text, language: name })));
  }
  return readdirSync(folder)
    .filter((file) => /^contact-[a-z]{2}\.jsonl$/.test(file))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line): Text => {
          const { text, lang } = JSON.parse(line) as { text: string; lang: string };
          return { text, language: lang };
        }),
    );
}

/** Texts of one language joined until they are so long. */
function joined(texts: readonly Text[], length: number): Text[] {
  const long: Text[] = [];
  let text = "";
  let language: string | undefined;
  for (const piece of texts) {
    if (language !== piece.language) text = "";
    language = piece.language;
    text += `${piece.text}\n\n`;
    if (text.length < length) continue;
    long.push({ text: text.slice(0, length), language });
    text = "";
  }
  return long;
}

function shuffled<T>(list: readonly T[]): T[] {
  const r = random(3);
  const drawn = list.map((item) => ({ item, by: r.next() }));
  return drawn.sort((a, b) => a.by - b.by).map(({ item }) => item);
}

/** The same texts with the letters of every longer word drawn anew. */
function unseenWords(texts: readonly Text[]): Text[] {
  const r = random(7);
  return texts.map(({ text, language }) => ({
    language,
    text: text.replace(/\p{Ll}{4,}/gu, (word) => [...word].map(() => String.fromCharCode(97 + r.below(26))).join("")),
  }));
}

print(machine());
print(
  `loading and the first text: ${loaded.toFixed(0)} ms, ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB`,
);
const contact = contactTexts();
/** Shuffled, so that every length holds the same mixture. */
const long = shuffled(contact.map(({ text }) => text)).join("\n");
if (process.argv.includes("--hostile")) {
  const mean = (await timed(contact, detect)) / bytesOf(contact);
  print("\nhostile texts of 20 kB, cost per byte as a multiple of the contact texts' mean");
  for (const { name, text } of hostileTexts(20_000)) {
    const one = { text, language: "en" };
    const millis = await timed([one], detect);
    print(`  ${name.padEnd(32)} ${(millis / bytesOf([one]) / mean).toFixed(1).padStart(6)}`);
  }
} else {
  const others = peers();
  if (others.length === 1) print("other redactors are not installed: npm ci --prefix bench/peers");
  await table("contact texts", contact, others);
  await table("mails of 4 kB", joined(contact, 4_096), others);
  await table("words never seen", unseenWords(contact), others);
  print("\ncost per byte by length, one text");
  for (const length of [10_000, 100_000, 1_000_000]) {
    const text = { text: long.repeat(Math.ceil(length / long.length)).slice(0, length), language: "sv" };
    const millis = await timed([text], detect);
    print(
      `  ${String(length).padStart(9)} characters  ${((1e6 * millis) / bytesOf([text])).toFixed(0).padStart(6)} ns/byte`,
    );
  }
}
