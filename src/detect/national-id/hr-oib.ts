import { bare, form, nationalId, standard } from "./number.ts";

const oib = standard("HR", "oib");

export const hrOib = nationalId({
  id: "hr.oib",
  country: "HR",
  languages: ["hr"],
  name: "Osobni identifikacijski broj (OIB)",
  holders: "everybody with dealings with Croatian authorities; companies, too.",
  check: "ten digits without meaning, a check digit (ISO/IEC 7064 MOD 11,10): weak, so it needs words or a question.",
  source: "Zakon o osobnom identifikacijskom broju (NN 60/08). Rule as in stdnum 1.12.0, 2026-11-24.",
  pattern: form("\\d{3}", "\\d{4}", "\\d{4}"),
  weak: true,
  sizes: [11],
  prove: (written) =>
    oib.validate(bare(written)).isValid ? { strength: 0.3, note: "check digit", homeLimit: 0.45 } : undefined,
  words: [
    "oib*",
    "osobni identifikacijski broj",
    "osobnog identifikacijskog broja",
    "osobni broj",
    "croatian personal",
  ],
  examples: { hit: ["OIB 33392005961", "moj OIB je 333 9200 5961"], miss: ["33392005961", "narudžba 33392005962"] },
});
