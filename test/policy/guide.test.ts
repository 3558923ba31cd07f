import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACTIONS_TABLE } from "../../src/actions/all.ts";
import { ACTIONS } from "../../src/core/action.ts";
import { CHANNEL_IDS } from "../../src/core/channel.ts";
import { IDENTIFIER_KINDS, isKind, KINDS } from "../../src/core/kinds.ts";
import { FIELD_DECISIONS, LAWFUL_BASES } from "../../src/core/policy.ts";
import { ROLE_WORDS } from "../../src/core/role-words.ts";
import { failedExamples } from "../../src/detect/custom.ts";
import { allowedActions } from "../../src/policy/kind-actions.ts";
import { checkPolicy, parsePolicy } from "../../src/policy/parse.ts";

const GUIDE = readFileSync(new URL("../../docs/policy.md", import.meta.url), "utf8");

function chapter(title: string): string {
  const [, body] = GUIDE.split(new RegExp(`^## ${title}$`, "m"));
  if (body === undefined) throw new Error(`the guide has no chapter ${title}`);
  return body.split(/^## /m)[0] ?? "";
}

const named = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
const firstColumn = (text: string): readonly string[] =>
  [...text.matchAll(/^\| (`[^|]*?) \|/gm)].flatMap(([, cell = ""]) => named(cell));

describe("docs/policy.md", () => {
  it("shows documents that pass the check", () => {
    const blocks = [...GUIDE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
    const [whole = "", part = "", ...others] = blocks;
    expect(others).toEqual([]);
    expect(part.startsWith("detectors:")).toBe(true);
    for (const text of [whole, whole + part]) expect(checkPolicy(text)).toEqual({ ok: true, problems: [] });
    const { detectors } = parsePolicy(whole + part, "guide", { compact: (_, text) => text });
    expect(detectors.flatMap(failedExamples)).toEqual([]);
  });

  it("names every kind, and none that there is not", () => {
    expect(firstColumn(chapter("Kinds")).toSorted()).toEqual([...KINDS].toSorted());
  });

  it("names every action, and none that there is not", () => {
    const [actions = ""] = chapter("Actions").split("Which action suits");
    expect(firstColumn(actions).toSorted()).toEqual([...ACTIONS].toSorted());
  });

  it("names every decision, role, channel, basis and identifier", () => {
    expect(firstColumn(chapter("Decisions"))).toEqual([...FIELD_DECISIONS]);
    expect(firstColumn(chapter("Roles")).toSorted()).toEqual([...ROLE_WORDS].toSorted());
    expect(named(chapter("`topics`"))).toEqual(expect.arrayContaining([...CHANNEL_IDS]));
    expect(named(chapter("`purposes`"))).toEqual(expect.arrayContaining([...LAWFUL_BASES]));
    expect(named(chapter("`controllers`"))).toEqual(expect.arrayContaining([...IDENTIFIER_KINDS]));
  });

  it("says rightly which action suits which kind", () => {
    const rows = [...chapter("Actions").matchAll(/^\| (`[A-Z][^|]*) \| ([^|]*) \|$/gm)];
    const told = new Map<string, readonly string[]>();
    for (const [, kinds = "", actions = ""] of rows) {
      const words = named(actions);
      const meant = actions.startsWith("all but") ? ACTIONS.filter((a) => !words.includes(a)) : words;
      for (const kind of named(kinds)) told.set(kind, meant);
    }
    const [, others = ""] = /^\| all others \| ([^|]*) \|$/m.exec(GUIDE) ?? [];
    for (const kind of KINDS) {
      const meant = told.get(kind) ?? named(others);
      expect([kind, ...meant.toSorted()]).toEqual([kind, ...allowedActions(kind).toSorted()]);
    }
    for (const kind of told.keys()) expect(isKind(kind)).toBe(true);
  });

  it("gives examples that are what the actions do", () => {
    const act = (id: (typeof ACTIONS)[number], text: string, kind: (typeof KINDS)[number], compact = text): string =>
      ACTIONS_TABLE[id].apply(text, compact, kind, undefined);
    const lines = chapter("Actions");
    for (const [text, out] of [
      ["Malmö", act("keep", "Malmö", "CITY")],
      ["anna@example.com", act("redact", "anna@example.com", "EMAIL")],
      ["anna@example.com", act("mask", "anna@example.com", "EMAIL")],
      ["070-123 45 67", act("mask-last4", "070-123 45 67", "PHONE", "+46701234567")],
      ["4111 1111 1111 1111", act("mask-card", "4111 1111 1111 1111", "CARD", "4111111111111111")],
      ["1984-03-02", act("generalise", "1984-03-02", "DOB")],
      ["34", act("generalise", "34", "AGE")],
      ["114 55", act("generalise", "114 55", "POSTCODE")],
      ["SW1A 1AA", act("generalise", "SW1A 1AA", "POSTCODE")],
    ]) {
      expect(lines).toContain(`\`${text}\` → \`${out}\``);
    }
  });
});
