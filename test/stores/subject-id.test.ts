import { describe, expect, it } from "vitest";
import { newSubjectId } from "../../src/stores/subject-id.ts";

describe("newSubjectId", () => {
  it.each([
    ["all zero", new Uint8Array(16), "00000000000000000000000000"],
    ["all one: 128 bits leave 3 for the first character", new Uint8Array(16).fill(255), "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"],
    [
      "the last byte is the last characters",
      Uint8Array.from({ length: 16 }, (_, i) => (i === 15 ? 33 : 0)),
      `${"0".repeat(24)}11`,
    ],
  ])("%s", (_, bytes, id) => {
    expect(newSubjectId(bytes)).toBe(id);
  });

  it("does not repeat", () => {
    expect(new Set(Array.from({ length: 1_000 }, () => newSubjectId())).size).toBe(1_000);
  });
});
