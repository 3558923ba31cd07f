import { isIPv6 } from "node:net";
import type { Detector, Match, View } from "../core/detect.ts";
import { isAsked } from "./context.ts";
import { cue, cueBefore } from "./cue.ts";
import { groupsOf, matchAt, startsFresh } from "./groups.ts";
import { scored } from "./scored.ts";

const WORDS = cue(
  "ip*",
  "ip adress*",
  "ip address*",
  "ip-adresse*",
  "ipv4",
  "ipv6",
  "wan",
  "host",
  "server*",
  "router*",
  "login*",
  "session*",
  "logged in",
  "inlogg*",
);
const VERSION = cue(
  ...[
    "version*",
    "versjon*",
    "versio*",
    "versión",
    "versione",
    "versão",
    "wersj*",
    "versie*",
    "=v",
    "=ver",
    "firmware*",
    "=fw",
    "build*",
    "release*",
  ],
  ...[
    "software*",
    "=sw",
    "app",
    "update*",
    "uppdater*",
    "oppdater*",
    "driver*",
    "ios",
    "android",
    "windows",
    "kapitel",
    "chapter",
    "section",
    "§",
  ],
);
const V4 = /\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/y;

/** IANA IPv4 special-purpose registry (RFC 6890): addresses that name no one on the internet. */
function isPublicV4(text: string): boolean {
  const parts = text.split(".").map(Number);
  const [a = 0, b = 0] = parts;
  if (parts.some((part) => part > 255)) return false;
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  return !(
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168)
  );
}

function v4(view: View, at: number): readonly Match[] {
  const matches: Match[] = [];
  let done = 0;
  for (const group of groupsOf(view, at)) {
    if (group.start < done || !startsFresh(view.text, group.start) || view.text[group.start - 1] === ".") continue;
    const hit = matchAt(V4, view.text, group.start);
    if (hit === undefined) continue;
    const written = hit[0];
    const end = group.start + written.length;
    done = end;
    if (!isPublicV4(written) || /(?:^|\.)0\d/.test(written)) continue;
    const word = cueBefore(view, group.start, WORDS, 6);
    if (cueBefore(view, group.start, VERSION, word === undefined ? 4 : 2) !== undefined) continue;
    const small = written.split(".").every((part) => part.length < 3 && Number(part) < 30);
    const reasons = [{ code: "form", weight: small ? 0.3 : 0.8, note: "public IPv4" }];
    if (word !== undefined) reasons.push({ code: "word", weight: 0.3, note: word });
    if (isAsked(view, "IP")) reasons.push({ code: "asked", weight: 0.3, note: "IP" });
    matches.push(scored(group.start, end, reasons));
  }
  return matches;
}

const HEX = /^[0-9A-Fa-f:.]$/;
const LONGEST = 45;

/** RFC 4291, RFC 4193: loopback, link-local, unique local and multicast addresses stay inside a house. */
function isPublicV6(text: string): boolean {
  return isIPv6(text) && !/^(?:fe[89ab]|f[cd]|ff)/i.test(text) && !/^[0:]*:?1?$/.test(text);
}

function v6(view: View, colon: number): readonly Match[] {
  const { text } = view;
  let start = colon;
  while (start > 0 && colon - start < LONGEST && HEX.test(text[start - 1] ?? "")) start--;
  if (text.slice(start, colon).includes(":")) return [];
  let end = colon + 1;
  while (end < text.length && end - start < LONGEST + 2 && HEX.test(text[end] ?? "")) end++;
  while (end > colon && /[.:]/.test(text[end - 1] ?? "") && text.slice(end - 2, end) !== "::") end--;
  const written = text.slice(start, end);
  if (!startsFresh(text, start) || /^[\p{L}\d]/u.test(text.slice(end, end + 2)) || !isPublicV6(written)) return [];
  const groups = written.split(/:+/).filter((group) => group !== "").length;
  if (groups < 2 || !/\d/.test(written)) return [];
  return [scored(start, end, [{ code: "form", weight: groups < 3 ? 0.6 : 0.95, note: "public IPv6" }])];
}

/**
 * IP addresses, version 4 and 6, of the public internet.
 *
 * An address of a line or a visit is personal data (CJEU C-582/14 Breyer). Private, loopback, link-local and multicast addresses name nobody;
 * version numbers look alike and are left out.
 * Source: RFC 791, RFC 4291, RFC 6890 and its IANA registries. 2026-11-23.
 */
export const ip: Detector = {
  id: "addresses.ip",
  kind: "IP",
  on: [
    { on: "digits", min: 4 },
    { on: "char", chars: ":" },
  ],
  examples: {
    hit: ["min ip är 203.0.113.7", "login from 198.51.100.23", "2001:db8:77::c4", "[2001:db8:0:0:8:800:200c:417a]"],
    miss: [
      "192.168.0.1",
      "version 6.4.1.0",
      "10.0.0.1",
      "12:30:45",
      "std::map",
      "kl 10:15",
      "v1.2.3.4",
      "fe80::1",
      "1.2.3.400",
    ],
  },
  match(view, at) {
    const token = view.tokens[at];
    if (token === undefined) return [];
    return token.shape === "d" ? v4(view, at) : v6(view, token.start);
  },
};
