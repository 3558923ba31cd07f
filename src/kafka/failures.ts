import { EdgeError } from "../core/errors.ts";

/** Protocol codes that kafkajs 2.2.4 has no name for. */
const NAMES: Readonly<Record<number, string>> = { 90: "PRODUCER_FENCED", 87: "INVALID_RECORD" };

interface Clue {
  readonly name: string;
  /** The broker's word for it, such as `INVALID_PRODUCER_EPOCH`; or the system's, such as `ECONNREFUSED`. */
  readonly type: string;
}

function textIn(value: object, property: string): string {
  const found: unknown = Reflect.get(value, property);
  return typeof found === "string" ? found : "";
}

/** What a failure and its causes say of themselves, outermost first. */
function clues(failure: unknown): readonly Clue[] {
  const found: Clue[] = [];
  for (let at = failure, depth = 0; typeof at === "object" && at !== null && depth < 8; depth++) {
    const code: unknown = Reflect.get(at, "code");
    const type = textIn(at, "type") || textIn(at, "code");
    found.push({ name: textIn(at, "name"), type: (typeof code === "number" ? NAMES[code] : undefined) ?? type });
    const several: unknown = Reflect.get(at, "errors");
    at = Array.isArray(several) ? several[0] : (Reflect.get(at, "cause") ?? Reflect.get(at, "originalError"));
  }
  return found;
}

function says(failure: unknown, types: ReadonlySet<string>): boolean {
  return clues(failure).some((clue) => types.has(clue.type) || types.has(clue.name));
}

const FENCED = new Set([
  "INVALID_PRODUCER_EPOCH",
  "PRODUCER_FENCED",
  "INVALID_PRODUCER_ID_MAPPING",
  "UNKNOWN_PRODUCER_ID",
  "TRANSACTION_COORDINATOR_FENCED",
]);

const OUSTED = new Set(["ILLEGAL_GENERATION", "UNKNOWN_MEMBER_ID", "FENCED_INSTANCE_ID"]);

const REFUSED = new Set([
  "TOPIC_AUTHORIZATION_FAILED",
  "GROUP_AUTHORIZATION_FAILED",
  "CLUSTER_AUTHORIZATION_FAILED",
  "TRANSACTIONAL_ID_AUTHORIZATION_FAILED",
  "SASL_AUTHENTICATION_FAILED",
  "UNSUPPORTED_SASL_MECHANISM",
  "ILLEGAL_SASL_STATE",
  "KafkaJSSASLAuthenticationError",
  "MESSAGE_TOO_LARGE",
  "RECORD_LIST_TOO_LARGE",
  "POLICY_VIOLATION",
  "INVALID_REPLICATION_FACTOR",
  "INVALID_PARTITIONS",
  "INVALID_CONFIG",
  "INVALID_TOPIC_EXCEPTION",
  "INVALID_TIMESTAMP",
  "INVALID_RECORD",
  "INVALID_TRANSACTION_TIMEOUT",
]);

/** Somebody else has opened the producer of the same partition since, or the broker has given our transaction up. */
export function isFenced(failure: unknown): boolean {
  return says(failure, FENCED);
}

/** The group has gone on without us. */
export function isOusted(failure: unknown): boolean {
  return says(failure, OUSTED);
}

export function isRebalancing(failure: unknown): boolean {
  return says(failure, new Set(["REBALANCE_IN_PROGRESS"]));
}

export function isMissingTopic(failure: unknown): boolean {
  return says(failure, new Set(["UNKNOWN_TOPIC_OR_PARTITION"]));
}

export function isTooLarge(failure: unknown): boolean {
  return says(failure, new Set(["MESSAGE_TOO_LARGE", "RECORD_LIST_TOO_LARGE"]));
}

/** The broker's or the system's own word for a failure, for the log and for the reader; never its message. */
export function wordFor(failure: unknown): string | undefined {
  const known = clues(failure).findLast((clue) => clue.type !== "");
  return known?.type ?? clues(failure).findLast((clue) => clue.name !== "")?.name;
}

/** A failure of the broker as the loops take it. An `EdgeError` stays what it is. */
export function asEdge(failure: unknown): EdgeError {
  if (failure instanceof EdgeError) return failure;
  if (isFenced(failure)) return new EdgeError("partition-lost", undefined, failure);
  return new EdgeError(says(failure, REFUSED) ? "broker-refused" : "broker-away", wordFor(failure), failure);
}
