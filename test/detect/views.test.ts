import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Segment } from "../../src/core/detect.ts";
import { VIEW_MAKERS, viewsOf } from "../../src/detect/views.ts";

const segment = (text: string, format: Segment["format"] = "plain"): Segment => ({
  field: 0,
  path: "text",
  text,
  format,
  language: undefined,
  channel: "chat",
  speaker: "customer",
});
const readings = (text: string): readonly string[] => [...viewsOf(segment(text))].map((v) => v.mapped.text);

describe("obfuscated addresses", () => {
  it.each([
    ["anna at example dot com", "anna@example.com", "English"],
    ["anna dot berg at mail dot example dot co dot uk please", "anna.berg@mail.example.co.uk please", "several dots"],
    ["anna [at] example [dot] com", "anna@example.com", "in brackets"],
    ["anna(at)example.com", "anna@example.com", "the dot is a dot"],
    ["anna_b77 @ example.com", "anna_b77@example.com", "blanks around the sign"],
    ["anna (snabel-a) firma punkt se", "anna@firma.se", "Swedish"],
    ["anna snabela firma punkt dk", "anna@firma.dk", "Danish"],
    ["anna krøllalfa firma punktum no", "anna@firma.no", "Norwegian, the dot in full"],
    ["anna krøllalfa firma komma no", undefined, "a word that is none for the dot"],
    ["anna krøllalfa firma punkt no", "anna@firma.no", "Norwegian"],
    ["anna klammeraffe firma punkt de", "anna@firma.de", "German"],
    ["anna arobase exemple point fr", "anna@exemple.fr", "French"],
    ["anna arroba correo punto es", "anna@correo.es", "Spanish"],
    ["anna chiocciola posta punto it", "anna@posta.it", "Italian"],
    ["anna apenstaartje post punt nl", "anna@post.nl", "Dutch"],
    ["anna ät posti piste fi", "anna@posti.fi", "Finnish"],
    ["anna małpa poczta kropka pl", "anna@poczta.pl", "Polish"],
    ["anna arroba correio ponto pt", "anna@correio.pt", "Portuguese"],
    ["peter underscore lind at gmail dot com", "peter_lind@gmail.com", "underscore"],
    ["tom at t-online punkt de", "tom@t-online.de", "a hyphen in the domain"],
    ["look at example dot com", undefined, "a site, not an address"],
    ["look at example.com", undefined, "a site written as such"],
    ["we meet at noon dot then", undefined, "no top-level domain"],
    ["anna@example.com", undefined, "an address as it should be needs no other reading"],
  ])("%j", (text, reads, _why) => {
    expect(readings(text)).toEqual(reads === undefined ? [text] : [text, reads]);
  });
});

describe("spoken digits", () => {
  it.each([
    ["noll sju noll ett två tre fyra fem", "07012345", "Swedish"],
    ["oh seven double five one two three", "0755123", "English with double and oh"],
    ["null eins fünf zwo drei vier", "015234", "German"],
    ["null en to tre fire fem", "012345", "Norwegian"],
    ["nul en to tre fire fem", "012345", "Danish"],
    ["zero seven, nine one one, 2 3 four", "07 911 234", "digits among the words, pauses as blanks"],
    ["jag har en noll sju noll ett två", "jag har en 07012", "the article stays a word"],
    ["one or two", undefined, "no run"],
    ["one two", undefined, "too short"],
    ["four seven one", "471", "three figures are enough for a code"],
    ["five 1 2 3 4 5 6", undefined, "digits with a word beside them"],
  ])("%j", (text, reads, _why) => {
    expect(readings(text)).toEqual(reads === undefined ? [text] : [text, reads]);
  });
});

it("maps a finding in any reading back to the words it was made from", () => {
  const text = "ring <b>noll sju</b> noll ett två&nbsp;tre tack";
  const all = [...viewsOf(segment(text, "html"))];
  const spoken = all.find((v) => v.mapped.text.includes("070123"));
  const at = spoken?.mapped.text.indexOf("070123") ?? -1;
  const range = spoken?.mapped.back(at, at + 6);
  expect(text.slice(range?.start, range?.end)).toBe("noll sju</b> noll ett två&nbsp;tre");
});

it("makes readings of any text that map back inside it, in order", () => {
  const words = fc.constantFrom(
    ..."anna at dot com ( ) [ ] @ . - _ noll sju double five ett två tre 1 22 , \n null eins snabel a punkt se arroba".split(
      " ",
    ),
    "\n",
    "😀",
    "\ud83d",
    "０",
    "\u200b",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom("plain", "html"), (parts, format) => {
      const text = parts.join(" ");
      for (const { mapped } of viewsOf(segment(text, format as Segment["format"]))) {
        let last = 0;
        for (let i = 0; i < mapped.text.length; i++) {
          const { start, end } = mapped.back(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }
    }),
  );
  expect(VIEW_MAKERS.length).toBeGreaterThan(0);
});
