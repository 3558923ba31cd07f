import fc from "fast-check";
import { expect, it } from "vitest";
import type { RawRecord } from "../../src/core/event.ts";
import { PART_HEADER, SealedJoiner, splitSealed } from "../../src/kafka/sealed-parts.ts";

let offset = 0n;

function partsOf(source: string, payload: Uint8Array, limit: number): readonly RawRecord[] {
  const parts = splitSealed(payload, limit);
  return parts.map((value, i) => ({
    at: { topic: "quarantine", partition: 0, offset: offset++ },
    timestamp: 0,
    key: null,
    value,
    headers: {
      "sordino-source": Buffer.from(source),
      ...(parts.length === 1 ? {} : { [PART_HEADER]: Buffer.from(`${i + 1}/${parts.length}`) }),
    },
  }));
}

it("joins what was split, whatever the sizes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 60 }), (payload, limit) => {
      const joiner = new SealedJoiner();
      const records = partsOf("t/0/1", payload, limit);
      const joined = records.map((r) => joiner.add(r)).filter((r) => r !== undefined);
      expect(joined).toHaveLength(1);
      expect([...(joined[0]?.value ?? [])]).toEqual([...payload]);
      expect(joined[0]?.at).toEqual(records[0]?.at);
      expect(joined[0]?.headers).not.toHaveProperty(PART_HEADER);
      for (const r of records) expect(r.value?.length ?? 0).toBeLessThanOrEqual(limit);
    }),
  );
});

it("keeps payloads apart whose parts lie between each other", () => {
  const [a, b] = [partsOf("t/0/1", Buffer.from("aaaa"), 2), partsOf("u/0/1", Buffer.from("bbbb"), 2)];
  const joiner = new SealedJoiner();
  const joined = [a[0], b[0], a[1], b[1]].map((r) => (r === undefined ? undefined : joiner.add(r)));
  expect(joined.map((r) => (r === undefined ? undefined : Buffer.from(r.value ?? []).toString()))).toEqual([
    undefined,
    undefined,
    "aaaa",
    "bbbb",
  ]);
});

it("passes over the rest of a payload whose beginning it has not seen, and takes the next", () => {
  const joiner = new SealedJoiner();
  const [, second, third] = partsOf("t/0/1", Buffer.from("abc"), 1);
  if (second === undefined || third === undefined) throw new Error("no parts");
  expect([joiner.add(second), joiner.add(third)]).toEqual([undefined, undefined]);
  const again = partsOf("t/0/1", Buffer.from("abc"), 1).map((r) => joiner.add(r));
  expect(Buffer.from(again.at(-1)?.value ?? []).toString()).toBe("abc");
});
