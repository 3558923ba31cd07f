/**
 * Detection speed on one core, everything on: the project's sample texts, and the labelled contact-centre texts where they
 * are at hand (`SORDINO_EVAL` or ../shared/data/eval-dev). `npm run bench:detect`
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createScan } from "../src/detect/all.ts";
import { PACKAGE_ROOT } from "../src/version.ts";
import { sampleTexts } from "./events.ts";
import { machine, median, print } from "./machine.ts";

interface Text {
  readonly text: string;
  readonly language: string;
}

const scan = createScan();
const context = { names: [], asked: [], regions: ["SE", "DE", "GB"] };

function pass(texts: readonly Text[]): number {
  const started = performance.now();
  for (const { text, language } of texts) {
    scan({ field: 0, path: "text", text, format: "plain", language, channel: "chat", speaker: "customer" }, context);
  }
  return performance.now() - started;
}

function measure(name: string, texts: readonly Text[]): void {
  const bytes = texts.reduce((n, t) => n + Buffer.byteLength(t.text), 0);
  const first = pass(texts);
  for (let i = 0; i < 20; i++) pass(texts);
  const millis = median(Array.from({ length: 11 }, () => pass(texts)));
  const speed = (bytes / millis / 1_000).toFixed(2);
  print(
    `${name.padEnd(28)} ${String(texts.length).padStart(6)} texts  ${speed.padStart(6)} MB/s  ${((1_000 * texts.length) / millis).toFixed(0).padStart(7)} texts/s  (first pass ${(bytes / first / 1_000).toFixed(2)} MB/s)`,
  );
}

print(`${machine()}\n`);
const samples = sampleTexts();
measure("samples, all languages", samples);
measure(
  "samples, English",
  samples.filter((t) => t.language === "en"),
);
measure(
  "samples, not English",
  samples.filter((t) => t.language !== "en"),
);
const folder = process.env.SORDINO_EVAL ?? join(PACKAGE_ROOT, "../shared/data/eval-dev");
if (existsSync(folder)) {
  const files = readdirSync(folder).filter((f) => /^contact-[a-z]{2}\.jsonl$/.test(f));
  const texts = files.flatMap((f) =>
    readFileSync(join(folder, f), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line): Text => {
        const { text, lang } = JSON.parse(line) as { text: string; lang: string };
        return { text, language: lang };
      }),
  );
  measure("labelled contact texts", texts);
} else {
  print("labelled contact texts: not at hand, left out (set SORDINO_EVAL to their folder)");
}
