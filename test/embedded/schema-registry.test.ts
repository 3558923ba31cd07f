import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { AvroSchema } from "../../src/core/registry.ts";
import { openSchemaRegistry } from "../../src/embedded/schema-registry.ts";
import { newFolder } from "./log-folder.ts";

const recordOf = (...fields: readonly unknown[]): AvroSchema => ({ type: "record", name: "Turn", fields });
const text = { name: "text", type: "string", privacy: "free-text" };
const note = { name: "note", type: ["null", "string"], default: null };

describe("schema registry", () => {
  test("the same schema has one id, whoever registers it, however it is written, after a restart too", async () => {
    const folder = newFolder();
    const registry = await openSchemaRegistry(folder);
    const id = await registry.register("a-value", recordOf(text));
    expect(await registry.register("a-value", recordOf(text))).toBe(id);
    expect(await registry.register("b-value", recordOf({ privacy: "free-text", type: "string", name: "text" }))).toBe(
      id,
    );
    const other = await registry.register("a-value", recordOf(text, note));
    expect(other).not.toBe(id);
    const again = await openSchemaRegistry(folder);
    expect(await again.register("a-value", recordOf(text))).toBe(id);
    expect(await again.register("a-value", recordOf(text, note))).toBe(other);
    expect(await again.byId(id)).toEqual({ id, schema: recordOf(text), tags: {} });
  });

  test("registered at the same time, each schema gets an id of its own", async () => {
    const registry = await openSchemaRegistry(newFolder());
    const names = Array.from({ length: 10 }, (_, i) => `f${i}`);
    const ids = await Promise.all(names.map((name) => registry.register(name, recordOf({ name, type: "int" }))));
    expect(new Set(ids).size).toBe(10);
  });

  test("an unknown id is an event's error", async () => {
    const registry = await openSchemaRegistry(newFolder());
    await expect(registry.byId(7)).rejects.toMatchObject({ code: "schema-unknown", detail: "id 7" });
  });

  const old = recordOf(text, note);
  test.each([
    ["a field with a default is added", old, recordOf(text, note, { name: "n", type: "int", default: 0 }), true],
    ["a field is taken away", old, recordOf(text), true],
    ["only a role changes", old, recordOf({ ...text, privacy: "keep" }, note), true],
    ["an int becomes a long", recordOf({ name: "n", type: "int" }), recordOf({ name: "n", type: "long" }), true],
    ["a field is renamed with an alias", old, recordOf({ ...text, name: "body", aliases: ["text"] }, note), true],
    ["a string becomes a union with it", old, recordOf({ ...text, type: ["null", "string"] }, note), true],
    ["a field without a default is added", old, recordOf(text, note, { name: "n", type: "int" }), false],
    ["a string becomes an int", old, recordOf({ ...text, type: "int" }, note), false],
    ["null is no longer allowed", old, recordOf(text, { name: "note", type: "string" }), false],
    ["a long becomes an int", recordOf({ name: "n", type: "long" }), recordOf({ name: "n", type: "int" }), false],
    [
      "an enum loses a symbol",
      recordOf({ name: "e", type: { type: "enum", name: "E", symbols: ["A", "B"] } }),
      recordOf({ name: "e", type: { type: "enum", name: "E", symbols: ["A"] } }),
      false,
    ],
  ])("%s: taken or refused as backward compatibility says", async (_, before, after, taken) => {
    const registry = await openSchemaRegistry(newFolder());
    const first = await registry.register("s", before);
    const second = registry.register("s", after);
    if (taken) expect(await second).toBeGreaterThan(first);
    else {
      await expect(second).rejects.toMatchObject({ code: "registry-refused" });
      await expect(registry.register("s", after)).rejects.toThrow(/subject s: not backward compatible/);
      expect(await registry.register("another", after)).toBeGreaterThan(first);
    }
  });

  test("what is no schema is refused", async () => {
    const registry = await openSchemaRegistry(newFolder());
    await expect(registry.register("s", { type: "recrod" })).rejects.toMatchObject({ code: "registry-refused" });
  });

  test("a caller that changes its schema afterwards changes nothing here", async () => {
    const registry = await openSchemaRegistry(newFolder());
    const schema = { type: "record", name: "R", fields: [{ ...text }] };
    const id = await registry.register("s", schema);
    schema.name = "Changed";
    expect((await registry.byId(id)).schema).toMatchObject({ name: "R" });
  });

  test("files that are not as they were written refuse to open", async () => {
    const folder = newFolder();
    const registry = await openSchemaRegistry(folder);
    await registry.register("s", recordOf(text));
    const names = readdirSync(folder);
    expect(names.toSorted()).toEqual(["1.json", "subjects.json"]);
    for (const name of names) {
      const path = join(folder, name);
      const whole = readFileSync(path, "utf8");
      for (const broken of [whole.slice(0, -10), "", "null", whole.replace(/"text"|"s"/, '"changed"')]) {
        writeFileSync(path, broken);
        await expect(openSchemaRegistry(folder)).rejects.toMatchObject({ code: "data-folder-damaged", detail: path });
      }
      writeFileSync(path, whole);
    }
    rmSync(join(folder, "1.json"));
    await expect(openSchemaRegistry(folder)).rejects.toMatchObject({ code: "data-folder-damaged" });
  });

  test("what an interrupted write left is not looked at", async () => {
    const folder = newFolder();
    await (await openSchemaRegistry(folder)).register("s", recordOf(text));
    writeFileSync(join(folder, "2.json.tmp"), "{");
    const registry = await openSchemaRegistry(folder);
    expect(await registry.register("s", recordOf(text, note))).toBe(2);
  });
});
