import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Detector, Match, ScanContext, Segment, Trigger, View } from "../../src/core/detect.ts";
import { EventError } from "../../src/core/errors.ts";
import { DETECTORS } from "../../src/detect/all.ts";
import { createEngine } from "../../src/detect/engine.ts";

const context: ScanContext = { names: [], asked: [], regions: ["SE"] };

const segment = (text: string, more: Partial<Segment> = {}): Segment => ({
  field: 3,
  path: "note.text",
  text,
  format: "plain",
  language: undefined,
  channel: "chat",
  speaker: "customer",
  ...more,
});

function detector(on: readonly Trigger[], match: Detector["match"], id = "test"): Detector {
  return { id, kind: "PERSON", on, examples: { hit: [], miss: [] }, match };
}

/** The text of each token that wakes, in order. */
function wakes(on: readonly Trigger[], text: string): readonly string[] {
  const seen: string[] = [];
  const spy = detector(on, (view, at) => {
    const token = view.tokens[at];
    seen.push(view.text.slice(token?.start, token?.end));
    return [];
  });
  createEngine([spy])(segment(text), context);
  return seen;
}

const whole = (view: View, at: number): readonly Match[] => {
  const token = view.tokens[at];
  return token === undefined ? [] : [{ start: token.start, end: token.end, score: 0.7, reasons: [] }];
};

describe("dispatch", () => {
  it.each<[Trigger, string, readonly string[], string]>([
    [{ on: "digits", min: 6 }, "12 34 56 x 12345", ["12"], "once for a run, at its first token; a short run sleeps"],
    [{ on: "digits", min: 1 }, "a1b2", ["1", "2"], "letters part runs"],
    [{ on: "char", chars: "@+" }, "a@b +1 #", ["@", "+"], "each of the characters"],
    [{ on: "words", words: ["iban", "konto"] }, "IBAN Konto kontot", ["IBAN", "Konto"], "whole words in any case"],
    [{ on: "words", words: ["konto*"] }, "konto kontot bankkonto", ["konto", "kontot"], "the beginning of a word"],
    [{ on: "words", words: ["*konto"] }, "konto kontot bankkonto", ["konto", "bankkonto"], "the end of a word"],
    [{ on: "words", words: ["*konto*"] }, "bankkontot account", ["bankkontot"], "any part of a word"],
    [{ on: "capital" }, "Hytte HYTTE hytte McX iOS A 1", ["Hytte", "HYTTE", "McX", "A"], "capitals and upper case"],
    [{ on: "start" }, "x y z", ["x"], "once"],
    [{ on: "digits", min: 5, sizes: [9] }, "12 345 6789 x 12345", ["12"], "where a number of the size may stand"],
    [{ on: "digits", min: 5, sizes: [9] }, "x 1234567", [], "not where it is too short"],
    [{ on: "digits", min: 5, sizes: [9] }, "12345\n6789", ["12345"], "a line end within it does not matter"],
    [{ on: "start" }, " \n", [], "never where there is nothing"],
  ])("%j in %j wakes at %j", (trigger, text, seen, _why) => {
    expect(wakes([trigger], text)).toEqual(seen);
  });

  it("wakes once for a token, though two triggers fit", () => {
    expect(
      wakes([{ on: "capital" }, { on: "words", words: ["anna"] }, { on: "words", words: ["*nna"] }], "Anna"),
    ).toEqual(["Anna"]);
  });

  it.each<[Trigger | undefined, string]>([
    [{ on: "words", words: ["two words"] }, "a trigger word is one token"],
    [{ on: "words", words: ["Upper"] }, "in lower case"],
    [{ on: "words", words: ["*ab*"] }, "parts of two letters fit everything"],
    [{ on: "char", chars: "a" }, "letters are no characters"],
    [{ on: "digits", min: 0 }, "at least one digit"],
    [undefined, "something must wake it"],
  ])("refuses %j", (trigger, _why) => {
    expect(() => createEngine([detector(trigger === undefined ? [] : [trigger], () => [])])).toThrow(TypeError);
  });

  it("refuses two detectors of one id", () => {
    expect(() => createEngine([detector([{ on: "start" }], whole), detector([{ on: "start" }], whole)])).toThrow(
      "its id is taken",
    );
  });
});

describe("findings", () => {
  it("carry where, what, who and how sure, and no text", () => {
    const [finding] = createEngine([detector([{ on: "words", words: ["anna"] }], whole)])(segment("hej Anna"), context);
    expect(finding).toEqual({
      field: 3,
      path: "note.text",
      start: 4,
      end: 8,
      kind: "PERSON",
      score: 0.7,
      detector: "test",
      reasons: [],
    });
  });

  it("map back through the view", () => {
    const scan = createEngine([detector([{ on: "words", words: ["anna"] }], whole)]);
    const text = "hej <i>An\u200b</i>&#x6e;a!";
    const [finding] = scan(segment(text, { format: "html" }), context);
    expect(text.slice(finding?.start, finding?.end)).toBe("An\u200b</i>&#x6e;a");
  });

  it("come once for a range, kind and detector, with the best score of all views", () => {
    const scores = detector([{ on: "words", words: ["tack"] }], (view, at) => [
      { ...(whole(view, at)[0] ?? { start: 0, end: 1, reasons: [] }), score: view.text.includes("070123") ? 0.9 : 0.4 },
    ]);
    const found = createEngine([scores])(segment("tack noll sju noll ett två tre"), context);
    expect(found.map((f) => f.score)).toEqual([0.9]);
  });

  it("keep overlaps of different detectors, in order of their start", () => {
    const found = createEngine([
      detector([{ on: "words", words: ["berg"] }], whole, "b"),
      detector([{ on: "start" }], (view) => [{ start: 0, end: view.text.length, score: 1, reasons: [] }], "a"),
    ])(segment("anna berg"), context);
    expect(found.map((f) => [f.detector, f.start, f.end])).toEqual([
      ["a", 0, 9],
      ["b", 5, 9],
    ]);
  });

  it("pass on whose a finding is, and a kind of the match's own", () => {
    const [finding] = createEngine([
      detector([{ on: "start" }], () => [{ start: 0, end: 1, score: 1, reasons: [], kind: "CARD", of: "agent" }]),
    ])(segment("x"), context);
    expect(finding).toMatchObject({ kind: "CARD", of: "agent" });
  });
});

describe("failing", () => {
  const at = (match: Partial<Match>): Detector =>
    detector([{ on: "start" }], () => [{ start: 0, end: 1, score: 0.5, reasons: [], ...match }], "faulty");

  it.each<[Partial<Match>, string]>([
    [{ end: 0 }, "empty"],
    [{ start: 1, end: 0 }, "the wrong way round"],
    [{ start: -1 }, "before the text"],
    [{ end: 99 }, "past the text"],
    [{ start: 0.5 }, "between characters"],
    [{ start: Number.NaN }, "no number"],
    [{ score: 1.5 }, "score over 1"],
    [{ score: Number.NaN }, "no score"],
  ])("a match that is %j fails the detector (%s)", (match) => {
    expect(() => createEngine([at(match)])(segment("secret"), context)).toThrow(
      expect.objectContaining({ name: "EventError", code: "detector-failed", detail: "faulty" }),
    );
  });

  it("a throw becomes an EventError that names the detector and holds no text", () => {
    const thrower = detector([{ on: "start" }], (view) => {
      throw new Error(view.text);
    });
    const scan = createEngine([thrower]);
    try {
      scan(segment("secret"), context);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(EventError);
      expect(error).toMatchObject({ code: "detector-failed", detail: "test" });
      expect(error).not.toHaveProperty("cause");
      expect(String(error)).not.toContain("secret");
    }
  });

  it("a text over the limit is not scanned", () => {
    const scan = createEngine([at({})], { textLength: 5 });
    expect(scan(segment("12345"), context)).toHaveLength(1);
    expect(() => scan(segment("123456"), context)).toThrow(
      expect.objectContaining({ code: "text-too-long", detail: "note.text" }),
    );
  });

  it("a scan over its time stops", () => {
    let clock = 0;
    const slow = detector([{ on: "words", words: ["x"] }], () => {
      clock += 1;
      return [];
    });
    const scan = createEngine([slow], { millis: 1000, now: () => clock });
    expect(scan(segment("x ".repeat(1000)), context)).toEqual([]);
    clock = 0;
    expect(() => scan(segment("x ".repeat(5000)), context)).toThrow(
      expect.objectContaining({ code: "too-slow", detail: "note.text" }),
    );
    expect(clock).toBeLessThan(2000);
  });
});

describe("cost", () => {
  /** How often each detector is called, and how often one of its views' tokens is read. */
  function work(text: string): { readonly calls: number; readonly reads: number } {
    let calls = 0;
    let reads = 0;
    const counted = DETECTORS.map(
      (d): Detector => ({
        ...d,
        match(view, at) {
          calls++;
          const tokens = new Proxy(view.tokens, {
            get(target, key) {
              reads++;
              const value: unknown = Reflect.get(target, key);
              return typeof value === "function" ? value.bind(target) : value;
            },
          });
          return d.match({ ...view, tokens }, at);
        },
      }),
    );
    createEngine(counted)(segment(text), context);
    return { calls, reads };
  }

  it("a detector that nothing wakes is never called", () => {
    let called = 0;
    const asleep = (["digits", "char", "words"] as const).map((on, i) =>
      detector(
        [on === "digits" ? { on, min: 5 } : on === "char" ? { on, chars: "@" } : { on, words: ["iban"] }],
        () => {
          called++;
          return [];
        },
        `sleeper-${i}`,
      ),
    );
    createEngine(asleep)(segment("nothing here 12 wakes anyone ".repeat(50)), context);
    expect(called).toBe(0);
  });

  it.each([
    ["prose", "Hej Anna, min pin är 1234 och jag har haft feber sedan i går. "],
    ["digits with blanks", "1 "],
    ["one digit run", "1"],
    ["at signs", "@"],
    ["spelled addresses", "anna at example dot com "],
    ["spoken digits", "noll sju två "],
    ["digit words broken off", "one 1 1 x "],
    ["titles", "mr mr dr herr "],
    ["sign-offs", "mvh\n"],
    ["password words", "pin is is is "],
    ["illness", "cancer feber sick of "],
    ["brackets", "([{<"],
    ["capitals", "A B "],
    ["dots", "a.b."],
    ["card digits", "4929 8245 9151 0220 11/26 "],
  ])("grows with the text and no faster: %s", (_what, piece) => {
    const small = work(piece.repeat(Math.ceil(4000 / piece.length)));
    const large = work(piece.repeat(Math.ceil(16_000 / piece.length)));
    expect(large.calls).toBeLessThanOrEqual(small.calls * 4 + 200);
    expect(large.reads).toBeLessThanOrEqual(small.reads * 6 + 4000);
  });
});

describe("hostile text", () => {
  const scan = createEngine(DETECTORS, { millis: 600_000, textLength: 1 << 21 });
  const MANY = 1 << 20;

  it.each([
    ["one token of a megabyte", "a".repeat(MANY)],
    ["capitals without end", "A".repeat(MANY)],
    ["all digits", "7".repeat(MANY)],
    ["digits and blanks", "07 ".repeat(MANY / 32)],
    ["combining marks", `e${"\u0301".repeat(MANY / 2)}`],
    ["marks on nothing", "\u0489".repeat(MANY / 4)],
    ["zero-width characters", "0\u200b".repeat(MANY / 4)],
    ["lone surrogates", "\ud83d".repeat(MANY / 8)],
    ["brackets", "(".repeat(MANY / 8)],
    ["at signs", "@".repeat(MANY / 8)],
    ["quotes in quotes", "\"'>".repeat(MANY / 16)],
    ["line breaks", "\n".repeat(MANY)],
    ["blanks", " ".repeat(MANY)],
    ["right to left", "שלום مرحبا 070 ".repeat(MANY / 64)],
    ["nothing", ""],
    ["one character", "x"],
  ])("%s: no exception", (_what, text) => {
    for (const format of ["plain", "html"] as const) {
      for (const f of scan(segment(text, { format }), context)) {
        expect(f.start).toBeGreaterThanOrEqual(0);
        expect(f.end).toBeLessThanOrEqual(text.length);
        expect(f.end).toBeGreaterThan(f.start);
      }
    }
  });

  it("any text in any format: no exception, ranges inside it", () => {
    const words = fc.constantFrom(
      ..."anna Anna Berg mr Mr. my name is mvh , . : \n @ at dot com 070 1234 noll sju två fem <b> </b> &amp; <a href=' password is cvv 4929824591510220 11/26 481 SE cancer sjuk 😀 \ud83d \u0301 \u200b ０".split(
        " ",
      ),
    );
    const names = [{ name: "Anna Berg", of: "subject" as const }];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 30 }).map((w) => w.join(" ")),
          fc.string({ unit: "binary", maxLength: 200 }),
        ),
        fc.constantFrom("plain" as const, "html" as const),
        fc.constantFrom(undefined, "en", "sv", "xx"),
        (text, format, language) => {
          const asked = ["PERSON", "CVV", "PASSWORD"] as const;
          for (const f of scan(segment(text, { format, language }), { names, asked, regions: ["SE", "DE"] })) {
            expect(f.start).toBeGreaterThanOrEqual(0);
            expect(f.end).toBeLessThanOrEqual(text.length);
            expect(f.end).toBeGreaterThan(f.start);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
