import type { Random } from "./random.ts";

/** How one text is spoilt: drawn once, so that all its stretches are treated alike. */
export interface Noise {
  readonly letters: "as-written" | "lower" | "upper" | "names-lower";
  readonly plainAccents: boolean;
  readonly typos: number;
  readonly noPunctuation: boolean;
}

/** Draws what happens to a text of a channel. Chat and SMS suffer more than e-mail. */
export function noiseFor(channel: string, r: Random): Noise {
  const loose = channel === "chat" || channel === "sms";
  const x = r.next();
  const letters =
    x < (loose ? 0.24 : 0.1)
      ? "lower"
      : x < (loose ? 0.28 : 0.15)
        ? "upper"
        : x < (loose ? 0.36 : 0.2)
          ? "names-lower"
          : "as-written";
  return {
    letters,
    plainAccents: r.chance(loose ? 0.12 : 0.06),
    typos: r.chance(0.12) ? 0.02 : 0,
    noPunctuation: r.chance(loose ? 0.14 : 0.04),
  };
}

const PLAIN: Readonly<Record<string, string>> = { ø: "o", Ø: "O", æ: "ae", Æ: "Ae", ß: "ss", ł: "l", Ł: "L" };

function plain(text: string): string {
  return text
    .replace(/[øØæÆßłŁ]/g, (c) => PLAIN[c] ?? c)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC");
}

function mistyped(text: string, rate: number, r: Random): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    const next = text.charAt(i + 1);
    if (!/[a-zà-ÿ]/.test(c) || !/[a-zà-ÿ]/.test(text.charAt(i - 1)) || !r.chance(rate)) {
      out += c;
      continue;
    }
    const how = r.below(4);
    if (how === 0) continue;
    if (how === 1) out += c + c;
    else if (how === 2 && /[a-zà-ÿ]/.test(next)) {
      out += next + c;
      i++;
    } else out += String.fromCharCode(97 + r.below(26));
  }
  return out;
}

/** One stretch, personal or not, with the text's noise. */
export function spoilt(text: string, kind: string | undefined, noise: Noise, r: Random): string {
  let out = text;
  const code =
    kind === "PASSWORD" ||
    kind === "EMAIL" ||
    kind === "URL" ||
    kind === "IBAN" ||
    kind === "VIN" ||
    kind === "USERNAME";
  if (noise.plainAccents) out = plain(out);
  if (noise.typos > 0 && !code && kind !== "PERSON") out = mistyped(out, noise.typos, r);
  if (noise.noPunctuation && kind === undefined) out = out.replace(/[,;!]|[.?](?=\s|$)/g, "");
  if (kind === "PASSWORD") return out;
  if (noise.letters === "lower") out = out.toLowerCase();
  else if (noise.letters === "upper") out = out.toUpperCase();
  else if (noise.letters === "names-lower" && (kind === "PERSON" || kind === "ADDRESS" || kind === "CITY"))
    out = out.toLowerCase();
  return out;
}
