import { describe, expect, it } from "vitest";
import { newFile, newFolder, sordino } from "./shell.ts";

const ADDRESS = "anna.planted@example.com";

describe("sordino redact", () => {
  it.each([
    ["an address", `write to ${ADDRESS}!`, "write to [EMAIL]!\n"],
    ["nothing to find", "the parcel is late", "the parcel is late\n"],
    ["an empty text", "", ""],
    ["blanks only", "  ", "  \n"],
    ["a line break at the end stays one", `${ADDRESS}\n`, "[EMAIL]\n"],
    ["two lines", `a\n${ADDRESS}`, "a\n[EMAIL]\n"],
    ["emoji around it", `😀${ADDRESS}😀`, "😀[EMAIL]😀\n"],
    ["emoji of several code points", `👩‍👩‍👧 ${ADDRESS} 👍🏽`, "👩‍👩‍👧 [EMAIL] 👍🏽\n"],
    ["another script beside it", `请写信给 ${ADDRESS} 谢谢`, "请写信给 [EMAIL] 谢谢\n"],
  ])("%s", async (_why, text, cleaned) => {
    const expected = { code: 0, out: cleaned, err: "" };
    expect(await sordino(["redact", "--text", text])).toEqual(expected);
    expect(await sordino(["redact"], { stdin: text })).toEqual(expected);
    expect(await sordino(["redact", "-"], { stdin: text })).toEqual(expected);
    expect(await sordino(["redact", newFile("mail.txt", text)])).toEqual(expected);
  });

  it("replaces lone surrogates, which are no text, and still finds what stands beside them", async () => {
    const { code, out } = await sordino(["redact", "--text", `\ud800 ${ADDRESS} \udc00`]);
    expect({ code, out }).toEqual({ code: 0, out: "\ufffd [EMAIL] \ufffd\n" });
  });

  it("puts characters together that were cut between two chunks of input", async () => {
    const bytes = Buffer.from(`é ${ADDRESS}😀\n`);
    const chunks = [...bytes].map((b) => Buffer.of(b));
    expect((await sordino(["redact"], { stdin: chunks })).out).toBe("é [EMAIL]😀\n");
  });

  it.each([
    ["mask", "my card is 4111 1111 1111 1111", /^my card is [*•x ]*\n$/],
    ["mask-last4", "my card is 4111 1111 1111 1111", /^my card is [^0-9]*1111\n$/],
    ["redact", "my card is 4111 1111 1111 1111", /^my card is \[CARD\]\n$/],
  ])("--action %s", async (action, text, expected) => {
    expect((await sordino(["redact", "--action", action, "--text", text])).out).toMatch(expected);
  });

  it("changes only the kinds that are named, in any case of letters", async () => {
    const text = `${ADDRESS} 4111 1111 1111 1111`;
    expect((await sordino(["redact", "--kinds", "card", "--text", text])).out).toBe(`${ADDRESS} [CARD]\n`);
    expect((await sordino(["redact", "--kinds", "EMAIL, CARD", "--text", text])).out).toBe("[EMAIL] [CARD]\n");
  });

  it.each([
    ["a misspelt one", "EMIAL", "word 1 is no kind; did you mean EMAIL?"],
    ["one of several", "CARD,nonsense-word", "word 2 is no kind"],
    ["none at all", "", "word 1 is no kind"],
  ])("refuses a kind that is none: %s", async (_why, kinds, message) => {
    const { code, out, err } = await sordino(["redact", "--kinds", kinds, "--text", ADDRESS]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("kinds: PERSON, EMAIL");
  });
});

describe("sordino redact --jsonl", () => {
  it("cleans the text of each line and leaves its other fields as they are", async () => {
    const stdin = [
      `{"id":"a","text":"${ADDRESS}","n":1}`,
      "",
      '{"id":12345678901234567890,"x":0.12345678901234567890,"text":null,"deep":{"text":"kept"}}',
      '  {"text":""}\r',
      `{"text":"${ADDRESS}","__proto__":1}`,
    ].join("\n");
    const { code, out, err } = await sordino(["redact", "--jsonl"], { stdin });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n")).toEqual([
      '{"id":"a","text":"[EMAIL]","n":1}',
      '{"id":12345678901234567890,"x":0.12345678901234567890,"text":null,"deep":{"text":"kept"}}',
      '{"text":""}',
      '{"text":"[EMAIL]","__proto__":1}',
      "",
    ]);
  });

  it("reads past a byte order mark, and line separators inside a text", async () => {
    const text = "a\u2028b";
    const { out } = await sordino(["redact", "--jsonl"], { stdin: `\ufeff{"text":"${text}"}\n` });
    expect(JSON.parse(out)).toEqual({ text });
  });

  it.each([
    ["no JSON", `{"text":"${ADDRESS}"`, "line 2 is not JSON"],
    ["a list", `["${ADDRESS}"]`, "line 2 is not a JSON object"],
    ["null", "null", "line 2 is not a JSON object"],
    ["a text", `"${ADDRESS}"`, "line 2 is not a JSON object"],
    ["no text", `{"message":"${ADDRESS}"}`, 'line 2 has no "text"'],
    ["a text that is none", `{"text":["${ADDRESS}"]}`, 'line 2 has no "text"'],
  ])("a line that is %s is named, not shown; the lines before it are answered", async (_why, line, message) => {
    const { code, out, err } = await sordino(["redact", "--jsonl"], {
      stdin: `{"text":"ok"}\n${line}\n{"text":"no"}\n`,
    });
    expect({ code, out }).toEqual({ code: 2, out: '{"text":"ok"}\n' });
    expect(err).toContain(message);
    expect(err).not.toContain("planted");
  });

  it("shows progress to a person, on standard error only", async () => {
    const { out, err } = await sordino(["redact", "--jsonl"], { stdin: '{"text":"a"}\n', watched: true });
    expect(out).toBe('{"text":"a"}\n');
    expect(err).toContain("1 lines");
    expect(err.endsWith("\r\u001b[2K")).toBe(true);
  });
});

describe("input that cannot be read", () => {
  it.each([
    ["Latin-1", Buffer.from([0x63, 0x61, 0x66, 0xe9])],
    ["UTF-16 with its mark", Buffer.from("\ufeffanna.planted@example.com", "utf16le")],
    ["a character cut off at the end", Buffer.from("caf\u00e9").subarray(0, -1)],
  ])("%s is refused: text in another encoding would be read past", async (_why, bytes) => {
    const { code, out, err } = await sordino(["redact"], { stdin: bytes });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("standard input is not UTF-8 text");
    const file = newFile("a.txt", bytes);
    expect((await sordino(["redact", file])).err).toContain("is not UTF-8 text");
  });

  it("a file that is not there, and a folder", async () => {
    const folder = newFolder();
    const missing = await sordino(["redact", `${folder}/not-there.txt`]);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain("file-unreadable");
    expect(missing.err).toContain("not-there.txt (ENOENT: there is no such file)");
    const isFolder = await sordino(["redact", folder]);
    expect(isFolder.code).toBe(2);
    expect(isFolder.err).toContain("EISDIR");
  });

  it("a policy that is not there, and one that is wrong", async () => {
    const missing = await sordino(["redact", "--text", "a", "--policy", `${newFolder()}/none.yaml`]);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain("file-unreadable");
    const wrong = await sordino(["redact", "--text", "a", "--policy", newFile("policy.yaml", "version: 1\n")]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("policy.yaml:1");
  });
});
