/**
 * Every error that Sordino raises on purpose.
 *
 * event: this event is bad: it goes to quarantine and the stream goes on.
 * edge: something we depend on does not answer: nothing is committed, the same work is tried again.
 * user: somebody asked for what cannot be; the message says what was wrong, where, and what to do.
 *
 * A code is never used again for something else. Messages never hold text of an event.
 */
interface Row {
  readonly family: "event" | "edge" | "user";
  readonly what: string;
  readonly remedy: string;
}

export const ERRORS = {
  // event
  "no-value": {
    family: "event",
    what: "the record has no value",
    remedy: "the producer sends a tombstone or an empty message; nothing to clean",
  },
  "wrong-magic-byte": {
    family: "event",
    what: "the value does not begin with the registry's wire format",
    remedy: "set the topic's format in the policy, or mend the producer's serialiser",
  },
  "schema-unknown": {
    family: "event",
    what: "the registry does not know the schema id",
    remedy: "register the schema, then replay the quarantine",
  },
  "schema-unusable": { family: "event", what: "the schema cannot be used", remedy: "run `sordino schema check` on it" },
  undecodable: {
    family: "event",
    what: "the bytes do not fit the schema",
    remedy: "the message is cut short or was written with another schema",
  },
  "not-json": {
    family: "event",
    what: "the value is not JSON",
    remedy: "set the topic's format in the policy, or mend the producer",
  },
  "not-an-object": {
    family: "event",
    what: "the JSON value is not an object",
    remedy: "send one JSON object per message",
  },
  "topic-not-in-policy": {
    family: "event",
    what: "the policy does not name the raw topic",
    remedy: "add the topic under topics.raw",
  },
  "controller-unknown": {
    family: "event",
    what: "the event names no controller that the policy knows",
    remedy: "add the controller to the policy, or set topics.raw[].controller",
  },
  "text-too-long": {
    family: "event",
    what: "a text is longer than limits.textLength",
    remedy: "raise the limit, or shorten the text at the source",
  },
  "too-slow": {
    family: "event",
    what: "detection overran limits.detectMillis",
    remedy: "raise the limit, then replay the quarantine",
  },
  "detector-failed": {
    family: "event",
    what: "a detector threw",
    remedy: "report it with the detector's id; replay after the fix",
  },
  "key-missing": {
    family: "event",
    what: "a key that the plan needs is not there",
    remedy: "the person was erased, or the key store was changed by hand",
  },
  "record-too-large": {
    family: "event",
    what: "a clean record is over the clean topic's limit",
    remedy: "raise max.message.bytes of the clean topic, then replay",
  },
  "not-encodable": {
    family: "event",
    what: "a clean record does not fit the derived schema",
    remedy: "report it with the schema id",
  },
  "too-deep": {
    family: "event",
    what: "the value is nested deeper than 64 levels",
    remedy: "flatten the event at the source",
  },
  "token-not-ours": {
    family: "event",
    what: "a sealed value does not open under this key",
    remedy: "it belongs to another subject, purpose or controller, or it was changed",
  },
  bug: {
    family: "event",
    what: "Sordino failed on this event",
    remedy: "report it with the coordinates; replay after the fix",
  },
  // edge
  "broker-away": {
    family: "edge",
    what: "the Kafka broker does not answer",
    remedy: "check kafka.brokers and the network",
  },
  "broker-refused": {
    family: "edge",
    what: "the Kafka broker refuses what was asked",
    remedy: "see the broker's word in brackets: rights, kafka.sasl, or the topic's settings",
  },
  "registry-away": {
    family: "edge",
    what: "the schema registry does not answer",
    remedy: "check registry.url and the network",
  },
  "registry-refused": {
    family: "edge",
    what: "the schema registry refused a derived schema",
    remedy: "see the reason; the clean topic's subject holds an incompatible schema",
  },
  "database-away": {
    family: "edge",
    what: "the database does not answer",
    remedy: "check database.url and the server",
  },
  "keys-away": {
    family: "edge",
    what: "the key provider does not answer",
    remedy: "check keys.file or the key service",
  },
  "log-failed": {
    family: "edge",
    what: "the embedded log could not be written",
    remedy: "check free space and rights of the data folder",
  },
  "partition-lost": {
    family: "edge",
    what: "another instance owns the partition now",
    remedy: "none; the batch is done there",
  },
  // user
  "config-invalid": { family: "user", what: "the configuration is not valid", remedy: "see the named setting" },
  "policy-invalid": {
    family: "user",
    what: "the policy is not valid",
    remedy: "see the named path; `sordino policy check` lists every fault",
  },
  "schema-invalid": { family: "user", what: "the schema is not valid", remedy: "see the named field" },
  "file-unreadable": { family: "user", what: "the file cannot be read", remedy: "check the path and its rights" },
  "key-file-invalid": {
    family: "user",
    what: "the key file is not one of ours, or others may read it",
    remedy: "owner-only rights (chmod 600), or restore the right file",
  },
  "key-wrong": {
    family: "user",
    what: "the key-encryption key does not open the stored keys",
    remedy: "restore the key file that was used with this database",
  },
  "data-folder-busy": {
    family: "user",
    what: "another process uses the data folder",
    remedy: "stop it, or choose another folder",
  },
  "data-folder-newer": {
    family: "user",
    what: "the data folder was written by a newer version",
    remedy: "use that version, or another folder",
  },
  "data-folder-damaged": {
    family: "user",
    what: "the log is damaged before its end",
    remedy: "restore the folder from a copy; nothing was changed",
  },
  "tagger-damaged": {
    family: "user",
    what: "the tagger's data cannot be used",
    remedy: "install the package anew, or train with `node train/tagger.ts`",
  },
  "towns-missing": {
    family: "user",
    what: "the list of towns is not in the package",
    remedy: "install the package anew, or make it with `node train/places.ts`",
  },
  "port-taken": { family: "user", what: "the port is in use", remedy: "choose another with http.port" },
  "topic-missing": { family: "user", what: "a topic does not exist", remedy: "run `sordino topics create`" },
  "topic-too-small": {
    family: "user",
    what: "a topic has fewer partitions than a raw topic that feeds it",
    remedy: "add partitions to it with Kafka's own tool; records keep their partition number",
  },
  "subject-unknown": {
    family: "user",
    what: "nobody is known by this identifier",
    remedy: "check the controller and the identifier",
  },
  "controller-not-in-policy": {
    family: "user",
    what: "the policy has no such controller",
    remedy: "see `sordino policy check`",
  },
  "input-invalid": { family: "user", what: "the input is not valid", remedy: "see the named place" },
  "request-invalid": { family: "user", what: "the request is not valid", remedy: "see /openapi.json" },
  "not-authorised": {
    family: "user",
    what: "the bearer token is missing or wrong",
    remedy: "send `Authorization: Bearer …` with the token from the token file",
  },
} as const satisfies Readonly<Record<string, Row>>;

export type ErrorCode = keyof typeof ERRORS;
type CodeOf<F extends Row["family"]> = {
  [C in ErrorCode]: (typeof ERRORS)[C]["family"] extends F ? C : never;
}[ErrorCode];
export type EventErrorCode = CodeOf<"event">;
export type EdgeErrorCode = CodeOf<"edge">;
export type UserErrorCode = CodeOf<"user">;

/** `detail` names places and limits: a field path, a detector id, a number. Never a value of the event. */
export class EventError extends Error {
  readonly code: EventErrorCode;
  readonly detail: string | undefined;

  constructor(code: EventErrorCode, detail?: string) {
    super(`${code}: ${ERRORS[code].what}${detail === undefined ? "" : ` (${detail})`}`);
    this.name = "EventError";
    this.code = code;
    this.detail = detail;
  }
}

/** Something outside does not answer. `cause` is kept for the log's code and address, not for its message. */
export class EdgeError extends Error {
  readonly code: EdgeErrorCode;

  constructor(code: EdgeErrorCode, detail?: string, cause?: unknown) {
    super(`${code}: ${ERRORS[code].what}${detail === undefined ? "" : ` (${detail})`}; ${ERRORS[code].remedy}`, {
      cause,
    });
    this.name = "EdgeError";
    this.code = code;
  }
}

/** A person's mistake, told to that person. `detail` says where and what is allowed. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly detail: string | undefined;

  constructor(code: UserErrorCode, detail?: string) {
    super(`${code}: ${ERRORS[code].what}${detail === undefined ? "" : `: ${detail}`}\n  ${ERRORS[code].remedy}`);
    this.name = "UserError";
    this.code = code;
    this.detail = detail;
  }
}
