import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ACTIONS, STRICTNESS } from "../src/core/action.ts";
import { DEFAULT_THRESHOLD } from "../src/core/decide.ts";
import type { Detector } from "../src/core/detect.ts";
import { KINDS } from "../src/core/kinds.ts";
import { READ_BACK } from "../src/core/stream.ts";
import { checkPolicyText } from "../src/offline.ts";
import { found } from "./detect/found.ts";
import { apply, changesIn, makes } from "./page-changes.ts";

const PAGE = readFileSync("docs/detection.md", "utf8");
const CHANGES = changesIn(PAGE);
const part = (heading: string): string => PAGE.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

describe("docs/detection.md", () => {
  it("shows two changes, each one new file and one that names it", () => {
    expect(CHANGES.map((c) => [c.path, makes(c)])).toEqual([
      ["src/detect/national-id/tr-kimlik.ts", true],
      ["src/detect/national-id/index.ts", false],
      ["src/detect/lexicons/health-cs.ts", true],
      ["src/detect/health.ts", false],
    ]);
    expect(CHANGES.filter(makes).filter((c) => existsSync(c.path))).toEqual([]);
  });

  it("its national number is found when the page was followed", async () => {
    const { NATIONAL_IDS } = (await apply(CHANGES)("src/detect/national-id/index.ts")) as {
      NATIONAL_IDS: readonly Detector[];
    };
    const number = NATIONAL_IDS.find((d) => d.id === "tr.kimlik");
    if (number === undefined) throw new Error("it is not in the index");
    expect(number.examples.hit.length * number.examples.miss.length).toBeGreaterThan(0);
    for (const text of number.examples.hit) expect(found(number, text)).toHaveLength(1);
    for (const text of number.examples.miss) expect(found(number, text)).toEqual([]);
  });

  it("its words are found when the page was followed, and not before", async () => {
    const { health } = (await apply(CHANGES)("src/detect/health.ts")) as { health: Detector };
    const { health: before } = await import("../src/detect/health.ts");
    const added = health.examples.hit.filter((text) => !before.examples.hit.includes(text));
    expect(added).toHaveLength(2);
    const sees = (detector: Detector, text: string): boolean => found(detector, text).length > 0;
    for (const text of added) expect([sees(before, text), sees(health, text)]).toEqual([false, true]);
    expect(sees(health, "kde je nemocniční pokladna")).toBe(false);
    for (const text of [...before.examples.hit, ...before.examples.miss])
      expect(sees(health, text)).toBe(sees(before, text));
  });

  it("its detector without code passes the check of the policy, examples and all", () => {
    const [, block = ""] = /```yaml\n(detectors:\n[\s\S]*?)```/.exec(PAGE) ?? [];
    expect(block).toContain("pattern");
    const policy = readFileSync("samples/policy.yaml", "utf8").replace(/^(?=topics:)/m, () => block);
    expect(checkPolicyText(policy, "policy.yaml").faults).toEqual([]);
    const wrong = policy.replace("model B12-4471", "locker B12-4471");
    expect(checkPolicyText(wrong, "policy.yaml").faults).toHaveLength(1);
  });

  it("names every kind that text is searched for", () => {
    const rows = part("What is found")
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    const named = rows.flatMap((line) =>
      [...(line.split("|")[1] ?? "").matchAll(/`([A-Z_]+)`/g)].map(([, kind]) => kind),
    );
    // These come from fields: other systems' references, and tags of a catalogue.
    const ofFields = ["POINTER", "PII"];
    expect(named.toSorted()).toEqual(KINDS.filter((kind) => !ofFields.includes(kind)).toSorted());
  });

  it("says what the code says: threshold, order of actions, what is read back", () => {
    expect(part("How sure, and why")).toContain(`**${DEFAULT_THRESHOLD}**`);
    const order = ACTIONS.filter((a) => a !== "keep").toSorted((a, b) => STRICTNESS[a] - STRICTNESS[b]);
    const told = [...part("When findings overlap").matchAll(/in the order ([\s\S]*?)\.\n/g)][0]?.[1] ?? "";
    expect([...told.matchAll(/`([\w-]+)`/g)].map(([, action]) => action)).toEqual(order);
    const memory = part("What it remembers of a conversation");
    expect(memory).toContain(`${READ_BACK.records.toLocaleString("en")} of them or ${READ_BACK.bytes / 2 ** 20} MB`);
  });

  it("links to pages, headings and files that there are", () => {
    for (const [, path = ""] of PAGE.matchAll(/`((?:src|test|docs)\/[\w./-]+\.ts)`/g))
      expect(existsSync(path), path).toBe(true);
    for (const [, page = "", anchor = ""] of PAGE.matchAll(/\]\(([\w./-]*)(?:#([\w-]+))?\)/g)) {
      const text = page === "" ? PAGE : readFileSync(join(dirname("docs/detection.md"), page), "utf8");
      const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, "")
          .replaceAll(" ", "-"),
      );
      if (anchor !== "") expect(anchors, `${page}#${anchor}`).toContain(anchor);
    }
  });
});
