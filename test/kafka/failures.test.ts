import { expect, it } from "vitest";
import { EdgeError } from "../../src/core/errors.ts";
import { asEdge, isFenced, isMissingTopic, isOusted, isTooLarge, wordFor } from "../../src/kafka/failures.ts";

const failure = (properties: object): Error => Object.assign(new Error("text of the library"), properties);
const wrapped = (cause: unknown): Error => failure({ name: "KafkaJSNumberOfRetriesExceeded", cause });

it.each([
  { why: "the broker's word", thrown: failure({ type: "INVALID_PRODUCER_EPOCH" }), code: "partition-lost" },
  { why: "wrapped by a retry", thrown: wrapped(failure({ type: "INVALID_PRODUCER_EPOCH" })), code: "partition-lost" },
  { why: "a code that kafkajs cannot name", thrown: failure({ code: 90, type: "?" }), code: "partition-lost" },
  { why: "no rights", thrown: failure({ type: "TOPIC_AUTHORIZATION_FAILED" }), code: "broker-refused" },
  { why: "wrong password", thrown: failure({ name: "KafkaJSSASLAuthenticationError" }), code: "broker-refused" },
  { why: "one of several", thrown: failure({ errors: [failure({ type: "INVALID_CONFIG" })] }), code: "broker-refused" },
  { why: "no connection", thrown: wrapped(failure({ code: "ECONNREFUSED" })), code: "broker-away" },
  { why: "a broker that is starting", thrown: failure({ type: "COORDINATOR_LOAD_IN_PROGRESS" }), code: "broker-away" },
  { why: "nothing known", thrown: new Error("odd"), code: "broker-away" },
  { why: "not even an error", thrown: undefined, code: "broker-away" },
])("reads $why as $code", ({ thrown, code }) => {
  const edge = asEdge(thrown);
  expect(edge.code).toBe(code);
  expect(edge.message).not.toContain("text of the library");
  expect(edge.cause).toBe(thrown);
});

it("leaves an edge error as it is", () => {
  const edge = new EdgeError("registry-away");
  expect(asEdge(edge)).toBe(edge);
});

it("does not take one failure for another", () => {
  const epoch = failure({ type: "INVALID_PRODUCER_EPOCH" });
  expect([isFenced(epoch), isOusted(epoch), isMissingTopic(epoch), isTooLarge(epoch)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(isOusted(failure({ type: "ILLEGAL_GENERATION" }))).toBe(true);
  expect(isOusted(failure({ type: "REBALANCE_IN_PROGRESS" }))).toBe(false);
  expect(isTooLarge(wrapped(failure({ type: "MESSAGE_TOO_LARGE" })))).toBe(true);
});

it("ends with causes that go in a circle", () => {
  const circle = failure({ name: "Odd" });
  Object.assign(circle, { cause: circle });
  expect(wordFor(circle)).toBe("Odd");
});
