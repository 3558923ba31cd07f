import { bare, nationalId, standard } from "./number.ts";

const nino = standard("GB", "nino");

export const ukNino = nationalId({
  id: "uk.nino",
  country: "GB",
  languages: ["en"],
  name: "National Insurance number (NINO)",
  holders: "everybody over 16 who works or claims in the UK.",
  check:
    "two letters (without D F I Q U V, second not O, seven pairs never given out), six digits, a suffix A to D that may be left out. No check digit, so without the suffix it needs words or a question.",
  source: "HMRC National Insurance Manual NIM39110. Rule as in stdnum 1.12.0, 2026-11-23.",
  pattern:
    /(?:[A-CEGHJ-PR-TW-Za-ceghj-pr-tw-z]{2}|[Qq]{2})[\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?\d{2}(?:[\s.-]?[A-Da-d](?![\p{L}\d]))?/uy,
  sizes: [6],
  lead: 3,
  prove(written) {
    if (!nino.validate(bare(written)).isValid) return undefined;
    if (bare(written).length === 8)
      return { strength: /[a-z]/.test(written) ? 0.1 : 0.2, note: "prefix, no suffix", homeLimit: 0.3 };
    return { strength: /[a-z]/.test(written) ? 0.55 : 0.7, note: "prefix and suffix" };
  },
  words: ["nino", "ni number", "ni no", "ni nr", "ni num", "national insurance*", "insurance number", "=ni"],
  examples: {
    hit: ["NI number AB123456C", "AB 12 34 56 C", "nino ab 123456 c", "National Insurance: JG103759A"],
    miss: ["order GB123456A", "part AB1234567", "model BG123456C"],
  },
});
