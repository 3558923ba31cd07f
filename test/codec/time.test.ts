import { describe, expect, it } from "vitest";
import { leafAt } from "../../src/codec/node-leaf.ts";
import { isoMillis, isPlausible, statedTime } from "../../src/codec/time.ts";

const NOON = Date.UTC(2026, 4, 3, 12);
const long = (logicalType?: string) =>
  leafAt("long", "at", undefined, logicalType === undefined ? {} : { logicalType });

describe("the time that an event states", () => {
  it.each([
    { why: "milliseconds", leaf: long("timestamp-millis"), value: NOON, at: NOON },
    { why: "microseconds", leaf: long("timestamp-micros"), value: NOON * 1000 + 999, at: NOON },
    {
      why: "nanoseconds, over what a number holds",
      leaf: long("timestamp-nanos"),
      value: BigInt(NOON) * 1_000_000n,
      at: NOON,
    },
    { why: "local milliseconds", leaf: long("local-timestamp-millis"), value: NOON, at: NOON },
    { why: "days", leaf: long("date"), value: Math.floor(NOON / 86_400_000), at: Date.UTC(2026, 4, 3) },
    { why: "a logical type is believed, however odd the time", leaf: long("timestamp-millis"), value: 7, at: 7 },
    { why: "no logical type: milliseconds by size", leaf: long(), value: NOON, at: NOON },
    { why: "no logical type: seconds by size", leaf: long(), value: NOON / 1000, at: NOON },
    { why: "no logical type: microseconds by size", leaf: long(), value: NOON * 1000, at: NOON },
    { why: "no logical type and no size of a time", leaf: long(), value: 12, at: undefined },
    { why: "a time of day is no time", leaf: long("time-micros"), value: NOON, at: undefined },
    { why: "digits as text", leaf: leafAt("string", "at", undefined, {}), value: String(NOON), at: NOON },
    { why: "ISO text", leaf: leafAt("string", "at", undefined, {}), value: "2026-05-03T12:00:00Z", at: NOON },
    { why: "bytes", leaf: leafAt("bytes", "at", undefined, {}), value: new Uint8Array(4), at: undefined },
  ])("$why", ({ leaf, value, at }) => {
    expect(statedTime(leaf, value)).toBe(at);
  });

  it.each([
    ["2026-05-03T12:00:00.000Z", NOON],
    ["2026-05-03T14:00:00+02:00", NOON],
    ["2026-05-03T14:00:00+0200", NOON],
    ["2026-05-03T12:00:00.123456789Z", NOON + 123],
    ["2026-05-03T12:00:00,5Z", NOON + 500],
    ["2026-05-03 12:00", NOON],
    ["2026-05-03T12:00:00", NOON],
    ["2026-05-03", Date.UTC(2026, 4, 3)],
    ["2026-13-03", undefined],
    ["3 May 2026", undefined],
    ["yesterday", undefined],
    ["", undefined],
  ])("reads %j", (text, millis) => {
    expect(isoMillis(text)).toBe(millis);
  });

  it.each([
    { why: "before the record", at: NOON - 1000, is: true },
    { why: "a clock that runs ahead a little", at: NOON + 3_600_000, is: true },
    { why: "more than a day ahead", at: NOON + 86_400_001, is: false },
    { why: "1989", at: Date.UTC(1989, 11, 31), is: false },
    { why: "1990", at: Date.UTC(1990, 0, 1), is: true },
  ])("believes it or not: $why", ({ at, is }) => {
    expect(isPlausible(at, NOON)).toBe(is);
  });

  it("does not measure by a record without a time", () => {
    expect(isPlausible(NOON, -1)).toBe(true);
  });
});
