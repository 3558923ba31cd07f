import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { Finding, Segment, View } from "../src/core/detect.ts";
import { isKind } from "../src/core/kinds.ts";
import { NO_MEMORY, type Recalled } from "../src/core/memory.ts";
import { REMEMBERING } from "../src/detect/memory.ts";
import { LABEL_OF } from "../src/detect/tagger/labels.ts";
import { tokenise } from "../src/detect/tokens.ts";
import { plainView } from "../src/detect/view.ts";
import type { Labelled, LabelledSpan } from "./labelled.ts";
import { type Random, random } from "./random.ts";

/** A text to learn from: each token with its label. */
export interface Example {
  readonly segment: Segment;
  readonly recalled: Recalled;
  readonly gold: Uint8Array;
  /**
   * Where only names and places are labelled: 1 for a token of a place, which may be an address, 2 for any other. What else such a text
   * may hold without saying so is neither right nor wrong there. Undefined where all is labelled.
   */
  readonly partly?: Uint8Array;
}

/** A text with what its conversation has brought so far. */
export interface InConversation {
  readonly text: Labelled;
  readonly segment: Segment;
  readonly recalled: Recalled;
}

/**
 * Steps through conversations; turns of a conversation must follow each other. `found` says what is found in a text: what is
 * labelled for training, what was detected for a report. A text whose offsets normalisation moves is left out.
 */
export function* inConversation(
  texts: Iterable<Labelled>,
  found: (text: InConversation) => readonly Omit<LabelledSpan, "text">[],
): Generator<InConversation> {
  let before: string | null = null;
  let memory = NO_MEMORY;
  for (const text of texts) {
    if (text.conversation === null || before !== text.conversation) memory = NO_MEMORY;
    before = text.conversation;
    if (!keepsOffsets(text.text)) continue;
    const segment = segmentOf(text);
    const inside = { text, segment, recalled: REMEMBERING.contextOf(memory, text.speaker) };
    yield inside;
    if (text.conversation === null) continue;
    const findings = found(inside).flatMap(({ start, end, type }): Finding[] =>
      isKind(type) ? [{ field: 0, path: "text", start, end, kind: type, score: 1, detector: "", reasons: [] }] : [],
    );
    memory = REMEMBERING.step(memory, { speaker: text.speaker, segments: [segment], names: [] }, findings);
  }
}

/** A text as the engine sees it. Throws `RangeError` where normalisation moves offsets. */
export function segmentOf(text: Pick<Labelled, "text" | "lang" | "channel" | "speaker">): Segment {
  const plain = plainView(text.text).text;
  if (plain.length !== text.text.length) throw new RangeError("normalisation moves offsets");
  return {
    field: 0,
    path: "text",
    text: plain,
    format: "plain",
    language: text.lang === "" ? undefined : text.lang,
    channel: text.channel === "note" ? "call-note" : text.channel,
    speaker: text.speaker,
  };
}

export function viewOf(segment: Segment, recalled: Recalled = { asked: [] }): View {
  const context = { names: [], regions: [], ...recalled };
  return { text: segment.text, tokens: tokenise(segment.text), segment, context };
}

const keepsOffsets = (text: string): boolean => plainView(text).text.length === text.length;

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
export function exampleOf({ text, recalled }: InConversation, r: Random): Example {
  const chance = r.next();
  const lang = chance < 0.15 ? "" : chance < 0.2 ? r.pick(["en", "de", "sv", "fr", "es"]) : text.lang;
  const channel = r.chance(0.06) ? "other" : text.channel;
  const segment = segmentOf({ ...text, lang, channel: channel as Labelled["channel"] });
  return {
    segment,
    recalled: {
      asked: r.chance(0.15) ? [] : recalled.asked,
      seen: (recalled.seen ?? []).filter(() => r.chance(0.7)),
    },
    gold: goldOf(viewOf(segment), text.spans),
  };
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
      if (!keepsOffsets(said)) continue;
      const channel = r.pick(["chat", "email", "sms", "note", "other"]);
      const speaker = r.pick(["customer", "agent"] as const);
      const hint = r.chance(0.15) ? "" : lang === "nn" ? "nb" : lang;
      const segment = segmentOf({ text: said, lang: hint, channel: channel as Labelled["channel"], speaker });
      const names = spans.filter((s) => s.type === "PERSON");
      const view = viewOf(segment);
      const places = goldOf(
        view,
        spans.filter((s) => s.type === "LOC").map((s) => ({ ...s, type: "CITY" })),
      );
      const partly = places.map((label) => (label === 0 ? 2 : 1));
      yield { segment, recalled: { asked: [] }, gold: goldOf(view, names), partly };
    }
  }
}
