import kafkajs from "kafkajs";
import { expect, it } from "vitest";
import type { Log, LogFields } from "../../src/core/log.ts";
import { clientLog } from "../../src/kafka/client-log.ts";

function logged(namespace: string, level: number, log: Record<string, unknown>): readonly unknown[] {
  const lines: unknown[] = [];
  const at =
    (name: string) =>
    (message: string, fields?: LogFields): void =>
      void lines.push([name, message, fields]);
  const into: Log = { error: at("error"), warn: at("warn"), info: at("info"), debug: at("debug") };
  const write = clientLog(into)(kafkajs.logLevel.INFO);
  write({ namespace, level, label: "", log: { timestamp: "", message: "", ...log } });
  return lines;
}

const { ERROR, WARN, INFO } = kafkajs.logLevel;

it.each([
  {
    why: "a transaction that is still being ended",
    namespace: "Connection",
    level: ERROR,
    log: { message: "Response AddOffsetsToTxn(key: 25, version: 1)", error: "… CONCURRENT_TRANSACTIONS" },
    deserves: "debug",
  },
  {
    why: "a coordinator that is loading",
    namespace: "Connection",
    level: ERROR,
    log: { message: "Response OffsetFetch(key: 9, version: 2)" },
    deserves: "debug",
  },
  {
    why: "a crash that we tell ourselves",
    namespace: "Consumer",
    level: ERROR,
    log: { message: "Crash: KafkaJSNumberOfRetriesExceeded: …" },
    deserves: "debug",
  },
  {
    why: "a rebalance",
    namespace: "Runner",
    level: WARN,
    log: { message: "The group is rebalancing" },
    deserves: "debug",
  },
  { why: "news", namespace: "Consumer", level: INFO, log: { message: "Starting" }, deserves: "debug" },
  {
    why: "an error that nobody else tells",
    namespace: "Runner",
    level: ERROR,
    log: { message: "Error when calling eachBatch" },
    deserves: "warn",
  },
])("writes $why at $deserves", ({ namespace, level, log, deserves }) => {
  expect(logged(namespace, level, log)).toEqual([[deserves, expect.stringContaining(namespace), expect.anything()]]);
});

it("takes only the fields that a line may carry, and of a text its first line", () => {
  const log = { message: "a\nstack of something", topic: "t", partition: 1, error: "x", stack: "y", retryCount: 3 };
  expect(logged("", ERROR, log)).toEqual([
    ["warn", "a", { component: "kafkajs", topic: "t", partition: 1, attempt: 3 }],
  ]);
});

it("bears an error where a text should be", () => {
  expect(logged("BrokerPool", ERROR, { message: new Error("odd") })).toEqual([
    ["debug", "BrokerPool: Error: odd", { component: "kafkajs" }],
  ]);
});
