import type { Detector, Match, Reason, View } from "../core/detect.ts";
import { wordOf, wordsOf } from "./context.ts";
import { fold, writeOut } from "./fold.ts";
import { isFunctionWord, NAME_PARTICLES } from "./function-words.ts";
import { isNoName } from "./name-span.ts";
import { scored } from "./scored.ts";

const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(" ").split(" "));

/** Header fields whose value is a person, in the twelve languages. */
const FIELDS = set(
  "from to cc bcc sender recipient",
  "från till kopia avsändare mottagare",
  "fra til kopi afsender modtager avsender mottaker",
  "von an absender empfänger kopie",
  "de à cci expéditeur destinataire copie",
  "de para cco remitente destinatario",
  "da a ccn mittente destinatario",
  "van aan afzender ontvanger",
  "lähettäjä vastaanottaja keneltä kenelle kopio",
  "od do dw udw nadawca odbiorca kopia",
  "de para remetente destinatário",
);

/** "… wrote:", after the name; and before it. */
const WROTE_AFTER = set(
  "wrote écrit escribió escribio scritto napisał napisała napisal escreveu kirjoitti pisze écrivait",
);
const WROTE_BEFORE = set("schrieb skrev skreiv schreef wrote geschrieben");

/** Local parts that are nobody's name. */
const NOBODY = wordsOf(
  "info* kontakt* contact* support* service* kund* client* kunden* post* mail* noreply* no donotreply* reply admin* office* hello* hej hei hallo* sales* salg* faktura* invoice* billing* rechnung* booking* buchung* order* team* help* hilfe* ayuda* atencion* assistenza* asiakas* obsluga* biuro* bok kundeservice* klant* receptie* reception* ansok* ansoek* hr jobs* presse* press* news* newsletter* webmaster* postmaster* abuse* security* privacy* dpo* gdpr* dataskydd*",
);

/** What firms, offices and mailboxes have in their name. */
const OF_A_FIRM = wordsOf(
  "ab as asa aps a/s oy oyj gmbh ag kg ug ohg ltd limited plc llc inc sa sas sarl srl spa bv nv sp zoo lda sl bank* energi* energie* energy* energia* forsikring* försäkring* versicherung* insurance* assurance* seguro* assicurazion* verzekering* ubezpieczen* vakuutus* telecom* telekom* mobil* mobile* kundtjänst* kundeservice* kundenservice* service* support* team* klinik* clinic* praxis* hospital* sjukhus* kommune* kommun* amt* büro* bureau* office* department* dept avdelning* afdeling* abteilung* dział* ufficio* servicio* serviço* servizio* group* gruppe* hotel* shop* store* butik* reisen* travel* airline* rail* bahn* post* parcel* logistics* university* school* skole* skola* schule* gewerbeamt* verwaltung* hausverwaltung* newsletter* noreply* info* bot* system* helpdesk* reception* booking* faktura* billing* accounts* sales* registry* council* museum* forening* förening* verein* stiftung* fondation* fundación* union* sindicato* verdi",
);

interface Named {
  readonly first: number;
  readonly last: number;
  readonly words: number;
  readonly capitals: number;
}

/** The words of a name that end at token `last`, read backwards on one line. */
function nameBefore(view: View, last: number): Named | undefined {
  let first = last + 1;
  let words = 0;
  let capitals = 0;
  for (let at = last; at >= 0 && words < 6; at--) {
    const token = view.tokens[at];
    const after = view.tokens[at + 1];
    if (token === undefined || token.shape === "d") break;
    if (at < last && after !== undefined && /[\n]/.test(view.text.slice(token.end, after.start))) break;
    if (token.shape === "p") {
      const tied = token.low === "-" || token.low === "'" || (token.low === "." && initialBefore(view, at));
      if (!tied || at === last) break;
      continue;
    }
    const particle = NAME_PARTICLES.has(token.low);
    if (token.shape === "a" && !particle && (capitals > 0 || isFunctionWord(token.low))) break;
    if (isFunctionWord(token.low) && !particle && token.shape === "a") break;
    words++;
    if (token.shape !== "a") capitals++;
    first = at;
  }
  // Particles may stand within a name and not before it, unless a capital makes them its own.
  while (first <= last && view.tokens[first]?.shape === "a" && capitals > 0) {
    const low = view.tokens[first]?.low ?? "";
    if (/^(?:van|von|de|di|da|dos|del|della|af|av|el|al|ben|bin|ten|ter|vom|zu|la|le|st|mac|mc)$/.test(low)) break;
    first++;
    words--;
  }
  return first > last || words === 0 ? undefined : { first, last, words, capitals };
}

function initialBefore(view: View, dot: number): boolean {
  const token = view.tokens[dot - 1];
  return (
    token !== undefined && token.shape === "A" && token.end - token.start === 1 && token.end === view.tokens[dot]?.start
  );
}

/** The words of a name from token `first` on, up to a sign or a figure. */
function nameAfter(view: View, first: number): Named | undefined {
  let last = first - 1;
  let words = 0;
  let capitals = 0;
  for (let at = first; at < view.tokens.length && words < 6; at++) {
    const token = view.tokens[at];
    const before = view.tokens[at - 1];
    if (token === undefined || token.shape === "d") break;
    if (before !== undefined && at > first && view.text.slice(before.end, token.start).includes("\n")) break;
    if (token.shape === "p") {
      const tied = /^[-']$/.test(token.low) || (token.low === "." && initialBefore(view, at));
      if (!tied || at === first) break;
      if (token.low === ".") last = at;
      continue;
    }
    if (token.shape === "a" && !NAME_PARTICLES.has(token.low)) break;
    words++;
    if (token.shape !== "a") {
      capitals++;
      last = at;
    }
  }
  return last < first ? undefined : { first, last, words, capitals };
}

/** True where the local part of an address is built from the name: "s.benkirane" from "Salma Benkirane". */
function builtFrom(view: View, { first, last }: Named, local: string): boolean {
  const plain = fold(local.toLowerCase()).replace(/[^a-z]/g, "");
  for (let at = first; at <= last; at++) {
    const low = view.tokens[at]?.low ?? "";
    if (low.length >= 3 && (plain.includes(fold(low)) || plain.includes(writeOut(low)))) return true;
  }
  return false;
}

function isFirm(view: View, { first, last }: Named): boolean {
  for (let at = first; at <= last; at++) {
    const low = view.tokens[at]?.low ?? "";
    if (isNoName(low) || wordOf(OF_A_FIRM, low) !== undefined) return true;
  }
  return false;
}

const ANGLED = /^[<([]\s?<?(?:mailto:)?([\p{L}\p{N}._%+'-]{1,64})@[\p{L}\p{N}-]/u;

/** "Anna Berg <anna@…>", "Anna Berg (anna@…)". */
function besideAddress(view: View, at: number): readonly Match[] {
  const sign = view.tokens[at];
  if (sign === undefined) return [];
  const local = ANGLED.exec(view.text.slice(sign.start, sign.start + 80))?.[1];
  if (local === undefined) return [];
  const quoted = view.tokens[at - 1]?.low === '"' ? at - 2 : at - 1;
  const before = view.tokens[quoted];
  if (before === undefined || /\n/.test(view.text.slice(before.end, sign.start))) return [];
  const name = nameBefore(view, quoted);
  if (name === undefined || isFirm(view, name)) return [];
  const reasons: Reason[] = [{ code: "header", weight: 0.45, note: "before an address" }];
  if (builtFrom(view, name, local)) reasons.push({ code: "address", weight: 0.45 });
  else {
    if (wordOf(NOBODY, local.toLowerCase().split(/[._+-]/)[0] ?? "") !== undefined) return [];
    if (name.words < 2 || name.capitals < 2) return [];
    reasons.push({ code: "name-order", weight: 0.2, note: `${name.words} parts` });
  }
  return span(view, name, reasons);
}

function span(view: View, { first, last }: Named, reasons: readonly Reason[]): readonly Match[] {
  const start = view.tokens[first]?.start ?? 0;
  const end = view.tokens[last]?.end ?? start;
  return start < end ? [scored(start, end, reasons)] : [];
}

function isLineStart(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  const before = view.text.slice(Math.max(0, token.start - 40), token.start);
  return /(?:^|\n)[\s>*_|"-]*$/.test(token.start <= 40 ? before : before.slice(1));
}

/** "Från: Anna Berg", at the beginning of a line. */
function inField(view: View, at: number): readonly Match[] {
  const field = view.tokens[at];
  const colon = view.tokens[at + 1];
  if (field === undefined || colon?.low !== ":" || !FIELDS.has(field.low) || !isLineStart(view, at)) return [];
  const matches: Match[] = [];
  let from = at + 2;
  for (let names = 0; names < 8; names++) {
    const first = view.tokens[from];
    const before = view.tokens[from - 1];
    if (first === undefined || before === undefined || /\n/.test(view.text.slice(before.end, first.start))) break;
    const name = nameAfter(view, first.low === '"' ? from + 1 : from);
    if (name !== undefined && name.capitals >= 2 && name.words <= 5 && !isFirm(view, name))
      matches.push(...span(view, name, [{ code: "header", weight: 0.65, note: `${field.low}:` }]));
    // On to the next of a list of people.
    let next = (name?.last ?? from) + 1;
    for (let i = 0; i < 24 && next < view.tokens.length; i++, next++) {
      const token = view.tokens[next];
      const previous = view.tokens[next - 1];
      if (token === undefined || previous === undefined || /\n/.test(view.text.slice(previous.end, token.start)))
        return matches;
      if (/^[;,]$/.test(token.low)) break;
    }
    if (!/^[;,]$/.test(view.tokens[next]?.low ?? "")) break;
    from = next + 1;
  }
  return matches;
}

/** So much of a line is looked at on either side of the verb. */
const LINE = 160;

/** "On Monday Anna Berg wrote:", "Am 8.3. um 11:31 schrieb Samuel Roth:". */
function attributed(view: View, at: number): readonly Match[] {
  const verb = view.tokens[at];
  if (verb === undefined || !(WROTE_BEFORE.has(verb.low) || WROTE_AFTER.has(verb.low))) return [];
  const above = view.text.slice(Math.max(0, verb.start - LINE), verb.start);
  const head = above.slice(above.lastIndexOf("\n") + 1);
  const tail = view.text.slice(verb.end, verb.end + LINE).split("\n", 1)[0] ?? "";
  if (!/\d/.test(head)) return [];
  const reasons: readonly Reason[] = [{ code: "header", weight: 0.8, note: verb.low }];
  if (WROTE_BEFORE.has(verb.low) && /:\s*$|^[^:]*:/.test(tail)) {
    const name = nameAfter(view, at + 1);
    if (name !== undefined && name.capitals > 0 && !isFirm(view, name)) return span(view, name, reasons);
  }
  if (!WROTE_AFTER.has(verb.low) || !/^(?:\([ay]\))?\s*:/u.test(tail)) return [];
  let last = at - 1;
  // Over "a", "ha", the address in its brackets.
  if (/^(?:a|ha)$/.test(view.tokens[last]?.low ?? "")) last--;
  if (/^[>)\]]$/.test(view.tokens[last]?.low ?? "")) {
    for (let i = 0; i < 30 && last >= 0; i++, last--) {
      if (view.tokens[last]?.low === "<" && view.tokens[last - 1]?.low !== "(") break;
      if (view.tokens[last]?.low === "(") break;
    }
    last--;
  }
  const name = nameBefore(view, last);
  return name === undefined || name.capitals === 0 || isFirm(view, name) ? [] : span(view, name, reasons);
}

/** People that e-mail names by its form: header fields, attributions of a quoted reply, names before an address. In the twelve languages. */
export const namesHeaders: Detector = {
  id: "names.headers",
  kind: "PERSON",
  on: [
    { on: "char", chars: "<([" },
    { on: "words", words: [...new Set([...FIELDS, ...WROTE_AFTER, ...WROTE_BEFORE])] },
  ],
  examples: {
    hit: [
      "From: Anna Berg <anna.berg@example.com>",
      "Von: Samuel Roth <samuel@roth-velo.example>",
      "De : Maëlle Le Gall",
      "Från: Nguyen Thi Lan <lan.nguyen58@example.com>",
      "Fra: Mette Kjær",
      "Da: Ilaria De Santis <ilaria@example.it>",
      "Van: Sanne van den Broek",
      "Lähettäjä: Aino Virtaharju",
      "Od: Zuzanna Wójtowicz",
      "Para: Rui Antunes; Inês Carvalhal",
      "On Mon, Apr 8, 2024 at 18:20 Leanne Whitcombe <lw@example.com> wrote:",
      "Am 8.3.2024 um 11:31 schrieb Samuel Roth:",
      "Le lun. 8 avr. 2024 à 18:20, Salma Benkirane <s.benkirane@agence-oxo.example> a écrit :",
      "Den mån 8 apr. 2024 kl 18:20 skrev Wilma Åkerblom <wilma@example.se>:",
      "El lun, 8 abr 2024 a las 18:20, Nuria Peñalver (<nuria@example.es>) escribió:",
      "Il giorno lun 8 apr 2024 alle ore 18:20 Bruno Bellandi <bb@example.it> ha scritto:",
      "Op ma 8 apr 2024 om 18:20 schreef Sanne van den Broek <sanne@example.nl>:",
      "pon., 8 kwi 2024 o 18:20 Zuzanna Wójtowicz <zw@example.pl> napisał(a):",
      "ma 8. huhtik. 2024 klo 18.20 Aino Virtaharju (aino@example.fi) kirjoitti:",
      "A segunda, 8/04/2024, 18:20, Rui Antunes <rui@example.pt> escreveu:",
    ],
    miss: [
      "From: Customer Service <service@example.com>",
      "An: Gewerbeamt",
      "From: Monday to Friday",
      "Till: alla kunder",
      "Solstad Energi <info@solstad.example>",
      "he wrote to us on 3 March",
      "Ring mig (efter 18)",
      "Fra: mandag til fredag",
    ],
  },
  match(view, at) {
    return view.tokens[at]?.shape === "p" ? besideAddress(view, at) : [...inField(view, at), ...attributed(view, at)];
  },
};
