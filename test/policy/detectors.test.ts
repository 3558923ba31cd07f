import { describe, expect, it } from "vitest";
import { checkPolicy, parsePolicy } from "../../src/policy/parse.ts";

const POLICY = (detectors: string): string => `version: "1"
topics:
  raw:
    raw.chat: { channel: chat, format: avro }
detectors:
${detectors}
controllers:
  acme:
    name: Acme AB
    regions: [SE]
    purposes:
      quality:
        description: d
        basis: contract
        topic: clean.acme
        retention: { keep: P1Y }
`;

const parsed = (detectors: string) =>
  parsePolicy(POLICY(detectors), "p.yaml", { compact: (_, text) => text }).detectors;
const faults = (detectors: string) => checkPolicy(POLICY(detectors)).problems.map((p) => `${p.path}: ${p.message}`);

describe("detectors of a policy document", () => {
  it("fills in what is left out", () => {
    expect(parsed("  acme.member: { kind: ACCOUNT_ID, pattern: 'AC-\\d{6}' }")).toEqual([
      {
        id: "policy.acme.member",
        kind: "ACCOUNT_ID",
        pattern: "AC-\\d{6}",
        words: [],
        context: [],
        check: "none",
        score: 0.8,
        contextScore: 0.85,
        examples: { hit: [], miss: [] },
      },
    ]);
  });

  it("is unsure where context words are stated and none stands there", () => {
    expect(parsed("  m: { kind: ACCOUNT_ID, pattern: '\\d{6}', context: [medlem] }")[0]).toMatchObject({
      score: 0.3,
      contextScore: 0.85,
    });
  });

  it.each([
    [
      "  m: { kind: ACCOUNT_IDS, pattern: a }",
      'detectors.m.kind: "ACCOUNT_IDS" is no kind; did you mean "ACCOUNT_ID"?',
    ],
    [
      "  m: { kind: EMAIL, pattern: '(a)\\1' }",
      "detectors.m.pattern: is no pattern of RE2 (linear time: no backreferences, no look-around): invalid escape sequence: `\\1`",
    ],
    [
      "  m: { kind: EMAIL, pattern: '(?=a)' }",
      "detectors.m.pattern: is no pattern of RE2 (linear time: no backreferences, no look-around): invalid or unsupported Perl syntax: `(?=`",
    ],
    [
      "  m: { kind: EMAIL, pattern: 'a*' }",
      "detectors.m.pattern: matches nothing at all; a pattern must match some character",
    ],
    ["  m: { kind: EMAIL }", "detectors.m: has either a pattern or words"],
    ["  m: { kind: EMAIL, pattern: a, words: [bc] }", "detectors.m: has either a pattern or words"],
    ["  m: { kind: EMAIL, words: [a1] }", 'detectors.m.words[0]: "a1" is no word: two letters or more, no digits'],
    ["  m: { kind: EMAIL, pattern: a, score: 2 }", "detectors.m.score: must be at most 1"],
    ["  m: { kind: EMAIL, pattern: a, contextScore: 0.5 }", "detectors.m: has a contextScore but no context"],
    ["  m: { kind: EMAIL, pattern: a, check: crc }", 'detectors.m.check: "crc" is no check'],
    [
      "  M m: { kind: EMAIL, pattern: a }",
      'detectors["M m"]: "M m" is no detector name: small letters a-z, digits, dots and hyphens, at most 64',
    ],
  ])("says what is wrong with %s", (detectors, fault) => {
    expect(faults(detectors)).toContainEqual(expect.stringContaining(fault));
  });
});
