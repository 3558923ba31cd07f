import { UserError } from "../../core/errors.ts";
import { packFile, unpackFile } from "./data-file.ts";
import { ROW_BITS } from "./features.ts";
import { LABELS, WIDTH } from "./labels.ts";
import { type Lexicon, STEM_BITS } from "./lexicon.ts";
import { LABEL_BITS } from "./memory.ts";

/** Changes with every change of labels, features or hashes. */
export const FORMAT = 4;

/** Bits of a row that hold its sieve weight; where its entries begin is above them. */
export const SIEVE_BITS = 8;
/** The greatest weight that an entry can hold. */
export const MOST = (1 << (15 - LABEL_BITS)) - 1;

/** What training found. Rows are sparse: most features speak for few labels. */
export interface Weights {
  /**
   * For each row where its entries begin, above eight bits of sieve weight; and one more. The sieve is one signed number a row: a token
   * whose rows sum up to less than `threshold` is nothing personal, and its entries are not looked at.
   */
  readonly rows: Uint32Array;
  readonly threshold: number;
  readonly entries: Int16Array;
  /** From label × to label. */
  readonly transitions: Int32Array;
  /** Added to each label's score: more finds more, and wrongly takes more. */
  readonly bias: Int32Array;
  /** How much of margin one unit of log-odds is. */
  readonly unit: number;
}

/** Weights as they are written: entries per row instead of where they begin. */
export interface StoredWeights extends Omit<Weights, "rows"> {
  readonly counts: Uint8Array;
  readonly sieve: Int8Array;
}

export function packWeights({ counts, sieve, entries, threshold, transitions, bias, unit }: StoredWeights): Uint8Array {
  const about = Buffer.from(JSON.stringify({ format: FORMAT, rowBits: ROW_BITS, labels: LABELS, unit, threshold }));
  return packFile({ about, counts, sieve, entries, transitions, bias });
}

/** Throws `UserError` `tagger-damaged`. */
export function unpackWeights(bytes: Uint8Array, name: string): Weights {
  const section = unpackFile(bytes, name);
  const about: unknown = JSON.parse(Buffer.from(section("about")).toString("utf8"));
  const { format, rowBits, labels, unit, threshold } = about as Readonly<Record<string, unknown>>;
  const known = format === FORMAT && rowBits === ROW_BITS && String(labels) === String(LABELS);
  if (!known || typeof unit !== "number" || typeof threshold !== "number") {
    throw new UserError("tagger-damaged", `${name}: was made for another version`);
  }
  const counts = new Uint8Array(section("counts"));
  const entries = new Int16Array(section("entries"));
  const sieve = new Int8Array(section("sieve"));
  const rows = new Uint32Array(counts.length + 1);
  let at = 0;
  for (let r = 0; r < counts.length; r++) {
    rows[r] = (at << SIEVE_BITS) | ((sieve[r] ?? 0) & 0xff);
    at += counts[r] ?? 0;
  }
  rows[counts.length] = at << SIEVE_BITS;
  const transitions = new Int32Array(section("transitions"));
  const bias = new Int32Array(section("bias"));
  const fits =
    counts.length === 1 << ROW_BITS &&
    sieve.length === counts.length &&
    at === entries.length &&
    transitions.length === WIDTH ** 2 &&
    bias.length === WIDTH;
  if (!fits) throw new UserError("tagger-damaged", `${name}: its parts do not fit each other`);
  return { rows, entries, threshold, transitions, bias, unit };
}

export function packLexicon(lexicon: Lexicon): Uint8Array {
  const about = Buffer.from(JSON.stringify({ format: FORMAT }));
  return packFile({ about, ...lexicon });
}

/** Throws `UserError` `tagger-damaged`. */
export function unpackLexicon(bytes: Uint8Array, name: string): Lexicon {
  const section = unpackFile(bytes, name);
  const about = JSON.parse(Buffer.from(section("about")).toString("utf8")) as { readonly format?: unknown };
  const slots = new Uint32Array(section("slots"));
  const lists = new Uint32Array(section("lists"));
  const frequencies = new Uint32Array(section("frequencies"));
  const announce = new Int32Array(section("announce"));
  const stems = new Uint8Array(section("stems"));
  const isPower = (n: number): boolean => n > 0 && (n & (n - 1)) === 0;
  if (
    about.format !== FORMAT ||
    !isPower(slots.length) ||
    !isPower(announce.length) ||
    stems.length !== 1 << (STEM_BITS - 3)
  ) {
    throw new UserError("tagger-damaged", `${name}: was made for another version`);
  }
  return { slots, lists, frequencies, announce, stems };
}
