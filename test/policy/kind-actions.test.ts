import { expect, it } from "vitest";
import { KINDS, SPECIAL_KINDS } from "../../src/core/kinds.ts";
import { allowedActions, DEFAULT_ACTIONS } from "../../src/policy/kind-actions.ts";

it("lets nothing but redact be done to what may not be stored", () => {
  expect(allowedActions("CVV")).toEqual(["redact"]);
  expect(allowedActions("PASSWORD")).toEqual(["redact"]);
});

it("shows of a card at most its first six and last four digits", () => {
  expect(allowedActions("CARD").toSorted()).toEqual(["mask", "mask-card", "mask-last4", "redact", "token"]);
});

it("can hide every kind whole", () => {
  for (const kind of KINDS) expect(allowedActions(kind)).toContain("redact");
});

it("offers as default only what suits every kind but cards and codes", () => {
  for (const kind of KINDS.filter((k) => k !== "CVV" && k !== "PASSWORD")) {
    expect(allowedActions(kind)).toEqual(expect.arrayContaining([...DEFAULT_ACTIONS]));
  }
});

it("shows no part of a special category", () => {
  for (const kind of SPECIAL_KINDS) {
    expect(allowedActions(kind).toSorted()).toEqual(["keep", "mask", "redact", "token"]);
  }
});
