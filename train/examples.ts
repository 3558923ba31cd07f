import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { Segment, View } from "../src/core/detect.ts";
import type { Kind } from "../src/core/kinds.ts";
import { askedIn } from "../src/detect/asked.ts";
import { LABEL_OF } from "../src/detect/tagger/labels.ts";
import { tokenise } from "../src/detect/tokens.ts";
import { plainView } from "../src/detect/view.ts";
import type { Labelled, LabelledSpan } from "./labelled.ts";
import { type Random, random } from "./random.ts";

/** A text to learn from: each token with its label. */
export interface Example {
  readonly view: View;
  readonly gold: Uint8Array;
  /** True where only names are labelled: other kinds that are found are neither right nor wrong. */
  readonly namesOnly: boolean;
}

/** The other side's kinds asked for just before each turn; turns of a conversation must follow each other. */
export function withAsked(texts: Iterable<Labelled>): (readonly [Labelled, readonly Kind[]])[] {
  const out: (readonly [Labelled, readonly Kind[]])[] = [];
  let before: Labelled | undefined;
  let asked: readonly Kind[] = [];
  for (const text of texts) {
    if (text.conversation === null || before?.conversation !== text.conversation) {
      asked = [];
      before = undefined;
    }
    if (before !== undefined && before.speaker !== text.speaker) asked = askedIn(before.text);
    out.push([text, asked]);
    before = text;
  }
  return out;
}

export function viewOf(text: Pick<Labelled, "text" | "lang" | "channel" | "speaker">, asked: readonly Kind[]): View {
  const segment: Segment = {
    field: 0,
    path: "text",
    text: text.text,
    format: "plain",
    language: text.lang === "" ? undefined : text.lang,
    channel: text.channel === "note" ? "call-note" : text.channel,
    speaker: text.speaker,
  };
  return { text: text.text, tokens: tokenise(text.text), segment, context: { names: [], asked, regions: [] } };
}

/** The label of each token: the span's that covers most of it. */
export function goldOf(view: View, spans: readonly LabelledSpan[]): Uint8Array {
  const gold = new Uint8Array(view.tokens.length);
  for (const { start, end, type } of spans) {
    const label = LABEL_OF.get(type) ?? 0;
    for (const [i, token] of view.tokens.entries()) {
      if (token.start >= end) break;
      const shared = Math.min(end, token.end) - Math.max(start, token.start);
      if (2 * shared > token.end - token.start) gold[i] = label;
    }
  }
  return gold;
}

/** A generated text as an example; sometimes without the hint of its language, with a wrong one, or without what was asked. */
export function exampleOf(text: Labelled, asked: readonly Kind[], r: Random): Example | undefined {
  // Normalised text has other offsets; generated text is normal already but for rare signs.
  if (plainView(text.text).text !== text.text) return undefined;
  const chance = r.next();
  const lang = chance < 0.15 ? "" : chance < 0.2 ? r.pick(["en", "de", "sv", "fr", "es"]) : text.lang;
  const channel = r.chance(0.06) ? "other" : text.channel;
  const view = viewOf({ ...text, lang, channel: channel as Labelled["channel"] }, r.chance(0.15) ? [] : asked);
  return { view, gold: goldOf(view, text.spans), namesOnly: false };
}

const line = z.object({
  lang: z.string(),
  text: z.string(),
  spans: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })),
});

/** Names in running text, from `ner-train`; LOC and ORG count as no names. Some of it in lower or upper case. */
export function* nameTexts(folder: string, seed: number, most: Readonly<Record<string, number>>): Generator<Example> {
  const r = random(seed);
  for (const file of readdirSync(join(folder, "ner-train")).sort()) {
    if (!file.endsWith(".jsonl.gz")) continue;
    const lines = gunzipSync(readFileSync(join(folder, "ner-train", file)))
      .toString("utf8")
      .split("\n")
      .filter(Boolean);
    const set = Object.keys(most).find((name) => file.includes(name));
    const share = set === undefined ? 1 : (most[set] ?? 0) / lines.length;
    for (const json of lines) {
      if (!r.chance(share)) continue;
      const { lang, text, spans } = line.parse(JSON.parse(json));
      const how = r.next();
      let said = text;
      if (how < 0.3) said = text.toLowerCase();
      else if (how < 0.36) said = text.toUpperCase();
      if (r.chance(0.12)) said = said.normalize("NFD").replace(/\p{M}/gu, "");
      if (said.length !== text.length) said = text;
      if (plainView(said).text !== said) continue;
      const channel = r.pick(["chat", "email", "sms", "note", "other"]);
      const speaker = r.pick(["customer", "agent"] as const);
      const view = viewOf(
        {
          text: said,
          lang: r.chance(0.15) ? "" : lang === "nn" ? "nb" : lang,
          channel: channel as Labelled["channel"],
          speaker,
        },
        [],
      );
      const gold = goldOf(
        view,
        spans.filter((s) => s.type === "PERSON"),
      );
      yield { view, gold, namesOnly: true };
    }
  }
}
