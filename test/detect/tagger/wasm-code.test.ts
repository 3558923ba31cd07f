import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signed, unsigned } from "../../../src/detect/tagger/wasm-code.ts";

/** LEB128 by its definition: seven bits a byte, the lowest first. */
function decoded(bytes: readonly number[], isSigned: boolean): number {
  let value = 0n;
  for (const [i, byte] of bytes.entries()) value |= BigInt(byte & 0x7f) << BigInt(7 * i);
  return Number(isSigned ? BigInt.asIntN(7 * bytes.length, value) : value);
}

const goesOn = (bytes: readonly number[]): readonly boolean[] => bytes.map((byte) => byte > 0x7f);

describe("numbers in WebAssembly's binary format", () => {
  it.each([
    { value: 0, bytes: [0] },
    { value: 63, bytes: [0x3f] },
    { value: 64, bytes: [0xc0, 0x00] },
    { value: -1, bytes: [0x7f] },
    { value: -65, bytes: [0xbf, 0x7f] },
  ])("signed: $value", ({ value, bytes }) => expect(signed(value)).toEqual(bytes));

  it("come back as they were, and end where they say", () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(decoded(signed(n), true)).toBe(n);
        expect(goesOn(signed(n))).toEqual(signed(n).map((_, i, all) => i < all.length - 1));
      }),
    );
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(decoded(unsigned(n), false)).toBe(n);
        expect(goesOn(unsigned(n))).toEqual(unsigned(n).map((_, i, all) => i < all.length - 1));
      }),
    );
  });
});
