import type { Detector, Match, View } from "../core/detect.ts";
import { announcedBefore } from "./codes/announce-index.ts";
import { ANY_PLATE, STRONG_PLATE } from "./codes/plate-forms.ts";
import { isAmount } from "./codes/written-code.ts";
import { isAsked, wordOf, wordsOf } from "./context.ts";
import { digitRun } from "./digit-runs.ts";
import { isFunctionWord } from "./function-words.ts";
import { startsFresh } from "./groups.ts";
import { scored } from "./scored.ts";
import { perView } from "./view-memory.ts";
import { perWord } from "./word-memory.ts";

/** Words that say that a vehicle is spoken of. */
const VEHICLE = wordsOf(
  "bil bilen bilar fordon* bilens skåpbil* lastbil* husbil* husvagn* släp släpet släpvagn* mc motorcykel* moped* felparker* p-bot kontrollbesikt* besiktning* däckbyte* parker* trängselskatt* fotoboks bobil* campingvogn* tilhenger* båthenger* elgpåkjørsel* kjøretøy* leiebil* firmabil* varebil* personbil* autopass bompeng* fører sjåfør* køretøj* bilforsikring* trailer* anhænger* knallert* p-afgift* synet",
  "auto autos pkw lkw fahrzeug* wagen anhänger* motorrad* leasing* halter* kfz* parkverstoß* falschpark* strassenverkehrsamt* car cars van vehicle* truck* lorry motorbike* motorcycle* caravan* parked parking dvla windscreen driver* speeding toll autot auton autoni pakettiauto* moottoripyör* peräkärry* ajoneuvo* pysäköin* katsastus* rekka*",
  "wagen voertuig* vrachtwagen* motor motorfiets* caravan aanhang* parkeer* geparkeerd leaseauto* voiture* véhicule* camion* moto motos remorque* garé* stationne* coche* vehículo* furgoneta* camión remolque* aparcad* aparcamiento* multa* macchina* veicol* furgon* camion rimorchi* parcheggi* autovelox samochod* samochód pojazd* auta przyczep* parking* parkowani* fotoradar* carro carros veículo* viatura* mota reboque* estacion* portagem portagens via-verde",
  "volvo toyota skoda škoda volkswagen golf audi bmw mercedes renault peugeot citroën citroen seat fiat ford opel tesla kia hyundai nissan mazda honda yaris polo clio passat dacia enyaq",
);
const AROUND = 14;
/** Letters before a number that are no plate: money, standards, trains. */
const NO_PLATE =
  /^(?:SEK|NOK|DKK|EUR|USD|GBP|CHF|PLN|RAL|DIN|ISO|EAN|PIN|PUK|SMS|TEL|TLF|TFN|BIC|OCR|PNR|VIN|FIN|ICE|TGV|TER|KL|NR|NO|CA|OK|IP|TV|PC|V|EN|IEC|USB|UTC|GMT|IVA|VAT|TVA|BTW|MVA|MOMS|CVR|NIP|NIF|DNI|NIE|BSN|AHV|CPR|AM|PM|E|A|B|C|IC|IR|RE|RB|S|U)$/i;
const REACH = 5;

const isVehicle = perWord((low) => wordOf(VEHICLE, low) !== undefined);

/** Every word for a vehicle in a view, looked up once. */
const vehiclesOf = perView((view: View): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const [i, { low, shape }] of view.tokens.entries()) {
    if (shape !== "p" && shape !== "d" && isVehicle(low)) found.add(i);
  }
  return found;
});

/** The word for a vehicle within reach. */
function vehicleNear(view: View, first: number, last: number): string | undefined {
  const known = vehiclesOf(view);
  if (known.size === 0) return undefined;
  for (let i = first - AROUND; i <= last + AROUND; i++) {
    if (known.has(i)) return wordOf(VEHICLE, view.tokens[i]?.low ?? "");
  }
  return undefined;
}

function startsBefore(view: View, at: number): readonly number[] {
  const starts: number[] = [];
  const { tokens, text } = view;
  let i = at;
  for (let steps = 0; steps < 5; steps++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.shape !== "p") starts.unshift(i);
    const left = tokens[i - 1];
    if (left === undefined || !/^[ -]?$/.test(text.slice(left.end, token.start))) break;
    if (left.shape === "p" ? !/^[-:·]$/.test(left.low) : left.end - left.start > 4) break;
    i--;
  }
  return starts;
}

function longest(view: View, start: number): number | undefined {
  let end: number | undefined;
  for (const form of ANY_PLATE) {
    form.lastIndex = start;
    const hit = form.exec(view.text);
    // "DP 4417 er": a plate's letters are of one size.
    if (hit === null || (hit[0] !== hit[0].toUpperCase() && hit[0] !== hit[0].toLowerCase())) continue;
    const head = /^(\p{Ll}+) /u.exec(hit[0])?.[1];
    if (head !== undefined && isFunctionWord(head)) continue;
    const tail = /^\p{Ll}.* (\p{Ll}+)$/u.exec(hit[0])?.[1];
    if (tail !== undefined && isFunctionWord(tail)) continue;
    if (hit[0].length > 3 && start + hit[0].length > (end ?? 0)) end = start + hit[0].length;
  }
  return end;
}

function judge(view: View, first: number, at: number): Match | undefined {
  const { text, tokens } = view;
  const token = tokens[first];
  if (
    token === undefined ||
    !startsFresh(text, token.start) ||
    /[-/.]$/.test(text.slice(Math.max(0, token.start - 1), token.start))
  )
    return undefined;
  const found = announcedBefore(view, first, 0);
  const nearest = found[0];
  if (nearest?.what === "thing" && nearest.distance <= 1) return undefined;
  const word = found.find(({ what, distance }) => what === "PLATE" && distance <= REACH);
  const said = found.some(({ what, at: token }) => what === "PLATE" && token === nearest?.at);
  const other =
    nearest !== undefined && !said && nearest.what !== "VIN" && nearest.what !== "weak" && nearest.distance <= 1;
  const asked = isAsked(view, "PLATE");
  STRONG_PLATE.lastIndex = token.start;
  const strong = STRONG_PLATE.exec(text)?.[0];
  const spoken = word !== undefined || asked ? undefined : vehicleNear(view, first, at);
  if (strong === undefined && word === undefined && !asked && spoken === undefined) return undefined;
  const end = longest(view, token.start);
  if (end === undefined) return undefined;
  const written = text.slice(token.start, end);
  const form = { code: "form", weight: 0.3, note: "a plate" };
  if (word !== undefined && !other) {
    if (isAmount(text, end, 4)) return undefined;
    return scored(token.start, end, [form, { code: "announced", weight: 0.5, note: word.note }]);
  }
  if (asked) return scored(token.start, end, [form, { code: "asked", weight: 0.5, note: "PLATE" }]);
  if (strong !== undefined && !(token.shape !== "d" && NO_PLATE.test(token.low) && text[token.end] !== "-"))
    return scored(token.start, token.start + strong.length, [{ code: "form", weight: 0.65, note: "a plate" }]);
  if (other || (token.shape !== "d" && NO_PLATE.test(token.low))) return undefined;
  if (written !== written.toUpperCase() && !/^[a-zåäö]{3} ?\d\d[\da-z]$/.test(written)) return undefined;
  if (isAmount(text, end, 4)) return undefined;
  if (spoken === undefined) return undefined;
  if (written.replace(/[^\p{L}\d]/gu, "").length < 5) return undefined;
  return scored(token.start, end, [form, { code: "word", weight: 0.3, note: spoken }]);
}

const BARE = /(?<![\p{L}\d])(?:[A-ZÄÖÜ]{1,3}[ -]?)?\d{3,6}(?![\p{L}\d]|[-/.,:]\d)/uy;

/** Digits alone ("17878") after the word for a plate or as the answer, as in Norway and Switzerland, or a plate cut in two. */
function bare(view: View, at: number): Match | undefined {
  const token = view.tokens[at];
  if (token === undefined) return undefined;
  const word = announcedBefore(view, at, 0)[0];
  const asked = isAsked(view, "PLATE") && view.tokens.length < 16;
  if (!asked && !(word?.what === "PLATE" && word.distance <= 1)) return undefined;
  BARE.lastIndex = token.start;
  const hit = BARE.exec(view.text);
  if (hit === null) return undefined;
  const end = token.start + hit[0].length;
  if (isAmount(view.text, end, 4)) return undefined;
  if (/^(?:19|20)\d\d$/.test(hit[0])) return undefined;
  return scored(token.start, end, [
    { code: "form", weight: 0.2, note: "a plate" },
    asked ? { code: "asked", weight: 0.4, note: "PLATE" } : { code: "announced", weight: 0.4, note: word?.note ?? "" },
  ]);
}

function ofGroup(view: View, at: number, least: number): Match | undefined {
  for (const first of startsBefore(view, at)) {
    if ((view.tokens[first]?.start ?? 0) < least) continue;
    const match = judge(view, first, at);
    if (match !== undefined) return match;
  }
  return bare(view, at);
}

/**
 * Number plates of the European countries and the United States.
 *
 * Rule: a strong form in capitals alone; any form after a word for it, asked for, or where a vehicle is spoken of.
 * Source: `codes/plate-forms.ts`.
 */
export const plate: Detector = {
  id: "codes.plate",
  kind: "PLATE",
  on: [{ on: "digits", min: 1 }],
  examples: {
    hit: [
      "GC-903-WL",
      "M-AZ 903E",
      "LN71 OXH",
      "45-TD-17",
      "1-ABC-123",
      "bilen KST 244",
      "Kennzeichen GR 40771",
      "targa DK 903 RW",
      "rejestracja GD 318XR",
      "rekisteri ZNA-917",
      "kenteken T-417-ZB",
      "matrícula 4402 BCD",
      "bobil HE 53742",
    ],
    miss: ["RAL 9010", "flyet DY3512", "SEK 500", "HP-4015 printer", "10-12-24", "DIN 912", "ISO 900", "kl 10 30"],
  },
  match(view, at) {
    const matches: Match[] = [];
    const { last } = digitRun(view.text, view.tokens, at);
    let done = 0;
    for (let i = at; i <= last; i++) {
      const token = view.tokens[i];
      if (token?.shape !== "d" || token.start < done) continue;
      const match = ofGroup(view, i, done);
      if (match === undefined) continue;
      matches.push(match);
      done = match.end;
    }
    return matches;
  },
};
