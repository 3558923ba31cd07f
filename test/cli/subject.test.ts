import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFile, newFolder, sordino } from "./shell.ts";

const folder = mkdtempSync(join(tmpdir(), "sordino-subject-"));
const find = ["subject", "find", "--data", folder, "--controller", "nordbank"];
/** One invented person of samples/people.json, in all four channels. */
const ELIN = { email: "elin.sandstrom@example.com", phone: "070-174 06 05", "customer-id": "100482" } as const;

beforeAll(async () => {
  expect((await sordino(["demo", "--once", "--data", folder])).code).toBe(0);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const idIn = (out: string): string => /^Subject ([0-9A-Z]{26}) \(customer\)$/m.exec(out)?.[1] ?? "";

describe("sordino subject find", () => {
  it("finds one person by each of their identifiers, and where their data is", async () => {
    const answers = [];
    for (const [kind, value] of Object.entries(ELIN)) answers.push(await sordino([...find, `--${kind}`, value]));
    const ids = new Set(answers.map(({ out }) => idIn(out)));
    expect(ids.size).toBe(1);
    const [{ code, out, err } = { code: -1, out: "", err: "" }] = answers;
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const [channel, records] of [
      ["chat", 15],
      ["email", 2],
      ["sms", 2],
      ["call-note", 2],
    ])
      expect(out).toMatch(
        new RegExp(`^${channel} +service-quality +clean\\.nordbank\\.service-quality +${records} `, "m"),
      );
    expect(out).toMatch(/^ {4}.*\bEMAIL \d+/m);
    expect(out).toMatch(/^Complete up to \d{4}-/m);
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(122);
    expect((await sordino([...find, "--id", idIn(out)])).out).toBe(out);
  });

  it("shows no identifier, neither the one that was asked for nor another", async () => {
    const { out, err } = await sordino([...find, "--email", ELIN.email]);
    for (const value of [...Object.values(ELIN), "Sandström", "850314"]) expect(out + err).not.toContain(value);
  });

  it("--json is the API's answer", async () => {
    const { code, out } = await sordino([...find, "--email", ELIN.email, "--json"]);
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer.controller).toBe("nordbank");
    expect(answer.people).toHaveLength(1);
    expect(answer.people[0].groups.length).toBeGreaterThan(4);
    expect(answer.complete).toMatchObject({ behind: 0, unread: [] });
  });

  it("reads the identifier from standard input, out of the shell's history", async () => {
    const { code, out } = await sordino([...find, "--phone", "-"], { stdin: `${ELIN.phone}\n` });
    expect(code).toBe(0);
    expect(idIn(out)).toHaveLength(26);
  });

  it("ends with 3 where nobody is known, and does not repeat who was asked for", async () => {
    const { code, out, err } = await sordino([...find, "--email", "planted@example.com"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain("subject-unknown: nobody is known by this identifier");
    expect(err).not.toContain("planted");
  });

  it("another controller's customer is nobody", async () => {
    const args = ["subject", "find", "--data", folder, "--controller", "fiberia"];
    expect((await sordino([...args, "--email", ELIN.email])).code).toBe(3);
    const { out } = await sordino([...find, "--email", ELIN.email]);
    expect((await sordino([...args, "--id", idIn(out)])).code).toBe(3);
  });

  it.each([
    ["no identifier", [], "give exactly one of --id, --email, --phone, --customer-id"],
    ["two identifiers", ["--email", "planted@example.com", "--phone", "1"], "give exactly one of"],
    ["an id beside an identifier", ["--email", "planted@example.com", "--id", "X"], "give exactly one of"],
    ["an empty identifier", ["--email", " "], "--email is empty"],
    ["an empty standard input", ["--phone", "-"], "--phone is empty"],
  ])("refuses %s", async (_why, args, message) => {
    const { code, out, err } = await sordino([...find, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).not.toContain("planted");
  });

  it("a controller that the policy does not know is told the ones that it knows", async () => {
    const { code, err } = await sordino(["subject", "find", "--data", folder, "--controller", "planted", "--id", "X"]);
    expect(code).toBe(2);
    expect(err).toContain("known: nordbank, fiberia");
    expect(err).not.toContain("planted");
  });

  it("makes nothing in a folder where nothing has run", async () => {
    const empty = newFolder();
    const missing = join(empty, "not-there");
    for (const data of [empty, missing]) {
      const { code, err } = await sordino(["subject", "find", "--controller", "nordbank", "--id", "X", "--data", data]);
      expect(code).toBe(2);
      expect(err).toContain("nothing has run there yet");
    }
    expect(readdirSync(empty)).toEqual([]);
    expect(existsSync(missing)).toBe(false);
  });

  it("a data folder that is a file", async () => {
    const file = newFile("data", "x");
    const { code, err } = await sordino(["topics", "create", "--data", file]);
    expect(code).toBe(2);
    expect(err).toContain("file-unreadable");
  });

  it("ends with 4 where the database does not answer", async () => {
    const { code, out, err } = await sordino([...find, "--email", "planted@example.com"], {
      env: { SORDINO_DATABASE_URL: "postgres://sordino:hush@127.0.0.1:1/sordino" },
    });
    expect({ code, out }).toEqual({ code: 4, out: "" });
    expect(err).toContain("database-away");
    expect(err).not.toMatch(/planted|hush/);
  });
});
