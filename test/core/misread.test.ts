import { expect, it } from "vitest";
import type { Finding } from "../../src/core/detect.ts";
import type { Kind } from "../../src/core/kinds.ts";
import { misreadings } from "../../src/core/misread.ts";
import { NO_STANDING, plan } from "../../src/core/plan.ts";
import { actionsOf, compact, FREE, makeController, makeEvent, makePurpose } from "./make.ts";

function found(kind: Kind, start: number, end: number, score: number, field = 0): Finding {
  return { field, path: `f${field}`, start, end, kind, score, detector: "test", reasons: [] };
}

const card = found("CARD", 0, 19, 1);
const iban = found("IBAN", 0, 27, 1);

it.each<{ why: string; findings: readonly Finding[]; misread: readonly Kind[] }>([
  { why: "half a card looks like a telephone", findings: [found("PHONE", 5, 19, 0.5), card], misread: ["PHONE"] },
  { why: "one number, two readings", findings: [found("PHONE", 0, 19, 0.5), card], misread: ["PHONE"] },
  {
    why: "two in one",
    findings: [iban, found("CARD", 5, 27, 0.55), found("PHONE", 9, 20, 0.5)],
    misread: ["CARD", "PHONE"],
  },
  { why: "it reaches beyond the number", findings: [card, found("PHONE", 5, 20, 0.5)], misread: [] },
  { why: "it is not doubtful", findings: [card, found("PHONE", 5, 19, 0.8)], misread: [] },
  { why: "the number is not proven", findings: [found("CARD", 0, 19, 0.8), found("PHONE", 5, 19, 0.5)], misread: [] },
  { why: "a link holds what it holds", findings: [found("URL", 0, 40, 1), found("PHONE", 5, 19, 0.5)], misread: [] },
  { why: "another field", findings: [card, found("PHONE", 5, 19, 0.5, 1)], misread: [] },
])("$why", ({ findings, misread }) => {
  expect([...misreadings(findings)].map((f) => f.kind)).toEqual(misread);
});

it("keeps a card a card, and makes nobody of its digits", () => {
  const purpose = makePurpose({ actions: actionsOf("token", { CARD: "mask-card" }) });
  const event = makeEvent([{ role: FREE, value: "4532 0188 7744 5016 it is" }]);
  const made = plan(event, [card, found("PHONE", 5, 19, 0.5)], makeController([purpose]), NO_STANDING, compact);
  expect(made.groups.map((g) => g.role)).toEqual(["customer"]);
  expect(made.purposes[0]?.fields[0]).toMatchObject({
    do: "edit",
    edits: [{ start: 0, end: 19, kind: "CARD", action: "mask-card" }],
  });
  expect(made.purposes[0]?.kinds).toEqual({ CARD: 1 });
});

it("hides the doubtful reading where a purpose does not believe the number", () => {
  const purpose = makePurpose({ thresholds: { IBAN: 1 } });
  const event = makeEvent([{ role: FREE, value: "DE12 5001 0517 5000 0000 03" }]);
  const doubted = found("IBAN", 0, 27, 0.95);
  const made = plan(event, [doubted, found("PHONE", 5, 19, 0.5)], makeController([purpose]), NO_STANDING, compact);
  expect(made.purposes[0]?.fields[0]).toMatchObject({ do: "edit", edits: [{ start: 5, end: 19, kind: "PHONE" }] });
});
