import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFile, newFolder, sordino } from "./shell.ts";

/** Topic → [partitions, what was done]. */
function rows(out: string): ReadonlyMap<string, readonly [number, string]> {
  return new Map(
    out
      .trimEnd()
      .split("\n")
      .slice(2)
      .map((line) => line.split(/ {2,}/))
      .map(([topic = "", partitions, done = ""]) => [topic, [Number(partitions), done]]),
  );
}

describe("sordino topics create, embedded", () => {
  it("makes what is missing, says so, and leaves it the next time", async () => {
    const data = newFolder();
    const args = ["topics", "create", "--data", data];
    const first = await sordino([...args, "--partitions", "3"]);
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: "" });
    const made = rows(first.out);
    expect([...made.keys()].filter((t) => t.startsWith("raw."))).toEqual([
      "raw.chat",
      "raw.email",
      "raw.sms",
      "raw.call-note",
    ]);
    expect(made.size).toBe(4 + 7 + 2);
    expect(new Set([...made.values()].map((v) => v.join(" ")))).toEqual(new Set(["3 created"]));
    const second = rows((await sordino([...args, "--partitions", "9"])).out);
    expect([...second.keys()]).toEqual([...made.keys()]);
    expect(new Set([...second.values()].map((v) => v.join(" ")))).toEqual(new Set(["3 was there"]));
  });

  it("makes a topic that the policy names later as wide as the others, for records keep their partition number", async () => {
    const data = newFolder();
    await sordino(["topics", "create", "--data", data, "--partitions", "5"]);
    const changed = readFileSync("samples/policy.yaml", "utf8").replace(
      "clean.nordbank.staffing",
      "clean.nordbank.rota",
    );
    const policy = newFile("policy.yaml", changed);
    const found = rows(
      (await sordino(["topics", "create", "--data", data, "--policy", policy, "--partitions", "1"])).out,
    );
    expect(found.get("clean.nordbank.rota")).toEqual([5, "created"]);
    expect(found.get("raw.chat")).toEqual([5, "was there"]);
  });

  it("makes nothing with a policy that is wrong", async () => {
    const data = newFolder();
    const { code, err } = await sordino([
      "topics",
      "create",
      "--data",
      join(data, "sub"),
      "--policy",
      newFile("policy.yaml", "version: 1\n"),
    ]);
    expect(code).toBe(2);
    expect(err).toContain("policy.yaml:1");
  });
});

describe("sordino topics create, on Kafka", () => {
  it("ends with 4 where the broker does not answer", async () => {
    const { code, out, err } = await sordino(["topics", "create", "--policy", "samples/policy.yaml"], {
      env: { SORDINO_MODE: "kafka", SORDINO_KAFKA_BROKERS: "127.0.0.1:1", SORDINO_LOG_LEVEL: "error" },
    });
    expect({ code, out }).toEqual({ code: 4, out: "" });
    expect(err).toContain("broker-away");
  }, 120_000);
});
