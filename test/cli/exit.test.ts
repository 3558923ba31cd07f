import { describe, expect, it } from "vitest";
import { EXIT, exitCode, sentence, Told } from "../../src/cli/exit.ts";
import { EdgeError, EventError, UserError } from "../../src/core/errors.ts";

const refusal = Object.assign(new Error("EACCES: permission denied, mkdir '/data'"), {
  code: "EACCES",
  path: "/data",
  syscall: "mkdir",
});

describe("what a shell gets", () => {
  it.each([
    ["nobody known", new UserError("subject-unknown"), EXIT.unknown],
    ["any other mistake of the caller", new UserError("policy-invalid"), EXIT.usage],
    ["an event that cannot be read", new EventError("undecodable"), EXIT.usage],
    ["a folder that the system refuses", refusal, EXIT.usage],
    ["a broker that is away", new EdgeError("broker-away"), EXIT.away],
    ["a database that is away", new EdgeError("database-away"), EXIT.away],
    ["a bug", new TypeError("x"), EXIT.failed],
    ["something thrown that is no error", "x", EXIT.failed],
    ["a fault that was told already", new Told(EXIT.usage), EXIT.usage],
  ])("%s", (_why, thrown, code) => {
    expect(exitCode(thrown)).toBe(code);
  });
});

describe("what a person reads", () => {
  it("names code, place and remedy of an error of ours", () => {
    expect(sentence(new UserError("port-taken", "127.0.0.1:8787"))).toMatch(/^sordino: port-taken: .*8787\n/);
    expect(sentence(new EdgeError("broker-away", "localhost:9092"))).toContain("localhost:9092");
    expect(sentence(refusal)).toContain("/data (EACCES)");
  });

  it.each([
    ["in its message", new TypeError("cannot read planted@example.com")],
    ["in lines of its message that look like places", new Error("no\n    at planted (file:///planted.ts:1:1)\nx")],
    ["in its cause", new Error("x", { cause: "planted" })],
    ["as what was thrown", "planted@example.com"],
    ["in an error of a library", Object.assign(new Error("planted"), { code: "ERR_X", detail: "planted" })],
  ])("never what a bug says %s, for it may quote an event", (_where, thrown) => {
    expect(sentence(thrown)).not.toContain("planted");
    expect(sentence(thrown)).toContain("This is a bug");
  });

  it("says where a bug is", () => {
    expect(sentence(new RangeError("x"))).toMatch(/RangeError at .*exit\.test\.ts:\d+:\d+\)/);
  });
});
