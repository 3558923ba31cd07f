import type { Detector, Match, Reason } from "../core/detect.ts";
import { isAsked } from "./context.ts";
import { cue, cueBefore } from "./cue.ts";
import { scored } from "./scored.ts";

const BEFORE = 200;
const AFTER = 1000;
const EDGE = /[\s<>"'“”«»|\\^`{}]/u;
const FORM =
  /^(?:[a-z][a-z0-9+.-]{1,15}:\/\/)?(?:(?<userinfo>[^/?#@\s]{1,80})@)?(?<host>(?:[\p{L}\p{N}_-]{1,63}\.)+\p{L}[\p{L}\d-]{1,23}|localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(?<path>\/[^?#]*)?(?<query>\?[^#]*)?(?<fragment>#.*)?$/iu;

const PROFILE_HOSTS =
  /(?:^|\.)(?:facebook|fb|instagram|insta|twitter|x|tiktok|linkedin|github|gitlab|t|wa|snapchat|pinterest|youtube|twitch|reddit|vk|mastodon|threads|bsky|flickr|soundcloud|strava|xing|vinted|medium|patreon|paypal|onlyfans|tinder|steamcommunity|social)\.[\p{L}]/iu;
/** Pages of those hosts that belong to no person. */
const HOUSE_PAGES =
  /^(?:help|about|login|signup|sharer|share|intent|watch|events?|groups?|pages?|marketplace|business|policies|legal|privacy|terms|settings|explore|search|company|jobs|feed|hashtag|p|reel|status|r|products?|shop)$/i;
const PERSON_SEGMENT =
  /^(?:users?|u|profiles?|profil|profiili|profilo|perfil|perfis|in|members?|membres?|medlem(?:mer)?|medlemmar|mitglied(?:er)?|jasen|jäsen|socio|socios|people|person|persons|persona|personne|accounts?|konto|konton|tili|compte|cuenta|conta|kayttaja|käyttäjä|usuarios?|utenti|utente|utilisateurs?|utilizador(?:es)?|gebruikers?|benutzer|nutzer|anvandare|användare|brukere?|brugere?|uzytkownik|użytkownik|authors?|autor|sellers?|saljare|säljare|anbieter|verkoper|vendedor|customers?|kund(?:er)?|kunde|kunden|klient|klanten?|clientes?|patients?|patienter|vert|host|hosts|expert(?:s|e|en)?|artists?|coach(?:es)?|bloggers?)$/iu;
/** "cam_bjerre_90", "noor.almasri": the only part of the path, in words that handles join. */
const HANDLE = /^\p{L}{2,}(?:[._]\p{L}+){1,3}[._]?\d{0,4}$/u;
/** A number or code of somebody's own in a path or as a parameter's value: "447128820", "8f3k2jq9"; not a slug of words. */
const OWN_CODE = /^(?:\d{7,}|(?=[^/]*\d[^/]*\d)(?=[^/]*[a-z])[a-z\d]{8,}(?:[-_][a-z\d]+)?)$/i;
const FILE = /\.(?:html?|php|aspx?|jsp|pdf|jpe?g|png|gif|svg|webp|xml|json|txt|css|js|zip|docx?|xlsx?|ics|apk|mp4)$/i;
const PERSON_KEY =
  /^(?:e?-?mails?|e_?post|username|user_?name|login|user|user_?id|uid|uname|(?:first|last|full|given|family|sur)_?name|name|vorname|nachname|navn|namn|nom|prenom|nombre|apellidos?|imie|nazwisko|customer(?:_?id|_?no|number)?|cust_?id|client_?id|kund(?:nr|_?id|nummer)?|member(?:_?id)?|account(?:_?id)?|patient(?:_?id)?|contact_?id|phone|tel|mobile|msisdn|mobil|ssn|pnr|personnummer|cpr|fnr|bsn|pesel|dni|nif|dob|birth_?date|token|access_?token|id_?token|auth|session|session_?id|sid|jwt|key|api_?key|sig|signature|code|otp|reset|invite|hash|secret|password|pwd)$/iu;

const WORDS = cue(
  ...[
    "profile*",
    "profil*",
    "profiili*",
    "perfil*",
    "my page",
    "min sida",
    "min side",
    "meine seite",
    "mijn pagina",
    "ma page",
    "mi pagina",
    "account*",
    "konto*",
    "username*",
  ],
  ...[
    "facebook",
    "insta",
    "instagram",
    "linkedin",
    "tiktok",
    "twitter",
    "snap",
    "anvandar*",
    "bruker*",
    "benutzer*",
    "gebruiker*",
    "usuario*",
    "utente*",
    "uzytkownik*",
    "compte*",
  ],
);

interface Judged {
  readonly weight: number;
  readonly note: string;
}

function ofPath(host: string, path: string): Judged | undefined {
  const segments = path.split("/").filter((segment) => segment !== "");
  for (const [i, segment] of segments.entries()) {
    if (/^[@~][\p{L}\d_.-]{2,}$/u.test(segment)) return { weight: 0.85, note: "handle in the path" };
    if (/@|%40/.test(segment)) return { weight: 0.95, note: "address in the path" };
    const following = segments[i + 1];
    if (PERSON_SEGMENT.test(segment) && following !== undefined && !HOUSE_PAGES.test(following)) {
      return { weight: 0.85, note: "personal page" };
    }
    if (/^(?=[^/]*\d)(?=[^/]*[A-Za-z])[A-Za-z0-9_-]{24,}$/.test(segment))
      return { weight: 0.6, note: "token in the path" };
    if (OWN_CODE.test(segment)) return { weight: 0.55, note: "number or code in the path" };
  }
  const first = segments[0];
  if (first !== undefined && PROFILE_HOSTS.test(host) && !HOUSE_PAGES.test(first))
    return { weight: 0.85, note: "profile page" };
  if (first !== undefined && segments.length === 1 && HANDLE.test(first) && !FILE.test(first)) {
    return { weight: 0.6, note: "handle as the page" };
  }
  return undefined;
}

function ofQuery(query: string): Judged | undefined {
  let weak: Judged | undefined;
  for (const pair of query.slice(1).split(/[&;]/)) {
    const cut = pair.indexOf("=");
    if (cut < 1 || cut === pair.length - 1) continue;
    if (/@|%40/i.test(pair)) return { weight: 0.95, note: "address in the query" };
    const key = pair.slice(0, cut);
    if (PERSON_KEY.test(key)) return { weight: 0.85, note: "personal parameter" };
    if (OWN_CODE.test(pair.slice(cut + 1))) return { weight: 0.55, note: "number or code as a parameter" };
    if (/^id$/i.test(key)) weak = { weight: 0.4, note: "parameter id" };
  }
  return weak;
}

function judge(url: string): Judged | undefined {
  const groups = FORM.exec(url)?.groups;
  if (groups === undefined) return undefined;
  const { userinfo, host = "", path = "", query = "", fragment = "" } = groups;
  if (userinfo !== undefined) return { weight: 0.9, note: "user in the address" };
  return [ofPath(host, path), ofQuery(query), ofQuery(fragment)]
    .filter((judged) => judged !== undefined)
    .sort((a, b) => b.weight - a.weight)[0];
}

/** How many characters at the front do not belong to the address: "profil:", a picture, a bracket. */
function frontOf(block: string): number {
  const scheme = /[a-z][a-z0-9+.-]{1,15}:\/\//i.exec(block);
  if (scheme !== null) return scheme.index;
  return /^(?:[^/.@]*:)?[^\p{L}\p{N}]*/u.exec(block)?.[0].length ?? 0;
}

function withoutTail(url: string): string {
  let end = url.length;
  for (; end > 0; end--) {
    const last = url[end - 1] ?? "";
    if (/[.,;:!?*_~]/.test(last)) continue;
    const opens = last === ")" ? "(" : last === "]" ? "[" : undefined;
    if (opens === undefined || url.slice(0, end - 1).includes(opens)) break;
  }
  return url.slice(0, end);
}

/**
 * Web addresses with a personal part: a profile, a handle, a user in front of the host, a parameter that holds an address, a name, a
 * customer number or a token. Pages of a shop name nobody and are left. The whole address is the span.
 *
 * Source: RFC 3986 (form); what is personal is our own list of path and parameter names. 2026-11-23.
 */
export const url: Detector = {
  id: "addresses.url",
  kind: "URL",
  on: [{ on: "char", chars: "/" }],
  examples: {
    hit: [
      "https://www.instagram.com/sara.lind.88",
      "linkedin.com/in/sara-lind-87",
      "https://shop.example/reset?token=a8f7c2",
      "https://forum.example/u/sara_l",
      "https://shop.example/@sara",
      "https://photos.example/album/447128820",
      "https://track.example/p?c=8f3k2jq9",
      "min profil https://konst.example/sara-lind",
      "www.example.com/account/confirm?email=sara%40example.com",
    ],
    miss: [
      "https://shop.example/products/chair?colour=blue",
      "och/eller",
      "19/6 10/12",
      "www.example.com/villkor",
      "https://www.facebook.com/help",
    ],
  },
  match(view, at) {
    const slash = view.tokens[at];
    if (slash === undefined) return [];
    const { text } = view;
    let start = slash.start;
    while (start > 0 && slash.start - start < BEFORE) {
      const character = text[start - 1] ?? "";
      if (character === "/") return [];
      if (EDGE.test(character) || /[()[\],;]/.test(character)) break;
      start--;
    }
    let end = slash.end;
    while (end < text.length && end - slash.end < AFTER && !EDGE.test(text[end] ?? "")) end++;
    start += frontOf(text.slice(start, end));
    const written = withoutTail(text.slice(start, end));
    const judged = judge(written);
    if (judged === undefined && FORM.exec(written)?.groups?.path?.replace("/", "") === "") return [];
    const reasons: Reason[] = [];
    if (judged !== undefined) reasons.push({ code: "personal-part", weight: judged.weight, note: judged.note });
    else if (!FORM.test(written)) return [];
    const word = cueBefore(view, start, WORDS, 6);
    if (word !== undefined) reasons.push({ code: "word", weight: judged === undefined ? 0.6 : 0.1, note: word });
    if (isAsked(view, "URL")) reasons.push({ code: "asked", weight: 0.5, note: "URL" });
    const matches: Match[] = reasons.length === 0 ? [] : [scored(start, start + written.length, reasons)];
    return matches;
  },
};
