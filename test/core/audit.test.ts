import { describe, expect, it } from "vitest";
import { inSample } from "../../src/core/audit.ts";

const records = Array.from({ length: 8 }, (_, partition) =>
  Array.from({ length: 2_500 }, (_, offset) => ({ topic: "clean.a", partition, offset: BigInt(offset) })),
).flat();

describe("inSample", () => {
  it.each([0.01, 0.1, 0.5])("takes about the share that was asked for: %d", (share) => {
    const taken = records.filter((at) => inSample(at, share)).length / records.length;
    expect(taken).toBeGreaterThan(share * 0.8);
    expect(taken).toBeLessThan(share * 1.2);
  });

  it("takes nothing of none, and everything of all", () => {
    expect(records.some((at) => inSample(at, 0))).toBe(false);
    expect(records.every((at) => inSample(at, 1))).toBe(true);
  });

  it("takes the same ones always, and keeps them in every larger sample", () => {
    const small = records.filter((at) => inSample(at, 0.05));
    expect(records.filter((at) => inSample({ ...at }, 0.05))).toEqual(small);
    expect(small.every((at) => inSample(at, 0.06))).toBe(true);
  });

  it("does not take neighbours together, nor the same offsets of every partition", () => {
    const taken = records.filter((at) => inSample(at, 0.1));
    const next = taken.filter((at) => inSample({ ...at, offset: at.offset + 1n }, 0.1)).length / taken.length;
    const beside = taken.filter((at) => inSample({ ...at, partition: at.partition + 1 }, 0.1)).length / taken.length;
    expect(Math.max(next, beside)).toBeLessThan(0.15);
  });
});
