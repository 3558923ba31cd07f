import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACTIONS } from "../../src/core/action.ts";
import { UserError } from "../../src/core/errors.ts";
import { KINDS } from "../../src/core/kinds.ts";
import { checkPolicy, parsePolicy } from "../../src/policy/parse.ts";

const SAMPLE = readFileSync(new URL("../../samples/policy.yaml", import.meta.url), "utf8");
const compact = (_kind: string, text: string): string => text.replaceAll(" ", "");

const GOOD = `version: "1"
topics:
  raw:
    raw.chat: { channel: chat, format: avro }
controllers:
  acme:
    name: Acme
    regions: [SE]
    purposes:
      service:
        description: Why customers call.
        basis: contract
        topic: clean.acme.service
        retention: { keep: P1Y }
`;

/** Replaces a line's text; fails where the document no longer holds it, so that no case can test nothing. */
function changed(from: string, to: string): string {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
}

const purposePath = "controllers.acme.purposes.service";
const KEEP = "retention: { keep: P1Y }";
const CASES: readonly (readonly [
  reason: string,
  from: string,
  to: string,
  path: string,
  line: number,
  says: string,
])[] = [
  ["version read as a number", 'version: "1"', "version: 1.10", "version", 1, "put it in quotes"],
  ["empty version", 'version: "1"', 'version: ""', "version", 1, "is empty"],
  ["unknown setting", "    name: Acme", "    nmae: Acme", "controllers.acme.nmae", 7, 'did you mean "name"?'],
  ["missing setting", "    name: Acme\n", "", "controllers.acme.name", 6, "is missing"],
  ["unknown channel", "channel: chat", "channel: fax", 'topics.raw["raw.chat"].channel', 4, '"fax" is no channel'],
  ["unknown format", "format: avro", "format: arvo", 'topics.raw["raw.chat"].format', 4, 'did you mean "avro"?'],
  [
    "unknown controller",
    "format: avro",
    "format: avro, controller: acmee",
    'topics.raw["raw.chat"].controller',
    4,
    'did you mean "acme"?',
  ],
  ["bad key role", "format: avro", "format: avro, key: subject:mail", 'topics.raw["raw.chat"].key', 4, "is no role"],
  [
    "bad role of a path",
    "format: avro",
    'format: avro, roles: { "**.x": identifier:EMIAL }',
    'topics.raw["raw.chat"].roles["**.x"]',
    4,
    'did you mean "EMAIL"?',
  ],
  [
    "our own header",
    "format: avro",
    "format: avro, headers: [Sordino-Subject]",
    'topics.raw["raw.chat"].headers[0]',
    4,
    "reserved",
  ],
  ["topic Kafka refuses", "raw.chat:", '"raw chat":', 'topics.raw["raw chat"]', 4, "no Kafka topic name"],
  ["topic of the broker", "raw.chat:", "__consumer_offsets:", "topics.raw.__consumer_offsets", 4, "reserved"],
  [
    "topic of 250 characters",
    "raw.chat:",
    `? ${"a".repeat(250)}\n    :`,
    `topics.raw.${"a".repeat(250)}`,
    4,
    "no Kafka",
  ],
  ["clean equals raw", "clean.acme.service", "raw.chat", `${purposePath}.topic`, 13, "used by topics.raw"],
  ["clean equals quarantine", "clean.acme.service", "sordino.quarantine", `${purposePath}.topic`, 13, "is used by"],
  ["clean equals withheld", "clean.acme.service", "sordino.withheld", `${purposePath}.topic`, 13, "is used by"],
  ["differs by dot only", "clean.acme.service", "raw_chat", `${purposePath}.topic`, 13, "dot and underscore"],
  ["unknown basis", "basis: contract", "basis: consnt", `${purposePath}.basis`, 12, 'did you mean "consent"?'],
  ["repeated key", "basis: contract", "basis: contract\n        basis: consent", `${purposePath}.basis`, 13, "line 12"],
  ["reserved purpose", "service:", "_sealed:", "controllers.acme.purposes._sealed", 10, "reserved"],
  ["purpose in capitals", "service:", "Service:", "controllers.acme.purposes.Service", 10, "small letters"],
  ["controller with a slash", "  acme:", "  ac/me:", 'controllers["ac/me"]', 6, "small letters"],
  ["UK is GB", "regions: [SE]", "regions: [UK]", "controllers.acme.regions[0]", 8, 'did you mean "GB"?'],
  ["no such country", "regions: [SE]", "regions: [QQ]", "controllers.acme.regions[0]", 8, "no country code"],
  ["no region", "regions: [SE]", "regions: []", "controllers.acme.regions", 8, "empty list"],
  ["zero period", "P1Y", "P0Y", `${purposePath}.retention.keep`, 14, "not zero"],
  ["weeks", "P1Y", "P2W", `${purposePath}.retention.keep`, 14, "P14D"],
  ["hours", "P1Y", "PT5H", `${purposePath}.retention.keep`, 14, "is no period"],
  ["start of retention", "P1Y }", "P1Y, from: never }", `${purposePath}.retention.from`, 14, "is no start"],
  ["unknown kind", KEEP, `${KEEP}\n        actions: { EMIAL: token }`, `${purposePath}.actions.EMIAL`, 15, '"EMAIL"?'],
  ["unknown action", KEEP, `${KEEP}\n        actions: { EMAIL: tokn }`, `${purposePath}.actions.EMAIL`, 15, '"token"?'],
  [
    "open default",
    KEEP,
    `${KEEP}\n        actions: { default: keep }`,
    `${purposePath}.actions.default`,
    15,
    "default",
  ],
  [
    "stored CVV",
    KEEP,
    `${KEEP}\n        actions: { CVV: token }`,
    `${purposePath}.actions.CVV`,
    15,
    "PCI DSS requirement 3.3",
  ],
  ["stored PIN", KEEP, `${KEEP}\n        actions: { PASSWORD: keep }`, `${purposePath}.actions.PASSWORD`, 15, "3.3"],
  ["shown card", KEEP, `${KEEP}\n        actions: { CARD: keep }`, `${purposePath}.actions.CARD`, 15, "first six"],
  [
    "shifted name",
    KEEP,
    `${KEEP}\n        actions: { PERSON: shift }`,
    `${purposePath}.actions.PERSON`,
    15,
    "no such form",
  ],
  ["threshold", KEEP, `${KEEP}\n        thresholds: { PERSON: 1.2 }`, `${purposePath}.thresholds.PERSON`, 15, "0 to 1"],
  [
    "card threshold",
    KEEP,
    `${KEEP}\n        thresholds: { CARD: 0.9 }`,
    `${purposePath}.thresholds.CARD`,
    15,
    "at most 0.5",
  ],
  [
    "open text",
    KEEP,
    `${KEEP}\n        fields: { free-text: keep }`,
    `${purposePath}.fields.free-text`,
    15,
    "never published",
  ],
  [
    "open unnamed text",
    KEEP,
    `${KEEP}\n        fields: { unnamed: keep }`,
    `${purposePath}.fields.unnamed`,
    15,
    "never",
  ],
  [
    "sealed CVV",
    KEEP,
    `${KEEP}\n        fields: { "identifier:CVV": seal }`,
    `${purposePath}.fields["identifier:CVV"]`,
    15,
    "PCI DSS",
  ],
  [
    "unknown decision",
    KEEP,
    `${KEEP}\n        fields: { note: hide }`,
    `${purposePath}.fields.note`,
    15,
    "no decision",
  ],
  [
    "misspelt role",
    KEEP,
    `${KEEP}\n        fields: { fre-text: drop }`,
    `${purposePath}.fields.fre-text`,
    15,
    '"free-text"?',
  ],
  [
    "unknown channel of a purpose",
    KEEP,
    `${KEEP}\n        channels: [chta]`,
    `${purposePath}.channels[0]`,
    15,
    '"chat"?',
  ],
  [
    "a name links nobody",
    "    regions: [SE]",
    "    regions: [SE]\n    identity: { link: [name] }",
    "controllers.acme.identity.link[0]",
    9,
    "no linking identifier",
  ],
  [
    "a number without quotes",
    "    regions: [SE]",
    "    regions: [SE]\n    identity: { own: { phone: [+46812300000] } }",
    "controllers.acme.identity.own.phone",
    9,
    "in quotes",
  ],
  ["limit of zero", "topics:", "limits: { textLength: 0 }\ntopics:", "limits.textLength", 2, "at least 1"],
  ["no raw topic", "raw:\n    raw.chat: { channel: chat, format: avro }", "raw: {}", "topics.raw", 3, "names no topic"],
];

describe("checkPolicy", () => {
  it("is silent on the shipped document and on the smallest", () => {
    expect(checkPolicy(SAMPLE)).toEqual({ ok: true, problems: [] });
    expect(checkPolicy(GOOD)).toEqual({ ok: true, problems: [] });
  });

  it.each(CASES)("%s", (_reason, from, to, path, line, says) => {
    const { ok, problems } = checkPolicy(changed(from, to));
    expect(ok).toBe(false);
    expect(problems.map((p) => ({ path: p.path, line: p.line }))).toContainEqual({ path, line });
    const problem = problems.find((p) => p.path === path && p.line === line);
    expect(problem?.message).toContain(says);
  });

  it("finds two purposes with one topic across controllers", () => {
    const second = GOOD.slice(GOOD.indexOf("  acme:")).replace("acme:", "other:").replaceAll("Acme", "Other");
    const { problems } = checkPolicy(GOOD + second);
    expect(problems).toEqual([
      {
        path: "controllers.other.purposes.service.topic",
        line: 22,
        message: `topic "clean.acme.service" is used by ${purposePath}.topic already`,
      },
    ]);
  });

  it("lists every fault of a document, not the first", () => {
    let text = GOOD;
    for (const [from, to] of [
      ["channel: chat", "channel: fax"],
      ["name: Acme", "nmae: Acme"],
      ["basis: contract", "basis: consnt"],
      ["clean.acme.service", "raw.chat"],
      ["P1Y", "P0Y"],
    ] as const) {
      text = text.replace(from, to);
    }
    const paths = checkPolicy(text).problems.map((p) => p.path);
    expect(paths.toSorted()).toEqual(
      [
        'topics.raw["raw.chat"].channel',
        "controllers.acme.name",
        "controllers.acme.nmae",
        `${purposePath}.basis`,
        `${purposePath}.topic`,
        `${purposePath}.retention.keep`,
      ].toSorted(),
    );
  });

  it.each([
    ["no text", ""],
    ["only a comment", "# nothing"],
    ["a list", "- a"],
    ["broken YAML", "a: [1"],
    ["an alias without anchor", "version: *x"],
    ["a word", "policy"],
  ])("tells what is wrong with %s", (_what, text) => {
    const { ok, problems } = checkPolicy(text);
    expect(ok).toBe(false);
    expect(problems.length).toBeGreaterThan(0);
  });

  it("says what is allowed where that is a closed list", () => {
    const { problems } = checkPolicy(changed("basis: contract", "basis: x"));
    expect(problems[0]?.allowed).toContain("legitimate-interests");
  });
});

describe("parsePolicy", () => {
  it("throws one error with file, line and path of each fault", () => {
    const parse = () => parsePolicy(changed("basis: contract", "basis: x"), "my.yaml", { compact });
    expect(parse).toThrow(UserError);
    expect(parse).toThrow(/policy-invalid[\s\S]*my\.yaml:12 controllers\.acme\.purposes\.service\.basis/);
  });

  it("fills what the document leaves out", () => {
    const policy = parsePolicy(GOOD, "policy.yaml", { compact });
    expect(policy.topics).toMatchObject({ quarantine: "sordino.quarantine", withheld: "sordino.withheld" });
    expect(policy.topics.raw).toEqual([
      {
        name: "raw.chat",
        channel: "chat",
        format: "avro",
        controller: undefined,
        key: undefined,
        headers: [],
        roles: {},
      },
    ]);
    const purpose = policy.controllers[0]?.purposes[0];
    expect(purpose?.retention).toEqual({ keep: { years: 1, months: 0, days: 0 }, from: "event" });
    expect(new Set(Object.values(purpose?.actions ?? {}))).toEqual(new Set(["redact"]));
  });

  it("gives every kind of every purpose an action", () => {
    const policy = parsePolicy(SAMPLE, "samples/policy.yaml", { compact });
    for (const purpose of policy.controllers.flatMap((c) => c.purposes)) {
      expect(Object.keys(purpose.actions).toSorted()).toEqual([...KINDS].toSorted());
      for (const action of Object.values(purpose.actions)) expect(ACTIONS).toContain(action);
      expect(purpose.actions.CVV).toBe("redact");
      expect(purpose.actions.PASSWORD).toBe("redact");
      expect(purpose.actions.CARD).not.toBe("keep");
    }
  });

  it("lets purposes share their actions by a YAML merge key", () => {
    const policy = parsePolicy(SAMPLE, "samples/policy.yaml", { compact });
    const complaints = policy.controllers[0]?.purposes.find((p) => p.id === "complaints");
    expect(complaints?.actions).toMatchObject({ DOB: "shift", HEALTH: "redact", CARD: "mask-card" });
  });

  it("brings the controller's own numbers into their compact form, read in its regions", () => {
    const seen: unknown[] = [];
    const policy = parsePolicy(SAMPLE, "samples/policy.yaml", {
      compact: (kind, text, regions) => {
        seen.push([kind, regions[0]]);
        return compact(kind, text);
      },
    });
    expect(policy.controllers[0]?.identity.own.phone).toContain("+46812300000");
    expect(seen).toContainEqual(["PHONE", "SE"]);
    expect(seen).toContainEqual(["EMAIL", "DE"]);
  });

  it("puts the version on every controller", () => {
    const policy = parsePolicy(SAMPLE, "samples/policy.yaml", { compact });
    expect(policy.controllers.map((c) => c.policyVersion)).toEqual([policy.version, policy.version]);
  });
});
