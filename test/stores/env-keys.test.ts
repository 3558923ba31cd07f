import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { envKeys, kekVariable } from "../../src/stores/env-keys.ts";
import type { WrapContext } from "../../src/stores/key-provider.ts";

const of = (controller: string): WrapContext => ({ controller, subject: "", purpose: "", use: "data" });
const secret = randomBytes(64);
const key = (): string => randomBytes(32).toString("base64");

describe("keys in the environment", () => {
  it.each([
    ["acme", "SORDINO_KEK_ACME"],
    ["nordic-power.se", "SORDINO_KEK_NORDIC_POWER_SE"],
    ["_unassigned", "SORDINO_KEK__UNASSIGNED"],
  ])("%s is in %s", (controller, variable) => {
    expect(kekVariable(controller)).toBe(variable);
  });

  it("close and open", async () => {
    const env = { SORDINO_KEK_ACME: key() };
    const { kekId, bytes } = await envKeys(env).wrap("acme", secret, of("acme"));
    expect(await envKeys(env).kekId("acme")).toBe(kekId);
    expect(Buffer.from(await envKeys(env).unwrap("acme", kekId, bytes, of("acme"))).equals(secret)).toBe(true);
  });

  it("several: the first closes, the others still open", async () => {
    const [before, after] = [key(), key()];
    const { kekId, bytes } = await envKeys({ SORDINO_KEK_ACME: before }).wrap("acme", secret, of("acme"));
    const rotated = envKeys({ SORDINO_KEK_ACME: `${after}, ${before}` });
    expect(await rotated.kekId("acme")).not.toBe(kekId);
    expect(Buffer.from(await rotated.unwrap("acme", kekId, bytes, of("acme"))).equals(secret)).toBe(true);
  });

  it("another key than the one that was used: key-wrong", async () => {
    const { kekId, bytes } = await envKeys({ SORDINO_KEK_ACME: key() }).wrap("acme", secret, of("acme"));
    await expect(envKeys({ SORDINO_KEK_ACME: key() }).unwrap("acme", kekId, bytes, of("acme"))).rejects.toMatchObject({
      code: "key-wrong",
    });
  });

  it.each([
    ["not set", undefined],
    ["empty", ""],
    ["too short", randomBytes(16).toString("base64")],
    ["too long", randomBytes(33).toString("base64")],
  ])("%s: says which variable, and not what is in it", async (_, value) => {
    const thrown = await envKeys({ SORDINO_KEK_ACME: value })
      .kekId("acme")
      .catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: "config-invalid", detail: expect.stringContaining("SORDINO_KEK_ACME") });
    if (value) expect(String(thrown)).not.toContain(value);
  });

  it("two controllers never share a key by having one variable", async () => {
    const keys = envKeys({ SORDINO_KEK_A_B: key() });
    await keys.kekId("a-b");
    await expect(keys.kekId("a.b")).rejects.toMatchObject({ code: "config-invalid" });
  });
});
