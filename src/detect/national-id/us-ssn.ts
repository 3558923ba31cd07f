import { bare, nationalId, standard } from "./number.ts";

const ssn = standard("US", "ssn");

const isItin = (digits: string): boolean => /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(digits);

export const usSsn = nationalId({
  id: "us.ssn",
  country: "US",
  languages: [],
  name: "Social Security number (SSN) and individual taxpayer identification number (ITIN)",
  holders: "citizens and residents who work or claim; an ITIN (begins with 9) taxpayers who can have no SSN.",
  check:
    "3-2-4 digits; area not 000, 666 or 900 to 999, group and serial not zero; no check digit, so the hyphens carry the weight.",
  source:
    '20 CFR § 422.103; SSA, "SSN Randomization"; IRS, "General ITIN information". Rule as in stdnum 1.12.0, 2026-11-23.',
  pattern: /\d{3}[\s-]?\d{2}[\s-]?\d{4}/y,
  sizes: [9],
  prove(written) {
    const digits = bare(written);
    if (!ssn.validate(digits).isValid && !isItin(digits)) return undefined;
    return /^\d{3}-\d{2}-\d{4}$/.test(written)
      ? { strength: 0.5, note: "ranges and hyphens" }
      : { strength: 0.2, note: "ranges", homeLimit: 0.3 };
  },
  mistyped: 0,
  words: ["ssn", "social", "social security*", "itin", "soc sec", "taxpayer"],
  examples: {
    hit: ["SSN 536-90-4399", "my social is 536 90 4399", "ITIN 912-75-4321"],
    miss: ["ssn 000-12-3456", "666-12-3456", "SSN 078-05-1120"],
  },
});
