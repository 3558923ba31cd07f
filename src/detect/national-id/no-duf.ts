import { form, nationalId } from "./number.ts";

export const noDuf = nationalId({
  id: "no.duf",
  country: "NO",
  languages: ["nb", "no", "nn"],
  name: "DUF-nummer",
  holders: "everybody who has applied to the Norwegian immigration authorities.",
  check:
    "year of the application, six digits, two digits; the check is not published, so it needs words or a question.",
  source: "Utlendingsforskriften (FOR-2009-10-15-1286) § 17-7; UDI. 2026-11-24.",
  pattern: form("(?:19|20)\\d{2}", "\\d{6}", "\\d{2}"),
  weak: true,
  sizes: [12],
  prove: () => undefined,
  words: ["duf", "duf-nummer*", "duf nr", "dufnummer*", "utlendingsnummer*"],
  examples: { hit: ["DUF-nummer 201912345612", "duf nr 2019 123456 12"], miss: ["ordre 201912345612", "201912345612"] },
});
