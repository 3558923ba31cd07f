import { form, nationalId } from "./number.ts";

export const siZzzs = nationalId({
  id: "si.zzzs",
  country: "SI",
  languages: ["sl"],
  name: "ZZZS številka (kartica zdravstvenega zavarovanja)",
  holders: "everybody insured for health care in Slovenia.",
  check: "nine digits, the first 0 or 5; the check is not published, so it needs words or a question.",
  source: "Pravila obveznega zdravstvenega zavarovanja; ZZZS. 2026-11-24.",
  pattern: form("[05]\\d{2}", "\\d{3}", "\\d{3}"),
  weak: true,
  sizes: [9],
  prove: () => undefined,
  words: [
    "zzzs*",
    "kartica zdravstvenega",
    "zdravstvena kartica",
    "zdravstvene kartice",
    "zavarovana številka",
    "številka zavarovanca",
  ],
  examples: { hit: ["ZZZS 051234567", "zdravstvena kartica 051 234 567"], miss: ["naročilo 051234567", "051 234 567"] },
});
