import { bare, nationalId, standard } from "./number.ts";

const stnr = standard("DE", "stnr");

export const deSteuernummer = nationalId({
  id: "de.steuernummer",
  country: "DE",
  languages: ["de"],
  name: "Steuernummer (StNr)",
  holders: "everybody who is assessed for tax in Germany, at one tax office.",
  check:
    "ten or eleven digits in the form of a state, thirteen in that of the federation; tax office and district are plausible; the check digit differs by state and is not looked at, so it needs words or a question.",
  source: "§ 139a AO; ELSTER, Aufbau der bundeseinheitlichen Steuernummer. Rule as in stdnum 1.12.0, 2026-11-24.",
  pattern: /(?:\d{2,3}[\s/-]{1,3}\d{3,4}[\s/-]{1,3}\d{4,5}|\d{5}[\s/-]{1,3}\d{5}|[1-9]\d{12}|\d{10,11})/y,
  weak: true,
  sizes: [10, 11, 13],
  prove(written) {
    if (!stnr.validate(bare(written)).isValid) return undefined;
    return {
      strength: /^\d{2,3}\/\d{3,4}\/\d{4,5}$/.test(written) ? 0.4 : 0.2,
      note: "form of a state",
      homeLimit: 0.45,
    };
  },
  words: ["steuernummer*", "steuernr", "steuer-nr", "st-nr", "stnr", "st nr", "finanzamt"],
  examples: {
    hit: ["Steuernummer 181/815/08155", "StNr. 93815/08152", "Steuer-Nr. 2893081508152"],
    miss: ["Bestellung 181/815/08155", "Tel. 0301 815 0815"],
  },
});
