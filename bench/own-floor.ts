import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openOffline } from "../src/offline.ts";
import { PACKAGE_ROOT } from "../src/version.ts";
import { ownSets } from "./own-sets.ts";
import { type Row, type Score, score } from "./score.ts";

const FILE = join(PACKAGE_ROOT, "test/quality/floor.json");

/** Shares of letters and digits in percent: personal ones that are not covered, and others that are. Two decimals, rounded up. */
export interface Figures {
  readonly leaked: number;
  readonly over: number;
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.ceil((10_000 * part) / whole - 1e-9) / 100;

export const figuresOf = ({ all, taken, outside }: Score): Figures => ({
  leaked: percent(all.leaked, all.characters),
  over: percent(taken, outside),
});

/** The project's own labelled texts, scored in this process: by language, turns of a conversation in their order. */
export function scoreOwn(): ReadonlyMap<string, Score> {
  const offline = openOffline(undefined);
  const answer = ({ spans: _, ...row }: Row): ReturnType<typeof offline.detect> =>
    offline.detect({
      text: row.text,
      language: row.lang,
      channel: row.channel,
      speaker: row.speaker,
      conversation: row.conversation ?? undefined,
      turn: row.turn,
    });
  return new Map(
    ownSets().map(({ name, rows }) => [name, score(rows, new Map(rows.map((row) => [row.id, answer(row)])))]),
  );
}

/** What was recorded last, by language. */
export function recordedFloor(): Readonly<Record<string, Figures>> {
  return JSON.parse(readFileSync(FILE, "utf8"));
}

export function recordFloor(scores: ReadonlyMap<string, Score>): void {
  const figures = Object.fromEntries([...scores].map(([name, s]) => [name, figuresOf(s)]));
  const lines = Object.entries(figures).map(
    ([name, { leaked, over }]) => `  "${name}": { "leaked": ${leaked}, "over": ${over} }`,
  );
  writeFileSync(FILE, `{\n${lines.join(",\n")}\n}\n`);
}
