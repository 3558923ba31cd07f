import { randomBytes } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openFileKeys } from "../../src/stores/file-keys.ts";
import type { WrapContext } from "../../src/stores/key-provider.ts";
import { kekIdOf } from "../../src/stores/wrapping.ts";

const root = mkdtempSync(join(tmpdir(), "sordino-keys-"));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
const freshPath = (): string => join(root, `${++folders}`, "keys.jsonl");
const rights = (path: string): number => statSync(path).mode & 0o777;
const of = (controller: string): WrapContext => ({ controller, subject: "", purpose: "", use: "data" });
const secret = randomBytes(64);
const line = (controller: string, key = randomBytes(32)): string =>
  JSON.stringify({ controller, id: kekIdOf(key), key: key.toString("base64") });

function written(text: string): string {
  const path = freshPath();
  mkdirSync(join(path, ".."), { mode: 0o700 });
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}

describe("key file", () => {
  it("is made when a key is first needed, for its owner only", async () => {
    const path = freshPath();
    const keys = await openFileKeys(path);
    expect(() => statSync(path)).toThrow(/ENOENT/);
    await keys.kekId("acme");
    expect([rights(path), rights(join(path, ".."))]).toEqual([0o600, 0o700]);
  });

  it("has one key for each controller, and the same one after a restart", async () => {
    const path = freshPath();
    const keys = await openFileKeys(path);
    const [a, b] = [await keys.kekId("acme"), await keys.kekId("other")];
    expect(a).not.toBe(b);
    const { kekId, bytes } = await keys.wrap("acme", secret, of("acme"));
    expect(kekId).toBe(a);
    const later = await openFileKeys(path);
    expect(await later.kekId("acme")).toBe(a);
    expect(Buffer.from(await later.unwrap("acme", kekId, bytes, of("acme"))).equals(secret)).toBe(true);
  });

  it("asked many times at once makes one key", async () => {
    const path = freshPath();
    const keys = await openFileKeys(path);
    const ids = await Promise.all(Array.from({ length: 20 }, () => keys.kekId("acme")));
    expect(new Set(ids).size).toBe(1);
    expect(readFileSync(path, "utf8").match(/"acme"/g)).toHaveLength(1);
  });

  it("two processes that make keys at once lose none: each opens what the other closed", async () => {
    const path = freshPath();
    const both = [await openFileKeys(path), await openFileKeys(path)] as const;
    const controllers = Array.from({ length: 12 }, (_, i) => `c${i}`);
    const wrapped = await Promise.all(
      controllers.flatMap((c) => both.map(async (keys) => ({ c, ...(await keys.wrap(c, secret, of(c))) }))),
    );
    const later = await openFileKeys(path);
    for (const keys of [...both, later]) {
      for (const { c, kekId, bytes } of wrapped) {
        expect(Buffer.from(await keys.unwrap(c, kekId, bytes, of(c))).equals(secret)).toBe(true);
      }
    }
  });

  it("a key added later is the one in use; the one before still opens", async () => {
    const first = line("acme");
    const path = written(`${first}\n`);
    const before = await (await openFileKeys(path)).wrap("acme", secret, of("acme"));
    const second = line("acme");
    appendFileSync(path, `${second}\n`);
    const keys = await openFileKeys(path);
    expect(await keys.kekId("acme")).toBe(JSON.parse(second).id);
    expect(Buffer.from(await keys.unwrap("acme", before.kekId, before.bytes, of("acme"))).equals(secret)).toBe(true);
  });

  it("a line cut off by a crash is passed over, and the next key does not join it", async () => {
    const path = written(`${line("acme")}\n${line("other").slice(0, 40)}`);
    const keys = await openFileKeys(path);
    await keys.kekId("other");
    const later = await openFileKeys(path);
    expect(await later.kekId("other")).toBe(await keys.kekId("other"));
    expect(await later.kekId("acme")).toBe(await keys.kekId("acme"));
  });

  it("another file than the one that was used: key-wrong", async () => {
    const { kekId, bytes } = await (await openFileKeys(freshPath())).wrap("acme", secret, of("acme"));
    const stranger = await openFileKeys(freshPath());
    await stranger.kekId("acme");
    await expect(stranger.unwrap("acme", kekId, bytes, of("acme"))).rejects.toMatchObject({ code: "key-wrong" });
  });

  it("whose folder is a file is refused", async () => {
    const path = freshPath();
    const keys = await openFileKeys(path);
    writeFileSync(join(path, ".."), "a file where the folder should be");
    await expect(keys.kekId("acme")).rejects.toMatchObject({ code: "key-file-invalid" });
  });

  it("that cannot be written is an edge error that says where", async () => {
    const path = freshPath();
    mkdirSync(join(path, ".."), { mode: 0o700 });
    symlinkSync(join(root, "not-mounted", "keys.json"), path);
    const keys = await openFileKeys(path);
    const thrown = await keys.kekId("acme").catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: "EdgeError", code: "keys-away" });
    expect(String(thrown)).toContain(path);
  });

  it.each([
    ["text that is not JSON", "hello\n"],
    ["JSON that is not an object", "{}\n"],
    ["a key of 16 bytes", `${line("acme", randomBytes(16))}\n`],
    ["a key whose name is another's", `${line("acme").replace(/"id":"./, '"id":"x')}\n`],
    ["a fault after good lines", `${line("acme")}\n[1]\n`],
  ])("with %s is refused, and its content is not in the message", async (_, text) => {
    const thrown = await openFileKeys(written(text)).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: "key-file-invalid" });
    for (const key of text.match(/[A-Za-z0-9+/]{20,}=*/g) ?? []) expect(String(thrown)).not.toContain(key);
  });

  it.skipIf(process.platform === "win32").each([0o640, 0o604, 0o660, 0o644])(
    "that others may read or write (%s) is refused",
    async (mode) => {
      const path = written(`${line("acme")}\n`);
      chmodSync(path, mode);
      await expect(openFileKeys(path)).rejects.toMatchObject({ code: "key-file-invalid" });
    },
  );

  it.skipIf(process.platform === "win32")("in a folder that others may write to is refused", async () => {
    const path = written(`${line("acme")}\n`);
    chmodSync(join(path, ".."), 0o770);
    await expect(openFileKeys(path)).rejects.toMatchObject({ code: "key-file-invalid" });
  });
});
