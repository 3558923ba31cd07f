import { type MappedText, MappedTextBuilder, unmoved } from "./mapped-text.ts";

/** Accents by the ending of their names in HTML: "&aring;" is "a" with "ring". */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030a",
  cedil: "\u0327",
  caron: "\u030c",
  ogon: "\u0328",
  dot: "\u0307",
};

const NAMED: ReadonlyMap<string, string> = new Map(
  "amp=& lt=< gt=> quot=\" apos=' commat=@ period=. lowbar=_ plus=+ num=# sol=/ colon=: hyphen=- dash=- ndash=– mdash=— hellip=… lsquo=‘ rsquo=’ ldquo=“ rdquo=” laquo=« raquo=» middot=· bull=• euro=€ pound=£ oslash=ø Oslash=Ø aelig=æ AElig=Æ oelig=œ OElig=Œ szlig=ß eth=ð ETH=Ð thorn=þ THORN=Þ lstrok=ł Lstrok=Ł dstrok=đ Dstrok=Đ inodot=ı ordm=º ordf=ª deg=°"
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
);

const ENTITY = /&(?:#(?:x([0-9a-f]{1,6})|(\d{1,7}))|([a-z][a-z0-9]{1,11}));/giu;

function characterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

function named(name: string): string | undefined {
  if (name === "nbsp") return "\u00a0";
  if (name === "shy") return "\u00ad";
  const known = NAMED.get(name);
  if (known !== undefined) return known;
  const mark = ACCENTS[name.slice(1)];
  return mark === undefined ? undefined : (name.charAt(0) + mark).normalize("NFC");
}

/**
 * A plain text with the character references that a mail program or a form left in it ("K&aring;re", "anna&#64;example.com") as
 * characters. What is no reference stays. Linear.
 */
export function withoutEntities(text: string): MappedText {
  if (!text.includes("&")) return unmoved(text);
  let builder: MappedTextBuilder | undefined;
  let done = 0;
  for (const hit of text.matchAll(ENTITY)) {
    const [all, hex, decimal, name] = hit;
    const character =
      name !== undefined ? named(name) : characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    if (character === undefined) continue;
    builder ??= new MappedTextBuilder(text);
    builder.copy(done, hit.index);
    done = hit.index + all.length;
    builder.replace(character, hit.index, done);
  }
  if (builder === undefined) return unmoved(text);
  builder.copy(done, text.length);
  return builder.build();
}
