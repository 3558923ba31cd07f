import { EventError } from "../core/errors.ts";
import { asBuffer } from "./wire-format.ts";

/** A value of a JSON text; whole numbers that a number would round are bigints. */
export type JsonValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

interface NumberSource {
  readonly source?: string;
}

/** Runs after parsing, so it knows each number as it was written (ECMAScript, "JSON.parse source text access"). */
function exactNumber(_key: string, value: unknown, context?: NumberSource): unknown {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
  const source = context?.source ?? "";
  return /^-?\d+$/.test(source) ? BigInt(source) : value;
}

const MANY_DIGITS = /\d{16}/;

/** Confluent's JSON Schema serialiser writes the registry's frame before the text. */
function textStart(bytes: Uint8Array): number {
  if (bytes[0] === 0 && bytes[5] === 0x7b) return 5;
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/**
 * Parses one JSON object. Bytes that are not UTF-8 become U+FFFD; of a key that is there twice the last one counts.
 *
 * Throws `EventError("not-json")` and `EventError("not-an-object")`; the parser's own message quotes the text.
 */
export function parseObject(bytes: Uint8Array): Readonly<Record<string, JsonValue>> {
  const value = parse(asBuffer(bytes).toString("utf8", textStart(bytes)));
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new EventError("not-an-object");
  return value as Readonly<Record<string, JsonValue>>;
}

function parse(text: string): JsonValue {
  try {
    const value: JsonValue = JSON.parse(text);
    // Reading sources costs several times as much, and few texts hold such a number.
    return MANY_DIGITS.test(text) ? JSON.parse(text, exactNumber) : value;
  } catch (thrown) {
    // The second way is recursive; what is too deep for the stack is far too deep for us.
    throw new EventError(thrown instanceof RangeError ? "too-deep" : "not-json");
  }
}
