import { mrzSum } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

const SERIAL = "[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}";

/** The tenth character is a digit after ICAO Doc 9303; people often leave it out, and a D for the state stands after it at times. */
export const isSerial = (value: string): boolean =>
  value.length >= 10 && mrzSum(value.slice(0, 9)) === Number(value[9]);

export const dePersonalausweis = nationalId({
  id: "de.personalausweis",
  country: "DE",
  languages: ["de"],
  name: "Seriennummer des Personalausweises",
  holders: "holders of a German identity card.",
  check: "nine digits and consonants, a check digit (weights 7, 3, 1 modulo 10), which may be left out.",
  source: "§ 5 PAuswG; PAuswV § 28; ICAO Doc 9303-3. Written from the description, 2026-11-24.",
  pattern: form(`${SERIAL}(?:[ -]?\\d(?:[ <]{0,2}D)?)?(?![a-z\\d])`),
  weak: true,
  sizes: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  lead: 9,
  tight: true,
  prove(written) {
    const value = bare(written).replace(/D$/, "");
    if (value.length < 10 || !isSerial(value) || !/\d/.test(value.slice(0, 9))) return undefined;
    return { strength: 0.4, note: "serial and check digit", homeLimit: 0.45 };
  },
  words: [
    ...[
      "personalausweis*",
      "perso",
      "personalausweisnummer",
      "personalausweisnr",
      "ausweisnummer*",
      "ausweisnr",
      "ausweis-nr",
    ],
    ...[
      "ausweis",
      "ausweises",
      "pa-nr",
      "pa-nummer",
      "seriennummer",
      "id-karte",
      "german id",
      "npa",
      "german identity card",
    ],
  ],
  examples: {
    hit: ["Personalausweis L01X00T471", "Ausweisnummer L01X00T47", "mein Perso: l01x00t471"],
    miss: ["Serie L01X00T471 lieferbar", "Ausweis verloren, Paket LXNCXT479"],
  },
});
