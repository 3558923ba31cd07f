import type { Detector, Match } from "../core/detect.ts";
import { STREET_FIRST, STREET_LAST, UNSURE_FIRST } from "./street-words.ts";

/** "S. Lahlou", "J.-P. Martin", "M. A. van der Berg", "W.B. Söderlund-Haddad". */
const FORM =
  /\p{Lu}\.(?:[ -]?\p{Lu}\.){0,2} ?(?:(?:van|de|der|den|von|zu|ter|ten|di|da|do|dos|del|della|la|le|el|al|af|av|bin|ben|mac|mc|o)[ '’]){0,3}(\p{Lu}[\p{L}\p{M}'’]+(?:-\p{Lu}[\p{L}\p{M}]+)?)/uy;

/** "S." is a saint in these languages, and so a church, a hospital or a town. */
const SAINTS: ReadonlySet<string> = new Set(["it", "es", "pt", "fr"]);

/** What stands behind a company's name. */
const COMPANY =
  /^,? ?(?:&|AB|AS|ASA|A\/S|ApS|Oy|Oyj|GmbH|AG|KG|e\.K|BV|NV|Ltd|Limited|plc|Inc|LLP|S\.?A|SARL|S\.?L|S\.?r\.?l|S\.?p\.?A|Sp\.|Lda|Söhne|Sons|och Söner|Fils|Hijos|Figli)(?![\p{L}\d])/u;

/** Words that a single letter with a full stop is a short form before, or that begin a sentence after one. */
const NO_NAMES =
  /^(?:coli|aureus|und|och|the|der|die|das|det|den|en|el|la|le|il|les|los|las|vitamin|nr|no|mai|maj|may|juni|juli|montag|monday|måndag|bahnhof|station|teil|part|kap|abs|art|st|str|gatan|vej|rue|via|calle|please|tack|danke|merci|grazie|gracias|kiitos|obrigad[oa])$/iu;

const LONGEST = 60;

/**
 * One to three initials and a surname. The initial stands alone, so that no sentence ends in it: before it is the beginning, a sign or a
 * small word, not a street's type; behind it stands no company's form.
 */
export const initials: Detector = {
  id: "names.initials",
  kind: "PERSON",
  on: [{ on: "char", chars: "." }],
  examples: {
    hit: [
      "un comercial llamado R. Pastor me dijo",
      "Chèque de 250 encaissé 2 fois ?! D. Lahlou",
      "HG M. Söderlund-Haddad, hyra",
      "gesprochen mit A. von der Heide",
      "dhr. J.P. de Wit belde",
    ],
    miss: [
      "Plan B. Nästa vecka",
      "E. coli in the water",
      "D. Carnegie GmbH & Co",
      "rue A. Camus 12",
      "kl. 10. Maj kommer",
    ],
  },
  match(view, at) {
    const { tokens, text } = view;
    const initial = tokens[at - 1];
    const dot = tokens[at];
    if (initial === undefined || dot === undefined || initial.end !== dot.start) return [];
    if (initial.shape !== "A" || initial.end - initial.start !== 1) return [];
    const before = tokens[at - 2];
    // A further initial of the same name was looked at with the first.
    if (before?.low === "." || before?.low === "-") {
      const letter = tokens[at - 3];
      if (letter?.shape === "A" && letter.end - letter.start === 1 && letter.end === tokens[at - 2]?.start) return [];
    }
    if (
      before !== undefined &&
      before.end === initial.start &&
      /[\p{L}\p{N}@/&°]/u.test(text.charAt(initial.start - 1))
    )
      return [];
    if (before !== undefined && (STREET_FIRST.includes(before.low) || UNSURE_FIRST.has(before.low))) return [];
    // "Plan B. Nästa": a capital word before it makes the letter a part of that.
    if (before?.shape === "Aa" && text.slice(before.end, initial.start) === " " && text.charAt(dot.end) === " ")
      return [];
    FORM.lastIndex = initial.start;
    const hit = FORM.exec(text.length > initial.start + LONGEST ? text.slice(0, initial.start + LONGEST) : text);
    const surname = hit?.[1] ?? "";
    if (hit === null || surname.length < 3 || NO_NAMES.test(surname) || /^\p{Lu}{2,4}$/u.test(surname)) return [];
    if (initial.low === "s" && SAINTS.has(view.segment.language?.slice(0, 2) ?? "")) return [];
    const end = initial.start + hit[0].length;
    if (COMPANY.test(text.slice(end, end + 12)) || /^[\p{L}\d]/u.test(text.slice(end, end + 1))) return [];
    const next = /^ (\p{L}+)/u.exec(text.slice(end, end + 20))?.[1]?.toLowerCase() ?? "";
    if (STREET_LAST.has(next)) return [];
    const match: Match = {
      start: initial.start,
      end,
      score: 0.6,
      reasons: [{ code: "form", weight: 0.6, note: "initials and a surname" }],
    };
    return [match];
  },
};
