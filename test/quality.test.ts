import { expect, it } from "vitest";
import { figuresOf, recordedFloor, scoreOwn } from "../bench/own-floor.ts";

/** How much more of other text may be taken than when the floor was recorded, in percentage points. Of what leaks, nothing more. */
const MORE_OVER = 0.25;

/** `npm run bench:quality -- --only own --record` records what is so now; `--only own` shows it by kind. */
const scores = scoreOwn();
const floor = recordedFloor();

it("has twelve languages, and a floor for each", () => {
  expect([...scores.keys()]).toEqual(["da", "de", "en", "es", "fi", "fr", "it", "nb", "nl", "pl", "pt", "sv"]);
  expect(Object.keys(floor)).toEqual([...scores.keys()]);
  for (const { all, outside } of scores.values()) {
    expect(all.characters).toBeGreaterThan(200);
    expect(outside).toBeGreaterThan(400);
  }
});

it.each([...scores])("%s: leaks no more than was recorded, and takes no more", (name, score) => {
  const now = figuresOf(score);
  const was = floor[name] ?? { leaked: 0, over: 0 };
  const missed = score.missed.map(
    ({ row, span }) => `${row.id} ${span.type} «${row.text.slice(span.start, span.end)}»`,
  );
  expect(now.leaked, missed.join("\n")).toBeLessThanOrEqual(was.leaked);
  const wrong = score.wrong.map(
    ({ row, answer }) => `${row.id} ${answer.kind} «${row.text.slice(answer.start, answer.end)}»`,
  );
  expect(now.over, wrong.join("\n")).toBeLessThanOrEqual(was.over + MORE_OVER);
});

it("would fail where something more leaked", () => {
  const [name, score] = [...scores][0] ?? [];
  if (name === undefined || score === undefined) throw new Error("no scores");
  const worse = figuresOf({ ...score, all: { ...score.all, leaked: score.all.leaked + 1 } });
  expect(worse.leaked).toBeGreaterThan(figuresOf(score).leaked);
});
