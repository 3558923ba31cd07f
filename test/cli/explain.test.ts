import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newFile, sordino } from "./shell.ts";

const TEXT = "my card is 4111 1111 1111 1111, write to anna@example.com";

function sample(file: string, line: number): string {
  const row = JSON.parse(readFileSync(`samples/${file}`, "utf8").split("\n")[line - 1] ?? "");
  return JSON.stringify(row.value);
}

describe("sordino explain, for a text", () => {
  it("tells what was found, by what and why, and what each purpose of each controller gets", async () => {
    const { code, out, err } = await sordino(["explain", "--text", TEXT]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.match(/^Controller .*/gm)).toEqual(["Controller nordbank", "Controller fiberia"]);
    expect(out).toMatch(/text +11–30 +CARD +1\.00 +numbers\.card +check digit after Luhn/);
    expect(out).toMatch(/text +41–57 +EMAIL +0\.\d\d +addresses\.email +/);
    expect(out).toContain("service-quality (legitimate-interests) → clean.nordbank.service-quality");
    expect(out).toContain('"my card is 411111******1111, write to [EMAIL:');
    expect(out).toContain("nothing: takes only email, call-note");
    expect(out).toContain("nothing: its basis is consent, and the subject has given none");
    expect(out).not.toContain("anna@example.com");
    expect(out).not.toContain("4111 1111");
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(120);
  });

  it("repeats neither kind nor score nor detector among the reasons", async () => {
    const { out } = await sordino(["explain", "--text", TEXT, "--controller", "nordbank"]);
    expect(out.match(/numbers\.card/g)).toHaveLength(1);
    expect(out.match(/addresses\.email/g)).toHaveLength(1);
  });

  it("takes a file or standard input, and what is known of the text", async () => {
    const more = ["--controller", "nordbank", "--channel", "email", "--speaker", "customer", "--lang", "en"];
    const fromFile = await sordino(["explain", newFile("a.txt", "anna@example.com"), ...more]);
    const fromInput = await sordino(["explain", ...more], { stdin: "anna@example.com" });
    for (const { code, out } of [fromFile, fromInput]) {
      expect(code).toBe(0);
      expect(out).toContain("0–16");
      // Takes e-mail and call notes only.
      expect(out).toMatch(/complaints \(legal-obligation\) → clean\.nordbank\.complaints\n +field/);
    }
  });

  it("says that nothing was found", async () => {
    expect((await sordino(["explain", "--text", ""])).out).toContain("nothing was found");
  });

  it("--json has one line for each controller, with the reasons", async () => {
    const { out } = await sordino(["explain", "--json", "--text", TEXT]);
    const answers = out
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(answers.map((a) => a.controller)).toEqual(["nordbank", "fiberia"]);
    const [card] = answers[0].findings;
    expect(card).toMatchObject({ path: "text", start: 11, end: 30, kind: "CARD", detector: "numbers.card" });
    expect(card.why).toContain("Luhn");
    const purposes = answers[0].purposes as { purpose: string; lawful: boolean; fields?: { after: string }[] }[];
    expect(purposes.map((p) => [p.purpose, p.lawful])).toEqual([
      ["service-quality", true],
      ["complaints", false],
      ["staffing", true],
      ["analytics", false],
    ]);
    expect(purposes[0]?.fields?.[0]?.after).toContain("411111******1111");
  });
});

describe("sordino explain --event", () => {
  it.each([
    ["chat.jsonl", "raw.chat", "chat-turn.avsc"],
    ["email.jsonl", "raw.email", "email.avsc"],
    ["sms.jsonl", "raw.sms", "sms.avsc"],
    ["call-note.jsonl", "raw.call-note", "call-note.avsc"],
  ])("reads an event of %s", async (file, topic, schema) => {
    const event = newFile("event.json", sample(file, 1));
    const { code, out, err } = await sordino([
      "explain",
      "--event",
      event,
      "--topic",
      topic,
      "--schema",
      `schemas/${schema}`,
    ]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Controller (nordbank|fiberia)$/m);
    expect(out).toMatch(/^ +text +free-text/m);
  });

  it("reads one of them from standard input", async () => {
    const args = ["explain", "--topic", "raw.chat", "--json"];
    const stdin = sample("chat.jsonl", 1);
    const fromInput = await sordino([...args, "--event", "-", "--schema", "schemas/chat-turn.avsc"], { stdin });
    expect(JSON.parse(fromInput.out).controller).toBe("nordbank");
  });

  const event = '{"eventId":"planted","controller":"planted"}';
  it.each([
    ["no topic", ["--event", "-"], "--event needs --topic"],
    ["a topic that the policy does not name", ["--event", "-", "--topic", "raw.fax"], "topic-not-in-policy"],
    [
      "no schema for an Avro topic",
      ["--event", "-", "--topic", "raw.chat"],
      "topic raw.chat is avro: --schema is needed",
    ],
    [
      "an event that does not fit the schema",
      ["--event", "-", "--topic", "raw.chat", "--schema", "schemas/chat-turn.avsc"],
      "not-encodable",
    ],
    [
      "both from standard input",
      ["--event", "-", "--topic", "raw.chat", "--schema", "-"],
      "only one of --event and --schema",
    ],
    ["a text as well", ["planted.txt", "--event", "-", "--topic", "raw.chat"], "give a text or --event, not both"],
    ["a controller as well", ["--event", "-", "--controller", "nordbank"], "cannot be used with option"],
    ["a topic without an event", ["--topic", "raw.chat", "--text", "a"], "--topic and --schema are for --event"],
  ])("refuses %s", async (_why, args, message) => {
    const { code, out, err } = await sordino(["explain", ...args], { stdin: event });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).not.toContain("planted");
  });

  it("refuses an event that is no JSON, without showing it", async () => {
    const { code, err } = await sordino(["explain", "--event", "-", "--topic", "raw.chat"], { stdin: "{planted" });
    expect(code).toBe(2);
    expect(err).toContain("standard input is not JSON");
    expect(err).not.toContain("planted");
  });
});
