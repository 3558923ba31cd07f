import type { Actions } from "./action.ts";
import type { Owner } from "./census.ts";
import type { CleanValue, Privacy } from "./clean.ts";
import type { Compact } from "./detect.ts";
import { EventError } from "./errors.ts";
import type { Field, Structure } from "./event.ts";
import { type Cipher, type KeyRef, type KeyRing, keyName, type SecretBytes } from "./keys.ts";
import type { Kind } from "./kinds.ts";
import type { Edit, FieldPlan, Plan, PurposePlan } from "./plan.ts";
import type { Purpose } from "./policy.ts";
import { retainUntil } from "./retention.ts";
import type { Resolution, SubjectId, SubjectRole } from "./subject.ts";
import { toBase64Url, utf8 } from "./text.ts";

interface Contents {
  readonly topic: string;
  readonly partition: number;
  /** The random id of the subject: says nothing about the person, keeps a person's records together. */
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly privacy: Privacy;
  readonly values: readonly CleanValue[];
  readonly structure: Structure;
  readonly shape: string;
  readonly purpose: Purpose;
}

/**
 * The only thing that may be written to a clean topic. It has a private field and its constructor is not exported, so
 * nothing but `apply` in this file can make one: raw data into a clean topic does not compile.
 */
class Clean {
  readonly #made = true;
  readonly contents: Contents;

  constructor(contents: Contents) {
    this.contents = contents;
  }

  static is(value: unknown): value is Clean {
    return typeof value === "object" && value !== null && #made in value;
  }
}

export type CleanRecord = Clean;

class Encoded {
  readonly #made = true;
  readonly record: Clean;
  readonly value: Uint8Array;

  constructor(record: Clean, value: Uint8Array) {
    this.record = record;
    this.value = value;
  }

  static is(value: unknown): value is Encoded {
    return typeof value === "object" && value !== null && #made in value;
  }
}

/** A clean record with the bytes of its value, as sinks take it. */
export type EncodedRecord = Encoded;

export function isEncoded(value: unknown): value is EncodedRecord {
  return Encoded.is(value);
}

/** @param write the codec's, which reads nothing but the clean record */
export async function encode(
  record: CleanRecord,
  write: (record: CleanRecord) => Promise<Uint8Array>,
): Promise<EncodedRecord> {
  if (!Clean.is(record)) throw new EventError("bug", "not a clean record");
  return new Encoded(record, await write(record));
}

export interface Tools {
  readonly actions: Actions;
  readonly cipher: Cipher;
  readonly compact: Compact;
}

function subjectOf(owner: Owner, resolutions: readonly Resolution[]): SubjectId {
  const resolution = resolutions[owner.group];
  if (resolution === undefined) throw new EventError("bug", "no resolution for a group");
  if (owner.identifier === undefined) return resolution.subject;
  return resolution.owners[owner.identifier] ?? resolution.subject;
}

/** Every key that `apply` will ask for, without repeats. */
export function keysOf(
  plan: Plan,
  tools: Pick<Tools, "actions">,
  resolutions: readonly Resolution[],
): readonly KeyRef[] {
  const refs = new Map<string, KeyRef>();
  for (const { purpose, fields } of plan.purposes) {
    const need = (owner: Owner): void => {
      const ref = { controller: plan.controller.id, subject: subjectOf(owner, resolutions), purpose: purpose.id };
      refs.set(keyName(ref), ref);
    };
    for (const field of fields) {
      if (field.do === "seal") need(field.owner);
      if (field.do === "act" && tools.actions[field.action].needsKey) need(field.owner);
      if (field.do === "edit" || field.do === "seal") {
        for (const e of field.edits) if (tools.actions[e.action].needsKey) need(e.owner);
      }
    }
  }
  return [...refs.values()];
}

/**
 * Makes the clean record of one purpose. Pure; throws `EventError("key-missing")` where a key of the plan is not in the ring.
 *
 * @param resolutions one for each group of the plan, in its order
 */
export function apply(
  plan: Plan,
  part: PurposePlan,
  resolutions: readonly Resolution[],
  ring: KeyRing,
  tools: Tools,
): CleanRecord {
  const { event, controller } = plan;
  const { purpose } = part;
  const subject = subjectOf({ group: 0, identifier: undefined }, resolutions);

  const keyFor = (owner: Owner): SecretBytes => {
    const key = ring.get({ controller: controller.id, subject: subjectOf(owner, resolutions), purpose: purpose.id });
    if (key === undefined) throw new EventError("key-missing", `purpose ${purpose.id}`);
    return key;
  };
  const act = (text: string, kind: Kind, edit: Pick<Edit, "action" | "owner">): string => {
    const action = tools.actions[edit.action];
    const key = action.needsKey ? keyFor(edit.owner) : undefined;
    return action.apply(text, tools.compact(kind, text, controller.regions), kind, key);
  };
  const editText = (text: string, edits: readonly Edit[]): string => {
    let out = "";
    let at = 0;
    for (const e of edits) {
      out += text.slice(at, e.start) + act(text.slice(e.start, e.end), e.kind, e);
      at = e.end;
    }
    return out + text.slice(at);
  };
  const pointers: { system: string; token: string }[] = [];
  const clean = (field: Field, decided: FieldPlan): CleanValue => {
    switch (decided.do) {
      case "drop":
        return { dropped: true };
      case "keep":
        return { value: typeof field.value === "string" && field.text !== undefined ? field.text : field.value };
      case "seal": {
        const text = (): string => editText(field.text ?? String(field.value), decided.edits);
        const bytes = field.value instanceof Uint8Array ? field.value : utf8(text());
        return {
          value: `[SEALED:${toBase64Url(tools.cipher.seal(keyFor(decided.owner), `seal:${field.pattern}`, bytes))}]`,
        };
      }
      case "edit":
        return { value: editText(field.text ?? "", decided.edits) };
      case "act": {
        const value = act(field.text ?? "", decided.kind, decided);
        if (field.role.is === "pointer") pointers.push({ system: field.role.system, token: value });
        return { value };
      }
    }
  };

  const values = event.fields.map((field) => {
    const decided = part.fields[field.index];
    if (decided === undefined) throw new EventError("bug", "a field without a decision");
    return clean(field, decided);
  });
  const subjects = new Map<SubjectId, SubjectRole>();
  for (const [i, group] of plan.groups.entries()) {
    const id = resolutions[i]?.subject;
    if (id !== undefined && !subjects.has(id)) subjects.set(id, group.role);
  }
  const textAt = (at: number): string | undefined => {
    const value = values[at];
    return value !== undefined && "value" in value && typeof value.value === "string" ? value.value : undefined;
  };
  const conversationField = event.fields.find((f) => f.role.is === "conversation");
  const privacy: Privacy = {
    controller: controller.id,
    subject,
    subjects: [...subjects].map(([id, role]) => ({ id, role })),
    channel: event.channel,
    purpose: purpose.id,
    basis: purpose.basis,
    kinds: part.kinds,
    special: part.special,
    occurredAt: event.occurredAt,
    retainUntil: retainUntil(event.occurredAt, purpose.retention),
    policyVersion: controller.policyVersion,
    conversation: conversationField === undefined ? undefined : textAt(conversationField.index),
    source: event.at,
    pointers,
  };
  const headers: Record<string, string> = {};
  for (const [name, at] of Object.entries(event.headers)) {
    const text = textAt(at);
    if (text !== undefined) headers[name] = text;
  }
  return new Clean({
    topic: purpose.topic,
    partition: event.at.partition,
    key: subject,
    headers: { ...headers, ...essentials(privacy) },
    privacy,
    values,
    structure: event.structure,
    shape: event.shape,
    purpose,
  });
}

/** What a consumer may filter by without decoding. */
function essentials(p: Privacy): Readonly<Record<string, string>> {
  return {
    "sordino-controller": p.controller,
    "sordino-purpose": p.purpose,
    "sordino-subject": p.subject,
    "sordino-channel": p.channel,
    "sordino-kinds": Object.keys(p.kinds).join(","),
    "sordino-special": p.special.join(","),
    "sordino-retain-until": p.retainUntil === null ? "" : new Date(p.retainUntil).toISOString(),
    "sordino-policy": p.policyVersion,
    "sordino-source": `${p.source.topic}/${p.source.partition}/${p.source.offset}`,
  };
}
