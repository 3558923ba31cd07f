import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ACTIONS_TABLE } from "./actions/all.ts";
import { aesSiv } from "./actions/cipher.ts";
import { CHANNELS } from "./channels/all.ts";
import { type CheckedSchema, checkSchema } from "./codec/check.ts";
import { createCodec } from "./codec/codec.ts";
import { deriveCleanSchema } from "./codec/derive.ts";
import { plainWriter } from "./codec/plain.ts";
import { roleRules } from "./codec/roles.ts";
import type { Tools } from "./core/apply.ts";
import { EventError, UserError } from "./core/errors.ts";
import type { Policy } from "./core/policy.ts";
import type { AvroSchema, SchemaRegistry } from "./core/registry.ts";
import { utf8 } from "./core/text.ts";
import { createScan } from "./detect/all.ts";
import { compact } from "./detect/compact.ts";
import { failedExamples } from "./detect/custom.ts";
import { REMEMBERING } from "./detect/memory.ts";
import { because } from "./detect/reasons.ts";
import { createOffline, type Offline } from "./pipeline/offline.ts";
import { createListener, createReader, type Listener, type Reader } from "./pipeline/read.ts";
import { checkPolicy, parsePolicy } from "./policy/parse.ts";
import { problemText } from "./policy/problem.ts";
import { PACKAGE_ROOT } from "./version.ts";

export type { ExplainedPurpose } from "./pipeline/explain.ts";
export type { Offline, TextRow, Told as Explanation } from "./pipeline/offline.ts";

export const TOOLS: Tools = { actions: ACTIONS_TABLE, cipher: aesSiv, compact };
const CHANNELS_BY_ID = new Map(Object.entries(CHANNELS));

// ── Policy and schemas ──────────────────────────────────────────────────────────────────────────────────────────────

/** The policy of a file, or the one that is shipped. Throws `UserError`: `file-unreadable`, `policy-invalid`. */
export function readPolicy(file: string | undefined): Policy {
  const path = file ?? join(PACKAGE_ROOT, "samples", "policy.yaml");
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (thrown) {
    throw new UserError("file-unreadable", `${path} (${(thrown as NodeJS.ErrnoException).code ?? "unknown"})`);
  }
  return parsePolicy(text, path, { compact });
}

/** Every fault of a policy document as a line of text; and, where there is none, what it says in a sentence. */
export function checkPolicyText(
  text: string,
  file: string,
): { readonly faults: readonly string[]; readonly summary: string } {
  const { problems } = checkPolicy(text);
  if (problems.length > 0) return { faults: problems.map((p) => problemText(file, p)), summary: "" };
  const policy = parsePolicy(text, file, { compact });
  const faults = policy.detectors.flatMap((of) =>
    failedExamples(of).map(
      (example) =>
        `${file} detectors.${of.id.replace("policy.", "")}.examples.${example}: ${example.startsWith("hit") ? "finds nothing here" : "finds something here"}`,
    ),
  );
  if (faults.length > 0) return { faults, summary: "" };
  const purposes = policy.controllers.reduce((n, c) => n + c.purposes.length, 0);
  const counts = `${policy.topics.raw.length} raw topics, ${policy.controllers.length} controllers, ${purposes} purposes`;
  return { faults: [], summary: `${file}: version ${policy.version} is valid: ${counts}` };
}

export function checkSchemaJson(
  schema: unknown,
  policyFile: string | undefined,
  topic: string | undefined,
): CheckedSchema {
  const policy = policyFile === undefined && topic === undefined ? undefined : readPolicy(policyFile);
  return checkSchema({ schema: schema as AvroSchema, tags: {} }, policy, topic);
}

export interface Derived {
  readonly controller: string;
  readonly purpose: string;
  readonly subject: string;
  readonly schema: AvroSchema;
}

export function deriveSchemas(schema: unknown, topic: string, policyFile: string | undefined): readonly Derived[] {
  const policy = readPolicy(policyFile);
  const raw = policy.topics.raw.find((t) => t.name === topic);
  if (raw === undefined)
    throw new UserError("input-invalid", `--topic; raw topics: ${policy.topics.raw.map((t) => t.name).join(", ")}`);
  const rules = roleRules(policy, topic);
  return policy.controllers.flatMap((controller) =>
    controller.purposes
      .filter((p) => p.channels?.includes(raw.channel) ?? true)
      .map((purpose) => ({
        controller: controller.id,
        purpose: purpose.id,
        subject: `${purpose.topic}-value`,
        schema: deriveCleanSchema({ schema: schema as AvroSchema, tags: {} }, rules, purpose),
      })),
  );
}

// ── Without broker and database ─────────────────────────────────────────────────────────────────────────────────────

export function readerOf(policy: Policy): Reader {
  const { textLength, detectMillis } = policy.limits;
  return createReader(CHANNELS_BY_ID, createScan({ textLength, millis: detectMillis }, policy.detectors), detectMillis);
}

export function listenerOf(): Listener {
  return createListener(CHANNELS_BY_ID, REMEMBERING);
}

/** One schema, under one id: what `explain` needs of a registry. */
function registryOf(schema: unknown): SchemaRegistry {
  return {
    byId: async (id) => ({ id, schema: schema as AvroSchema, tags: {} }),
    register: async () => 1,
  };
}

/** Events of JSON topics have no schema. */
export const noRegistry: SchemaRegistry = registryOf(undefined);

export function openOffline(policyFile: string | undefined): Offline {
  const policy = readPolicy(policyFile);
  return createOffline({
    policy,
    reader: readerOf(policy),
    scan: createScan({}, policy.detectors),
    remembering: REMEMBERING,
    tools: TOOLS,
    describe: because,
    hide: (action, kind, stretch, regions) =>
      ACTIONS_TABLE[action].apply(stretch, compact(kind, stretch, regions), kind, undefined),
    read: async (topic, value, schema) => {
      const raw = policy.topics.raw.find((t) => t.name === topic);
      if (raw === undefined) throw new EventError("topic-not-in-policy");
      if (raw.format === "avro" && schema === undefined)
        throw new UserError("input-invalid", `topic ${topic} is avro: --schema is needed`);
      const bytes = raw.format === "avro" ? plainWriter(schema as AvroSchema, 1)(value) : utf8(JSON.stringify(value));
      const record = {
        at: { topic, partition: 0, offset: 0n },
        timestamp: Date.now(),
        key: null,
        value: bytes,
        headers: {},
      };
      return await createCodec({ policy, registry: registryOf(schema) }).read(record);
    },
  });
}
