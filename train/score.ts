import type { Labelled } from "./labelled.ts";

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Letters and digits of one kind: how many there are, how many no span covers; spans, and those covered whole. */
export interface KindScore {
  spans: number;
  covered: number;
  characters: number;
  leaked: number;
}

export interface Score {
  readonly all: KindScore;
  readonly byKind: Map<string, KindScore>;
  outside: number;
  over: number;
  /** Letters and digits wrongly taken, by the kind they were taken for. */
  readonly overBy: Map<string, number>;
}

const none = (): KindScore => ({ spans: 0, covered: 0, characters: 0, leaked: 0 });

export const newScore = (): Score => ({ all: none(), byKind: new Map(), outside: 0, over: 0, overBy: new Map() });

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Adds one text to a score. What counts is whether letters and digits are covered, by whatever kind; of an age, its digits. */
export function addScore(score: Score, { text, spans }: Labelled, found: readonly Found[]): void {
  const mask = new Uint8Array(text.length);
  const gold = new Uint8Array(text.length);
  for (const f of found) mask.fill(1, f.start, f.end);
  for (const s of spans) gold.fill(1, s.start, s.end);
  for (const { start, end, type } of spans) {
    const kind = score.byKind.get(type) ?? none();
    score.byKind.set(type, kind);
    const digitsOnly = type === "AGE" && /\d/.test(text.slice(start, end));
    let characters = 0;
    let leaked = 0;
    for (let i = start; i < end; i++) {
      const c = text.charAt(i);
      if (!(digitsOnly ? /\d/.test(c) : isWord(c))) continue;
      characters++;
      if (mask[i] === 0) leaked++;
    }
    for (const sum of [kind, score.all]) {
      sum.spans++;
      if (leaked === 0) sum.covered++;
      sum.characters += characters;
      sum.leaked += leaked;
    }
  }
  for (let i = 0; i < text.length; i++) {
    if (gold[i] === 1 || !isWord(text.charAt(i))) continue;
    score.outside++;
    if (mask[i] === 0) continue;
    score.over++;
    const by = found.find((f) => f.start <= i && i < f.end)?.kind ?? "";
    score.overBy.set(by, (score.overBy.get(by) ?? 0) + 1);
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : ((100 * part) / whole).toFixed(1));

/** One line: leaked, over, spans covered. */
export function headline({ all, over, outside }: Score): string {
  return `leaked ${percent(all.leaked, all.characters).padStart(5)} %  over ${percent(over, outside).padStart(5)} %  covered ${percent(all.covered, all.spans).padStart(5)} % of ${all.spans}`;
}

/** A table by kind: spans, covered, leaked, share of all that is leaked, and what was wrongly taken for it. */
export function kindTable({ all, byKind, outside, overBy }: Score): string {
  const kinds = [...new Set([...byKind.keys(), ...overBy.keys()])];
  const rows = kinds
    .map((kind) => ({ kind, score: byKind.get(kind) ?? none(), over: overBy.get(kind) ?? 0 }))
    .sort((a, b) => b.score.leaked - a.score.leaked || b.over - a.over);
  return [
    "kind              spans covered% leaked%  of all  over%",
    ...rows.map(({ kind, score, over }) =>
      [
        kind.padEnd(16),
        String(score.spans).padStart(6),
        percent(score.covered, score.spans).padStart(8),
        percent(score.leaked, score.characters).padStart(7),
        percent(score.leaked, all.characters).padStart(7),
        ((100 * over) / Math.max(1, outside)).toFixed(2).padStart(6),
      ].join(" "),
    ),
  ].join("\n");
}
