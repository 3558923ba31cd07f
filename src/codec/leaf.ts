import type { Scalar } from "../core/event.ts";
import { fromUtf8 } from "../core/text.ts";
import type { Leaf } from "./node.ts";
import { asBuffer } from "./wire-format.ts";

/** How many of a timestamp's units are a millisecond. */
const PER_MILLI: Readonly<Record<string, number>> = {
  "timestamp-millis": 1,
  "local-timestamp-millis": 1,
  "timestamp-micros": 1_000,
  "local-timestamp-micros": 1_000,
  "timestamp-nanos": 1_000_000,
  "local-timestamp-nanos": 1_000_000,
};

const DAY = 86_400_000;

/** Milliseconds since 1970 by the leaf's logical type; undefined where it has none that is a time. */
export function logicalMillis(leaf: Leaf, value: number | bigint): number | undefined {
  if (leaf.logical === "date") return Number(value) * DAY;
  const per = leaf.logical === undefined ? undefined : PER_MILLI[leaf.logical];
  return per === undefined ? undefined : Math.floor(Number(value) / per);
}

function isoText(millis: number, length: 10 | undefined): string | undefined {
  const date = new Date(millis);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, length);
}

function decimalText(bytes: Uint8Array, scale: number): string {
  if (bytes.length === 0) return "0";
  const unscaled = BigInt.asIntN(8 * bytes.length, BigInt(`0x${asBuffer(bytes).toString("hex")}`));
  const sign = unscaled < 0n ? "-" : "";
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
  if (scale <= 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function bytesText(leaf: Leaf, bytes: Uint8Array): string {
  if (leaf.logical === "decimal") return decimalText(bytes, leaf.scale);
  if (leaf.logical === "uuid" && bytes.length === 16) {
    const hex = asBuffer(bytes).toString("hex");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }
  try {
    return fromUtf8(bytes);
  } catch {
    return asBuffer(bytes).toString("base64");
  }
}

function numberText(leaf: Leaf, value: number | bigint): string {
  const millis = logicalMillis(leaf, value);
  const text = millis === undefined ? undefined : isoText(millis, leaf.logical === "date" ? 10 : undefined);
  if (text !== undefined) return text;
  if (leaf.logical === "time-millis") return timeText(Number(value));
  if (leaf.logical === "time-micros") return timeText(Math.floor(Number(value) / 1_000));
  // Whole numbers without an exponent: 1e21 is nobody's customer number.
  return typeof value === "number" && Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

function timeText(millisOfDay: number): string {
  return millisOfDay >= 0 && millisOfDay < DAY ? new Date(millisOfDay).toISOString().slice(11, 23) : `${millisOfDay}`;
}

/**
 * A value as text: dates as `YYYY-MM-DD`, timestamps in ISO 8601 (UTC), times of day as `HH:MM:SS.mmm`, numbers in decimal,
 * bytes as UTF-8 where they are, else base64. Always well-formed UTF-16.
 */
export function textOf(leaf: Leaf, value: Exclude<Scalar, null>): string {
  switch (typeof value) {
    case "string":
      return value.toWellFormed();
    case "boolean":
      return String(value);
    case "object":
      return bytesText(leaf, value);
    default:
      return numberText(leaf, value);
  }
}
