import { describe, expect, it } from "vitest";
import { coordinates } from "../../src/detect/coordinates.ts";
import { expiry } from "../../src/detect/expiry.ts";
import { secretValue } from "../../src/detect/secret-value.ts";
import { username } from "../../src/detect/username.ts";
import { found } from "./found.ts";

describe("expiry of a card", () => {
  it.each([
    ["4929 8245 9151 0220 exp 09/27", ["09/27"], "after the number"],
    ["kortet 5226 0931 1027 8373, udl 0329, 472", ["0329"], "without a sign"],
    ["5412522353789997 exp 11 26 code 204", ["11 26"], "with a blank"],
    ["Karte gültig bis 08/2027", ["08/2027"], "a card is spoken of"],
    ["2844 caduca 09/27.", ["09/27"], "after the last digits"],
    ["09/27 en 471", ["09/27"], "with its code in one answer"],
    ["the offer is valid until 09/27", [], "no card"],
    ["invoice 11/26", [], "an invoice"],
  ])("%j gives %j", (text, dates, _why) => {
    expect(found(expiry, text)).toEqual(dates);
  });
});

describe("usernames", () => {
  it.each([
    ["Login g.roussel, je t'ai mis", ["g.roussel"], "fr"],
    ["utente: cli884120", ["cli884120"], "it"],
    ["mn inlog is storm.bakker01 en ww", ["storm.bakker01"], "nl"],
    ["käyttäjä villes_02 puh", ["villes_02"], "fi"],
    ["usuario de telegram @nachete_str.", ["@nachete_str"], "es"],
    ["User hlindner, Kennwort Kuckuck", ["hlindner"], "de, with its password"],
    ["Heter fjallraven_lo där", ["fjallraven_lo"], "sv, by its form"],
    ["det er anna.k77 på forumet", ["anna.k77"], "nb, by its form"],
    ["sara@example.com", [], "an address"],
    ["IMG_2024_0912.jpg", [], "a file"],
    ["login works again", [], "a sentence"],
    ["pris @ 45 kr", [], "a price"],
  ])("%j gives %j", (text, names, _why) => {
    expect(found(username, text)).toEqual(names);
  });
});

describe("secrets by their value", () => {
  it.each([
    ["Account PIN if you need it: 7731", ["7731"], "words between"],
    ["Din kod för att öppna paketskåpet är 839 864.", ["839 864"], "sv"],
    ["Codice da dare al corriere: 7741", ["7741"], "it"],
    ["Ny kod tvättstuga 4471#.", ["4471#"], "a sign at the end"],
    ["code poort 2468E", ["2468E"], "what is locked"],
    ["ok heb Tulp&1953! genomen", ["Tulp&1953!"], "told by its form"],
    ["used code SPRING24 and it failed", [], "a voucher"],
    ["error code on the screen: 4471", [], "an error"],
    ["the PIN costs 4471 kr", [], "an amount"],
  ])("%j gives %j", (text, secrets, _why) => {
    expect(found(secretValue, text)).toEqual(secrets);
  });
});

it.each([
  ["59.32932, 18.06858", ["59.32932, 18.06858"], "decimal degrees"],
  ["N 59.3293 E 18.0686", ["N 59.3293 E 18.0686"], "letters first"],
  ["59°19'45\"N 18°04'07\"E", ["59°19'45\"N 18°04'07\"E"], "minutes and seconds"],
  ["9FFW84PQ+2X", ["9FFW84PQ+2X"], "an Open Location Code"],
  ["///filled.count.soap", ["///filled.count.soap"], "three words"],
  ["12.50, 13.50", [], "prices"],
])("coordinates: %j gives %j", (text, places, _why) => {
  expect(found(coordinates, text)).toEqual(places);
});
