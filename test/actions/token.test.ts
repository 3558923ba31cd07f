import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseToken, reveal, token } from "../../src/actions/token.ts";
import { KINDS } from "../../src/core/kinds.ts";
import { keyNamed } from "../core/make.ts";

const key = keyNamed("acme/one/service");
const other = keyNamed("acme/two/service");
const kinds = fc.constantFrom(...KINDS);
const values = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((s) => s.isWellFormed());

describe("token", () => {
  it("reads [KIND:base64url] and nothing of the value", () => {
    const made = token.apply("Anna.Lind@example.com", "anna.lind@example.com", "EMAIL", key);
    expect(made).toMatch(/^\[EMAIL:[A-Za-z0-9_-]{22,}\]$/);
    expect(made.toLowerCase()).not.toContain("anna");
  });

  it("is turned back to the compact value by the same key", () => {
    fc.assert(
      fc.property(kinds, values, (kind, value) => {
        expect(reveal(token.apply(`as written: ${value}`, value, kind, key), key)).toBe(value);
      }),
      { numRuns: 100 },
    );
  });

  it("is equal for equal values, and another for another kind, value or key", () => {
    const one = token.apply("070-123 45 67", "+46701234567", "PHONE", key);
    expect(token.apply("+46 70 123 45 67", "+46701234567", "PHONE", key)).toBe(one);
    expect(token.apply("+46701234567", "+46701234567", "PHONE", keyNamed("acme/one/service"))).toBe(one);
    expect(token.apply("+46701234567", "+46701234567", "ACCOUNT_ID", key).split(":")[1]).not.toBe(one.split(":")[1]);
    expect(token.apply("+46701234568", "+46701234568", "PHONE", key)).not.toBe(one);
    expect(token.apply("+46701234567", "+46701234567", "PHONE", other)).not.toBe(one);
  });

  it("is still right after more values than are remembered", () => {
    const first = token.apply("a", "value 0", "PII", key);
    for (let i = 1; i <= 25_000; i += 1) token.apply("a", `value ${i % 300}`, "PII", i % 2 === 0 ? key : other);
    for (let i = 0; i < 10_001; i += 1) token.apply("a", `value ${i}`, "PII", key);
    expect(token.apply("a", "value 0", "PII", key)).toBe(first);
    expect(reveal(token.apply("a", "value 7", "PII", other), other)).toBe("value 7");
  });

  it("tells two texts apart that have no compact form", () => {
    expect(token.apply("x", "", "PII", key)).not.toBe(token.apply("y", "", "PII", key));
  });

  it("does nothing without a key", () => {
    expect(() => token.apply("a", "a", "EMAIL", undefined)).toThrow("key-missing");
  });
});

describe("reveal", () => {
  const made = token.apply("a@example.com", "a@example.com", "EMAIL", key);

  it.each([
    ["under another person's key", made, other],
    ["under another kind", made.replace("EMAIL", "PHONE"), key],
    ["with a letter changed", made.replace(/.(?=\]$)/, (c) => (c === "A" ? "B" : "A")), key],
    ["what is no token", "a@example.com", key],
    ["a redaction", "[EMAIL]", key],
    ["a kind that is none", made.replace("EMAIL", "EMIAL"), key],
    ["a token in a text", `see ${made}`, key],
  ])("refuses %s", (_why, text, by) => {
    // The last letter's low bits can be unused: only a change that changes bytes counts.
    expect(() => reveal(text, by)).toThrow("token-not-ours");
  });

  it("names the kind without a key", () => {
    expect(parseToken(made)?.kind).toBe("EMAIL");
    expect(parseToken("[SEALED:AAAAAAAAAAAAAAAAAAAAAAAAAAAA]")).toBeUndefined();
  });
});
