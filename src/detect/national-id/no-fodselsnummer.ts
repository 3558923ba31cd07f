import { nationalId, standard } from "./number.ts";

const fodselsnummer = standard("NO", "fodselsnummer");

const ACCOUNT = /^\d{4}([. ])\d{2}\1\d{5}$/;

export const noFodselsnummer = nationalId({
  id: "no.fodselsnummer",
  country: "NO",
  languages: ["nb", "no", "nn"],
  name: "Fødselsnummer and D-nummer",
  holders: "everybody in the Norwegian population register; a D-number (day + 40) those who stay for a short time.",
  check:
    "DDMMYY, three digits that tell the century, two check digits (weights modulo 11); a D-number has 40 added to the day, an H-number of a hospital 40 to the month.",
  source:
    "Lov om folkeregistrering (2016-12-09-88) § 2-2 and forskrift §§ 2-2-1, 2-2-3; Skatteetaten. Rule as in stdnum 1.12.0, 2026-11-23.",
  pattern: /[0-7]\d[\s.]?[01458]\d[\s.]?\d{2}[\s.-]?\d{3}\s?\d{2}/y,
  sizes: [11],
  // Four, two and five digits are an account number, which keeps one of the two checks.
  prove: (written) =>
    !ACCOUNT.test(written) && fodselsnummer.validate(written.replace(/\D/g, "")).isValid
      ? { strength: 0.9, note: "birth date, two check digits" }
      : undefined,
  words: ["fødselsn*", "fodselsn*", "fødselsnr", "fnr", "f nr", "personnummer*", "personnr", "d-nummer", "dnr", "d nr"],
  examples: {
    hit: ["fødselsnummer 15108695088", "151086 95088", "fnr. 151086 950 88", "11111598403"],
    miss: ["15108695077", "konto 1503.12.53590", "ordre 45014054018"],
  },
});
