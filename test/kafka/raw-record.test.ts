import type { KafkaMessage } from "kafkajs";
import { expect, it } from "vitest";
import { rawRecord } from "../../src/kafka/raw-record.ts";

function message(properties: Partial<KafkaMessage>): KafkaMessage {
  return {
    key: null,
    value: Buffer.from("v"),
    timestamp: "1700000000000",
    attributes: 0,
    offset: "9007199254740993",
    headers: {},
    ...properties,
  } as KafkaMessage;
}

it("keeps 64-bit offsets and nulls", () => {
  const record = rawRecord("t", 4, message({ value: null }));
  expect(record).toEqual({
    at: { topic: "t", partition: 4, offset: 9007199254740993n },
    timestamp: 1_700_000_000_000,
    key: null,
    value: null,
    headers: {},
  });
});

it("loses no header, and lets no repeated one pass under the first one's name", () => {
  const { headers } = rawRecord("t", 0, message({ headers: { a: Buffer.from("1"), b: ["2", Buffer.from("3")] } }));
  const text = Object.entries(headers).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
  expect(Object.fromEntries(text)).toEqual({ a: "1", b: "2", "b[1]": "3" });
});
