import { describe, expect, it } from "vitest";
import {
  accountId,
  bankAccount,
  drivingLicence,
  lastDigits,
  orderId,
  passport,
} from "../../../src/detect/codes/numbered.ts";
import { found } from "../found.ts";

describe("customer, policy and member numbers", () => {
  it.each([
    ["mitt kundnummer är 4410-2287", ["4410-2287"], "sv"],
    ["Mit kundenummer er 40 936 223.", ["40 936 223"], "da, in groups like an amount"],
    ["kundenummer 4421 8876", ["4421 8876"], "nb"],
    ["Kundennr. 30 4471 8826, Rufnummer", ["30 4471 8826"], "de"],
    ["policy FP 88 120 337. Pay", ["FP 88 120 337"], "en, with the letters before it"],
    ["número de socio 88213", ["88213"], "es"],
    ["asiakasnumero 100 4482", ["100 4482"], "fi"],
    ["Mon numéro de client est le 0 604 118 227", ["0 604 118 227"], "fr"],
    ["Allocataire 0093317 H", ["0093317 H"], "fr, with the letter behind it"],
    ["codice cliente 10044231", ["10044231"], "it"],
    ["klantnummer 5590.7716", ["5590.7716"], "nl"],
    ["numer klienta 40019923", ["40019923"], "pl"],
    ["n.º de cliente 5501982", ["5501982"], "pt"],
    ["EAN 735999100000000018", ["735999100000000018"], "a meter point after GSRN"],
    ["policies 4471882 and 4471883", ["4471882", "4471883"], "one word for two numbers"],
    ["Kundennummer:\n4471 8826", ["4471 8826"], "over a line end"],
    ["kund sedan 2009", [], "a year"],
    ["my policy costs 4410 kr", [], "an amount"],
    ["contract of 24 months", [], "a count"],
  ])("%j gives %j", (text, codes, _why) => {
    expect(found(accountId, text)).toEqual(codes);
  });

  it("a bare answer counts where it was asked for", () => {
    expect(found(accountId, "4410", { asked: ["ACCOUNT_ID"] })).toEqual(["4410"]);
    expect(found(accountId, "4410")).toEqual([]);
    expect(found(accountId, "14.06.", { asked: ["ACCOUNT_ID"] })).toEqual([]);
  });
});

describe("order, case, invoice and tracking numbers", () => {
  it.each([
    ["ärende BAB 2026-335", ["BAB 2026-335"], "sv"],
    ["Az. S 12-4471/24", ["S 12-4471/24"], "de, one letter before it"],
    ["commande n° 402-8837721-9918823", ["402-8837721-9918823"], "fr"],
    ["nº de pedido 405-9982331-1120044", ["405-9982331-1120044"], "es"],
    ["numero ordine: 100-2231", ["100-2231"], "it"],
    ["nr zamówienia 2024/03/11872", ["2024/03/11872"], "pl"],
    ["bestelnummer 2201-9983-11", ["2201-9983-11"], "nl"],
    ["tilausnumero 4400-221", ["4400-221"], "fi"],
    ["encomenda RR123456785PT", ["RR123456785PT"], "pt"],
    ["sagsnr 24/01182", ["24/01182"], "da"],
    ["saksnummer 2024/11872", ["2024/11872"], "nb"],
    ["order #A-77120 not delivered", ["A-77120"], "en"],
    ["booking QX7LRM", ["QX7LRM"], "a booking's six characters"],
    ["Tracking 1Z 999 AA1 01 2345 6784", ["1Z 999 AA1 01 2345 6784"], "a carrier's number in groups"],
    ["it is SIG-2024-0918 I think", ["SIG-2024-0918"], "no word, but a telling form"],
    ["RR 123 456 785 SE", ["RR 123 456 785 SE"], "UPU S10 with its check digit"],
    ["EAN 5707142090335", [], "goods"],
    ["artikelnr 407-112 och pris 4999 kr", [], "goods"],
    ["tuotenumerolla 417300391, mutta sain 417300383", [], "another number of the same goods"],
    ["ISO 27001 certified", [], "a standard"],
    ["195/65 R15 91H", [], "a tyre"],
    ["Galaxy S23 Ultra 256GB costs 1199", [], "a model"],
    ["flight DY3512 at 10.45", [], "a flight"],
    ["error 0x80070057", [], "an error"],
    ["router 192.168.1.1", [], "a machine"],
    ["orgnr 556677-8899", [], "a company"],
    ["firmware 6.4.1.0 since 12.06.2024", [], "a version and a date"],
    ["restgjeld 3 118 400. Medlem", [], "a sum"],
    ["Bestellung vom 12.03.2024 über 1.299,00 €", [], "a date and a price"],
  ])("%j gives %j", (text, codes, _why) => {
    expect(found(orderId, text)).toEqual(codes);
  });
});

describe("bank accounts in national forms", () => {
  it.each([
    ["sort code 40-39-80, number 75064107", ["40-39-80", "75064107"], "United Kingdom"],
    ["refund to 09 08 45 54579741", ["09 08 45 54579741"], "United Kingdom, without a word"],
    ["mit kontonr er 1551 5768874659", ["1551 5768874659"], "Denmark"],
    ["Lånekonto 1503.12.53591", ["1503.12.53591"], "Norway"],
    ["tilille 529077-348306", ["529077-348306"], "Finland"],
    ["clearingnr 8327 kontonr 9342322345", ["8327", "9342322345"], "Sweden"],
    ["NIB 0193 4463 0573 6879 0366 9", ["0193 4463 0573 6879 0366 9"], "Portugal"],
    ["kontot visar 14.250 kr", [], "an amount"],
    ["reg. 261/2004", [], "a law"],
  ])("%j gives %j", (text, codes, _why) => {
    expect(found(bankAccount, text)).toEqual(codes);
  });
});

describe("passports and driving licences", () => {
  it.each([
    [passport, "mit pasnummer er EH7740193.", ["EH7740193"], "da"],
    [passport, "passi XA 0912438", ["XA 0912438"], "fi, letters apart"],
    [passport, "Reisepass CFPVTPJ497", ["CFPVTPJ497"], "de"],
    [passport, "Paszport EJ9611154", ["EJ9611154"], "pl"],
    [passport, "my passport expires 2026", [], "a year"],
    [drivingLicence, "mein Führerschein 21448790", ["21448790"], "de"],
    [drivingLicence, "prawo jazdy 02417/09/1426", ["02417/09/1426"], "pl"],
    [drivingLicence, "patente MI5518820K", ["MI5518820K"], "it"],
    [drivingLicence, "it says MORGA657054SM9IJ", ["MORGA657054SM9IJ"], "en, told by its form"],
    [drivingLicence, "körkort sedan 2009", [], "a year"],
  ])("%# %j", (detector, text, codes, _why) => {
    expect(found(detector, text)).toEqual(codes);
  });
});

describe("last digits", () => {
  it.each([
    ["card ending 4471", ["4471"], "en"],
    ["kortet som slutar på 4471", ["4471"], "sv"],
    ["die letzten vier Ziffern sind 4471", ["4471"], "de"],
    ["les 4 derniers chiffres 4471", ["4471"], "fr"],
    ["le ultime quattro cifre 4471", ["4471"], "it"],
    ["slutar på 450 kr", [], "an amount"],
    ["the meeting ends in 2024", [], "a year"],
  ])("%j gives %j", (text, digits, _why) => {
    expect(found(lastDigits, text)).toEqual(digits);
  });
});
