import { bare, nationalId, standard } from "./number.ts";

const bsn = standard("NL", "bsn");

export const nlBsn = nationalId({
  id: "nl.bsn",
  country: "NL",
  languages: ["nl"],
  name: "Burgerservicenummer (BSN)",
  holders: "everybody registered in the Dutch population register (BRP).",
  check:
    "nine digits (eight with a leading zero left out) that keep the 11-test. One number in eleven keeps it, so it needs words or a question.",
  source:
    'Wet algemene bepalingen burgerservicenummer; RvIG, "Logisch ontwerp BSN", 11-proef. Rule as in stdnum 1.12.0, 2026-11-23.',
  pattern: /\d{3}[\s.-]?\d{3}[\s.-]?\d{3}|\d{4}[\s.-]?\d{2}[\s.-]?\d{3}|\d{8}/y,
  weak: true,
  sizes: [8, 9],
  prove: (written) =>
    !/^0+$/.test(bare(written)) && bsn.validate(bare(written)).isValid
      ? { strength: 0.3, note: "11-test", homeLimit: 0.4 }
      : undefined,
  words: ["bsn*", "bsn-nummer", "burgerservicen*", "burger service nummer", "sofinummer", "sofi-nummer", "sofi"],
  examples: {
    hit: ["bsn 111222333", "BSN: 1112.22.333", "mijn burgerservicenummer is 123456782", "BSN 123 456 782"],
    miss: ["bestelling 111222334", "ordernummer 002455799"],
  },
});
