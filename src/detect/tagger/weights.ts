import { UserError } from "../../core/errors.ts";
import { packFile, unpackFile } from "./data-file.ts";
import { ROW_BITS } from "./features.ts";
import { GATE_BITS } from "./gate.ts";
import { LABELS, WIDTH } from "./labels.ts";
import type { Lexicon } from "./lexicon.ts";

/** Changes with every change of labels, features or hashes. */
export const FORMAT = 1;

/** Bits of an entry that hold the label; the signed weight is above them. */
export const LABEL_BITS = 6;
/** The greatest weight that an entry can hold. */
export const MOST = (1 << (15 - LABEL_BITS)) - 1;

/** What training found. Rows are sparse: most features speak for few labels. */
export interface Weights {
  /** Where each row's entries begin, and one more. */
  readonly offsets: Uint32Array;
  /** One bit for each row that has entries. */
  readonly filled: Uint32Array;
  readonly entries: Int16Array;
  /** The first stage; see `gate.ts`. */
  readonly gate: Int16Array;
  readonly threshold: number;
  /** From label × to label. */
  readonly transitions: Int32Array;
  /** Added to each label's score: more finds more, and wrongly takes more. */
  readonly bias: Int32Array;
  /** How much of margin one unit of log-odds is. */
  readonly unit: number;
}

/** Sparse rows from counts per row and entries. */
export interface StoredWeights {
  readonly counts: Uint8Array;
  readonly entries: Int16Array;
  readonly gate: Int16Array;
  readonly threshold: number;
  readonly transitions: Int32Array;
  readonly bias: Int32Array;
  readonly unit: number;
}

export function packWeights({ counts, entries, gate, threshold, transitions, bias, unit }: StoredWeights): Uint8Array {
  const about = Buffer.from(JSON.stringify({ format: FORMAT, rowBits: ROW_BITS, labels: LABELS, unit, threshold }));
  return packFile({ about, counts, entries, gate, transitions, bias });
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
  const offsets = new Uint32Array(counts.length + 1);
  const filled = new Uint32Array(counts.length >> 5);
  let at = 0;
  for (let r = 0; r < counts.length; r++) {
    offsets[r] = at;
    if ((counts[r] ?? 0) > 0) filled[r >> 5] = (filled[r >> 5] ?? 0) | (1 << (r & 31));
    at += counts[r] ?? 0;
  }
  offsets[counts.length] = at;
  const transitions = new Int32Array(section("transitions"));
  const bias = new Int32Array(section("bias"));
  const gate = new Int16Array(section("gate"));
  const fits =
    gate.length === 1 << GATE_BITS &&
    counts.length === 1 << ROW_BITS &&
    at === entries.length &&
    transitions.length === WIDTH ** 2 &&
    bias.length === WIDTH;
  if (!fits) throw new UserError("tagger-damaged", `${name}: its parts do not fit each other`);
  return { offsets, filled, entries, gate, threshold, transitions, bias, unit };
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
  if (about.format !== FORMAT || !isPower(slots.length) || !isPower(announce.length) || stems.length !== 1024) {
    throw new UserError("tagger-damaged", `${name}: was made for another version`);
  }
  return { slots, lists, frequencies, announce, stems };
}
