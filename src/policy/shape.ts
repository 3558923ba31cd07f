import { z } from "zod";
import { ACTIONS, type ActionId } from "../core/action.ts";
import { CHANNEL_IDS } from "../core/channel.ts";
import { DEFAULT_THRESHOLD } from "../core/decide.ts";
import { IDENTIFIER_KINDS, type IdentifierKind, isKind, KINDS, type Kind, NEVER_STORED } from "../core/kinds.ts";
import { FIELD_DECISIONS, type FieldDecision, LAWFUL_BASES } from "../core/policy.ts";
import { detectorId, detectorShape } from "./detectors.ts";
import { allowedActions, DEFAULT_ACTIONS, refusal } from "./kind-actions.ts";
import { type Checked, checkedText, mapOf, oneOf, word } from "./maps.ts";
import {
  controllerId,
  fieldKey,
  headerName,
  pathPattern,
  period,
  purposeId,
  region,
  roleWordText,
  topicName,
} from "./words.ts";

/** Identifier kinds that may link a person's events. A name never does: two people share it. */
export const LINKING: readonly IdentifierKind[] = IDENTIFIER_KINDS.filter((k) => k !== "name" && k !== "event");

const nonEmpty = (text: string): Checked<string> => (text.trim() === "" ? { fault: "is empty" } : { ok: text });
const isText = (check: (text: string) => Checked<string>) => (value: unknown) =>
  typeof value === "string" ? check(value) : { fault: "must be a text; put it in quotes" };

const checkKind = oneOf("kind", KINDS);
const checkKindOrDefault = oneOf("kind", ["default", ...KINDS]);
const checkAction = oneOf("action", ACTIONS);
const checkDecision = oneOf("decision", FIELD_DECISIONS);

function actionOf(value: unknown, kind: Kind | "default"): Checked<ActionId> {
  const action = checkAction(value);
  if ("fault" in action) return action;
  if (kind === "default") {
    return DEFAULT_ACTIONS.includes(action.ok)
      ? action
      : { fault: `"${action.ok}" cannot be the default: it does not hide every kind`, allowed: DEFAULT_ACTIONS };
  }
  const allowed = allowedActions(kind);
  return allowed.includes(action.ok) ? action : { fault: refusal(kind, action.ok), allowed };
}

/** Kinds that PCI DSS is about: a high threshold would let them through. */
const GUARDED: ReadonlySet<Kind> = new Set<Kind>([...NEVER_STORED, "CARD"]);

function thresholdOf(value: unknown, kind: Kind): Checked<number> {
  if (typeof value !== "number" || !(value >= 0 && value <= 1)) return { fault: "must be a number from 0 to 1" };
  return GUARDED.has(kind) && value > DEFAULT_THRESHOLD
    ? { fault: `must be at most ${DEFAULT_THRESHOLD} for ${kind}: PCI DSS forbids letting it through` }
    : { ok: value };
}

function decisionOf(value: unknown, key: string): Checked<FieldDecision> {
  const decision = checkDecision(value);
  if ("fault" in decision) return decision;
  const [head, tail = ""] = key.split(":");
  const allowed = FIELD_DECISIONS.filter((d) => d !== "keep");
  if (decision.ok === "keep" && (head === "free-text" || key === "unnamed")) {
    return { fault: `"keep" is not possible for ${key}: free text is never published as it is`, allowed };
  }
  if (head === "identifier" || head === "quasi") {
    if (isKind(tail) && NEVER_STORED.has(tail) && (decision.ok === "keep" || decision.ok === "seal")) {
      return { fault: refusal(tail, "keep").replace('"keep"', `"${decision.ok}"`), allowed: ["clean", "drop"] };
    }
    if (decision.ok === "keep" && (tail === "" || tail === "CARD")) {
      return { fault: `"keep" is not possible for ${key}: it would let card numbers through`, allowed };
    }
  }
  return decision;
}

const texts = (what: (text: string) => Checked<string>) => z.array(checkedText(what));

const rawTopic = z.strictObject({
  channel: word("channel", CHANNEL_IDS),
  format: word("format", ["avro", "json"]),
  controller: checkedText(controllerId).optional(),
  key: checkedText(roleWordText).optional(),
  headers: texts(headerName).default([]),
  roles: mapOf(pathPattern, isText(roleWordText)).default({}),
});

const purpose = z.strictObject({
  description: checkedText(nonEmpty),
  basis: word("lawful basis", LAWFUL_BASES),
  topic: checkedText(topicName),
  channels: z.array(word("channel", CHANNEL_IDS)).min(1).optional(),
  retention: z.strictObject({
    keep: checkedText(period),
    from: word("start of retention", ["event", "relationship-end"]).default("event"),
  }),
  actions: mapOf(checkKindOrDefault, actionOf).default({}),
  thresholds: mapOf(checkKind, thresholdOf).default({}),
  fields: mapOf(fieldKey, decisionOf).default({}),
});

const ownValues = (value: unknown): Checked<readonly string[]> =>
  Array.isArray(value) && value.every((v): v is string => typeof v === "string" && v.trim() !== "")
    ? { ok: value }
    : { fault: `must be a list of texts; put numbers in quotes, e.g. ["+46 8 123 45 67"]` };

const identity = z.strictObject({
  link: z.array(word("linking identifier", LINKING)).min(1).default(["customer-id", "national-id", "email", "phone"]),
  exclusive: z.array(word("identifier", IDENTIFIER_KINDS)).default(["customer-id", "national-id"]),
  own: mapOf(oneOf("identifier", IDENTIFIER_KINDS), ownValues).default({}),
});

const controller = z.strictObject({
  name: checkedText(nonEmpty),
  regions: z.array(checkedText(region)).min(1),
  identity: identity.prefault({}),
  purposes: z.record(z.string(), purpose),
});

/** The document as it is written, before it becomes a `Policy`. Names of purposes and controllers are checked beside it. */
export const documentShape = z.strictObject({
  version: checkedText(nonEmpty),
  topics: z.strictObject({
    raw: z.record(z.string(), rawTopic),
    quarantine: checkedText(topicName).default("sordino.quarantine"),
    withheld: checkedText(topicName).default("sordino.withheld"),
  }),
  tags: mapOf(nonEmpty, isText(roleWordText)).default({}),
  limits: z
    .strictObject({
      textLength: z.int().min(1).max(10_000_000).default(100_000),
      detectMillis: z.int().min(1).max(600_000).default(2_000),
    })
    .prefault({}),
  detectors: z.record(z.string(), detectorShape).default({}),
  controllers: z.record(z.string(), controller),
});

export type PolicyDocument = z.output<typeof documentShape>;

/** Checks of the names that are keys of maps. */
export const NAMES = { controllerId, detectorId, purposeId, topicName };
