import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, frequencies, gazetteers } from "./gazetteers.ts";
import { LANGUAGES, type Labelled, type LabelledSpan, type Language } from "./labelled.ts";
import { noiseFor, spoilt } from "./noise.ts";
import { type Random, random } from "./random.ts";
import { filler, redrawn } from "./slots.ts";
import { type Block, blocksOf, type Turn } from "./text-format.ts";

const TEXTS = join(import.meta.dirname, "text");

/** Every block of a language's files, in order of the files' names. Throws `SyntaxError` with file and line. */
export function blocksIn(language: Language): Block[] {
  const folder = join(TEXTS, language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => blocksOf(`${language}/${name}`, readFileSync(join(folder, name), "utf8"), language));
}

const isLanguage = (lang: string): lang is Language => (LANGUAGES as readonly string[]).includes(lang);

export interface Options {
  readonly seed: number;
  /** All twelve if not given. */
  readonly languages?: readonly Language[];
  /** How often each block is filled anew. */
  readonly copies: number;
  /** The first copy comes as it is written but for its slots. Default true. */
  readonly spoil?: boolean;
}

/** Labelled text from the blocks of `train/text`, with slots filled, numbers drawn anew and noise. The same seed gives the same text. */
export function* generate({ seed, languages = LANGUAGES, copies, spoil = true }: Options): Generator<Labelled> {
  const known = new Map(LANGUAGES.map((l) => [l, frequencies(l)]));
  const lists = gazetteers(dataFolder(), (l) => known.get(l) ?? new Map());
  for (const language of languages) {
    const blocks = blocksIn(language);
    for (let copy = 0; copy < copies; copy++) {
      for (const [n, block] of blocks.entries()) {
        const r = random(seed * 7919 + copy * 104729 + n * 31 + LANGUAGES.indexOf(language) * 1299709);
        const id = `${language}-${n}-${copy}`;
        const fill = filler(isLanguage(block.lang) ? block.lang : language, r, lists);
        const spoils = spoil && copy > 0;
        const turns = block.turns.map((said) => ({
          speaker: said.speaker,
          ...written(said, block.channel, fill.fill, spoils, r),
        }));
        for (const [turn, said] of turns.entries()) {
          const conversation = turns.length > 1 ? id : null;
          yield { id: `${id}-${turn}`, lang: block.lang, channel: block.channel, conversation, turn, ...said };
        }
        if (turns.length > 2 && r.chance(PASTED)) {
          const pasted = transcript(turns, r);
          yield { id: `${id}-all`, lang: block.lang, conversation: null, turn: 0, ...pasted };
        }
      }
    }
  }
}

/** Share of conversations that come once more as one text, as they are pasted into notes and mails or exported. */
const PASTED = 0.25;

const SPEAKERS: readonly (readonly [string, string])[] = [
  ["", ""],
  ["Agent: ", "Customer: "],
  ["A: ", "K: "],
  ["> ", ""],
];

type Said = Pick<Labelled, "speaker" | "text" | "spans">;

/** A conversation as one text: both sides, or the customer's lines alone, bare answers without their questions. */
function transcript(turns: readonly Said[], r: Random): Said & Pick<Labelled, "channel"> {
  const [agent, customer] = r.pick(SPEAKERS);
  const alone = r.chance(0.5);
  let text = "";
  const spans: LabelledSpan[] = [];
  for (const said of turns) {
    if (alone && said.speaker === "agent") continue;
    if (text !== "") text += "\n";
    if (!alone) text += said.speaker === "agent" ? agent : customer;
    spans.push(...said.spans.map((s) => ({ ...s, start: s.start + text.length, end: s.end + text.length })));
    text += said.text;
  }
  return { channel: r.pick(["chat", "email", "note"]), speaker: "customer", text, spans };
}

function written(
  turn: Turn,
  channel: string,
  fill: (slot: string) => string,
  spoils: boolean,
  r: Random,
): { text: string; spans: LabelledSpan[] } {
  const noise = noiseFor(channel, r);
  let text = "";
  let span = 0;
  const spans: LabelledSpan[] = [];
  for (const piece of turn.pieces) {
    const raw = piece.slot ? fill(piece.text) : redrawn(piece.kind, piece.text, r);
    const out = spoils ? spoilt(raw, piece.kind, noise, r) : raw;
    const last = spans.at(-1);
    if (piece.kind !== undefined && out !== "") {
      if (piece.span === span && last !== undefined)
        spans[spans.length - 1] = { ...last, end: text.length + out.length };
      else spans.push({ start: text.length, end: text.length + out.length, type: piece.kind });
    }
    span = piece.kind === undefined ? 0 : piece.span;
    text += out;
  }
  return { text, spans };
}
