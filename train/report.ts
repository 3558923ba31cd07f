import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createScan } from "../src/detect/all.ts";
import { createTagger } from "../src/detect/tagger/tagger.ts";
import { unpackLexicon, unpackWeights } from "../src/detect/tagger/weights.ts";
import { type InConversation, inConversation, viewOf } from "./examples.ts";
import type { Labelled } from "./labelled.ts";
import { addScore, type Found, headline, kindTable, newScore, type Score } from "./score.ts";

const DATA = join(import.meta.dirname, "../data/tagger");

/** Says what is found in a text of a conversation. */
export type Finder = (at: InConversation) => readonly Found[];

export const readTexts = (file: string): Labelled[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(
      (line): Labelled => ({ conversation: null, turn: 0, speaker: "customer", channel: "chat", ...JSON.parse(line) }),
    );

/** Scores a finder on labelled files, conversations in order. */
export function scoreFinder(finder: Finder, files: readonly string[], misses = false): { total: Score; text: string } {
  const total = newScore();
  const lines: string[] = [];
  for (const file of files) {
    const score = newScore();
    let found: readonly Found[] = [];
    for (const at of inConversation(readTexts(file), () =>
      found.map(({ start, end, kind }) => ({ start, end, type: kind })),
    )) {
      found = finder(at);
      addScore(score, at.text, found);
      addScore(total, at.text, found);
      if (misses) lines.push(...missesOf(at.text, found));
    }
    lines.push(`${(file.split("/").at(-1) ?? file).padEnd(20)} ${headline(score)}`);
  }
  lines.push(`${"all".padEnd(20)} ${headline(total)}`);
  return { total, text: lines.join("\n") };
}

function missesOf({ id, text, spans }: Labelled, found: readonly Found[]): string[] {
  const near = (s: number, e: number): string =>
    `«${text.slice(s, e)}» in «${text.slice(Math.max(0, s - 40), e + 20).replaceAll("\n", "⏎")}»`;
  const isCovered = (at: number): boolean => found.some((f) => f.start <= at && at < f.end);
  const leaks = (start: number, end: number): boolean => {
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text.charAt(i)) && !isCovered(i)) return true;
    return false;
  };
  return [
    ...spans.filter((s) => leaks(s.start, s.end)).map((s) => `  ${id} MISS ${s.type} ${near(s.start, s.end)}`),
    ...found
      .filter((f) => !spans.some((s) => s.start < f.end && f.start < s.end))
      .map((f) => `  ${id} FALSE ${f.kind} ${near(f.start, f.end)}`),
  ];
}

/** The tagger alone, with the data of a folder. */
export function taggerFrom(folder: string): Finder {
  const tag = createTagger({
    lexicon: unpackLexicon(readFileSync(join(folder, "lexicon.bin.gz")), "lexicon.bin.gz"),
    weights: unpackWeights(readFileSync(join(folder, "weights.bin.gz")), "weights.bin.gz"),
  });
  return ({ segment, recalled }) =>
    tag(viewOf(segment, recalled)).map(({ start, end, kind }) => ({ start, end, kind: kind ?? "PERSON" }));
}

/** The whole engine. `without`: detectors whose findings do not count. */
export function engine(without: readonly string[] = []): Finder {
  const scan = createScan({ millis: 60_000 });
  return ({ segment, recalled }) =>
    scan(segment, { names: [], regions: [], ...recalled }).filter(
      (f) => f.score >= 0.5 && !without.includes(f.detector),
    );
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      weights: { type: "string", default: DATA },
      engine: { type: "boolean", default: false },
      without: { type: "string", multiple: true, default: [] },
      misses: { type: "boolean", default: false },
      kinds: { type: "boolean", default: false },
    },
  });
  const finder = values.engine ? engine(values.without) : taggerFrom(values.weights);
  const { total, text } = scoreFinder(finder, positionals, values.misses);
  process.stdout.write(`${text}\n`);
  if (values.kinds) process.stdout.write(`${kindTable(total)}\n`);
}
