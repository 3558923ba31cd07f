import type { Detector } from "../../core/detect.ts";
import { codeDetector } from "./code-detector.ts";
import { judgedCodes } from "./judge-codes.ts";

/** Customer, member, policy, contract, meter-point and staff numbers: what a word announces or somebody asked for. */
export const accountId: Detector = codeDetector("codes.account", "ACCOUNT_ID", {
  hit: [
    "mitt kundnummer är 4410-2287",
    "Kundennr. 30 4471 8826",
    "policy FP 88 120 337",
    "contrat n° 1100457729",
    "CUPS ES0021130965173853GB",
  ],
  miss: ["jag betalade 4410 kr", "kund sedan 2009", "product 417300391", "the contract runs 24 months"],
});

/** Order, case, claim, invoice, ticket, booking and tracking numbers. */
export const orderId: Detector = codeDetector("codes.order", "ORDER_ID", {
  hit: [
    "order 55-104983",
    "ärende BAB 2026-335",
    "booking QX7LRM",
    "parcel 1Z48F71V6800915527",
    "Rechnung 2024-11873",
    "RR 123 456 785 SE",
  ],
  miss: [
    "order 3 chairs",
    "an order of 1200 kr",
    "ISO 27001",
    "flight DY3512",
    "EAN 5707142090335",
    "195/65 R15",
    "Galaxy S23",
  ],
});

/** Account, sort, clearing and routing numbers in national forms. */
export const bankAccount: Detector = codeDetector("codes.bank-account", "BANK_ACCOUNT", {
  hit: ["sort code 40-39-80", "kontonr er 1551 5768874659", "NIB 003685178610751810519"],
  miss: ["kontot visar 14.250 kr", "account since 2019"],
});

/** Passport numbers, announced or asked for. Source of the forms: ICAO Doc 9303-4, nine characters of letters and digits, shorter in some countries. */
export const passport: Detector = codeDetector("codes.passport", "PASSPORT", {
  hit: ["mit pasnummer er EH7740193", "Reisepass CFPVTPJ497", "passport number 426593085", "passi XA 0912438"],
  miss: ["my passport expires 2026", "passport control gate 4471"],
});

/** Driving licence numbers of the European countries, announced or asked for. */
export const drivingLicence: Detector = codeDetector("codes.driving-licence", "DRIVING_LICENCE", {
  hit: ["mein Führerschein 21448790", "prawo jazdy 02417/09/1426", "Rijbewijs: 5110427738", "patente MI5518820K"],
  miss: ["körkort sedan 2009", "driving licence costs 1200 kr"],
});

/** The last digits of a card, a phone number, a national number or an IBAN ("ending 4471"), announced or asked for. */
export const lastDigits: Detector = {
  id: "codes.last-digits",
  kind: "CARD",
  on: [{ on: "start" }],
  examples: {
    hit: [
      "card ending 4471",
      "kortet som slutar på 4471",
      "les 4 derniers chiffres 4471",
      "die letzten vier Ziffern sind 4471",
      "le ultime quattro cifre 4471",
      "ostatnie cztery cyfry 4471",
    ],
    miss: ["the meeting ends in 2024", "slutar på 450 kr", "the last four weeks"],
  },
  match(view) {
    return judgedCodes(view).filter(({ kind }) => PARTIAL.has(kind));
  },
};

const PARTIAL: ReadonlySet<string> = new Set(["CARD", "PHONE", "NATIONAL_ID", "IBAN"]);
