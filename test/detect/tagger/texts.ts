import fc from "fast-check";
import type { Segment, View } from "../../../src/core/detect.ts";
import { tokenise } from "../../../src/detect/tokens.ts";
import { plainView } from "../../../src/detect/view.ts";

/** A text as the tagger gets it. */
export function viewOf(text: string, stated: Partial<Segment> = {}, asked: View["context"]["asked"] = []): View {
  const plain = plainView(text).text;
  return {
    text: plain,
    tokens: tokenise(plain),
    segment: {
      field: 0,
      path: "text",
      text,
      format: "plain",
      language: undefined,
      channel: "chat",
      speaker: "customer",
      ...stated,
    },
    context: { names: [], asked, regions: [] },
  };
}

const PIECES = [
  ...[
    "Hej, jag heter ",
    "Anna Lindqvist",
    " och bor på ",
    "Lindenstraße 14b, 50674 Köln",
    ".\n",
    "tel 070-123 45 67 ",
    "a.b@c.de ",
  ],
  ...[
    "diabetes ",
    "DE89 3704 0044 ",
    "kundnummer: ",
    "12:30 ",
    "::",
    "https://x.se/a?b=1 ",
    "ÉÉ",
    "\ud800",
    "👩‍👩‍👧",
    "x",
    "7",
    "(",
    " ",
    "\r\n",
  ],
  ...[
    "NEJ ",
    "iPhone ",
    "geboren am 3.4.1980 ",
    "donaudampfschifffahrtsgesellschaft ",
    "0".repeat(40),
    "a1-".repeat(30),
  ],
];

/** Texts of every length about those that are read at once, of pieces that wake every group of features. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 40 })
  .map((pieces) => pieces.join(""));
