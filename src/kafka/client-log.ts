import kafkajs, { type LogEntry, type logCreator } from "kafkajs";
import type { Log, LogFields } from "../core/log.ts";

/**
 * Parts of kafkajs whose errors reach us as exceptions, or are tried again there: CONCURRENT_TRANSACTIONS,
 * COORDINATOR_LOAD_IN_PROGRESS, GROUP_COORDINATOR_NOT_AVAILABLE and all connection errors are written by these as ERROR.
 * What stays is told by us once, with its code.
 */
const TOLD_BY_US: ReadonlySet<string> = new Set(["Connection", "BrokerPool", "Cluster", "Producer", "Admin"]);

/** The same, in parts that also say other things. */
const HEALS = /^(Crash: |Restarting the consumer|The coordinator is not aware of this member|Offset out of range)/;

const { ERROR } = kafkajs.logLevel;

function fieldsOf(log: LogEntry["log"]): LogFields {
  const text = (name: string): string | undefined => (typeof log[name] === "string" ? log[name] : undefined);
  const number = (name: string): number | undefined => (typeof log[name] === "number" ? log[name] : undefined);
  const fields = {
    topic: text("topic"),
    partition: number("partition"),
    group: text("groupId"),
    address: text("broker"),
    attempt: number("retryCount"),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/**
 * kafkajs' log as ours: `warn` for what it calls an error, `debug` for the rest and for what heals by itself. Of a line only
 * the first line of its text is taken; details come from the list of fields that a log line may carry.
 */
export function clientLog(log: Log): logCreator {
  return () =>
    ({ namespace, level, log: entry }) => {
      const [message = ""] = String(entry.message).split("\n");
      const fields = { component: "kafkajs", ...fieldsOf(entry) };
      const deserved = level === ERROR && !TOLD_BY_US.has(namespace) && !HEALS.test(message) ? "warn" : "debug";
      log[deserved](namespace === "" ? message : `${namespace}: ${message}`, fields);
    };
}
