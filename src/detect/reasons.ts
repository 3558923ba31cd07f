import type { Finding, Reason } from "../core/detect.ts";

type Sentence = (note: string | undefined) => string;

const noted =
  (what: string): Sentence =>
  (note) =>
    note === undefined ? what : `${what} (${note})`;

/**
 * Every reason code with what it tells a reader. A detector that uses a code of its own adds a row; a code without a row is shown
 * as it is.
 */
export const REASONS: Readonly<Record<string, Sentence>> = {
  asked: noted("the other side asked for it just before"),
  word: noted("context word beside it"),
  "word-before": noted("context word before"),
  "word-after": noted("context word after"),
  thing: noted("a word beside it speaks of a thing, not a person"),
  home: noted("the controller's home country"),
  alone: () => "the text holds nothing else",
  proof: noted("valid"),
  shape: noted("the form fits"),
  checksum: noted("valid check digits"),
  luhn: noted("check digit after Luhn"),
  network: noted("issuer range"),
  grouping: noted("grouped as such numbers are"),
  form: noted("the form fits"),
  domain: noted("whole domain"),
  host: noted("known host"),
  plan: noted("the number plan says"),
  date: noted("reads as"),
  "personal-part": noted("the address has a personal part"),
  iban: noted("an account number stands beside it"),
  "known-name": noted("a name that the event's own fields state"),
  "seen-name": () => "a name met earlier in the conversation",
  continued: noted("goes on where the last turn left off"),
  "name-order": noted("several parts of that name together"),
  inflected: () => "with an ending",
  "lower-case": () => "written in lower case",
  "common-word": () => "also an ordinary word",
  introduced: noted("introduced as a name by"),
  title: noted("after a title"),
  header: noted("stands where e-mail names a person"),
  address: () => "the e-mail address beside it is built from it",
  signature: () => "a line of its own at the end, as people sign",
  spelled: noted("spelled letter by letter"),
  "sign-off": noted("signs off the text, after"),
  language: noted("compromise reads it as a name"),
  "given-name": () => "begins with a known given name",
  lexicon: noted("word list"),
  phrase: () => "a phrase of several words",
  "about-somebody": noted("said of somebody"),
  "unsure-word": () => "a word that has other senses",
  "call-note": () => "in a note that staff wrote",
  tagger: noted("the tagger reads it so from its form and what stands around it"),
  announced: noted("announced by"),
  secret: noted("has the form of"),
  policy: noted("a detector of the policy document"),
  payment: () => "a payment card is spoken of",
};

function sentenceOf(reason: Reason): string {
  const sentence = REASONS[reason.code];
  return sentence === undefined ? noted(reason.code.replaceAll("-", " "))(reason.note) : sentence(reason.note);
}

/** Only the reasons, for a reader who sees kind, score and detector beside them. Without text of the event. */
export function because(finding: Pick<Finding, "reasons">): string {
  return finding.reasons.map(sentenceOf).join(", ");
}

/** Why a finding was made, as one English sentence without text of the event. */
export function describe(finding: Pick<Finding, "kind" | "score" | "detector" | "reasons">): string {
  const why = because(finding);
  return `${finding.kind} ${finding.score.toFixed(2)} by ${finding.detector}${why === "" ? "" : `: ${why}`}.`;
}
