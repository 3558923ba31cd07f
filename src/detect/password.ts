import type { Detector, Match, Reason, Token, View } from "../core/detect.ts";
import { isAsked } from "./context.ts";
import { isFunctionWord } from "./function-words.ts";
import { phrases } from "./phrases.ts";
import { CODE_WORDS, PASSWORD_WORDS } from "./secret-words.ts";

const PASSWORDS = phrases(PASSWORD_WORDS);
const CODES = phrases(CODE_WORDS);

/** Words that mean a secret code only where more says so: plain "code", "kod", "código". */
const VAGUE =
  /^(?:code|kod|kode|koodi|código|codice|vis koden|koden var|pass|passe|code is|code ist|code lautet|koden är|koden er|kod to|tan|clave)$/;

/** Codes of other kinds: the word before or after it says that no secret follows. */
const OTHER_CODE =
  /^(?:error|promo|discount|voucher|postal|post|zip|disp|disposition|area|country|dialling|dress|product|order|tracking|qr|source|sort|swift|bic|bar|item|colour|color|iban|booking|reference|fel|rabatt|kampanj|post|fehler|gutschein|aktions|erreur|promotionnel|postnummer|promocional|postal|descuento|sconto|postale|kortings|alennus|rabatowy|pocztowy|błędu|desconto)$/;

/** What leads from the word to the secret. */
const LEADS =
  /^(?:is|was|said|says|dice|sagte|sade|sier|siger|c|était|resta|rimane|blev|blir|nuevo|provisório|porta|da|:|=|-|är|er|var|ist|war|lautet|est|es|era|è|era|on|oli|to|było|é|foi|of|to|now|also|just|still|nu|nå|jetzt|the|my|your|new|old|nya|ny|neue|neues|que|tu|mi|min|mitt|mein|mit|het|nowe|moje|sinun|code|kod|kode|koden|number|nummer|as|set|changed|reset|gives|says|"|'|«|„|“|\(|\[|here|für|for|för|wifi|wlan|tillfälliga|temporary|temporal|tijdelijke|vorläufiges)$/;

const AFTER_SECRET_WORD =
  /^(?:reset|resetting|forgotten|forgot|field|page|link|manager|policy|protected|change|protection|required|requirements|hint|recovery|problem|problems|issue|does|doesn|did|didn|not|isn|wasn|won|has|have|can|again|please|wrong|incorrect|expired|never|keeps|blocked|locked)$/;

/** How many words may lead to the secret. */
const REACH = 6;
const LONGEST = 64;

interface Secret {
  readonly start: number;
  readonly end: number;
  readonly digits: boolean;
  readonly mixed: boolean;
  readonly word: boolean;
  readonly length: number;
}

const STRETCH = /[^\s]{1,64}/y;
/** Punctuation that closes the sentence, the bracket or the quotation, not the secret. */
const CLOSERS = /[.,;:)\]}"'»”“?]+$/;

/** The stretch without white space that begins at a token, with groups of digits taken together ("771 904", "39 71 04"). */
function secretAt(view: View, token: Token): Secret {
  const { text } = view;
  STRETCH.lastIndex = token.start;
  const stretch = STRETCH.exec(text)?.[0] ?? "";
  const bare = stretch.replace(CLOSERS, "");
  let written = bare === "" ? stretch : bare;
  if (/^\d{2,6}$/.test(written)) {
    const more = /^(?:[ -]\d{2,6}){1,5}(?![\p{L}\d])/u.exec(
      text.slice(token.start + written.length, token.start + LONGEST),
    )?.[0];
    // Groups of one code are of one length.
    if (
      more !== undefined &&
      stretch === written &&
      more
        .split(/[ -]/)
        .slice(1)
        .every((g) => g.length === written.length)
    )
      written += more;
  }
  const digits = /^[\d -]+[#*]?$/.test(written);
  return {
    start: token.start,
    end: token.start + written.length,
    digits,
    mixed: !digits && /[\d\p{P}\p{S}]/u.test(written) && /[\p{L}\d]/u.test(written),
    word: /^[\p{L}\p{M}]+$/u.test(written),
    length: written.length,
  };
}

function announced(view: View, first: number, passwordLike: boolean, note: string, last: number): readonly Match[] {
  const { tokens, text } = view;
  if (OTHER_CODE.test(tokens[first - 1]?.low.slice(0, 20) ?? "")) return [];
  const vague = VAGUE.test(note);
  let marked = false;
  for (let i = last + 1; i <= last + REACH; i++) {
    const token = tokens[i];
    const previous = tokens[i - 1];
    if (token === undefined || previous === undefined) return [];
    const gap = text.slice(previous.end, token.start);
    if (gap.includes("\n") && i !== last + 1 && !marked) return [];
    if (i === last + 1 && token.low === "-" && gap === "") return [];
    const secret = secretAt(view, token);
    const leads = LEADS.test(token.low) && (token.shape === "p" || secret.length <= token.end - token.start + 1);
    if (leads) {
      if (/^(?:is|was|:|=|är|er|var|ist|lautet|est|es|è|on|to|é|foi|set|était|resta|")$/.test(token.low)) marked = true;
      continue;
    }
    if (AFTER_SECRET_WORD.test(token.low)) return [];
    const reasons: Reason[] = [{ code: "announced", weight: 0.6, note }];
    if (secret.digits) {
      const count = text.slice(secret.start, secret.end).replace(/\D/g, "").length;
      if (count < 4 || count > 18 || isAmountAfter(tokens, text, secret.end)) return [];
      reasons.push({ code: "secret", weight: vague ? 0.05 : 0.25, note: "a code" });
    } else if (secret.mixed && secret.length >= 4) {
      if (!/\d|[!#@$%&*?+]/.test(text.slice(secret.start, secret.end))) return [];
      if (/^https?:|^www\./i.test(text.slice(secret.start, secret.end))) return [];
      const certain = !vague || marked;
      reasons.push({ code: "secret", weight: certain ? 0.3 : -0.2, note: "a password" });
    } else if (passwordLike && secret.word && marked && !isFunctionWord(token.low) && secret.length >= 4) {
      // A plain word is a password only after "is" or a colon, and alone.
      const next = tokens[i + 1];
      const ends = next === undefined || next.shape === "p" || text.slice(secret.end, next.start).includes("\n");
      if (!ends) return [];
      reasons.push({ code: "secret", weight: 0, note: "a word" });
    } else return [];
    const score = Math.round(reasons.reduce((sum, r) => sum + r.weight, 0) * 100) / 100;
    return [{ start: secret.start, end: secret.end, score, reasons }];
  }
  return [];
}

function isAmountAfter(tokens: readonly Token[], text: string, end: number): boolean {
  return (
    /^ ?(?:kr|sek|nok|dkk|eur|euros?|usd|gbp|zł|pln|€|\$|£|%|digits?|characters|siffror|tecken|stellen|zeichen|minutes?|min|times|dagar|days)\b/i.test(
      text.slice(end, end + 14),
    ) || tokens.length === 0
  );
}

/** An answer to the question for a code is no longer than this, in tokens. */
const LONGEST_ANSWER = 16;

/** A bare answer to the question for a code. */
function answered(view: View): readonly Match[] {
  if (view.tokens.length > LONGEST_ANSWER) return [];
  for (const [i, token] of view.tokens.entries()) {
    if (view.tokens[i - 1]?.end === token.start) continue;
    const secret = secretAt(view, token);
    const written = view.text.slice(secret.start, secret.end);
    const plausible = secret.digits ? secret.length >= 4 : secret.mixed && secret.length >= 4 && /\d/.test(written);
    if (!plausible) continue;
    const reasons: readonly Reason[] = [{ code: "asked", weight: 0.75, note: "PASSWORD" }];
    return [{ start: secret.start, end: secret.end, score: 0.75, reasons }];
  }
  return [];
}

/** Passwords, PINs, one-time, door and Wi-Fi codes: what stands after the word for it, in twelve languages, or answers the question for it. */
export const password: Detector = {
  id: "password",
  kind: "PASSWORD",
  on: [{ on: "words", words: [...new Set([...PASSWORDS.wake, ...CODES.wake])] }, { on: "start" }],
  examples: {
    hit: [
      "my password is Shamrock#88",
      "pw: biscuit",
      "Your one-time code is 375 214",
      "PIN 0906",
      "door code 7731#",
      "lösenordet är kanelbulle77",
      "Din engångskod: 839 864",
      "portkod 2841",
      "Passwort: Dom1248!",
      "Ihr Bestätigungscode lautet 771 904",
      "das kennwort ist Kuckuck#77",
      "mot de passe : Coucou#41",
      "votre code de vérification 771209",
      "la contraseña es Betis1907!",
      "código de verificación: 884 201",
      "la password è Gattone!2019",
      "codice otp 590 314",
      "wachtwoord Welkom2023!!",
      "pincode 6054",
      "salasana on Mustikka1?",
      "vahvistuskoodi 640 857",
      "hasło: Korona!Kielce1973",
      "kod sms 731 904",
      "palavra-passe Bolacha*Maria9",
      "código PIN 5902",
      "adgangskode: Kanel!Snegl7",
      "engangskoden er 739204",
      "passordet er tyttebær9",
      "wifi password: hunter22hunter",
    ],
    miss: [
      "I forgot my password again",
      "password reset does not work",
      "the password is wrong",
      "error code 4471",
      "discount code SUMMER24",
      "your PIN must have 4 digits",
      "post code 70362",
      "jag har glömt mitt lösenord",
      "Passwort vergessen",
      "the code is expired",
      "rabatt kod 12345",
    ],
  },
  match(view, at) {
    const word = PASSWORDS.at(view, at);
    if (word !== undefined) return announced(view, at, true, word.note, word.last);
    const code = CODES.at(view, at);
    if (code !== undefined) return announced(view, at, false, code.note, code.last);
    return at === 0 && isAsked(view, "PASSWORD") ? answered(view) : [];
  },
};
