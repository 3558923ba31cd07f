import { apply, type EncodedRecord, encode, keysOf, type Tools } from "../core/apply.ts";
import { type Census, takeCensus } from "../core/census.ts";
import type { Codec } from "../core/codec.ts";
import type { Finding } from "../core/detect.ts";
import { EdgeError, EventError } from "../core/errors.ts";
import type { Event, RawRecord } from "../core/event.ts";
import { type KeyRef, type KeyRing, type KeyStore, SEAL_PURPOSE } from "../core/keys.ts";
import type { EventOutcome, Observer } from "../core/observer.ts";
import { type Plan, planFor, type Standing } from "../core/plan.ts";
import type { Controller, Policy } from "../core/policy.ts";
import { NO_CONTROLLER, packRaw, SEALED_EVENT } from "../core/sealed.ts";
import type { SealedRecord, Sink, SourceBatch } from "../core/stream.ts";
import type { Resolution, SubjectId, SubjectStore } from "../core/subject.ts";
import type { Memories, MemoryDraft } from "./memories.ts";
import type { Listener, Reader } from "./read.ts";

export interface CleanParts {
  readonly policy: Policy;
  readonly codec: Codec;
  readonly reader: Reader;
  readonly listener: Listener;
  readonly memories: Memories;
  readonly tools: Tools;
  readonly subjects: SubjectStore;
  readonly keys: KeyStore;
  readonly sink: Sink;
  readonly observer: Observer;
  /** What a subject has decided. */
  readonly standing: (controller: string, subject: SubjectId) => Standing;
}

/** One event on its way through a batch; what is known of it grows from stage to stage. */
interface Passage {
  readonly raw: RawRecord;
  census?: Census;
  resolutions?: readonly Resolution[];
  plan?: Plan;
  failed?: EventError;
  clean: readonly EncodedRecord[];
}

/** Anything that is not a known edge or user failure, thrown while one event was looked at, is that event's own failure. */
function asEventError(thrown: unknown): EventError {
  if (thrown instanceof EventError) return thrown;
  if (thrown instanceof Error && (thrown.name === "EdgeError" || thrown.name === "UserError")) throw thrown;
  return new EventError("bug", thrown instanceof Error ? thrown.name : undefined);
}

/** Milliseconds of work between two signs of life to the broker. */
const SLICE = 100;

/**
 * Cleans one batch: read, detect, who, plan, keys, apply, write. Every record ends as clean, quarantined or withheld. What conversations
 * leave behind counts from when the batch is written.
 *
 * Throws `EdgeError` with nothing written where something outside does not answer; the same batch may be given again.
 */
export async function cleanBatch(parts: CleanParts, batch: SourceBatch): Promise<void> {
  const passages: Passage[] = batch.records.map((raw) => ({ raw, clean: [] }));
  const alive = pulse(batch);
  const memories = await parts.memories.open(batch);
  await readAll(parts, passages, memories, alive);
  await resolveAll(parts, passages);
  const ring = await keysFor(parts, passages);
  for (const p of passages) {
    if (p.failed === undefined && p.plan !== undefined) await applyOne(parts, p, p.plan, ring);
    await alive();
  }
  const sealed = await sealAll(
    parts,
    passages.filter((p) => outcomeOf(p) !== "clean"),
  );
  await parts.sink.write({ from: batch, clean: passages.flatMap((p) => p.clean), sealed });
  memories.commit();
  tell(parts, passages);
}

/** Lets other work run and tells the broker that we live, but not more often than needed. */
function pulse(batch: SourceBatch): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < SLICE) return;
    await batch.beat();
    last = performance.now();
  };
}

/** Finds what is in an event, with what its conversation has left behind, and remembers what it leaves itself. */
function readOne(parts: CleanParts, event: Event, controller: Controller, memories: MemoryDraft): readonly Finding[] {
  if (event.conversation === undefined) return parts.reader(event, controller);
  const memory = memories.of(controller.id, event.conversation);
  const findings = parts.reader(event, controller, parts.listener.recall(memory, event));
  memories.keep(controller.id, event.conversation, parts.listener.after(memory, event, findings));
  return findings;
}

async function readAll(
  parts: CleanParts,
  passages: readonly Passage[],
  memories: MemoryDraft,
  alive: () => Promise<void>,
): Promise<void> {
  for (const p of passages) {
    try {
      const event = await parts.codec.read(p.raw);
      const controller = controllerOf(parts.policy, event.controller);
      const who = (findings: readonly Finding[]): Census =>
        takeCensus(event, findings, controller, parts.tools.compact);
      try {
        p.census = who(readOne(parts, event, controller, memories));
      } catch (thrown) {
        // Its texts cannot be read, but its fields say whose it is: quarantined as that person's.
        p.failed = asEventError(thrown);
        p.census = who([]);
      }
    } catch (thrown) {
      p.failed ??= asEventError(thrown);
    }
    await alive();
  }
}

function controllerOf(policy: Policy, id: string): Controller {
  const controller = policy.controllers.find((c) => c.id === id);
  if (controller === undefined) throw new EventError("controller-unknown");
  return controller;
}

/** One question to the subject store per controller. */
async function resolveAll(parts: CleanParts, passages: readonly Passage[]): Promise<void> {
  const byController = Map.groupBy(
    passages.filter((p) => p.census !== undefined),
    (p) => p.census?.controller,
  );
  for (const [controller, members] of byController) {
    if (controller === undefined) continue;
    const groups = members.flatMap((p) => p.census?.groups ?? []);
    const resolutions = await parts.subjects.resolve(controller.id, controller.identity, groups);
    let from = 0;
    for (const p of members) {
      const size = p.census?.groups.length ?? 0;
      p.resolutions = resolutions.slice(from, from + size);
      from += size;
      if (p.failed !== undefined || p.census === undefined) continue;
      try {
        const subject = p.resolutions[0]?.subject ?? "";
        p.plan = planFor(p.census, parts.standing(controller.id, subject));
      } catch (thrown) {
        p.failed = asEventError(thrown);
      }
    }
  }
}

/** One question to the key store for the whole batch. */
async function keysFor(parts: CleanParts, passages: readonly Passage[]): Promise<KeyRing> {
  return await parts.keys.resolve(
    passages.flatMap((p) => (p.plan === undefined ? [] : keysOf(p.plan, parts.tools, p.resolutions ?? []))),
  );
}

function headerBytes(headers: Readonly<Record<string, string>>): number {
  return Object.entries(headers).reduce((n, [name, text]) => n + Buffer.byteLength(name) + Buffer.byteLength(text), 0);
}

async function applyOne(parts: CleanParts, p: Passage, plan: Plan, ring: KeyRing): Promise<void> {
  try {
    const clean: EncodedRecord[] = [];
    for (const part of plan.purposes) {
      const record = apply(plan, part, p.resolutions ?? [], ring, parts.tools);
      const encoded = await encode(record, (r) => parts.codec.write(r));
      const limit = await parts.sink.limit(record.contents.topic);
      if (encoded.value.length + headerBytes(record.contents.headers) > limit) {
        throw new EventError("record-too-large", `purpose ${part.purpose.id}, ${limit} bytes`);
      }
      clean.push(encoded);
    }
    p.clean = clean;
  } catch (thrown) {
    p.failed = asEventError(thrown);
  }
}

function outcomeOf(p: Passage): EventOutcome["outcome"] {
  if (p.failed !== undefined || p.plan === undefined) return "quarantined";
  return p.plan.withheld === undefined ? "clean" : "withheld";
}

/** Seals whole raw records: under the subject's key as far as it could be read, so that erasing the person reaches them too. */
async function sealAll(parts: CleanParts, passages: readonly Passage[]): Promise<readonly SealedRecord[]> {
  if (passages.length === 0) return [];
  const refs = passages.map((p): { readonly own: KeyRef; readonly fallback: KeyRef } => {
    const fixed = parts.policy.topics.raw.find((t) => t.name === p.raw.at.topic)?.controller;
    const controller = p.census?.controller.id ?? fixed ?? NO_CONTROLLER;
    const own = { controller, subject: p.resolutions?.[0]?.subject ?? "", purpose: SEAL_PURPOSE };
    return { own, fallback: { ...own, subject: "" } };
  });
  const ring = await parts.keys.resolve(refs.flatMap(({ own, fallback }) => [own, fallback]));
  return passages.map((p, i) => {
    const ref = refs[i];
    const key = ref === undefined ? undefined : (ring.get(ref.own) ?? ring.get(ref.fallback));
    if (ref === undefined || key === undefined) throw new EdgeError("keys-away", "no key to seal an event with");
    const { topics } = parts.policy;
    const withheld = outcomeOf(p) === "withheld" ? p.plan?.withheld : undefined;
    const failed = p.failed ?? new EventError("bug");
    return {
      topic: withheld === undefined ? topics.quarantine : topics.withheld,
      source: p.raw.at,
      outcome: withheld === undefined ? "quarantined" : "withheld",
      reason: withheld ?? failed.code,
      detail: withheld === undefined ? failed.detail : undefined,
      controller: ref.own.controller === NO_CONTROLLER ? undefined : ref.own.controller,
      subject: p.resolutions?.[0]?.subject,
      channel: p.census?.event.channel ?? topics.raw.find((t) => t.name === p.raw.at.topic)?.channel,
      occurredAt: p.census?.event.occurredAt ?? p.raw.timestamp,
      sealed: parts.tools.cipher.seal(key, SEALED_EVENT, packRaw(p.raw)),
    };
  });
}

function tell(parts: CleanParts, passages: readonly Passage[]): void {
  const { observer } = parts;
  for (const p of passages) {
    const outcome = outcomeOf(p);
    const event = p.census?.event;
    const reason = outcome === "clean" ? undefined : (p.plan?.withheld ?? p.failed?.code ?? "bug");
    const detector = reason === "detector-failed" ? p.failed?.detail : undefined;
    observer.event({
      outcome,
      topic: p.raw.at.topic,
      controller: event?.controller,
      channel: event?.channel,
      reason,
      ...(detector === undefined ? {} : { detector }),
    });
    for (const { record } of p.clean)
      observer.record(record.contents.privacy.controller, record.contents.privacy.purpose);
    if (outcome !== "clean") continue;
    for (const owned of p.census?.findings.values() ?? []) {
      for (const { finding } of owned) observer.finding(finding.kind, event?.language);
    }
  }
}
