import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stdnum } from "stdnum";
import { describe, expect, it } from "vitest";
import { createCodec } from "../src/codec/codec.ts";
import { plainWriter } from "../src/codec/plain.ts";
import type { IdentifierKind } from "../src/core/kinds.ts";
import { brokenRecord, type Outgoing } from "../src/demo/records.ts";
import { readBroken, readSamples, SAMPLE_SCHEMAS, type Sample } from "../src/demo/samples.ts";
import { compact } from "../src/detect/compact.ts";
import { parsePolicy } from "../src/policy/parse.ts";
import { PACKAGE_ROOT } from "../src/version.ts";
import { memoryRegistry } from "./codec/policy-fixture.ts";

/** What stands in which line of the samples, by name: what documents, the demonstration and other tests count on. */

type Identifiers = Readonly<Partial<Record<IdentifierKind, string>>>;

interface Person {
  readonly controller: string;
  readonly identifiers: Identifiers;
  readonly inText?: Identifiers;
  readonly events: readonly string[];
}
interface Truth {
  readonly people: Readonly<Record<string, Person>>;
  readonly own: Readonly<Record<string, { readonly email: readonly string[]; readonly phone: readonly string[] }>>;
  readonly shared: { readonly phone: string };
}

const file = (path: string): string => readFileSync(join(PACKAGE_ROOT, path), "utf8");
const truth: Truth = JSON.parse(file("samples/people.json"));
const people = Object.entries(truth.people);

/** Every well-formed sample by file and line. */
const samples: ReadonlyMap<string, Sample> = new Map(
  [...readSamples(PACKAGE_ROOT)].flatMap(([topic, of]) =>
    of.map((sample, i) => [`${topic.slice("raw.".length)}.jsonl:${i + 1}`, sample] as const),
  ),
);
const at = (line: string): Sample => {
  const sample = samples.get(line);
  if (sample === undefined) throw new Error(`${line} is not there`);
  return sample;
};
const textOf = (line: string): string => {
  const { subject, text, html } = at(line).value;
  return [subject, text, html].filter((t) => typeof t === "string").join("\n");
};

const REFERENCES: readonly (readonly [IdentifierKind, string])[] = [
  ["customer-id", "customerId"],
  ["contact-id", "contactId"],
  ["phone", "phone"],
  ["email", "email"],
  ["name", "name"],
  ["national-id", "nationalId"],
];
const OWN: ReadonlySet<string> = new Set(Object.values(truth.own).flatMap(({ email, phone }) => [...email, ...phone]));

/** The customer references of an event, and the numbers and addresses that it came from or went to. */
function stated({ value }: Sample): { readonly customer: Identifiers; readonly ends: readonly string[] } {
  const customer = (value.customer ?? {}) as Readonly<Record<string, string | null>>;
  const { from, to, caller, called, cc } = value;
  const ends = [from, to, caller, called, cc].flat().filter((e): e is string => typeof e === "string");
  return {
    customer: Object.fromEntries(
      REFERENCES.flatMap(([kind, name]) => (customer[name] ? [[kind, customer[name]]] : [])),
    ),
    ends: ends.filter((e) => !OWN.has(e)),
  };
}

describe("people.json", () => {
  it("gives each line to one person at most", () => {
    const lines = people.flatMap(([, p]) => p.events);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each(people)("is right about %s, line by line", (_who, { controller, identifiers, events }) => {
    expect(events.length).toBeGreaterThan(0);
    for (const line of events) {
      const { customer, ends } = stated(at(line));
      expect(at(line).value.controller, line).toBe(controller);
      expect(identifiers, line).toMatchObject(customer);
      const others = ends.filter((end) => !Object.values(identifiers).includes(end));
      expect(others, line).toEqual([]);
      expect(Object.keys(customer).length + ends.length, line).toBeGreaterThan(0);
    }
  });

  it("misses no line that states somebody's identifier", () => {
    const listed = new Set(people.flatMap(([, p]) => p.events));
    const missed = [...samples].filter(([line, sample]) => {
      const { customer, ends } = stated(sample);
      const values = [...Object.values(customer), ...ends].filter((v) => v !== truth.shared.phone);
      const whose = people.filter(([, p]) => p.controller === sample.value.controller);
      return !listed.has(line) && whose.some(([, p]) => values.some((v) => Object.values(p.identifiers).includes(v)));
    });
    expect(missed.map(([line]) => line)).toEqual([]);
  });

  it("has ten people who write from an address and text from a number", () => {
    const both = people.filter(([, { events, identifiers }]) => {
      const by = (channel: string, value = ""): boolean =>
        events.some((line) => line.startsWith(channel) && stated(at(line)).ends.includes(value));
      return by("email", identifiers.email) && by("sms", identifiers.phone);
    });
    expect(both.length).toBeGreaterThanOrEqual(10);
  });
});

describe("a line that holds", () => {
  it.each([
    ["a third party: a wife and her number", "chat.jsonl:18", /Ruth on 07700 900422/],
    ["a third party: a partner", "chat.jsonl:75", /Youssef El Amrani/],
    ["a third party: a neighbour who is accused", "chat.jsonl:50", /Bertil Holm/],
    ["a third party: a mother and her address", "email.jsonl:1", /Gunilla Sandström \(gunilla\.sandstrom@example\.net/],
    ["a third party: a colleague, in an automatic reply", "email.jsonl:8", /Samira Haddad/],
    ["a third party: a father in a home", "email.jsonl:19", /George Hughes, born 2 May 1944/],
    ["a third party: a husband, in a note", "call-note.jsonl:12", /Marido: Iván Peña/],
    ["a third party: a lawyer", "call-note.jsonl:20", /Dr\. Jens Petersen/],
    ["health, in a chat", "chat.jsonl:7", /sjukskriven/],
    ["health, in a note's shorthand", "call-note.jsonl:5", /krankgeschr/],
    ["health of somebody else", "email.jsonl:14", /chemioterapia/],
    ["pregnancy", "chat.jsonl:31", /gravid/],
    ["religion", "call-note.jsonl:15", /Testemunha de Jeová/],
    ["having left a church", "email.jsonl:7", /Kirche ausgetreten/],
    ["a trade union", "email.jsonl:4", /Fagforbundet/],
    ["sexuality", "email.jsonl:18", /lesbiana/],
    ["ethnicity", "email.jsonl:25", /Ukraińcem/],
    ["a conviction", "call-note.jsonl:6", /dömd för/],
    ["a child", "email.jsonl:11", /Tochter Lena \(8\)/],
    ["a remark about the customer", "call-note.jsonl:2", /Dryg och otrevlig/],
    ["quoted mail, with angle brackets", "email.jsonl:2", /^> Från: .*@example\.com>$/m],
    ["quoted mail, below a line", "email.jsonl:24", /^-+Oorspronkelijk bericht-+\nVan: Femke/m],
    ["forwarded mail", "email.jsonl:30", /^-+ Mensaje reenviado -+\nDe: /m],
    ["HTML that cuts a word", "email.jsonl:4", /<b>Fag<\/b>forbundet/],
    ["HTML with an address in a link", "email.jsonl:4", /href="mailto:ingrid/],
    ["HTML with entities inside a number", "email.jsonl:14", /\+39&nbsp;347&nbsp;112/],
    ["HTML with a person in an attribute", "email.jsonl:14", /u=giulia\.ferrero%40example\.org" alt="/],
    ["HTML with a number in a comment", "email.jsonl:30", /<!-- cuenta 200412 -->/],
    ["a number spoken", "chat.jsonl:56", /noll sju noll ett sju fyra/],
    ["an address spelled out", "chat.jsonl:45", /k punkt brandl at example punkt org/],
    ["a one-time code", "sms.jsonl:9", /engångslösenord är 719204/],
    ["a card with its CVV", "chat.jsonl:20", /cvv is 482/],
    ["a bare answer", "chat.jsonl:4", /^elin sandström$/],
    ["an emoji beside a text", "chat.jsonl:7", /kontoret 😔$/],
    ["a number that two people share, and no name", "sms.jsonl:8", /^Hej, jag undrar om mitt lån/],
    ["nothing of anybody", "chat.jsonl:77", /^1 Gbit kost € 54,95/],
  ])("%s: %s", (_what, line, text) => {
    expect(textOf(line)).toMatch(text);
  });
});

describe("national numbers", () => {
  const OF: readonly (readonly [who: string, country: string, name: string])[] = [
    ["elin", "SE", "personnummer"],
    ["ingrid", "NO", "fodselsnummer"],
    ["aino", "FI", "hetu"],
    ["femke", "NL", "bsn"],
    ["lucia", "ES", "dni"],
    ["giulia", "IT", "codicefiscale"],
    ["tomasz", "PL", "pesel"],
  ];
  const numberOf = (person: Person | undefined): string | undefined =>
    person?.identifiers["national-id"] ?? person?.inText?.["national-id"];

  it.each(OF)("%s's holds its check digits (%s %s)", (who, country, name) => {
    const value = numberOf(truth.people[who]) ?? "";
    expect(stdnum[country]?.[name]?.validate(value).isValid).toBe(true);
  });

  it("are all among those", () => {
    const have = people.filter(([, p]) => numberOf(p) !== undefined).map(([who]) => who);
    expect(have.toSorted()).toEqual(OF.map(([who]) => who).toSorted());
  });

  it.each([
    ["email.jsonl:5", "140682-1234", "DK", "cpr"],
    ["email.jsonl:7", "86952437185", "DE", "idnr"],
    ["email.jsonl:13", "291036912345653", "FR", "nir"],
    ["email.jsonl:20", "900722-1840", "SE", "personnummer"],
  ])("%s: %s, in a text only, holds its check digits (%s %s)", (line, value, country, name) => {
    expect(textOf(line)).toContain(value);
    expect(stdnum[country]?.[name]?.validate(value).isValid).toBe(true);
  });
});

describe("broken samples", async () => {
  const policy = parsePolicy(file("samples/policy.yaml"), "policy.yaml", { compact });
  const registry = memoryRegistry();
  const codec = createCodec({ policy, registry });
  const writers = new Map<string, (value: unknown) => Uint8Array>();
  for (const [topic, name] of SAMPLE_SCHEMAS) {
    const schema = JSON.parse(file(`schemas/${name}`));
    writers.set(topic, plainWriter(schema, await registry.register(`${topic}-value`, schema)));
  }
  const write = (sample: Sample): Uint8Array => {
    const writer = writers.get(sample.topic);
    if (writer === undefined) throw new Error(sample.topic);
    return writer(sample.value);
  };
  const broken = readBroken(PACKAGE_ROOT);
  const made = (why: string): Outgoing => {
    const found = broken.find((b) => b.why === why);
    if (found === undefined) throw new Error(`no broken sample: ${why}`);
    const of = [...samples.values()].filter((s) => s.topic === found.topic);
    return brokenRecord(found, of, write);
  };
  const CODES: readonly (readonly [why: string, code: string])[] = [
    ["cut in the first field", "undecodable"],
    ["cut in the middle", "undecodable"],
    ["cut inside the frame's head", "undecodable"],
    ["wrong magic byte", "wrong-magic-byte"],
    ["looks like JSON", "wrong-magic-byte"],
    ["schema id that nobody registered", "schema-unknown"],
    ["schema id of another registry", "schema-unknown"],
    ["JSON where Avro is expected", "wrong-magic-byte"],
    ["no bytes at all", "no-value"],
    ["three bytes", "undecodable"],
    ["a tombstone", "no-value"],
    ["noise", "wrong-magic-byte"],
  ];

  it.each(CODES)("%s: %s", async (why, code) => {
    const { topic, timestamp, key, value, headers } = made(why);
    const read = codec.read({ at: { topic, partition: 0, offset: 0n }, timestamp, key, value, headers });
    await expect(read).rejects.toMatchObject({ code });
  });

  it("are these, and one that is read and too long", () => {
    expect(broken.map((b) => b.why)).toEqual([...CODES.map(([why]) => why), "a text of five million characters"]);
  });
});
