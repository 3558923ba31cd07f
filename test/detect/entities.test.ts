import fc from "fast-check";
import { expect, it } from "vitest";
import { withoutEntities } from "../../src/detect/entities.ts";

it.each<readonly [text: string, reads: string, why: string]>([
  ["K&aring;re &Aring;kerblom", "Kåre Åkerblom", "Nordic"],
  ["M&uuml;ller, Gro&szlig;", "Müller, Groß", "German"],
  ["Ma&euml;lle Le Go&ccedil;", "Maëlle Le Goç", "French"],
  ["Pe&ntilde;alver, Jo&atilde;o", "Peñalver, João", "Spanish, Portuguese"],
  ["W&oacute;jtowicz, &Lstrok;ucja", "Wójtowicz, Łucja", "Polish"],
  ["J&oslash;rgensen &AElig;gir", "Jørgensen Ægir", "Danish"],
  ["anna&#64;example&period;com", "anna@example.com", "signs of an address"],
  ["070&#45;174&#x20;06&nbsp;05", "070-174 06\u00a005", "in a number"],
  ["AT&T; &unknown; & so on &#xd800; &#99999999;", "AT&T; &unknown; & so on &#xd800; &#99999999;", "none at all"],
  ["&amp;aring;", "&aring;", "once only"],
])("%j reads %j: %s", (text, reads, _why) => {
  expect(withoutEntities(text).text).toBe(reads);
});

it("maps every character back to what it was made from", () => {
  const text = "Hej K&aring;re!";
  const { text: read, back } = withoutEntities(text);
  const at = read.indexOf("Kåre");
  const { start, end } = back(at, at + 4);
  expect(text.slice(start, end)).toBe("K&aring;re");
});

it("takes any text, and what has no reference stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const mapped = withoutEntities(text);
      if (!text.includes("&")) expect(mapped.text).toBe(text);
      const { start, end } = mapped.back(0, mapped.text.length);
      expect(start).toBe(0);
      expect(end).toBe(text.length);
    }),
  );
});
