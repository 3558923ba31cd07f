import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLD } from "../../src/core/decide.ts";
import type { Finding, ScanContext, Segment } from "../../src/core/detect.ts";
import { createScan } from "../../src/detect/all.ts";

const scan = createScan({ millis: 600_000, textLength: 1 << 21 });
const CONTEXT: ScanContext = { names: [], asked: [], regions: ["SE", "DE", "GB"] };

function findings(text: string, more: Partial<Segment> = {}): readonly Finding[] {
  const segment: Segment = {
    field: 0,
    path: "text",
    text,
    format: "plain",
    language: undefined,
    channel: "chat",
    speaker: "customer",
    ...more,
  };
  return scan(segment, CONTEXT);
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const cutsPair = (text: string, at: number): boolean =>
  at > 0 && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/** Every range lies in the text, is not empty, and cuts no character. */
function expectRight(text: string, found: readonly Finding[]): void {
  for (const { start, end, score } of found) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toHaveLength(end - start);
    expect([cutsPair(text, start), cutsPair(text, end)]).toEqual([false, false]);
    expect(score >= 0 && score <= 1).toBe(true);
  }
}

/** Letters and digits from `from` to `to` that no finding covers. */
function uncovered(text: string, from: number, to: number, found: readonly Finding[]): string {
  const covered = new Uint8Array(text.length);
  for (const { start, end, score } of found) if (score >= DEFAULT_THRESHOLD) covered.fill(1, start, end);
  let left = "";
  for (let at = from; at < to; at++) {
    if (covered[at] === 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0)))
      left += text.charAt(at);
  }
  return left;
}

const ADDRESS = "anna.lind@example.com";
const LONG = `Hej, skriv till ${ADDRESS} eller ring 070-174 06 05. `;

type Row = readonly [why: string, text: string, more: Partial<Segment>];

describe("the whole scan takes any text", () => {
  it.each<Row>([
    ["empty", "", {}],
    ["one letter", "a", {}],
    ["one digit", "7", {}],
    ["half a character", "\ud83d", {}],
    ["the other half", "\ude00", {}],
    ["blanks", " \t\r\n\u00a0\u2028", {}],
    ["lone surrogates among letters", `\ud83d${ADDRESS}\ude00 \udfff+46 70 174 06 05\ud800`, {}],
    ["control characters", `\u0000\u0001${ADDRESS}\u0007\u001b[31m 811228-9874 \u0085\u009f`, {}],
    ["text that is all digits", "0701740605811228987441111111".repeat(400), {}],
    ["one token of a megabyte", "ab1".repeat(350_000), {}],
    ["one word of a megabyte with an address in it", `${"ab".repeat(500_000)}@example.com`, {}],
    ["right to left", `שלום, קוראים לי דנה ${ADDRESS} مرحبا رقمي ٠٧٠١٧٤٠٦٠٥ \u202e5060471070\u202c`, {}],
    ["marks upon marks", `a${"\u0301".repeat(2_000)} ${ADDRESS}${"\u0336".repeat(50)}`, {}],
    ["emoji around everything", `👩‍👧${ADDRESS}👍🏽 ☎️+46701740605☎️ 🇸🇪`, {}],
    ["letters of no plane", "𝒶𝓃𝓃𝒶@𝑒𝓍𝒶𝓂𝓅𝓁𝑒.𝒸𝑜𝓂 𐌰𐌽𐌽𐌰 𠮷野家", {}],
    ["an unknown language", `qapla' nuqneH ${ADDRESS} jIH`, { language: "tlh" }],
    ["a language that is no language", LONG, { language: "\u0000xx-YY-😀" }],
    ["the wrong language", LONG, { language: "fi" }],
    ["an unknown channel", LONG, { channel: "pigeon" }],
    [
      "HTML that ends in a tag",
      `<p>${ADDRESS}</p><a href="mailto:${ADDRESS}" <<b>&#x1F600;&bogus;&#xD83D;`,
      { format: "html" },
    ],
  ])("%s", (_why, text, more) => {
    expectRight(text, findings(text, more));
  });

  it.each<Row>([
    ["lone surrogates beside it", `\ud83d ${ADDRESS} \ude00`, {}],
    ["control characters around it", `\u0000${ADDRESS}\u0007`, {}],
    ["right to left around it", `שלום ${ADDRESS} مرحبا`, {}],
    ["the wrong language", LONG, { language: "fi" }],
    ["a language that is no language", LONG, { language: "\u0000" }],
    ["behind a megabyte of one word", `${"ab".repeat(400_000)} ${ADDRESS}`, {}],
  ])("and finds the address: %s", (_why, text, more) => {
    const at = text.indexOf(ADDRESS);
    expect(uncovered(text, at, at + ADDRESS.length, findings(text, more))).toBe("");
  });

  it("200 kB, and finds what stands at their end as at their beginning", () => {
    const text = LONG.repeat(4_000);
    const found = findings(text);
    expectRight(text, found);
    for (const at of [text.indexOf(ADDRESS), text.lastIndexOf(ADDRESS)]) {
      expect(uncovered(text, at, at + ADDRESS.length, found)).toBe("");
    }
  });

  it("any text at all", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        ADDRESS,
        "+46 70 174 06 05",
        "\ud83d",
        "\ude00",
        "\u200b",
        "&#64;",
        "e\u0301",
        "👩‍👧",
        "\u202e",
        "<b>",
      ),
    );
    const format = fc.constantFrom<Segment["format"]>("plain", "html");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), format, (pieces, as) => {
        const text = pieces.join("");
        expectRight(text, findings(text, { format: as }));
      }),
      { numRuns: 150 },
    );
  });
});

/** Values that prove themselves, so that nothing around them is needed to find them. */
const PLANTED = [
  ["an e-mail address", ADDRESS],
  ["an IBAN", "SE45 5000 0000 0583 9825 7466"],
  ["a phone number", "+46 70 174 06 05"],
  ["a national number", "811228-9874"],
] as const;

type Disguise = (character: string, i: number) => string;

const LOOKALIKE: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  c: "с",
  p: "р",
  x: "х",
  i: "і",
  E: "Е",
  S: "Ѕ",
};
const wide = (c: string): string => String.fromCharCode(c.charCodeAt(0) + 0xfee0);

/** What hides a value from a pattern, and not from a reader. One character at a time, so that all may be mixed. */
const DISGUISES: Readonly<Record<string, Disguise>> = {
  "zero-width space": (c) => `${c}\u200b`,
  "zero-width joiner before it": (c) => `\u2060${c}`,
  "soft hyphen": (c) => `${c}\u00ad`,
  "byte order mark": (c) => `${c}\ufeff`,
  "full width": (c) => (/[\p{L}\p{N}]/u.test(c) ? wide(c) : c),
  "digits of another script": (c) => (/\d/.test(c) ? String.fromCharCode(0x660 + Number(c)) : c),
  "mathematical digits": (c) => (/\d/.test(c) ? String.fromCodePoint(0x1d7ce + Number(c)) : c),
  "look-alike": (c) => LOOKALIKE[c] ?? c,
  "decimal reference": (c) => `&#${c.charCodeAt(0)};`,
  "hexadecimal reference": (c) => `&#x${c.charCodeAt(0).toString(16)};`,
  "no-break space": (c) => (c === " " ? "\u00a0" : c),
  "another hyphen": (c) => (c === "-" ? "\u2011" : c),
};

describe("no disguise hides a value", () => {
  const noise = fc.array(
    fc.constantFrom(
      "hej",
      "please",
      "och",
      "faktura",
      "…",
      "tack!",
      "(se nedan)",
      "\n",
      "👍",
      "bitte",
      "kr",
      "2 st",
      "\u200b",
      "merci,",
    ),
    { maxLength: 6 },
  );
  const disguises = Object.entries(DISGUISES);

  it.each(
    PLANTED.flatMap(([what, value]) => disguises.map(([name, disguise]) => [what, name, value, disguise] as const)),
  )("%s, all of it: %s", (_what, _name, value, disguise) => {
    const written = [...value].map(disguise).join("");
    const text = `hej ${written} tack`;
    expect(uncovered(text, 4, 4 + written.length, findings(text))).toBe("");
  });

  it.each(PLANTED)("%s, disguised here and there, in any noise", (_what, value) => {
    const choice = fc.array(fc.nat(disguises.length * 3), { minLength: value.length, maxLength: value.length });
    fc.assert(
      fc.property(noise, choice, noise, (before, choices, after) => {
        const written = [...value].map((c, i) => disguises[choices[i] ?? 0]?.[1](c, i) ?? c).join("");
        const head = before.length === 0 ? "" : `${before.join(" ")} `;
        const text = `${head}${written}${after.length === 0 ? "" : ` ${after.join(" ")}`}`;
        const found = findings(text);
        expectRight(text, found);
        expect(uncovered(text, head.length, head.length + written.length, found)).toBe("");
      }),
      { numRuns: 150 },
    );
  });
});
