import type { Action } from "../core/action.ts";
import type { Kind } from "../core/kinds.ts";
import { readDate } from "./dates.ts";
import { label, unlessWhole } from "./label.ts";
import { regionOfCity } from "./region-of-city.ts";

function year(text: string, compact: string): string | undefined {
  const dates = [readDate(compact), readDate(text)];
  const date = dates.find((d) => d?.century === true);
  return date === undefined ? undefined : String(date.day.year);
}

/** Bands of ten years; from ninety on one band, for so few are left that the age names them. */
function ageBand(text: string): string | undefined {
  const [number, second] = text.match(/\d+/g) ?? [];
  if (number === undefined || second !== undefined || number.length > 3) return undefined;
  const age = Number(number);
  if (age > 130) return undefined;
  const from = Math.floor(age / 10) * 10;
  return from >= 90 ? "90+" : `${from}-${from + 9}`;
}

/**
 * The first part of a postcode, by its shape: the outward code in the United Kingdom, the routing key in Ireland, else the
 * first two digits: a region of 4- and 5-digit codes, also in the Netherlands, Poland and Portugal.
 */
function firstPart(text: string): string | undefined {
  const code = text
    .trim()
    .toUpperCase()
    .replace(/^[A-Z]{1,2}[-\s](?=\d)/, "");
  const outward = /^([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}$/.exec(code) ?? /^([A-Z]\d[\dW])\s*[A-Z\d]{4}$/.exec(code);
  if (outward?.[1] !== undefined) return `${outward[1]}***`;
  const digits = /^(\d{4}\s?[A-Z]{2}|\d{4}|\d{5}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}-\d{3})$/.test(code);
  return digits ? `${code.slice(0, 2)}***` : undefined;
}

function coarser(text: string, compact: string, kind: Kind): string | undefined {
  switch (kind) {
    case "DOB":
      return year(text, compact);
    case "AGE":
      return ageBand(text);
    case "POSTCODE":
      return firstPart(text);
    default:
      return undefined;
  }
}

/** A coarser form: date → year, age → band of ten, postcode → first part, city → region. What has none is hidden whole. */
export const generalise: Action = {
  id: "generalise",
  needsKey: false,
  apply(text, compact, kind) {
    // A region may be named after its town ("Örebro (region)") and is coarser all the same: it is never a town's name.
    if (kind === "CITY") return regionOfCity(text) ?? label(kind);
    const short = coarser(text, compact, kind);
    return short === undefined ? label(kind) : unlessWhole(short, text, kind);
  },
};
