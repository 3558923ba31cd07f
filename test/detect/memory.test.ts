import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLD } from "../../src/core/decide.ts";
import type { Finding, Segment } from "../../src/core/detect.ts";
import type { Speaker } from "../../src/core/event.ts";
import { type Memory, NO_MEMORY } from "../../src/core/memory.ts";
import { continuedNumbers } from "../../src/detect/continued-numbers.ts";
import { createEngine } from "../../src/detect/engine.ts";
import { introductions } from "../../src/detect/introductions.ts";
import { REMEMBERING } from "../../src/detect/memory.ts";
import { nameAnswers } from "../../src/detect/name-answers.ts";
import { phone } from "../../src/detect/phone.ts";
import { phonePart } from "../../src/detect/phone-part.ts";
import { seenNames } from "../../src/detect/seen-names.ts";

const scan = createEngine([introductions, nameAnswers, seenNames, continuedNumbers, phone, phonePart]);

type Said = readonly [who: "A" | "C" | "S" | "?", text: string];
const SPEAKERS: Readonly<Record<Said[0], Speaker>> = { A: "agent", C: "customer", S: "system", "?": "unknown" };

function segmentOf(speaker: Speaker, text: string): Segment {
  return { field: 0, path: "text", text, format: "plain", language: undefined, channel: "chat", speaker };
}

interface Heard {
  readonly memory: Memory;
  /** For each turn what was found, as "KIND text". */
  readonly found: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
}

function hear(...turns: readonly Said[]): Heard {
  let memory = NO_MEMORY;
  let findings: readonly Finding[] = [];
  const found: string[][] = [];
  for (const [who, text] of turns) {
    const speaker = SPEAKERS[who];
    const segment = segmentOf(speaker, text);
    const recalled = REMEMBERING.contextOf(memory, speaker);
    findings = scan(segment, { names: [], regions: ["SE", "GB"], ...recalled });
    memory = REMEMBERING.step(memory, { speaker, segments: [segment], names: [] }, findings);
    const sure = findings.filter((f) => f.score >= DEFAULT_THRESHOLD);
    found.push([...new Set(sure.map((f) => `${f.kind} ${text.slice(f.start, f.end)}`))]);
  }
  return { memory, found, findings };
}

const asked = (speaker: Speaker, ...turns: readonly Said[]) =>
  REMEMBERING.contextOf(hear(...turns).memory, speaker).asked;

describe("what was asked for", () => {
  it.each<readonly [string, readonly Said[], string]>([
    ["PERSON", [["A", "What is your full name?"]], "by the agent"],
    ["PERSON", [["S", "What is your full name?"]], "by a system on the agent's side"],
    [
      "PERSON",
      [
        ["A", "What is your full name?"],
        ["C", "why do you need that"],
      ],
      "not answered yet",
    ],
    [
      "PERSON",
      [
        ["A", "What is your full name?"],
        ["C", "hold on"],
        ["A", "sure"],
      ],
      "the agent waits",
    ],
    [
      "PERSON,DOB",
      [
        ["A", "What is your full name?"],
        ["A", "and your date of birth?"],
      ],
      "in two turns",
    ],
    [
      "DOB",
      [
        ["A", "Your full name and date of birth?"],
        ["C", "my name is Leanne Whitcombe"],
      ],
      "half answered",
    ],
    [
      "",
      [
        ["A", "What is your full name?"],
        ["C", "my name is Leanne Whitcombe"],
      ],
      "answered",
    ],
    ["", [["C", "What is your full name?"]], "by the customer's own side"],
    ["", [["A", "Have a nice day"]], "nothing"],
  ])("%j after %j", (kinds, turns, _why) => {
    expect(asked("customer", ...turns).join(",")).toBe(kinds);
  });

  it("does not last for ever", () => {
    const chatter: Said[] = Array.from({ length: 8 }, () => ["C", "the parcel is late again"]);
    expect(asked("customer", ["A", "What is your full name?"], ...chatter)).toEqual([]);
  });

  it("an unknown speaker may be either side", () => {
    expect(asked("unknown", ["?", "What is your full name?"])).toContain("PERSON");
    expect(asked("customer", ["?", "What is your full name?"])).toContain("PERSON");
  });

  it.each([
    "and the last four?",
    "och de fyra sista?",
    "und die letzten vier?",
    "et les quatre derniers ?",
    "¿y los últimos cuatro?",
    "e le ultime quattro?",
    "en de laatste vier?",
    "entä neljä viimeistä?",
    "a ostatnie cztery?",
    "e os últimos quatro?",
    "og de sidste fire?",
    "og de fire siste?",
  ])("%j asks for the number spoken of last", (question) => {
    expect(asked("customer", ["C", "call me on 070-174 06 05"], ["A", question])).toContain("PHONE");
  });
});

describe("names met", () => {
  it.each<readonly [string, readonly Said[], readonly string[], string]>([
    [
      "again whole",
      [
        ["C", "my name is Sara Lindqvist"],
        ["A", "thanks sara lindqvist"],
      ],
      ["PERSON sara lindqvist"],
      "lower case",
    ],
    [
      "one part",
      [
        ["C", "my name is Sara Lindqvist"],
        ["A", "one moment, sara"],
      ],
      ["PERSON sara"],
      "first name alone",
    ],
    [
      "genitive",
      [
        ["C", "jag heter Wilma Åkerblom"],
        ["A", "wilmas faktura är betald"],
      ],
      ["PERSON wilmas"],
      "with an ending",
    ],
    [
      "ordinary word",
      [
        ["C", "jag heter Wilma Berg"],
        ["C", "vi bor på ett berg"],
      ],
      [],
      "a surname that is a word",
    ],
    [
      "ordinary word, capital",
      [
        ["C", "jag heter Wilma Berg"],
        ["A", "hälsa Berg"],
      ],
      ["PERSON Berg"],
      "written as a name",
    ],
    [
      "bare answer",
      [
        ["A", "What is your full name?"],
        ["C", "leanne whitcombe"],
      ],
      ["PERSON leanne whitcombe"],
      "asked for",
    ],
  ])("%s", (_what, turns, last, _why) => {
    expect(hear(...turns).found.at(-1)).toEqual(last);
  });

  it("are kept for a while, and no more than a few", () => {
    const names = ["Alma", "Bea", "Cleo", "Dina", "Elsa", "Fia", "Gerda", "Hedda", "Ines", "Jonna", "Karla", "Lova"];
    const surnames = ["Abrahamsson", "Lundqvist"];
    const turns = surnames.flatMap((s) => names.map((g): Said => ["C", `my name is ${g} ${s}`]));
    const { memory } = hear(...turns);
    expect(memory.seen.length).toBe(16);
    expect(memory.seen).not.toContain("Alma Abrahamsson");
    const quiet = Array.from({ length: 61 }, (): Said => ["A", "ok"]);
    expect(hear(...turns, ...quiet).memory.seen).toEqual([]);
  });
});

describe("a number over turns", () => {
  it.each<readonly [readonly Said[], readonly (readonly string[])[], string]>([
    [
      [
        ["C", "my mobile number is 0701"],
        ["C", "234567"],
      ],
      [["PHONE 0701"], ["PHONE 234567"]],
      "announced in the first",
    ],
    [
      [
        ["A", "What's your phone number?"],
        ["C", "087 214"],
        ["C", "6440 sorry hit send too early"],
      ],
      [[], ["PHONE 087 214"], ["PHONE 6440"]],
      "asked for, words behind the rest",
    ],
    [
      [
        ["C", "my mobile number is 0701-"],
        ["A", "mm"],
        ["C", "234 567"],
      ],
      [["PHONE 0701"], [], ["PHONE 234 567"]],
      "the agent nods in between",
    ],
    [
      [
        ["C", "my mobile number is 070-174 06 05"],
        ["C", "4 parcels are late"],
      ],
      [["PHONE 070-174 06 05"], []],
      "the number was whole",
    ],
    [
      [
        ["C", "my mobile number is 0701"],
        ["A", "and what happened to the parcel then?"],
        ["C", "234567"],
      ],
      [["PHONE 0701"], [], []],
      "the agent changes the subject",
    ],
    [
      [
        ["C", "my mobile number is 0701"],
        ["C", "50 kr was the fee"],
      ],
      [["PHONE 0701"], []],
      "an amount",
    ],
    [
      [
        ["C", "it was 0701 or so"],
        ["C", "234567"],
      ],
      [[], []],
      "nothing says that it is a number",
    ],
  ])("%j", (turns, expected, _why) => {
    expect(hear(...turns).found).toEqual(expected);
  });
});

describe("whatever is said", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.constantFrom("your name?", "my name is Sara Lind", "0701", "234567", "and the last four?", "\ud83d", "A-N-N-A"),
  );
  const turn = fc.tuple(fc.constantFrom<Said[0]>("A", "C", "S", "?"), text);

  it("is remembered the same way on replay, in bounded room, and leaves earlier memories as they were", () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
        const once = hear(...turns).memory;
        expect(hear(...turns).memory).toEqual(once);
        expect(JSON.stringify(once).length).toBeLessThan(8000);
        expect(once.turn).toBe(turns.length);
      }),
    );
    expect(NO_MEMORY.turn).toBe(0);
  });
});
