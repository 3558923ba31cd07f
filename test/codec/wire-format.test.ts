import { describe, expect, it } from "vitest";
import { present, schemaIdOf, writeHead } from "../../src/codec/wire-format.ts";

describe("wire format", () => {
  it.each([
    { why: "tombstone", value: null },
    { why: "no bytes", value: new Uint8Array(0) },
  ])("has no value: $why", ({ value }) => {
    expect(() => present(value)).toThrow(expect.objectContaining({ code: "no-value" }));
  });

  it.each([
    { why: "JSON", bytes: Buffer.from('{"a":1}'), code: "wrong-magic-byte" },
    { why: "Avro's own single-object marker", bytes: Buffer.from([0xc3, 0x01, 0, 0, 0]), code: "wrong-magic-byte" },
    { why: "cut short in the id", bytes: Buffer.from([0, 0, 0, 1]), code: "undecodable" },
    { why: "the magic byte alone", bytes: Buffer.from([0]), code: "undecodable" },
  ])("refuses $why", ({ bytes, code }) => {
    expect(() => schemaIdOf(bytes)).toThrow(expect.objectContaining({ code }));
  });

  it.each([1, 258, 0x7fff_ffff, 0xffff_ffff])("writes and reads id %d", (id) => {
    const bytes = Buffer.alloc(5, 0xaa);
    writeHead(bytes, id);
    expect(schemaIdOf(bytes)).toBe(id);
  });
});
