import { describe, expect, it } from "vitest";
import type { Event } from "../../src/core/event.ts";
import { NO_STANDING, type Plan, plan, type Standing } from "../../src/core/plan.ts";
import type { Purpose } from "../../src/core/policy.ts";
import { actionsOf, compact, FREE, findingOf, makeController, makeEvent, makeFinding, makePurpose } from "./make.ts";

function planOf(
  event: Event,
  purposes: readonly Purpose[],
  findings = [] as readonly ReturnType<typeof makeFinding>[],
  standing: Standing = NO_STANDING,
): Plan {
  return plan(event, findings, makeController(purposes), standing, compact);
}

const TEXT = makeEvent([{ role: FREE, value: "write to anna@example.com, code 123" }]);
const text = String(TEXT.fields[0]?.value);
const consent = makePurpose({ id: "analytics", basis: "consent", topic: "clean.acme.analytics" });

describe("which purposes an event serves", () => {
  const consented: Standing = { restricted: false, consents: new Set(["analytics"]) };
  const restricted: Standing = { restricted: true, consents: new Set(["analytics"]) };
  const mailsOnly = makePurpose({ channels: ["email"] });
  const limited = makeEvent([{ role: FREE, value: "hi" }], { onlyPurposes: ["other"] });

  it.each([
    ["all that are lawful", TEXT, [makePurpose()], NO_STANDING, ["service"], undefined],
    ["no consent, no record", TEXT, [consent], NO_STANDING, [], "no-lawful-purpose"],
    [
      "consent to another purpose is none to this",
      TEXT,
      [consent],
      { restricted: false, consents: new Set(["service"]) },
      [],
      "no-lawful-purpose",
    ],
    ["consent", TEXT, [consent], consented, ["analytics"], undefined],
    ["consent missing for one of two", TEXT, [makePurpose(), consent], NO_STANDING, ["service"], undefined],
    ["restricted, whatever was consented to", TEXT, [makePurpose(), consent], restricted, [], "restricted"],
    ["another channel", TEXT, [mailsOnly], NO_STANDING, [], "no-lawful-purpose"],
    ["the event is limited to another purpose", limited, [makePurpose()], NO_STANDING, [], "no-lawful-purpose"],
    ["a controller without purposes", TEXT, [], NO_STANDING, [], "no-lawful-purpose"],
  ] as const)("%s", (_why, event, purposes, standing, ids, withheld) => {
    const made = planOf(event, purposes, [], standing);
    expect(made.purposes.map((p) => p.purpose.id)).toEqual(ids);
    expect(made.withheld).toBe(withheld);
  });
});

describe("what becomes of a text", () => {
  const email = findingOf("EMAIL", text, "anna@example.com");
  const cvv = findingOf("CVV", text, "123");

  it("edits what was found, in order, with the purpose's action", () => {
    const [part] = planOf(TEXT, [makePurpose()], [cvv, email]).purposes;
    expect(part?.fields[0]).toMatchObject({
      do: "edit",
      edits: [
        { start: 9, end: 25, kind: "EMAIL", action: "token" },
        { start: 32, end: 35, kind: "CVV", action: "redact" },
      ],
    });
  });

  it("redacts what may not be stored, whatever a policy object says", () => {
    const made = makePurpose({ actions: { ...actionsOf("keep"), CVV: "token", PASSWORD: "keep" } });
    const [part] = planOf(TEXT, [made], [cvv]).purposes;
    expect(part?.fields[0]).toMatchObject({ do: "edit", edits: [{ kind: "CVV", action: "redact" }] });
  });

  it.each([
    ["a card", "CARD"],
    ["a code", "CVV"],
    ["a password", "PASSWORD"],
  ] as const)("a kept text still loses %s", (_what, kind) => {
    const made = makePurpose({ fields: { "free-text": "keep" }, actions: { ...actionsOf("keep"), CARD: "keep" } });
    const [part] = planOf(TEXT, [made], [findingOf(kind, text, "123"), email]).purposes;
    expect(part?.fields[0]).toMatchObject({ do: "edit", edits: [{ kind, action: "redact", start: 32, end: 35 }] });
  });

  it("a sealed text loses what may not be stored even encrypted, and nothing else", () => {
    const made = makePurpose({ fields: { "free-text": "seal" } });
    const [part] = planOf(TEXT, [made], [cvv, email]).purposes;
    expect(part?.fields[0]).toMatchObject({ do: "seal", edits: [{ kind: "CVV", action: "redact" }] });
    expect(part?.kinds).toEqual({ CVV: 1, EMAIL: 1 });
  });

  it("a dropped text is dropped, and its kinds are not counted", () => {
    const [part] = planOf(TEXT, [makePurpose({ fields: { "free-text": "drop" } })], [email]).purposes;
    expect(part?.fields[0]).toEqual({ do: "drop" });
    expect(part?.kinds).toEqual({});
  });

  it.each([
    ["below the usual threshold", {}, 0.49, 0],
    ["at the usual threshold", {}, 0.5, 1],
    ["below the purpose's own", { EMAIL: 0.8 }, 0.79, 0],
    ["above the purpose's own, lower one", { EMAIL: 0.2 }, 0.3, 1],
  ])("a score %s", (_why, thresholds, score, edits) => {
    const [part] = planOf(TEXT, [makePurpose({ thresholds })], [{ ...email, score }]).purposes;
    const field = part?.fields[0];
    expect(field?.do === "edit" ? field.edits.length : 0).toBe(edits);
  });

  it("marks the special categories it holds", () => {
    const made = planOf(TEXT, [makePurpose()], [findingOf("HEALTH", text, "write"), email]);
    expect(made.purposes[0]?.special).toEqual(["HEALTH"]);
  });

  it("counts once what two detectors saw", () => {
    const made = planOf(TEXT, [makePurpose()], [email, { ...email, detector: "second", start: email.start + 2 }, cvv]);
    expect(made.purposes[0]?.kinds).toEqual({ EMAIL: 1, CVV: 1 });
  });
});

describe("overlaps", () => {
  const plans = (actions: Purpose["actions"], findings: readonly ReturnType<typeof makeFinding>[]) => {
    const field = planOf(TEXT, [makePurpose({ actions })], findings).purposes[0]?.fields[0];
    return field?.do === "edit" ? field.edits : [];
  };

  it("take the action that hides most", () => {
    const edits = plans(actionsOf("token", { PERSON: "mask" }), [
      makeFinding("PERSON", 9, 13),
      makeFinding("EMAIL", 9, 25),
    ]);
    expect(edits).toMatchObject([{ start: 9, end: 25, kind: "EMAIL", action: "mask" }]);
  });

  it("show no part of a range that is wider than what the part was meant for", () => {
    const edits = plans(actionsOf("keep", { DOB: "shift", CARD: "mask-card" }), [
      makeFinding("DOB", 5, 15),
      makeFinding("CARD", 12, 30),
    ]);
    expect(edits).toMatchObject([{ start: 5, end: 30, action: "redact" }]);
  });

  it("show the part where both are the same range", () => {
    const edits = plans(actionsOf("keep", { CARD: "mask-card", BANK_ACCOUNT: "generalise" }), [
      makeFinding("BANK_ACCOUNT", 12, 30),
      makeFinding("CARD", 12, 30),
    ]);
    expect(edits).toMatchObject([{ start: 12, end: 30, action: "mask-card" }]);
  });

  it("of a link and the address in it belong to the address's owner", () => {
    const made = planOf(
      TEXT,
      [makePurpose()],
      [findingOf("EMAIL", text, "anna@example.com"), makeFinding("URL", 0, 30)],
    );
    const field = made.purposes[0]?.fields[0];
    const [edit] = field?.do === "edit" ? field.edits : [];
    expect(edit).toMatchObject({ kind: "URL", action: "token" });
    expect(made.groups[edit?.owner.group ?? 0]?.identifiers).toEqual([{ kind: "email", value: "anna@example.com" }]);
  });

  it("of two people's addresses are hidden whole: neither's erasure could close them", () => {
    const edits = plans(actionsOf("token"), [makeFinding("EMAIL", 0, 12), makeFinding("PHONE", 10, 25)]);
    expect(edits).toMatchObject([{ start: 0, end: 25, action: "redact" }]);
  });
});

describe("whole fields", () => {
  const fieldsOf = (purpose: Purpose, role: Event["fields"][number]["role"], value: string | number | null = "x1") =>
    planOf(makeEvent([{ role, value, ...(value === null ? {} : { text: String(value) }) }]), [purpose]).purposes[0]
      ?.fields[0];

  it("are acted on where the role says what they are", () => {
    expect(fieldsOf(makePurpose(), { is: "subject", identifier: "email" })).toMatchObject({
      do: "act",
      kind: "EMAIL",
      action: "token",
    });
    expect(fieldsOf(makePurpose(), { is: "pointer", system: "calls" })).toMatchObject({ do: "act", kind: "POINTER" });
    expect(fieldsOf(makePurpose(), { is: "subject", identifier: "customer-id" }, 17)).toMatchObject({ do: "act" });
  });

  it("are redacted where they hold what may not be stored, sealed or kept as the policy may say", () => {
    for (const decision of ["seal", "keep", "clean"] as const) {
      const made = makePurpose({ fields: { "identifier:CVV": decision } });
      expect(fieldsOf(made, { is: "identifier", kind: "CVV" })).toMatchObject({ do: "act", action: "redact" });
    }
  });

  it("do not keep a card", () => {
    const made = makePurpose({
      fields: { "identifier:CARD": "keep" },
      actions: { ...actionsOf("keep"), CARD: "keep" },
    });
    expect(fieldsOf(made, { is: "identifier", kind: "CARD" })).toMatchObject({ do: "act", action: "redact" });
  });

  it("that nothing names and that are no text are dropped", () => {
    expect(fieldsOf(makePurpose(), { is: "unnamed" }, 7)).toEqual({ do: "drop" });
  });

  it("stay empty where they are empty", () => {
    expect(fieldsOf(makePurpose(), { is: "subject", identifier: "email" }, null)).toEqual({ do: "keep" });
    expect(fieldsOf(makePurpose(), { is: "subject", identifier: "email" }, "")).toEqual({ do: "keep" });
  });

  it("that hold an agent's name belong to the agent", () => {
    const event = makeEvent([
      { role: { is: "subject", identifier: "customer-id" }, value: "c1" },
      { role: { is: "agent", identifier: "agent-id" }, value: "a7" },
      { role: { is: "agent", identifier: "name" }, value: "Erik Berg" },
    ]);
    const made = planOf(event, [makePurpose()]);
    const [customer, id, name] = made.purposes[0]?.fields ?? [];
    const ownerOf = (f: typeof name) => (f?.do === "act" ? made.groups[f.owner.group]?.role : undefined);
    expect([customer, id, name].map(ownerOf)).toEqual(["customer", "agent", "agent"]);
    const sealed = planOf(event, [makePurpose({ fields: { "agent:name": "seal" } })]).purposes[0]?.fields[2];
    expect(sealed?.do === "seal" && made.groups[sealed.owner.group]?.role).toBe("agent");
  });
});

describe("the contact centre's own numbers", () => {
  const controller = makeController([makePurpose()], { own: { phone: ["08123"], email: ["help@acme.example"] } });
  const event = makeEvent([
    { role: FREE, value: "call 08-123 or 070-999" },
    { role: { is: "subject", identifier: "phone" }, value: "08 123" },
    { role: { is: "identifier", kind: "EMAIL" }, value: "Help@acme.example" },
  ]);
  const said = String(event.fields[0]?.value);
  const own = findingOf("PHONE", said, "08-123");

  it("stay as they are, in texts and in fields", () => {
    const made = plan(event, [own], controller, NO_STANDING, compact);
    expect(made.purposes[0]?.fields).toEqual([{ do: "keep" }, { do: "keep" }, { do: "keep" }]);
    expect(made.groups.flatMap((g) => g.identifiers).map((i) => i.kind)).toEqual(["event"]);
  });

  it("stay also where another detector took them for something else", () => {
    const misread = [{ ...own, kind: "BANK_ACCOUNT" as const }, findingOf("NATIONAL_ID", said, "123")];
    const made = plan(event, [...misread, own, findingOf("PHONE", said, "070-999")], controller, NO_STANDING, compact);
    expect(made.purposes[0]?.fields[0]).toMatchObject({ do: "edit", edits: [{ start: 15, end: 22, kind: "PHONE" }] });
    expect(made.groups.map((g) => g.identifiers[0]?.kind)).toEqual(["event", "phone"]);
  });

  it("do not protect what reaches beyond them", () => {
    const wider = makeFinding("ADDRESS", own.start, own.end + 5);
    const made = plan(event, [own, wider], controller, NO_STANDING, compact);
    expect(made.purposes[0]?.fields[0]).toMatchObject({ do: "edit", edits: [{ start: wider.start, end: wider.end }] });
  });
});
