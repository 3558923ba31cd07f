import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIONS_TABLE } from "../../src/actions/all.ts";
import { ACTIONS, type ActionId } from "../../src/core/action.ts";
import { KINDS, type Kind } from "../../src/core/kinds.ts";
import { keyNamed } from "../core/make.ts";

const key = keyNamed("acme/one/service");

function act(action: ActionId, text: string, kind: Kind, compact = text): string {
  return ACTIONS_TABLE[action].apply(text, compact, kind, ACTIONS_TABLE[action].needsKey ? key : undefined);
}

interface Row {
  readonly action: ActionId;
  readonly why: string;
  readonly kind: Kind;
  readonly text: string;
  readonly out: string;
  readonly compact: string | undefined;
}

type Cells = readonly [action: ActionId, why: string, kind: Kind, text: string, out: string, compact?: string];

const CELLS: readonly Cells[] = [
  ["keep", "nothing is done", "CITY", "Malmö", "Malmö"],
  ["redact", "the kind stays", "EMAIL", "a@example.com", "[EMAIL]"],
  ["mask", "neither kind nor length stays", "EMAIL", "a@example.com", "****"],
  ["mask", "a short value looks the same", "PERSON", "Bo", "****"],
  [
    "mask-last4",
    "of the compact form, so that equal values look equal",
    "PHONE",
    "070-123 45 67",
    "****4567",
    "+46701234567",
  ],
  ["mask-last4", "letters count", "IBAN", "GB33BUKB20201555555ABC", "****5ABC"],
  ["mask-last4", "eight is enough", "ORDER_ID", "12345678", "****5678"],
  ["mask-last4", "seven is too short", "ORDER_ID", "1234567", "****"],
  ["mask-last4", "separators are no characters", "ORDER_ID", "12-34-56-7", "****"],
  ["mask-last4", "astral letters are whole", "PII", "𝒜𝒷𝒸𝒹𝒜𝒷𝒸𝒹", "****𝒜𝒷𝒸𝒹"],
  ["mask-card", "first six, last four", "CARD", "4111 1111 1111 1111", "411111******1111", "4111111111111111"],
  ["mask-card", "written with blanks", "CARD", "4111 1111 1111 1111", "411111******1111"],
  ["mask-card", "fifteen digits", "CARD", "378282246310005", "378282******0005"],
  ["mask-card", "too short for a card", "CARD", "411111111111", "[CARD]"],
  ["mask-card", "too long for a card", "CARD", "41111111111111111111", "[CARD]"],
  ["mask-card", "no digits", "CARD", "Visa ending 1111", "[CARD]"],
  ["generalise", "a date to its year", "DOB", "1984-03-02", "1984"],
  ["generalise", "day first", "DOB", "02.03.1984", "1984"],
  ["generalise", "month in words", "DOB", "2. März 1984", "1984"],
  ["generalise", "the century from the compact form", "DOB", "840302", "1984", "1984-03-02"],
  ["generalise", "no century, no year", "DOB", "840302", "[DOB]"],
  ["generalise", "a year is no coarser than a year", "DOB", "1984", "[DOB]"],
  ["generalise", "a day that never was", "DOB", "31.02.1984", "[DOB]"],
  ["generalise", "an age to its band", "AGE", "34", "30-39"],
  ["generalise", "an age in words around", "AGE", "34 år", "30-39"],
  ["generalise", "so old that few are left", "AGE", "97", "90+"],
  ["generalise", "an age already in a band", "AGE", "30-39", "[AGE]"],
  ["generalise", "no number", "AGE", "trettiofyra", "[AGE]"],
  ["generalise", "Sweden", "POSTCODE", "114 55", "11***"],
  ["generalise", "Sweden without the blank", "POSTCODE", "11455", "11***"],
  ["generalise", "Sweden with its letters", "POSTCODE", "SE-114 55", "11***"],
  ["generalise", "Germany", "POSTCODE", "10115", "10***"],
  ["generalise", "Norway", "POSTCODE", "0150", "01***"],
  ["generalise", "the Netherlands", "POSTCODE", "1012 AB", "10***"],
  ["generalise", "Poland", "POSTCODE", "00-950", "00***"],
  ["generalise", "Portugal", "POSTCODE", "1000-205", "10***"],
  ["generalise", "United Kingdom", "POSTCODE", "SW1A 1AA", "SW1A***"],
  ["generalise", "United Kingdom in small letters", "POSTCODE", "m1 1ae", "M1***"],
  ["generalise", "Ireland", "POSTCODE", "D02 X285", "D02***"],
  ["generalise", "no postcode", "POSTCODE", "near the station", "[POSTCODE]"],
  ["generalise", "a town to its region", "CITY", "Malmö", "Skåne"],
  ["generalise", "a town nobody knows", "CITY", "Hyltebruk-on-Sea", "[CITY]"],
  ["shift", "what is no date", "DOB", "in spring", "[DOB]"],
  ["shift", "a day that never was", "DOB", "1984-02-30", "[DOB]"],
];

const TABLE: readonly Row[] = CELLS.map(([action, why, kind, text, out, compact]) => ({
  action,
  why,
  kind,
  text,
  out,
  compact,
}));

describe("actions", () => {
  it("are all there, under their own names", () => {
    expect(Object.keys(ACTIONS_TABLE).toSorted()).toEqual([...ACTIONS].toSorted());
    for (const id of ACTIONS) expect(ACTIONS_TABLE[id].id).toBe(id);
  });

  it.each(TABLE)("$action: $why", ({ action, kind, text, out, compact }) => {
    expect(act(action, text, kind, compact ?? text)).toBe(out);
  });

  const texts = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 3, maxLength: 30 }),
    fc.stringMatching(/^[0-9+ .\-/]{3,20}$/),
    fc
      .date({ noInvalidDate: true, min: new Date("1900-01-01"), max: new Date("2026-12-31") })
      .map((d) => d.toISOString().slice(0, 10)),
    fc.constantFrom("1/13/1984", "1-1-1984", "90+", "30-39", "1984", "SW1A 1AA", "****1234", "12345678"),
  );

  it.each(ACTIONS.filter((a) => a !== "keep"))("%s never gives the value back", (action) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...KINDS), (text, kind) => {
        const shown = text.trim();
        const out = act(action, text, kind);
        fc.pre(shown.length >= 3);
        // A value may be a piece of the label itself ("MAI" of "[EMAIL]", "***"), and by chance of a token.
        fc.pre(!`[${kind}]`.includes(shown) && !"********".includes(shown));
        if (action === "token") fc.pre(shown.length >= 6);
        expect(out).not.toContain(shown);
      }),
      { numRuns: 300 },
    );
  });

  it.each(ACTIONS)("%s is the same for the same", (action) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...KINDS), (text, kind) => {
        expect(act(action, text, kind)).toBe(act(action, text, kind));
      }),
      { numRuns: 50 },
    );
  });

  it.each(["mask", "redact"] as const)("%s tells nothing of the value", (action) => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...KINDS), (a, b, kind) => {
        expect(act(action, a, kind)).toBe(act(action, b, kind));
      }),
      { numRuns: 50 },
    );
  });

  it.each(ACTIONS.filter((a) => ACTIONS_TABLE[a].needsKey))("%s does nothing without a key", (action) => {
    expect(() => ACTIONS_TABLE[action].apply("1984-03-02", "1984-03-02", "DOB", undefined)).toThrow("key-missing");
  });
});
