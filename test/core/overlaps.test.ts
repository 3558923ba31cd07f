import fc from "fast-check";
import { expect, it } from "vitest";
import { ACTIONS } from "../../src/core/action.ts";
import { thresholdFor } from "../../src/core/decide.ts";
import { NO_STANDING, plan } from "../../src/core/plan.ts";
import { replaceFindings } from "../../src/core/replace.ts";
import { actionsOf, compact, FREE, makeController, makeEvent, makeFinding, makePurpose } from "./make.ts";

const LENGTH = 40;
const TEXT = "abcdefghij".repeat(LENGTH / 10);
const KINDS = ["PERSON", "EMAIL", "PHONE", "CARD", "NATIONAL_ID", "HEALTH", "CVV"] as const;

const finding = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    from: fc.nat(LENGTH - 1),
    length: fc.integer({ min: 1, max: 15 }),
    score: fc.constantFrom(0.3, 0.5, 0.65, 0.8, 0.95, 1),
  })
  .map(({ kind, from, length, score }) => makeFinding(kind, from, Math.min(LENGTH, from + length), { score }));

it("never hides fewer characters than the union of what is to be hidden, whatever overlaps and whatever its action", () => {
  const action = fc.constantFrom(...ACTIONS);
  const actions = fc.record({ PERSON: action, EMAIL: action, PHONE: action, NATIONAL_ID: action, HEALTH: action });
  fc.assert(
    fc.property(
      fc.array(finding, { maxLength: 8 }),
      actions,
      fc.constantFrom(0.4, 0.5, 0.9),
      (findings, acts, least) => {
        const purpose = makePurpose({ actions: actionsOf("token", acts), thresholds: { PERSON: least } });
        const event = makeEvent([{ role: FREE, value: TEXT }]);
        const made = plan(event, findings, makeController([purpose]), NO_STANDING, compact);
        const field = made.purposes[0]?.fields[0];
        const edits = field?.do === "edit" ? field.edits : [];
        // A doubtful reading inside a proven number is one of that number: it is hidden where the number is, and kept where that is kept.
        const proven = findings.filter((f) => f.score >= 0.9 && /^(?:CARD|NATIONAL_ID)$/.test(f.kind));
        const doubtful = (f: (typeof findings)[number]): boolean =>
          f.score < 0.7 && proven.some((p) => p.start <= f.start && f.end <= p.end);
        for (const f of findings) {
          if (f.score < thresholdFor(purpose, f.kind) || purpose.actions[f.kind] === "keep" || doubtful(f)) continue;
          expect(edits.some((e) => e.start <= f.start && f.end <= e.end)).toBe(true);
        }
        for (const [i, e] of edits.entries()) expect(e.start).toBeGreaterThanOrEqual(edits[i - 1]?.end ?? 0);
      },
    ),
    { numRuns: 400 },
  );
});

it("leaves nothing of any finding where no policy is at hand", () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 8 }), (findings) => {
      const left = new Set(TEXT.split("").keys());
      for (const f of findings) for (let at = f.start; at < f.end; at++) left.delete(at);
      const shown = replaceFindings(TEXT, findings, () => "");
      expect(shown).toBe([...left].map((at) => TEXT.charAt(at)).join(""));
    }),
  );
});

it.each([
  ["a doubtful telephone inside a proven card", 0.6, 0.95, ["CARD"]],
  ["a likely telephone inside a proven card", 0.8, 0.95, ["CARD", "PHONE"]],
  ["a doubtful telephone inside a doubtful card", 0.6, 0.6, ["CARD", "PHONE"]],
] as const)("%s: counted are %4$j, hidden is the card", (_why, phone, card, kinds) => {
  const findings = [makeFinding("PHONE", 10, 18, { score: phone }), makeFinding("CARD", 4, 20, { score: card })];
  const purpose = makePurpose();
  const event = makeEvent([{ role: FREE, value: TEXT }]);
  const [part] = plan(event, findings, makeController([purpose]), NO_STANDING, compact).purposes;
  expect(Object.keys(part?.kinds ?? {}).toSorted()).toEqual(kinds);
  expect(part?.fields[0]).toMatchObject({ do: "edit", edits: [{ start: 4, end: 20, kind: "CARD" }] });
});
