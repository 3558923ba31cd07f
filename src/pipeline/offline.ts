import { DEFAULT_THRESHOLD } from "../core/decide.ts";
import type { Finding, Scan } from "../core/detect.ts";
import { UserError } from "../core/errors.ts";
import type { Event, Speaker } from "../core/event.ts";
import type { Kind } from "../core/kinds.ts";
import type { Remembering } from "../core/memory.ts";
import { NO_STANDING } from "../core/plan.ts";
import type { Controller, Policy } from "../core/policy.ts";
import { replaceFindings } from "../core/replace.ts";
import { Conversations } from "./conversations.ts";
import { type ExplainParts, type Explanation, explain, textEvent } from "./explain.ts";

/** A text with what is known about it. */
export interface TextRow {
  readonly text: string;
  readonly language: string | undefined;
  readonly channel: string | undefined;
  readonly speaker: string | undefined;
  /** Texts of one conversation, given in their order, are read with what was said before. */
  readonly conversation?: string | undefined;
  /** The text's number in its conversation; 0 begins it anew. */
  readonly turn?: number | undefined;
}

/** An explanation whose findings say in a sentence why they were made. */
export type Told = Omit<Explanation, "findings"> & {
  readonly findings: readonly (Finding & { readonly why: string })[];
};

export interface OfflineParts extends ExplainParts {
  readonly policy: Policy;
  readonly scan: Scan;
  readonly remembering: Remembering;
  readonly describe: (finding: Finding) => string;
  /** Reads an event of a raw topic from its plain JSON form. */
  readonly read: (topic: string, value: unknown, schema: unknown) => Promise<Event>;
  /** How an action without a key shows a stretch. */
  readonly hide: (
    action: "redact" | "mask" | "mask-last4",
    kind: Kind,
    stretch: string,
    regions: readonly string[],
  ) => string;
}

/**
 * Everything that needs no broker and no database. It remembers the conversations that it was given texts of, the latest thousand of
 * them.
 */
export interface Offline {
  detect(row: TextRow): readonly Finding[];
  redact(row: TextRow, action: "redact" | "mask" | "mask-last4", kinds: ReadonlySet<Kind>): string;
  explainText(row: TextRow, controller: string | undefined): readonly Told[];
  explainEvent(topic: string, value: unknown, schema: unknown): Promise<Told>;
}

/** Conversations that are remembered at once. */
const MOST_CONVERSATIONS = 1000;

const SPEAKERS: ReadonlySet<string> = new Set<Speaker>(["customer", "agent", "system", "unknown"]);

function isSpeaker(word: string | undefined): word is Speaker {
  return word !== undefined && SPEAKERS.has(word);
}

/** Of detectors that saw the same stretch as the same kind, the one that says most of why; then the surest. */
function bestOfEach(findings: readonly Finding[]): readonly Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.start} ${finding.end} ${finding.kind}`;
    const known = best.get(key);
    const more = known === undefined ? 1 : finding.reasons.length - known.reasons.length;
    if (more > 0 || (more === 0 && finding.score > (known?.score ?? 0))) best.set(key, finding);
  }
  return [...best.values()];
}

export function createOffline(parts: OfflineParts): Offline {
  const { policy, remembering } = parts;
  // A text of nobody in particular is read with the regions of all, the first controller's first.
  const regions = [...new Set(policy.controllers.flatMap((c) => c.regions))];
  const speakerOf = (row: TextRow): Speaker => (isSpeaker(row.speaker) ? row.speaker : "unknown");
  /** The most careful of all purposes' thresholds. */
  const threshold = (kind: Kind): number =>
    Math.min(
      DEFAULT_THRESHOLD,
      ...policy.controllers.flatMap((c) => c.purposes.map((p) => p.thresholds[kind] ?? DEFAULT_THRESHOLD)),
    );

  const conversations = new Conversations(MOST_CONVERSATIONS);
  const detect = (row: TextRow): readonly Finding[] => {
    const { conversation, turn } = row;
    const speaker = speakerOf(row);
    if (conversation !== undefined && turn === 0) conversations.forget(conversation);
    const memory = conversations.of(conversation ?? "");
    const recalled = conversation === undefined ? { asked: [] } : remembering.contextOf(memory, speaker);
    const text = row.text.toWellFormed();
    const segment = {
      field: 0,
      path: "text",
      text,
      format: "plain",
      language: row.language,
      channel: row.channel ?? "chat",
      speaker,
    } as const;
    const findings = parts.scan(segment, { names: [], regions, ...recalled });
    if (conversation !== undefined) {
      const after = remembering.step(memory, { speaker, segments: [segment], names: [] }, findings);
      conversations.keep(conversation, after);
    }
    return bestOfEach(findings.filter((f) => f.score >= threshold(f.kind)));
  };
  const tell = (e: Explanation): Told => ({
    ...e,
    findings: e.findings.map((f) => ({ ...f, why: parts.describe(f) })),
  });
  const controllerOf = (id: string): Controller => {
    const found = policy.controllers.find((c) => c.id === id);
    if (found === undefined)
      throw new UserError("controller-not-in-policy", `known: ${policy.controllers.map((c) => c.id).join(", ")}`);
    return found;
  };

  return {
    detect,
    redact(row, action, kinds) {
      const findings = detect(row).filter((f) => kinds.has(f.kind));
      return replaceFindings(row.text.toWellFormed(), findings, (f, stretch) =>
        parts.hide(action, f.kind, stretch, regions),
      );
    },
    explainText(row, id) {
      const controllers = id === undefined ? policy.controllers : [controllerOf(id)];
      return controllers.map((controller) => {
        const of = {
          channel: row.channel ?? "chat",
          controller: controller.id,
          language: row.language,
          speaker: speakerOf(row),
        };
        return tell(explain(parts, textEvent(row.text, of), controller, NO_STANDING));
      });
    },
    async explainEvent(topic, value, schema) {
      const event = await parts.read(topic, value, schema);
      return tell(explain(parts, event, controllerOf(event.controller), NO_STANDING));
    },
  };
}
