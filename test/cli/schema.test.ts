import { describe, expect, it } from "vitest";
import { newFile, sordino } from "./shell.ts";

const record = (fields: readonly unknown[]): string => JSON.stringify({ type: "record", name: "Note", fields });

describe("sordino schema check", () => {
  it.each(["chat-turn", "email", "sms", "call-note"])("%s.avsc: each field with its role", async (name) => {
    const { code, out, err } = await sordino(["schema", "check", `schemas/${name}.avsc`]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^field +type +role +from +then\n/);
    expect(out).toMatch(/^eventId +string +event-id +schema +/m);
    expect(out).toMatch(/^text +string +free-text +schema +scanned$/m);
  });

  it("says where a role comes from, and what becomes of a field that nothing names", async () => {
    const stdin = record([
      { name: "note", type: "string" },
      { name: "code", type: "int" },
      { name: "mail", type: "string", "confluent:tags": ["EMAIL"] },
    ]);
    const { out } = await sordino(["schema", "check", "-", "--policy", "samples/policy.yaml"], { stdin });
    expect(out).toMatch(/^note +string +– +– +scanned$/m);
    expect(out).toMatch(/^code +int +– +– +dropped$/m);
    expect(out).toMatch(/^mail +string +identifier:EMAIL +tag EMAIL +acted on$/m);
  });

  it.each([
    ["a role that is none", record([{ name: "a", type: "string", privacy: "free-txt" }]), 'a: "free-txt" is no role'],
    ["no record", '"string"', "the top level must be a record"],
    ["no schema", '{"type":"rcord"}', "schema-unusable"],
    ["no JSON", "{", "standard input is not JSON"],
  ])("refuses %s", async (_why, stdin, message) => {
    const { code, err } = await sordino(["schema", "check", "-"], { stdin });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("warns of a path of the policy that names no place", async () => {
    const policy = newFile(
      "policy.yaml",
      `version: "1"
topics: { raw: { raw.note: { channel: other, format: avro, roles: { "nte": free-text } } } }
controllers:
  acme:
    name: Acme
    regions: [SE]
    purposes: { a: { description: A, basis: contract, topic: clean.a, retention: { keep: P1Y } } }
`,
    );
    const { code, err } = await sordino(["schema", "check", "-", "--policy", policy, "--topic", "raw.note"], {
      stdin: record([{ name: "note", type: "string" }]),
    });
    expect(code).toBe(0);
    expect(err).toBe("policy nte: names no place of this schema\n");
  });
});

describe("sordino schema derive", () => {
  const args = ["schema", "derive", "schemas/sms.avsc", "--topic", "raw.sms"];

  it("gives one purpose's schema as it would be registered", async () => {
    const { code, out } = await sordino([...args, "--purpose", "nordbank/service-quality"]);
    expect(code).toBe(0);
    const schema = JSON.parse(out);
    expect(schema.type).toBe("record");
    const names = schema.fields.map((f: { name: string }) => f.name);
    expect(names).toContain("text");
    expect(names).toContain("privacy");
    const staffing = JSON.parse((await sordino([...args, "--purpose", "nordbank/staffing"])).out);
    const typeOf = (of: typeof schema): unknown => of.fields.find((f: { name: string }) => f.name === "text").type;
    // That purpose drops all free text, so what is left of the field can be null.
    expect([typeOf(schema), typeOf(staffing)]).toEqual(["string", ["null", "string"]]);
  });

  it("gives all purposes with their subjects, but none that does not take the channel", async () => {
    const all = JSON.parse((await sordino(args)).out);
    expect(all.map((d: { subject: string }) => d.subject)).toEqual([
      "clean.nordbank.service-quality-value",
      "clean.nordbank.staffing-value",
      "clean.nordbank.analytics-value",
      "clean.fiberia.service-quality-value",
      "clean.fiberia.network-faults-value",
      "clean.fiberia.analytics-value",
    ]);
    expect(all[0]).toMatchObject({ controller: "nordbank", purpose: "service-quality", schema: { type: "record" } });
  });

  it.each([
    ["a topic that there is not", ["--topic", "raw.fax"], "raw topics: raw.chat, raw.email, raw.sms, raw.call-note"],
    [
      "a purpose that there is not",
      ["--topic", "raw.sms", "--purpose", "nordbank/x"],
      "there are: nordbank/service-quality",
    ],
  ])("refuses %s", async (_why, more, message) => {
    const { code, out, err } = await sordino(["schema", "derive", "schemas/sms.avsc", ...more]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});
