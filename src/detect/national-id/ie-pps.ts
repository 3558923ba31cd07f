import { bare, nationalId, standard } from "./number.ts";

const pps = standard("IE", "pps");

export const iePps = nationalId({
  id: "ie.pps",
  country: "IE",
  languages: ["en", "ga"],
  name: "Personal Public Service number (PPS)",
  holders: "everybody with dealings with Irish public services.",
  check: "seven digits, a check letter (weights modulo 23), since 2013 a second letter.",
  source:
    "Social Welfare Consolidation Act 2005 s. 262; Department of Social Protection. Rule as in stdnum 1.12.0, 2026-11-23.",
  pattern: /\d{7}\s?[A-Wa-w][A-IWTXa-iwtx]?(?![\p{L}\d])/uy,
  sizes: [7],
  prove(written) {
    if (!pps.validate(bare(written)).isValid) return undefined;
    return /\s/.test(written)
      ? { strength: 0.25, note: "check letter", homeLimit: 0.4 }
      : { strength: /[a-z]/.test(written) ? 0.45 : 0.6, note: "check letter" };
  },
  words: ["pps*", "ppsn", "pps no", "pps number", "personal public service"],
  examples: {
    hit: ["PPS 1234567T", "ppsn 1234567fa", "6433435OA"],
    miss: ["order 1234567A", "1234567 times"],
  },
});
