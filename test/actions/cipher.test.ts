import { createCipheriv } from "node:crypto";
import { aessiv } from "@noble/ciphers/aes.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aesSiv } from "../../src/actions/cipher.ts";
import { EventError } from "../../src/core/errors.ts";
import { SecretBytes } from "../../src/core/keys.ts";
import { utf8 } from "../../src/core/text.ts";

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replace(/\s/g, ""), "hex"));

/** RFC 5297, appendix A. */
const VECTORS = [
  {
    id: "A.1 deterministic",
    key: "fffefdfc fbfaf9f8 f7f6f5f4 f3f2f1f0 f0f1f2f3 f4f5f6f7 f8f9fafb fcfdfeff",
    associated: ["10111213 14151617 18191a1b 1c1d1e1f 20212223 24252627"],
    plain: "11223344 55667788 99aabbcc ddee",
    sealed: "85632d07 c6e8f37f 950acd32 0a2ecc93 40c02b96 90c4dc04 daef7f6a fe5c",
  },
  {
    id: "A.2 nonce-based",
    key: "7f7e7d7c 7b7a7978 77767574 73727170 40414243 44454647 48494a4b 4c4d4e4f",
    associated: [
      "00112233 44556677 8899aabb ccddeeff deaddada deaddada ffeeddcc bbaa9988 77665544 33221100",
      "10203040 50607080 90a0",
      "09f91102 9d74e35b d84156c5 635688c0",
    ],
    plain: "74686973 20697320 736f6d65 20706c61 696e7465 78742074 6f20656e 63727970 74207573 696e6720 5349562d 414553",
    sealed: `7bdb6e3b 432667eb 06f4d14b ff2fbd0f cb900f2f ddbe4043 26601965 c889bf17
      dba77ceb 094fa663 b7a3f748 ba8af829 ea64ad54 4a272e9c 485b62a3 fd5c0d`,
  },
];

describe("the library that aesSiv stands on", () => {
  it.each(VECTORS)("RFC 5297 $id", ({ key, associated, plain, sealed }) => {
    const siv = aessiv(hex(key), ...associated.map(hex));
    expect(siv.encrypt(hex(plain))).toEqual(hex(sealed));
    expect(siv.decrypt(hex(sealed))).toEqual(hex(plain));
  });
});

/** RFC 5297 with one associated datum, written down from the RFC over Node's AES: a second opinion for 512-bit keys, of which the RFC has no vector. */
function sivByTheBook(key: Uint8Array, associated: Uint8Array, plain: Uint8Array): Uint8Array {
  const block = (data: Uint8Array): Buffer => {
    const ecb = createCipheriv("aes-256-ecb", key.subarray(0, 32), null).setAutoPadding(false);
    return Buffer.concat([ecb.update(data), ecb.final()]);
  };
  const xor = (a: Uint8Array, b: Uint8Array): Buffer => Buffer.from(a.map((x, i) => x ^ (b[i] ?? 0)));
  const double = (a: Uint8Array): Buffer => {
    const n = (BigInt(`0x${Buffer.from(a).toString("hex")}`) << 1n) ^ ((a[0] ?? 0) & 0x80 ? 0x87n : 0n);
    return Buffer.from((n & ((1n << 128n) - 1n)).toString(16).padStart(32, "0"), "hex");
  };
  const padded = (a: Uint8Array): Buffer => Buffer.concat([a, Buffer.of(0x80), Buffer.alloc(16)]).subarray(0, 16);
  const cmac = (data: Uint8Array): Buffer => {
    const k1 = double(block(Buffer.alloc(16)));
    const whole = data.length > 0 && data.length % 16 === 0;
    const cut = whole ? data.length - 16 : data.length - (data.length % 16);
    const tail = data.subarray(cut);
    let state: Buffer = Buffer.alloc(16);
    for (let i = 0; i < cut; i += 16) state = block(xor(state, data.subarray(i, i + 16)));
    return block(xor(state, whole ? xor(tail, k1) : xor(padded(tail), double(k1))));
  };
  const d = xor(double(cmac(Buffer.alloc(16))), cmac(associated));
  const end =
    plain.length >= 16
      ? Buffer.concat([plain.subarray(0, -16), xor(plain.subarray(-16), d)])
      : xor(double(d), padded(plain));
  const v = cmac(end);
  const q = Buffer.from(v);
  q[8] = (q[8] ?? 0) & 0x7f;
  q[12] = (q[12] ?? 0) & 0x7f;
  const ctr = createCipheriv("aes-256-ctr", key.subarray(32), q);
  return Uint8Array.from(Buffer.concat([v, ctr.update(plain), ctr.final()]));
}

const keys = fc.uint8Array({ minLength: 64, maxLength: 64 });
const data = fc.uint8Array({ maxLength: 70 });
/** Long enough that two streams cannot agree on it by chance. */
const longer = fc.uint8Array({ minLength: 16, maxLength: 70 });

describe("aesSiv", () => {
  it("is RFC 5297 with 512-bit keys and the context as associated data", () => {
    fc.assert(
      fc.property(keys, fc.string(), data, (key, context, plain) => {
        expect(aesSiv.seal(new SecretBytes(key), context, plain)).toEqual(sivByTheBook(key, utf8(context), plain));
      }),
      { numRuns: 60 },
    );
  });

  it("opens what it sealed", () => {
    fc.assert(
      fc.property(keys, fc.string(), data, (bytes, context, plain) => {
        const key = new SecretBytes(bytes);
        expect(aesSiv.open(key, context, aesSiv.seal(key, context, plain))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it("opens nothing that was changed, cut, or sealed under another key or context", () => {
    const refused = (work: () => unknown): void => {
      expect(work).toThrow(EventError);
      expect(work).toThrow("token-not-ours");
    };
    fc.assert(
      fc.property(keys, longer, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, plain, at, flip) => {
        const key = new SecretBytes(bytes);
        const sealed = aesSiv.seal(key, "EMAIL", plain);
        const changed = sealed.map((b, i) => (i === at % sealed.length ? b ^ flip : b));
        const other = new SecretBytes(bytes.map((b, i) => (i === at % 64 ? b ^ flip : b)));
        refused(() => aesSiv.open(key, "EMAIL", changed));
        refused(() => aesSiv.open(key, "PHONE", sealed));
        refused(() => aesSiv.open(other, "EMAIL", sealed));
        refused(() => aesSiv.open(key, "EMAIL", sealed.subarray(0, -1)));
        refused(() => aesSiv.open(key, "EMAIL", new Uint8Array(at % 16)));
      }),
      { numRuns: 60 },
    );
  });

  it("takes no key of another length: 256 bits would be AES-128", () => {
    for (const length of [0, 16, 32, 48, 63, 65]) {
      const key = new SecretBytes(new Uint8Array(length));
      expect(() => aesSiv.seal(key, "", new Uint8Array(1))).toThrow("a data key of");
      expect(() => aesSiv.open(key, "", new Uint8Array(20))).toThrow("a data key of");
    }
  });
});
