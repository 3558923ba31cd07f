import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reveal } from "../../src/actions/token.ts";
import type { ActionId } from "../../src/core/action.ts";
import { apply, type CleanRecord, encode, isEncoded, keysOf } from "../../src/core/apply.ts";
import type { Finding } from "../../src/core/detect.ts";
import type { Event } from "../../src/core/event.ts";
import { keyName } from "../../src/core/keys.ts";
import { KINDS } from "../../src/core/kinds.ts";
import { NO_STANDING, plan } from "../../src/core/plan.ts";
import type { Controller } from "../../src/core/policy.ts";
import { fromBase64Url, fromUtf8 } from "../../src/core/text.ts";
import {
  actionsOf,
  compact,
  FREE,
  findingOf,
  keyNamed,
  makeController,
  makeEvent,
  makeFinding,
  makePurpose,
  resolveEach,
  ringOf,
  tools,
} from "./make.ts";

/** The whole pure way: plan, resolve everybody to somebody else, keys, apply. */
function clean(event: Event, findings: readonly Finding[], controller: Controller): readonly CleanRecord[] {
  const made = plan(event, findings, controller, NO_STANDING, compact);
  const resolutions = resolveEach(made.groups);
  const ring = ringOf(keysOf(made, tools, resolutions));
  return made.purposes.map((part) => apply(made, part, resolutions, ring, tools));
}

function valuesOf(record: CleanRecord | undefined): readonly unknown[] {
  return record?.contents.values.map((v) => ("value" in v ? v.value : undefined)) ?? [];
}

/** Texts with what breaks offsets: emoji, joiners, flags, marks, right-to-left letters, lone digits. */
const grapheme = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(..."abcXYZ 0123456789.@-åß") },
  {
    weight: 2,
    arbitrary: fc.constantFrom("👩‍👩‍👧‍👦", "🇸🇪", "👍🏽", "é", "n̈̃", "❤️", "𝒜", "עֲ", "ﬁ", "\u200d", "\u0301", "\ufe0f"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }) },
);
const textOf = fc.array(grapheme, { maxLength: 40 }).map((parts) => parts.join("").toWellFormed());
const spots = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.integer({ min: 0, max: 12 }),
    kind: fc.constantFrom(...KINDS),
    score: fc.constantFrom(0.6, 0.9, 1),
  }),
  { maxLength: 8 },
);
const texts = fc.tuple(textOf, spots).map(([text, places]) => ({
  text,
  findings: places.map(({ at, length, kind, score }) => {
    const start = at % (text.length + 1);
    return makeFinding(kind, start, Math.min(text.length, start + length), { score });
  }),
}));

/** Which code units a finding covers. */
function covered(text: string, findings: readonly Finding[]): readonly boolean[] {
  return Array.from({ length: text.length }, (_, i) => findings.some((f) => f.start <= i && i < f.end));
}

describe("no character of a finding survives", () => {
  it("redacted: what is left is the text outside, exactly, and one label for each stretch", () => {
    fc.assert(
      fc.property(texts, ({ text, findings }) => {
        const [record] = clean(
          makeEvent([{ role: FREE, value: text }]),
          findings,
          makeController([makePurpose({ actions: actionsOf("redact") })]),
        );
        const out = String(valuesOf(record)[0]);
        const made = plan(
          makeEvent([{ role: FREE, value: text }]),
          findings,
          makeController([makePurpose({ actions: actionsOf("redact") })]),
          NO_STANDING,
          compact,
        );
        const field = made.purposes[0]?.fields[0];
        const edits = field?.do === "edit" ? field.edits : [];

        const inside = covered(text, findings);
        const edited = Array.from({ length: text.length }, (_, i) => edits.some((e) => e.start <= i && i < e.end));
        for (const [i, is] of inside.entries()) if (is) expect(edited[i]).toBe(true);

        // Walk the output: outside pieces and labels, in turn, and nothing else.
        let at = 0;
        let rest = out;
        for (const { start, end, kind } of edits) {
          const piece = `${text.slice(at, start)}[${kind}]`;
          expect(rest.startsWith(piece)).toBe(true);
          rest = rest.slice(piece.length);
          at = end;
        }
        expect(rest).toBe(text.slice(at));
        expect(out.isWellFormed()).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it("widened by no more than the mark or half pair that belongs to the last or first character", () => {
    fc.assert(
      fc.property(texts, ({ text, findings }) => {
        const made = plan(
          makeEvent([{ role: FREE, value: text }]),
          findings,
          makeController([makePurpose({ actions: actionsOf("redact") })]),
          NO_STANDING,
          compact,
        );
        const field = made.purposes[0]?.fields[0];
        const inside = covered(text, findings);
        for (const { start, end } of field?.do === "edit" ? field.edits : []) {
          for (let i = start; i < end; i++) {
            if (inside[i]) continue;
            expect(text.charAt(i)).toMatch(/[\ud800-\udfff\u200d\ufe0e\ufe0f]|\p{M}/v);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("under any mix of actions that hide: a marked character inside is not in the output", () => {
    // The marks stand nowhere else: not in labels, masks, base64url or numbers.
    const MARKS = "ⓐⓑⓒ🜀🜁";
    const marked = fc.array(
      fc.record({
        plain: textOf,
        secret: fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 6 }),
        tail: fc.constantFrom("", "\u0301", "\ufe0f", "🜁".charAt(0)),
        kind: fc.constantFrom(...KINDS),
        more: fc.nat(3),
      }),
      { minLength: 1, maxLength: 4 },
    );
    const hiding = fc.constantFrom<ActionId>("token", "redact", "mask");
    fc.assert(
      fc.property(marked, fc.record(Object.fromEntries(KINDS.map((k) => [k, hiding]))), (parts, given) => {
        let text = "";
        const findings: Finding[] = [];
        for (const { plain, secret, tail, kind, more } of parts) {
          text += plain.replace(/[ⓐⓑⓒ🜀🜁]/gu, "");
          const start = text.length;
          text += secret.join("") + tail;
          const end = text.length - tail.length;
          findings.push(makeFinding(kind, start, end));
          // A second one that overlaps the end of the text so far.
          if (more > 0) findings.push(makeFinding(kind, Math.max(0, start - more), end));
        }
        const actions = { ...actionsOf("redact"), ...given } as ReturnType<typeof actionsOf>;
        const event = makeEvent([{ role: FREE, value: text.toWellFormed() }]);
        const [record] = clean(event, findings, makeController([makePurpose({ actions })]));
        const out = String(valuesOf(record)[0]);
        for (const mark of MARKS) expect(out.includes(mark)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("and where nothing was found nothing is changed", () => {
    fc.assert(
      fc.property(textOf, (text) => {
        const [record] = clean(makeEvent([{ role: FREE, value: text }]), [], makeController([makePurpose()]));
        expect(valuesOf(record)).toEqual([text]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("keys", () => {
  it("are all named before, and none that is not needed", () => {
    const roles: readonly Event["fields"][number]["role"][] = [
      FREE,
      { is: "subject", identifier: "email" },
      { is: "subject", identifier: "name" },
      { is: "agent", identifier: "agent-id" },
      { is: "quasi", kind: "DOB" },
      { is: "pointer", system: "calls" },
    ];
    const action = fc.constantFrom<ActionId>("token", "redact", "keep", "shift");
    const decision = fc.constantFrom("clean", "drop", "seal", "keep");
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.tuple(fc.constantFrom(...roles), fc.constantFrom("a@example.com", "Anna", "1984-03-02", "c-17")), {
          maxLength: 6,
        }),
        fc.array(
          fc.record({ fill: action, dob: action, free: fc.constantFrom("clean", "drop", "seal"), subject: decision }),
          { minLength: 1, maxLength: 3 },
        ),
        ({ text, findings }, leaves, kinds) => {
          const event = makeEvent([{ role: FREE, value: text }, ...leaves.map(([role, value]) => ({ role, value }))]);
          const purposes = kinds.map(({ fill, dob, free, subject }, i) =>
            makePurpose({
              id: `p${i}`,
              topic: `clean.p${i}`,
              actions: actionsOf(fill, { DOB: dob }),
              fields: { "free-text": free as "clean", subject: subject as "clean" },
            }),
          );
          const made = plan(event, findings, makeController(purposes), NO_STANDING, compact);
          const resolutions = resolveEach(made.groups);
          const refs = keysOf(made, tools, resolutions);
          expect(new Set(refs.map(keyName)).size).toBe(refs.length);
          const ring = ringOf(refs);
          for (const part of made.purposes) apply(made, part, resolutions, ring, tools);
          expect([...ring.asked].toSorted()).toEqual(refs.map(keyName).toSorted());
        },
      ),
      { numRuns: 200 },
    );
  });

  it("that were destroyed make no record", () => {
    const event = makeEvent([{ role: { is: "subject", identifier: "email" }, value: "a@example.com" }]);
    const made = plan(event, [], makeController([makePurpose()]), NO_STANDING, compact);
    const [part] = made.purposes;
    if (part === undefined) expect.fail("no purpose");
    expect(() => apply(made, part, resolveEach(made.groups), ringOf([]), tools)).toThrow("key-missing");
  });
});

describe("a clean record", () => {
  const said = "Anna here, anna@example.com. My friend is bo@example.com";
  const event = makeEvent(
    [
      { role: { is: "subject", identifier: "customer-id" }, value: "C-17" },
      { role: { is: "subject", identifier: "email" }, value: "Anna@example.com" },
      { role: FREE, value: said },
      { role: { is: "conversation" }, value: "conv-9" },
      { role: { is: "pointer", system: "recordings" }, value: "rec-1" },
      { role: { is: "unnamed" }, value: 7 },
      { role: { is: "agent", identifier: "name" }, value: "Erik Berg" },
    ],
    { conversation: "conv-9", headers: { trace: 3 } },
  );
  const at = { field: 2, path: "f2" };
  const findings = [
    findingOf("PERSON", said, "Anna", at),
    findingOf("EMAIL", said, "anna@example.com", at),
    findingOf("EMAIL", said, "bo@example.com", at),
    findingOf("HEALTH", said, "friend", at),
  ];
  const second = makePurpose({ id: "second", topic: "clean.acme.second" });
  const [record, other] = clean(
    event,
    findings,
    makeController([makePurpose({ actions: actionsOf("token", { HEALTH: "redact" }) }), second]),
  );
  const values = valuesOf(record);
  const tokensIn = (text: unknown) => String(text).match(/\[EMAIL:[^\]]+\]/g) ?? [];

  it("has the same token for the same value in a field and in a text", () => {
    const [anna, bo] = tokensIn(values[2]);
    expect(anna).toBe(values[1]);
    expect(bo).not.toBe(anna);
  });

  it("has each value under the key of whose it is", () => {
    const [anna = "", bo = ""] = tokensIn(values[2]);
    expect(reveal(anna, keyNamed("acme/g0/service"))).toBe("anna@example.com");
    expect(reveal(bo, keyNamed("acme/g2/service"))).toBe("bo@example.com");
    expect(reveal(String(values[6]), keyNamed("acme/g1/service"))).toBe("erikberg");
    expect(record?.contents.privacy.subjects).toEqual([
      { id: "g0", role: "customer" },
      { id: "g1", role: "agent" },
      { id: "g2", role: "third-party" },
    ]);
  });

  it("has other tokens for another purpose", () => {
    expect(tokensIn(valuesOf(other)[2])).toHaveLength(2);
    for (const token of tokensIn(valuesOf(other)[2])) expect(String(values[2])).not.toContain(token);
  });

  it("says of itself what consumers need, without personal data", () => {
    expect(record?.contents.privacy).toMatchObject({
      controller: "acme",
      subject: "g0",
      purpose: "service",
      basis: "contract",
      channel: "chat",
      kinds: { PERSON: 2, EMAIL: 3, ACCOUNT_ID: 1, POINTER: 1, HEALTH: 1 },
      special: ["HEALTH"],
      occurredAt: Date.UTC(2026, 0, 31),
      retainUntil: Date.UTC(2027, 0, 31),
      conversation: "conv-9",
      source: { topic: "raw.chat", partition: 3, offset: 42n },
      pointers: [{ system: "recordings", token: values[4] }],
    });
    expect(record?.contents).toMatchObject({ topic: "clean.acme.service", partition: 3, key: "g0" });
    expect(record?.contents.headers).toMatchObject({
      trace: "conv-9",
      "sordino-purpose": "service",
      "sordino-special": "HEALTH",
      "sordino-retain-until": "2027-01-31T00:00:00.000Z",
      "sordino-source": "raw.chat/3/42",
    });
    expect(JSON.stringify(record?.contents.headers)).not.toMatch(/anna|C-17|rec-1|erik/i);
  });

  it("lets no header of the event pass for one of ours", () => {
    const forged = { ...event, headers: { "sordino-subject": 3 } };
    const [made] = clean(forged, findings, makeController([makePurpose()]));
    expect(made?.contents.headers["sordino-subject"]).toBe("g0");
  });

  it("drops what nothing names", () => {
    expect(record?.contents.values[5]).toEqual({ dropped: true });
  });

  it("seals a field so that its person's key opens it, without what may not be stored", () => {
    const code = makeEvent([{ role: FREE, value: "my code is 123, call me" }]);
    const finding = findingOf("CVV", "my code is 123, call me", "123");
    const [sealed] = clean(code, [finding], makeController([makePurpose({ fields: { "free-text": "seal" } })]));
    const [, body = ""] = /^\[SEALED:(.*)\]$/.exec(String(valuesOf(sealed)[0])) ?? [];
    const opened = tools.cipher.open(keyNamed("acme/g0/service"), "seal:f0", fromBase64Url(body));
    expect(fromUtf8(opened)).toBe("my code is [CVV], call me");
  });

  it("cannot be made by hand", async () => {
    if (record === undefined) expect.fail("no record");
    const forged = { contents: record.contents } as unknown as CleanRecord;
    await expect(encode(forged, async () => new Uint8Array())).rejects.toThrow("not a clean record");
    const copied = Object.assign(Object.create(Object.getPrototypeOf(record)), { contents: record.contents });
    await expect(encode(copied, async () => new Uint8Array())).rejects.toThrow("not a clean record");
    const encoded = await encode(record, async () => Uint8Array.of(1));
    expect(isEncoded(encoded)).toBe(true);
    expect(isEncoded({ record, value: Uint8Array.of(1) })).toBe(false);
  });
});
