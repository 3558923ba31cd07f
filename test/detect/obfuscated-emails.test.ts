import { describe, expect, it } from "vitest";
import { email } from "../../src/detect/email.ts";
import { found } from "./found.ts";

describe("addresses that are said or hidden", () => {
  it.each<readonly [language: string, before: string, address: string, after: string]>([
    ["en", "its ", "tomasz dot wrobel at example dot org", " , you wrote tomas"],
    ["en", "", "anna [at] example [dot] com", " please"],
    ["en", "mail me: ", "anna underscore berg seven seven at g mail dot com", ""],
    ["en", "it is ", "a n n a at example dot com", ""],
    ["en", "", "anna{at}example{dot}com", ""],
    ["en", "", "peter-lind AT t-online DOT de", " thanks"],
    ["sv", "mailen är ", "amir punkt hosseini snabel-a example punkt se", " med två s"],
    ["sv", "", "my understreck ek (snabel-a) firma punkt nu", ""],
    ["sv", "", "anna bindestreck berg at-tecken firma punkt se", ""],
    ["da", "skriv til ", "rikke punktum damgaard snabel-a example punktum dk", ", chatten ryger"],
    ["nb", "", "kari krøllalfa firma punktum no", ""],
    ["nb", "", "ola bindestrek nord alfakrøll post punkt no", " takk"],
    ["de", "", "till punkt behrens klammeraffe posteo minus beispiel punkt example", ""],
    ["de", "meine adresse: ", "t unterstrich weber at web punkt de", ""],
    ["nl", "mail naar ", "truus apestaartje vandorp punt example", " en niet"],
    ["nl", "", "jan streepje piet apenstaartje post punt nl", ""],
    ["fr", "", "ophelie point wauters arobase boite tiret mail point example", " et pas hotmail"],
    ["fr", "", "anne tiret marie arobase orange point fr", ""],
    ["es", "", "aaron(at)bravopinturas(punto)example", ""],
    ["es", "mi correo es ", "nuria guion bajo soto arroba correo punto es", ""],
    ["it", "", "ilaria punto santis chiocciola posta punto it", ""],
    ["it", "", "bruno trattino basso rossi chiocciola libero punto it", " grazie"],
    ["fi", "", "petri piste lehtonen ät example piste fi", ""],
    ["fi", "", "aino alaviiva v miukumauku posti piste fi", ""],
    ["pl", "", "zuzanna kropka wójtowicz małpa poczta kropka pl", ""],
    ["pl", "", "jan podkreślnik nowak małpa wp kropka pl", ""],
    ["pt", "soletrado: ", "helena ponto coelho arroba example ponto pt", ", com h"],
    ["pt", "", "rui traço antunes arroba sapo ponto pt", ""],
    ["-", "", "anna_b77 @ example.com", " or so"],
    ["-", "", "anna@example . com", ""],
    ["-", "", "anna @ example . se", ""],
    ["-", "", "lan snabel-a gmail", ""],
  ])("%s: %s«%s»%s", (_language, before, address, after) => {
    expect(found(email, before + address + after)).toEqual([address]);
  });

  it.each([
    ["meet me at example dot", "no domain"],
    ["look at example dot com", "a site"],
    ["we meet at noon dot then", "no top-level domain"],
    ["2 st @ 40 kr", "a price"],
    ["I was at point a", "English words"],
    ["Ich bin um acht Uhr da. Punkt", "a full stop that is said"],
    ["et punkt til", "Danish: one point more"],
    ["le point de vente est chez vous", "French words"],
    ["find it at shop dot example dot com", "a site with a subdomain"],
  ])("leaves %j: %s", (text, _why) => {
    expect(found(email, text)).toEqual([]);
  });
});
