import type { View } from "../core/detect.ts";
import { tokenise } from "./tokens.ts";

interface Phrase {
  readonly words: readonly string[];
  /** The last word matches any ending. */
  readonly stem: boolean;
  /** Only directly before. */
  readonly close: boolean;
  readonly note: string;
}

/** Words and phrases that announce something. Made by `cue`. */
export interface Cue {
  /** By the last word's first two letters. */
  readonly byLast: ReadonlyMap<string, readonly Phrase[]>;
}

const slowly = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Up to here no letter is a mark, so that each can be folded by itself. */
const MARKS = 0x300;
const FOLDED: readonly string[] = Array.from({ length: MARKS }, (_, unit) => slowly(String.fromCharCode(unit)));

/** Without marks and case; unlike the other `fold`, letters such as "ø" stay. */
function fold(word: string): string {
  const { length } = word;
  let at = 0;
  while (at < length) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x80 || (unit >= 65 && unit <= 90)) break;
    at++;
  }
  if (at === length) return word;
  let folded = word.slice(0, at);
  for (; at < length; at++) {
    const letter = FOLDED[word.charCodeAt(at)];
    if (letter === undefined) return slowly(word);
    folded += letter;
  }
  return folded;
}

const keyOf = (word: string): string => word.slice(0, 2);

/**
 * Compiles announce words. Accents and case do not count. `mobil*` stands for any ending, `=f` only counts directly before
 * the value (for short words); phrases are matched word by word, punctuation between words does not count.
 */
export function cue(...phrases: readonly string[]): Cue {
  const byLast = new Map<string, Phrase[]>();
  for (const note of phrases) {
    const words = tokenise(note)
      .filter((t) => t.shape !== "p")
      .map((t) => fold(t.low));
    const last = words.at(-1);
    if (last === undefined) continue;
    const phrase: Phrase = {
      words,
      stem: note.endsWith("*"),
      close: note.startsWith("="),
      note: note.replace(/^=/, ""),
    };
    const key = keyOf(last);
    byLast.set(key, [...(byLast.get(key) ?? []), phrase]);
  }
  return { byLast };
}

/** Number of the first token that starts at or after `offset`. */
function tokenAt(view: View, offset: number): number {
  let low = 0;
  let high = view.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.tokens[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endsWith(words: readonly string[], at: number, phrase: Phrase): boolean {
  const { length } = phrase.words;
  if (at - length + 1 < 0) return false;
  for (let i = 0; i < length; i++) {
    const word = words[at - length + 1 + i] ?? "";
    const want = phrase.words[i] ?? "";
    if (i === length - 1 && phrase.stem ? !word.startsWith(want) : word !== want) return false;
  }
  return true;
}

function find(words: readonly string[], cues: Cue, closeAt: number): string | undefined {
  for (let i = words.length - 1; i >= 0; i--) {
    for (const phrase of cues.byLast.get(keyOf(words[i] ?? "")) ?? []) {
      if ((!phrase.close || i === closeAt) && endsWith(words, i, phrase)) return phrase.note;
    }
  }
  return undefined;
}

/** How far a cue reaches; in tokens, punctuation and numbers included. */
const BEFORE = 14;
const AFTER = 5;
const CHARACTERS = 80;

/** The cue that stands before `start`, at most 14 tokens and 80 characters away; undefined where there is none. */
export function cueBefore(view: View, start: number, cues: Cue, reach: number = BEFORE): string | undefined {
  const at = tokenAt(view, start);
  const words: string[] = [];
  for (let i = Math.max(0, at - reach); i < at; i++) {
    const token = view.tokens[i];
    if (token !== undefined && token.shape !== "p" && start - token.start <= CHARACTERS) words.push(fold(token.low));
  }
  return find(words, cues, words.length - 1);
}

/** How far a word for a thing reaches. */
const THING_REACH = 6;

/** The word before `start` that says that the number there names a thing; a number in between has taken the word for itself. */
export function thingBefore(view: View, start: number): string | undefined {
  const at = tokenAt(view, start);
  const words: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - THING_REACH); i--) {
    const token = view.tokens[i];
    if (token === undefined || token.shape === "d") break;
    if (token.shape !== "p") words.unshift(fold(token.low));
  }
  return find(words, OF_A_THING, words.length - 1);
}

/** The cue that stands before or shortly after `[start, end)`. */
export function cueNear(view: View, start: number, end: number, cues: Cue, reach: number = BEFORE): string | undefined {
  const before = cueBefore(view, start, cues, reach);
  if (before !== undefined) return before;
  const at = tokenAt(view, end);
  const words: string[] = [];
  for (let i = at; i < Math.min(view.tokens.length, at + AFTER); i++) {
    const token = view.tokens[i];
    if (token === undefined || token.start - end > CHARACTERS / 2) break;
    if (token.shape !== "p") words.push(fold(token.low));
  }
  return find(words, cues, -1);
}

/** Words that say that a number is an order's, a parcel's, a case's or a company's: it names a thing. */
const OF_A_THING: Cue = cue(
  ...[
    "order*",
    "ordre*",
    "ordernr",
    "faktura*",
    "invoice*",
    "ticket*",
    "case",
    "arende*",
    "sak*",
    "saksnr",
    "ref",
    "reference",
  ],
  ...[
    "referens*",
    "referanse*",
    "tracking*",
    "sporings*",
    "sporing*",
    "kolli*",
    "paket*",
    "pakke*",
    "parcel*",
    "shipment*",
  ],
  ...[
    "orgnr",
    "org nr",
    "organisationsn*",
    "organisasjonsn*",
    "cvr*",
    "y-tunnus",
    "kvk*",
    "siret",
    "siren",
    "company number",
    "co no",
    "company no",
    "nipc",
    "vat",
    "moms*",
  ],
  ...[
    "bestell*",
    "rechnung*",
    "auftrag*",
    "vorgang*",
    "sendung*",
    "aktenzeichen",
    "ust-id*",
    "hrb",
    "tilaus*",
    "tilausnro",
    "lasku*",
    "lahetys*",
  ],
  ...[
    "bestelling*",
    "bestelnummer",
    "factuur*",
    "zaak*",
    "zending*",
    "commande*",
    "facture*",
    "colis",
    "dossier",
    "suivi",
  ],
  ...[
    "pedido*",
    "factura*",
    "envio",
    "expediente",
    "seguimiento",
    "ordine",
    "fattura*",
    "spedizione",
    "pratica",
    "partita iva",
    "p iva",
  ],
  ...[
    "zamowieni*",
    "faktur*",
    "przesylk*",
    "zlecen*",
    "nip",
    "regon",
    "encomenda*",
    "fatura*",
    "processo",
    "artikel*",
    "article",
    "art",
    "art nr",
    "varenr",
    "sku",
    "serial*",
    "serienummer*",
    "imei",
    "iccid",
    "ean",
    "barcode",
  ],
);
