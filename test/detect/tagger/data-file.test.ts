import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import { packFile, unpackFile } from "../../../src/detect/tagger/data-file.ts";
import { unpackLexicon, unpackWeights } from "../../../src/detect/tagger/weights.ts";

const packed = packFile({ about: Buffer.from("{}"), numbers: Int16Array.of(1, -2, 3) });

describe("a file of the tagger's data", () => {
  it("gives back what was packed, whatever the width", () => {
    const section = unpackFile(packed, "a");
    expect([...new Int16Array(section("numbers"))]).toEqual([1, -2, 3]);
    expect(Buffer.from(section("about")).toString()).toBe("{}");
  });

  const flipped = Uint8Array.from(packed);
  flipped[packed.length - 6] = (flipped[packed.length - 6] ?? 0) ^ 1;
  it.each([
    { why: "cut short", bytes: packed.slice(0, -9) },
    { why: "one bit changed: gzip's checksum tells", bytes: flipped },
    { why: "no gzip at all", bytes: Buffer.from("not a gzip file") },
    { why: "empty", bytes: new Uint8Array() },
  ])("is refused where it is damaged: $why", ({ bytes }) => {
    expect(() => unpackFile(bytes, "weights.bin.gz")).toThrow(UserError);
    expect(() => unpackFile(bytes, "weights.bin.gz")).toThrow(/weights\.bin\.gz/);
  });

  it("is refused where a part is missing", () => {
    expect(() => unpackFile(packed, "a")("entries")).toThrow(/no part entries/);
  });

  it("is refused where it was made for another version", () => {
    expect(() => unpackWeights(packed, "w")).toThrow(/another version/);
    const lexicon = packFile({
      about: Buffer.from('{"format":0}'),
      slots: new Uint32Array(2),
      lists: new Uint32Array(1),
      frequencies: new Uint32Array(1),
      announce: new Int32Array(4),
      stems: new Uint8Array(1024),
    });
    expect(() => unpackLexicon(lexicon, "l")).toThrow(/another version/);
  });
});
