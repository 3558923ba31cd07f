import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { WrapContext } from "../../src/stores/key-provider.ts";
import { kekIdOf, unwrapWith, wrapWith } from "../../src/stores/wrapping.ts";

const kek = randomBytes(32);
const context: WrapContext = { controller: "acme", subject: "S1", purpose: "staffing", use: "data" };
const secret = randomBytes(64);

describe("wrapping", () => {
  it("opens what it closed, and closes it differently each time", () => {
    const [a, b] = [wrapWith(kek, secret, context), wrapWith(kek, secret, context)];
    expect(Buffer.from(unwrapWith(kek, a, context)).equals(secret)).toBe(true);
    expect(Buffer.from(a).equals(b)).toBe(false);
  });

  it.each<[string, Partial<WrapContext>]>([
    ["another controller", { controller: "other" }],
    ["another subject", { subject: "S2" }],
    ["another purpose", { purpose: "quality" }],
    ["another use", { use: "digest" }],
    ["names that only join to the same text", { controller: "acm", subject: 'e","S1' }],
  ])("does not open for %s", (_, other) => {
    const wrapped = wrapWith(kek, secret, context);
    expect(() => unwrapWith(kek, wrapped, { ...context, ...other })).toThrow(/key-wrong/);
  });

  it("does not open under another key", () => {
    expect(() => unwrapWith(randomBytes(32), wrapWith(kek, secret, context), context)).toThrow(/key-wrong/);
  });

  it("does not open with any one bit changed, or any byte cut off", () => {
    const wrapped = wrapWith(kek, secret, context);
    for (let i = 0; i < wrapped.length; i++) {
      const changed = Uint8Array.from(wrapped, (byte, at) => (at === i ? byte ^ 1 : byte));
      expect(() => unwrapWith(kek, changed, context)).toThrow(/key-wrong/);
      expect(() => unwrapWith(kek, wrapped.subarray(0, i), context)).toThrow(/key-wrong/);
    }
  });

  it("opens what another implementation of the format closed (WebCrypto)", async () => {
    const key = await crypto.subtle.importKey("raw", kek, "AES-GCM", false, ["encrypt"]);
    const iv = randomBytes(12);
    const additionalData = Buffer.from('["acme","S1","staffing","data"]');
    const sealed = Buffer.from(await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, secret));
    const wrapped = Buffer.concat([Buffer.of(1), iv, sealed.subarray(-16), sealed.subarray(0, -16)]);
    expect(Buffer.from(unwrapWith(kek, wrapped, context)).equals(secret)).toBe(true);
  });

  it("names a key by its content", () => {
    expect(kekIdOf(kek)).toMatch(/^[0-9a-f]{16}$/);
    expect(kekIdOf(Uint8Array.from(kek))).toBe(kekIdOf(kek));
    expect(kekIdOf(randomBytes(32))).not.toBe(kekIdOf(kek));
  });
});
