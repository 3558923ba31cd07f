import { describe, expect, it } from "vitest";
import { newFile, sordino } from "./shell.ts";

interface Answer {
  readonly id: unknown;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

function lines(out: string): readonly Answer[] {
  expect(out === "" || out.endsWith("\n")).toBe(true);
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** The contract of the scorer: one answer for each line, its id, offsets as `String.prototype.slice` takes them. */
describe("sordino detect --jsonl", () => {
  it("reads the lines of one conversation in order, each with what was said before", async () => {
    const rows = [
      { id: 1, conversation: "a", turn: 0, speaker: "customer", text: "my name is Sara Rafter" },
      { id: 2, conversation: "b", turn: 0, speaker: "customer", text: "is rafter there today" },
      { id: 3, conversation: "a", turn: 1, speaker: "agent", text: "is rafter there today" },
      { id: 4, conversation: "a", turn: 0, speaker: "agent", text: "is rafter there today" },
    ];
    const { out } = await sordino(["detect", "--jsonl"], { stdin: rows.map((r) => JSON.stringify(r)).join("\n") });
    const person = lines(out).map((a) => a.spans.some((s: { kind: string }) => s.kind === "PERSON"));
    // The last line begins the conversation anew.
    expect(person).toEqual([true, false, true, false]);
  });

  it("answers every line, in order, with its id", async () => {
    const rows = [
      { id: "t-1", text: "nothing here" },
      {
        id: 7,
        text: "anna@example.com",
        lang: "en",
        channel: "email",
        conversation: "c",
        turn: 3,
        speaker: "customer",
      },
      { id: "", text: "" },
      { id: "n", text: null },
      { id: { a: 1 }, text: "😀" },
    ];
    const { code, out, err } = await sordino(["detect", "--jsonl"], {
      stdin: rows.map((r) => JSON.stringify(r)).join("\n"),
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const answers = lines(out);
    expect(answers.map((a) => a.id)).toEqual(rows.map((r) => r.id));
    expect(answers.map((a) => a.spans.length)).toEqual([0, 1, 0, 0, 0]);
    expect(Object.keys(answers[1] ?? {})).toEqual(["id", "spans"]);
    expect(Object.keys(answers[1]?.spans[0] ?? {})).toEqual(["start", "end", "kind"]);
  });

  it.each([
    ["plain", "write to anna@example.com now", "anna@example.com"],
    ["after emoji", "😀😀 write to anna@example.com", "anna@example.com"],
    ["after combining marks", "e\u0301e\u0301 anna@example.com", "anna@example.com"],
    ["after a lone surrogate", "\ud800 anna@example.com", "anna@example.com"],
    ["after a line break", "hi\r\nanna@example.com\n", "anna@example.com"],
    ["after invisible characters", "\u200b\u200banna@example.com", "anna@example.com"],
  ])("counts offsets in UTF-16 code units: %s", async (_why, text, found) => {
    const { out } = await sordino(["detect", "--jsonl"], { stdin: `${JSON.stringify({ id: 1, text })}\n` });
    const [answer] = lines(out);
    expect(answer?.spans.map((s) => [text.slice(s.start, s.end), s.kind])).toEqual([[found, "EMAIL"]]);
  });

  it("reads a file, adds scores where they are asked for, and takes a language for lines that say none", async () => {
    const file = newFile("texts.jsonl", '{"id":1,"text":"anna@example.com"}\n');
    const { out } = await sordino(["detect", "--jsonl", "--scores", "--lang", "en", file]);
    expect(lines(out)[0]?.spans).toEqual([
      { start: 0, end: 16, kind: "EMAIL", score: expect.closeTo(0.95, 1), detector: "addresses.email" },
    ]);
  });

  it("answers nothing to an empty input", async () => {
    expect(await sordino(["detect", "--jsonl"], { stdin: "" })).toEqual({ code: 0, out: "", err: "" });
    expect(await sordino(["detect", "--jsonl"], { stdin: "\n\n" })).toEqual({ code: 0, out: "", err: "" });
  });

  it.each([
    ["no JSON", '{"id":1,"text":"planted@example.com"', "line 3 is not JSON"],
    ["no object", '["planted@example.com"]', "line 3 is not a JSON object"],
    ["no text", '{"id":1,"txt":"planted@example.com"}', 'line 3 has no "text"'],
  ])("names a bad line and not what stands in it: %s", async (_why, bad, message) => {
    const { code, out, err } = await sordino(["detect", "--jsonl"], { stdin: `{"id":0,"text":""}\n\n${bad}\n` });
    expect(code).toBe(2);
    expect(lines(out).map((a) => a.id)).toEqual([0]);
    expect(err).toContain(message);
    expect(err).not.toContain("planted");
  });
});
