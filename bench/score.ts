/**
 * Figures of detection on labelled text. What counts is whether the characters are covered, whatever the kind: letters and digits
 * of personal spans that no finding covers have leaked, those outside that one covers were taken for nothing.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface Answer {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly lang?: string;
  readonly channel?: string;
  readonly speaker?: string;
  readonly turn?: number;
  readonly conversation?: string | null;
}

/** Counts of one kind. Characters are letters and digits. */
export interface Counts {
  readonly spans: number;
  readonly covered: number;
  readonly characters: number;
  readonly leaked: number;
}

export interface Score {
  readonly kinds: ReadonlyMap<string, Counts>;
  readonly all: Counts;
  /** Letters and digits outside the spans, and how many of them were taken. */
  readonly outside: number;
  readonly taken: number;
  /** Findings that touch no span. */
  readonly wrong: readonly { readonly row: Row; readonly answer: Answer }[];
  readonly missed: readonly { readonly row: Row; readonly span: Span }[];
}

const NOTHING: Counts = { spans: 0, covered: 0, characters: 0, leaked: 0 };

const counted = /[\p{L}\p{N}]/u;
const digit = /\d/;

const plus = (a: Counts, b: Counts): Counts => ({
  spans: a.spans + b.spans,
  covered: a.covered + b.covered,
  characters: a.characters + b.characters,
  leaked: a.leaked + b.leaked,
});

/** Labels that sets of other domains carry and that neither miss nor prove anything. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(["OTHER", "ORG", "DATE", "COUNTRY", "CITY"]);

/**
 * Scores answers against labelled rows. Of an age with digits only its digits count, because its unit may stand inside or outside.
 * `ignored` labels are neither missed nor wrong.
 */
export function score(
  rows: readonly Row[],
  answers: ReadonlyMap<string, readonly Answer[]>,
  ignored: ReadonlySet<string> = new Set(),
): Score {
  const kinds = new Map<string, Counts>();
  const wrong: { row: Row; answer: Answer }[] = [];
  const missed: { row: Row; span: Span }[] = [];
  let outside = 0;
  let taken = 0;
  for (const row of rows) {
    const found = answers.get(row.id);
    if (found === undefined) throw new Error(`no answer for ${row.id}`);
    const covered = new Uint8Array(row.text.length);
    const personal = new Uint8Array(row.text.length);
    for (const { start, end } of found) covered.fill(1, start, end);
    for (const { start, end } of row.spans) personal.fill(1, start, end);
    for (const span of row.spans) {
      if (ignored.has(span.type)) continue;
      const written = row.text.slice(span.start, span.end);
      const counts = span.type === "AGE" && digit.test(written) ? digit : counted;
      let characters = 0;
      let leaked = 0;
      for (let i = span.start; i < span.end; i++) {
        if (!counts.test(row.text.charAt(i))) continue;
        characters++;
        if (covered[i] === 0) leaked++;
      }
      kinds.set(
        span.type,
        plus(kinds.get(span.type) ?? NOTHING, { spans: 1, covered: leaked === 0 ? 1 : 0, characters, leaked }),
      );
      if (leaked > 0) missed.push({ row, span });
    }
    for (let i = 0; i < row.text.length; i++) {
      if (personal[i] === 1 || !counted.test(row.text.charAt(i))) continue;
      outside++;
      if (covered[i] === 1) taken++;
    }
    for (const answer of found) {
      if (!row.spans.some((s) => answer.start < s.end && s.start < answer.end)) wrong.push({ row, answer });
    }
  }
  return { kinds, all: [...kinds.values()].reduce(plus, NOTHING), outside, taken, wrong, missed };
}

/** Which half of a labelled set a row belongs to: by its conversation (FNV-1a), so that turns stay together. */
export function halfOf(row: Pick<Row, "id" | "conversation">): "tuned" | "unseen" {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(row.conversation ?? row.id)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return ((hash >>> 8) & 1) === 0 ? "tuned" : "unseen";
}
