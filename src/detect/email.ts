import type { Detector, Reason } from "../core/detect.ts";
import { isAsked } from "./context.ts";
import { cue, cueBefore } from "./cue.ts";
import { matchAt } from "./groups.ts";
import { MAIL_HOSTS } from "./mail-hosts.ts";
import { scored } from "./scored.ts";
import { domainEnds } from "./top-level-domains.ts";

const WORDS = cue(
  ...[
    "mail*",
    "e mail*",
    "email*",
    "epost*",
    "e post*",
    "sahkoposti*",
    "sposti*",
    "meili*",
    "courriel",
    "mel",
    "correo*",
    "posta",
    "poczta*",
    "adres*",
    "adress*",
    "indirizzo",
  ],
);

/** RFC 5321 §4.5.3.1.1. */
const LOCAL_LENGTH = 64;
const LOCAL = /^[\p{L}\p{M}\p{N}._%+\-'&!#$^~]$/u;
/** Signs that open a quotation or a list more often than an address. */
const LEADING = /^[.'&!#$^~\-+%]+/;
/** RFC 1035 labels and RFC 5890 letters; the last label is a top-level domain. A comma for a dot is a common slip. */
const DOMAIN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62})(?:[.,][\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}){0,8}/uy;
const TOP = /^(?:xn--[a-z0-9-]{2,59}|\p{L}[\p{L}\p{M}]{1,23})$/u;
function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LOCAL_LENGTH) {
    const unit = text.charCodeAt(start - 1);
    const width = unit >= 0xdc00 && unit <= 0xdfff && start > 1 ? 2 : 1;
    if (!LOCAL.test(text.slice(start - width, start))) break;
    start -= width;
  }
  const leading = LEADING.exec(text.slice(start, at));
  return start + (leading?.[0].length ?? 0);
}

/** The domain without labels that cannot belong to it: what follows a full stop that ended the sentence. */
function domainOf(written: string): { readonly length: number; readonly full: boolean; readonly slip: boolean } {
  const parts = written.split(/([.,])/);
  let length = (parts[0] ?? "").length;
  let best = 0;
  let slip = false;
  for (let i = 2; i < parts.length; i += 2) {
    const label = parts[i] ?? "";
    length += 1 + label.length;
    if (parts[i - 1] === ",") {
      if (!domainEnds(label.toLowerCase())) break;
      slip = true;
    }
    if (!TOP.test(label.toLowerCase())) continue;
    // "…@firma.se.Hej": a capital after a whole domain opens the next sentence.
    if (best > 0 && domainEnds((parts[i - 2] ?? "").toLowerCase()) && /^\p{Lu}\p{Ll}/u.test(label)) break;
    best = length;
  }
  return best > 0 ? { length: best, full: true, slip } : { length: (parts[0] ?? "").length, full: false, slip: false };
}

/**
 * E-mail addresses.
 *
 * Rule: local part of letters of any script, digits and `._%+-'&!#$^~`, up to 64; `@`; a domain of labels (RFC 6531 for letters beyond ASCII).
 * Quoted local parts are not read. Without a top-level domain it counts where the host is a mail host or something announces it.
 * Source: RFC 5321 §4.1.2, RFC 5322 §3.4.1, RFC 6531. 2026-11-23.
 */
export const email: Detector = {
  id: "addresses.email",
  kind: "EMAIL",
  on: [{ on: "char", chars: "@" }],
  examples: {
    hit: [
      "anna.lind@example.se",
      "<mailto:o'brien+shop@mail.example.com>",
      "żółw@poczta.example.pl",
      "skriv till sara@gmail",
    ],
    miss: ["2 st @ 40 kr", "@example.com", "anna@", "3@4", "100 % @ lager"],
  },
  match(view, at) {
    const sign = view.tokens[at];
    if (sign === undefined) return [];
    const { text } = view;
    const start = localStart(text, sign.start);
    const hit = matchAt(DOMAIN, text, sign.end);
    if (start === sign.start || hit === undefined) return [];
    const domain = domainOf(hit[0]);
    const end = sign.end + domain.length;
    const reasons: Reason[] = [];
    const host = hit[0].slice(0, domain.length).toLowerCase();
    if (domain.full) {
      reasons.push({ code: "form", weight: 0.7, note: "local part and domain" });
      const top = host.split(/[.,]/).at(-1) ?? "";
      if (!domain.slip)
        reasons.push({ code: "domain", weight: domainEnds(top) ? 0.25 : 0.2, note: "top-level domain" });
    } else {
      if (!/\p{L}/u.test(host) || !/[\p{L}]/u.test(text.slice(start, sign.start))) return [];
      reasons.push({ code: "form", weight: 0.3, note: "no top-level domain" });
      if (MAIL_HOSTS.has(host)) reasons.push({ code: "host", weight: 0.4, note: "mail host" });
    }
    const word = cueBefore(view, start, WORDS, 8);
    if (word !== undefined) reasons.push({ code: "word", weight: 0.25, note: word });
    if (isAsked(view, "EMAIL")) reasons.push({ code: "asked", weight: 0.25, note: "EMAIL" });
    return [scored(start, end, reasons)];
  },
};
