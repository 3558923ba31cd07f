import type { Gazetteers } from "./gazetteers.ts";
import type { Language } from "./labelled.ts";
import type { Random } from "./random.ts";
import { street } from "./streets.ts";

const DIGITS = "0123456789";
const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

/** `d` a digit, `D` a digit from 1, `A` a capital letter; everything else, and what stands in single quotes, is itself. */
function shaped(shape: string, r: Random): string {
  return shape.replace(/'([^']*)'|[dDA]/g, (c, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    return c === "A" ? r.pick([...LETTERS]) : c === "D" ? String(1 + r.below(9)) : String(r.below(10));
  });
}

const POSTCODES: Readonly<Record<Language, readonly string[]>> = {
  sv: ["Ddd dd", "Ddd dd", "Dddddd".slice(0, 5)],
  nb: ["dddd"],
  da: ["Dddd", "'DK'-Dddd"],
  fi: ["ddddd"],
  de: ["ddddd", "ddddd", "'D'-ddddd", "Dddd"],
  nl: ["Dddd AA", "DdddAA", "Dddd"],
  en: ["AAD DAA", "AD DAA", "AADd DAA", "ADA DAA", "AdDAA", "Add AdDd", "aad daa"],
  fr: ["ddddd", "Dddd", "ddddd", "L-dddd"],
  es: ["ddddd"],
  it: ["ddddd"],
  pl: ["dd-ddd"],
  pt: ["Dddd-ddd", "Dddd-ddd", "Dddd"],
};

const PHONES: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    "07D-ddd dd dd",
    "07Ddddddddd".slice(0, 10),
    "+46 7D ddd dd dd",
    "08-ddd ddd dd",
    "0Ddd-dd dd dd",
    "07D ddd dddd",
    "07D.ddd.dd.dd",
  ],
  nb: ["9dd dd ddd", "4ddddddd", "+47 9d dd dd dd", "dd dd dd dd", "0047 4dd dd ddd", "9ddddddd"],
  da: ["Dd dd dd dd", "Ddddddd d".replace(" ", ""), "+45 Dd dd dd dd", "Ddd ddd dd", "Dd-dd-dd-dd"],
  fi: ["04d ddd dddd", "050 ddddddd", "+358 4d ddd dddd", "09 ddd dddd", "04ddddddd", "045-ddddddd", "(0)40 ddd dd dd"],
  de: [
    "017D ddddddd",
    "0Ddd/dddddd",
    "+49 15D dddd dddd",
    "0Dd dddd dddd",
    "0176-dddddddd",
    "0664 ddd dd dd",
    "079 ddd dd dd",
    "0049 171 ddddddd",
  ],
  nl: [
    "06-dddddddd",
    "06 dd dd dd dd",
    "+31 6 dddd dddd",
    "0Dd-ddd dd dd",
    "06dddddddd",
    "0478 dd dd dd",
    "+32 4dd dd dd dd",
  ],
  en: [
    "07ddd dddddd",
    "0D dddd dddd",
    "+44 7ddd dddddd",
    "01ddd dddddd",
    "087 ddd dddd",
    "(020) dddd dddd",
    "07ddddddddd",
    "+353 86 ddd dddd",
    "(Ddd) 555-dddd",
  ],
  fr: [
    "06 dd dd dd dd",
    "07dddddddd",
    "+33 6 dd dd dd dd",
    "0D.dd.dd.dd.dd",
    "04dd dd dd dd",
    "07 dd dd dd dd",
    "0032 4dd dd dd dd",
    "079 ddd dd dd",
  ],
  es: ["6dd ddd ddd", "6dddddddd", "+34 6dd dd dd dd", "9D ddd dd dd", "7dd dd dd dd", "6dd-ddd-ddd"],
  it: ["3dd ddddddd", "3ddddddddd", "+39 3dd ddd dddd", "0D dddddddd", "3dd/ddddddd", "06 dddd dddd", "3dd dd dd ddd"],
  pl: ["ddd ddd ddd", "5dd-ddd-ddd", "+48 6dd ddd ddd", "6dddddddd", "22 ddd dd dd", "dd ddd dd dd"],
  pt: ["9Dd ddd ddd", "9dddddddd", "+351 9Dd ddd ddd", "2D ddd dd dd", "96 ddd dd dd", "(11) 9dddd-dddd"],
};

const IBANS: Readonly<Record<Language, readonly string[]>> = {
  sv: ["'SE'dd dddd dddd dddd dddd dddd"],
  nb: ["'NO'dd dddd dddd ddd"],
  da: ["'DK'dd dddd dddd dddd dd"],
  fi: ["'FI'dd dddd dddd dddd dd"],
  de: ["'DE'dd dddd dddd dddd dddd dd", "'AT'dd dddd dddd dddd dddd", "'CH'dd dddd dddd dddd dddd d"],
  nl: ["'NL'dd 'ABNA' dddd dddd dd", "'BE'dd dddd dddd dddd", "'NL'dd 'INGB' dddd dddd dd"],
  en: ["'GB'dd 'NWBK' dddd dddd dddd dd", "'IE'dd 'AIBK' dddd dddd dddd dd"],
  fr: ["'FR'dd dddd dddd dddd dddd dddd ddd", "'BE'dd dddd dddd dddd"],
  es: ["'ES'dd dddd dddd dddd dddd dddd"],
  it: ["'IT'dd A ddddd ddddd dddddddddddd", "'IT'dd Addd dddd dddd dddd dddd ddd"],
  pl: ["'PL'dd dddd dddd dddd dddd dddd dddd"],
  pt: ["'PT'50 dddd dddd dddd dddd dddd d"],
};

const NATIONAL: Readonly<Record<Language, readonly string[]>> = {
  sv: ["YYMMDD-dddd", "19YYMMDD-dddd", "YYMMDDdddd", "19YYMMDDdddd"],
  nb: ["DDMMYY ddddd", "DDMMYYddddd"],
  da: ["DDMMYY-dddd", "DDMMYYdddd", "DDMMYY dddd"],
  fi: ["DDMMYY-dddA", "DDMMYYAdddA"],
  de: ["dd ddd ddd ddd", "ddddddddddd", "dd DDMMYY A ddd", "AddddddddD", "dddd DDMMYY"],
  nl: ["ddddddddd", "dddd.dd.ddd", "YY.MM.DD-ddd.dd"],
  en: ["AA dd dd dd A", "ddd ddd dddd", "AAddddddA", "dddddddA", "dddddddAA"],
  fr: ["D YY MM dd ddd ddd dd", "DYYMMdddddddd", "DYYMMdddddddddd", "YY.MM.DD-ddd.dd"],
  es: ["ddddddddA", "dddddddd-A", "Xddddddd-A", "dd.ddd.ddd-A", "dd dddddddd dd"],
  it: ["AAAAAAddAddAdddA", "AAA AAA ddAdd AdddA"],
  pl: ["YYMMDDddddd", "AAA dddddd", "ddd-ddd-dd-dd"],
  pt: ["ddd ddd ddd", "ddddddddd", "dddddddd d AAd", "ddddddddddd"],
};

const two = (n: number): string => String(n).padStart(2, "0");

function nationalNumber(language: Language, r: Random): string {
  const shape = r.pick(NATIONAL[language]);
  const filled = shape
    .replace(/YY/g, two(30 + r.below(70)))
    .replace(/MM/g, two(1 + r.below(12)))
    .replace(/DD/g, two(1 + r.below(28)));
  return shaped(filled, r);
}

const LOCALE: Readonly<Partial<Record<Language, string>>> = { nb: "nb-NO", en: "en-GB" };

/** A birth date as written in the language. */
function birthDate(language: Language, r: Random): string {
  const date = new Date(Date.UTC(1928 + r.below(88), r.below(12), 1 + r.below(28)));
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const locale = LOCALE[language] ?? language;
  switch (r.below(9)) {
    case 0:
      return date.toLocaleDateString(locale, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
    case 1:
      return date.toLocaleDateString(locale, { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" });
    case 2:
      return `${y}-${two(m)}-${two(d)}`;
    case 3:
      return `${two(d)}/${two(m)}/${y}`;
    case 4:
      return `${d}.${m}.${y}`;
    case 5:
      return `${two(d)}.${two(m)}.${two(y % 100)}`;
    case 6:
      return `${d}/${m}-${two(y % 100)}`;
    case 7:
      return `${two(d)}-${two(m)}-${y}`;
    default:
      return `${two(d)}${two(m)}${two(y % 100)}`;
  }
}

const ascii = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[øö]/g, "o")
    .replace(/æ/g, "ae")
    .replace(/ł/g, "l")
    .normalize("NFD")
    .replace(/[^a-z]/g, "");

const HOSTS =
  "gmail.com|hotmail.com|outlook.com|yahoo.com|icloud.com|posta.example|mail.example|example.org|example.com|bredband.example|firma.example|web.de|orange.fr|libero.it|wp.pl|sapo.pt|telia.com|live.se|kolumbus.fi|ziggo.nl|online.no|jubii.dk|terra.es|proton.me|btinternet.com".split(
    "|",
  );

/** Fills the slots of one block; a name that was used comes back now and then, as in talk. */
export interface Filler {
  fill(slot: string): string;
}

const NICK =
  "Lasse|Nisse|Kicki|Bosse|Pelle|Jojo|Mimmi|Lillan|Kalle|Bibbi|Gitte|Tove|Lulu|Manolo|Paco|Pepe|Lola|Nacho|Charo|Beppe|Gigi|Pino|Tonino|Nino|Kasia|Gosia|Tomek|Jasiek|Zosia|Zé|Tó|Xico|Nela|Bea|Lou|Mimi|Gégé|Jojo|Titi|Fred|Bob|Liz|Maggie|Ned|Teddy|Paddy|Sasha|Vova|Jopie|Wimpie|Sjaak|Hansi|Sepp|Uschi|Moni|Kalli|Jussi|Pena|Late|Kake|Tiinu|Moe|Abdi|Momo|Nené".split(
    "|",
  );

const COMPANY: Readonly<Record<Language, readonly string[]>> = {
  sv: ["@s bageri", "@ & Söner AB", "@ Bygg", "Café %", "Stiftelsen @", "%s Frisör", "@s Bil", "Hotell @"],
  nb: ["@ AS", "@s bakeri", "% Blomster", "@ & Sønn", "Hotell @", "Kafé %"],
  da: ["@ A/S", "@s Bageri", "Café %", "@ & Søn", "Hotel @", "%s Blomster"],
  fi: ["@ Oy", "Kahvila %", "@n leipomo", "% Ravintola", "Kampaamo %", "T:mi @"],
  de: ["Bäckerei @", "@ GmbH", "Autohaus @", "Café %", "@ & Söhne", "Apotheke @", "Hotel %", "Metzgerei @"],
  nl: ["Bakkerij @", "@ BV", "Café De %", "Garage @", "@ & Zn", "Slagerij @"],
  en: ["@'s Bakery", "@ & Sons", "Cafe %", "@ Ltd", "%'s Kitchen", "The @ Arms", "@ Motors"],
  fr: ["Boulangerie @", "Garage @", "Chez %", "@ SARL", "Maison @", "Transports @", "Pharmacie @"],
  es: ["Talleres @", "Panadería @", "Bar %", "@ S.L.", "Casa %", "Hermanos @"],
  it: ["Panificio @", "Da %", "@ S.r.l.", "Officina @", "Trattoria %", "Fratelli @", "Farmacia @"],
  pl: ["Piekarnia @", "@ Sp. z o.o.", "Salon %", "Zakład @", "Kawiarnia %", "Auto-@"],
  pt: ["Padaria @", "@ Lda.", "Café %", "Talho @", "Oficina @", "Restaurante %"],
};

export function filler(language: Language, r: Random, from: Gazetteers): Filler {
  const own = from.of[language];
  const used: { g: string[]; s: string[]; street: string[]; city: string[] } = { g: [], s: [], street: [], city: [] };
  const anyLanguage = Object.values(from.of);
  const given = (): string => {
    if (used.g.length > 0 && r.chance(0.35)) return r.pick(used.g);
    const x = r.next();
    const list =
      x < 0.58
        ? own.given.common
        : x < 0.74 && own.given.rare.length > 0
          ? own.given.rare
          : x < 0.77
            ? own.ordinary
            : x < 0.91
              ? from.elsewhere.given
              : r.pick(anyLanguage).given.common;
    let name = r.pick(list.length > 0 ? list : own.given.common);
    if (r.chance(0.06)) name = `${name}-${r.pick(own.given.common)}`;
    used.g.push(name);
    return name;
  };
  const surname = (): string => {
    if (used.s.length > 0 && r.chance(0.35)) return r.pick(used.s);
    const x = r.next();
    const list =
      x < 0.4
        ? own.surnames.common
        : x < 0.62 && own.surnames.rare.length > 0
          ? own.surnames.rare
          : x < 0.75 && own.surnames.words.length > 0
            ? own.surnames.words
            : x < 0.79
              ? own.ordinary
              : x < 0.82
                ? own.towns.large
                : x < 0.93
                  ? from.elsewhere.surnames
                  : r.pick(anyLanguage).surnames.common;
    let name = r.pick(list.length > 0 ? list : own.surnames.common);
    if (r.chance(language === "es" || language === "pt" ? 0.35 : 0.05))
      name = `${name}${r.pick([" ", " ", "-"])}${r.pick(own.surnames.common)}`;
    else if (r.chance(0.06)) {
      const particles: Readonly<Partial<Record<Language, readonly string[]>>> = {
        nl: ["van der ", "van ", "de ", "van den ", "ter "],
        de: ["von ", "zu ", "van "],
        fr: ["de ", "Le ", "du ", "de la "],
        it: ["De ", "Di ", "D'", "Lo "],
        pt: ["da ", "de ", "dos "],
        es: ["de la ", "del "],
        sv: ["af ", "von "],
        en: ["O'", "Mc", "Mac", "St "],
      };
      name = r.pick(particles[language] ?? ["van ", "de "]) + name;
    }
    used.s.push(name);
    return name;
  };
  const town = (): string => {
    if (used.city.length > 0 && r.chance(0.3)) return r.pick(used.city);
    const name = r.pick(r.chance(0.6) && own.towns.large.length > 0 ? own.towns.large : own.towns.all);
    used.city.push(name);
    return name;
  };
  const user = (): string => {
    const [a, b] = [ascii(given()), ascii(surname())];
    const n = String(r.below(100));
    return (
      r.pick([
        `${a}.${b}`,
        `${a}${n}`,
        `${a}_${b}`,
        `${a.charAt(0)}${b}`,
        `${b}${n}`,
        `${a}${b.charAt(0)}`,
        `${a}-${b}`,
        `${b}.${a}`,
        `${a.slice(0, 3)}${b.slice(0, 3)}${n}`,
        `${a.charAt(0)}.${b}`,
      ]) || "anna77"
    );
  };
  const filled = (slot: string): string => {
    switch (slot) {
      case "g":
        return given();
      case "s":
        return surname();
      case "i":
        return given().charAt(0);
      case "nick":
        return r.chance(0.5) ? r.pick(NICK) : given().slice(0, 3 + r.below(3));
      case "street": {
        if (used.street.length > 0 && r.chance(0.3)) return r.pick(used.street);
        const name = street(language, r, from);
        used.street.push(name);
        return name;
      }
      case "no": {
        const n = String(1 + r.below(r.chance(0.8) ? 99 : 320));
        return r.chance(0.2) ? `${n}${r.pick(["", " "])}${r.pick(["a", "b", "c", "A", "B", "C", "D"])}` : n;
      }
      case "city":
        return town();
      case "pc":
        return shaped(r.pick(POSTCODES[language]), r).toUpperCase();
      case "co":
        return r
          .pick(COMPANY[language])
          .replace("@", () => surname())
          .replace("%", () => given());
      case "email":
        return `${user()}@${r.pick(HOSTS)}`;
      case "user":
        return user();
      case "phone":
        return shaped(r.pick(PHONES[language]), r);
      case "iban": {
        const iban = shaped(r.pick(IBANS[language]), r);
        return r.chance(0.3) ? iban.replaceAll(" ", "") : iban;
      }
      case "card": {
        const card = shaped(
          r.pick(["4ddd dddd dddd dddd", "5Ddd dddd dddd dddd", "37dd dddddd ddddd", "4ddd-dddd-dddd-dddd"]),
          r,
        );
        return r.chance(0.3) ? card.replaceAll(/[ -]/g, "") : card;
      }
      case "nid":
        return nationalNumber(language, r);
      case "date":
        return birthDate(language, r);
      default:
        throw new SyntaxError(`there is no slot {${slot}}`);
    }
  };
  return { fill: filled };
}

/** Kinds whose digits say nothing in themselves: they are drawn again. */
const NUMBERED: ReadonlySet<string> = new Set([
  "PHONE",
  "NATIONAL_ID",
  "PASSPORT",
  "DRIVING_LICENCE",
  "IBAN",
  "BANK_ACCOUNT",
  "CARD",
  "EXPIRY",
  "CVV",
  "IP",
  "MAC",
  "IMEI",
  "USERNAME",
  "PASSWORD",
  "PLATE",
  "VIN",
  "ACCOUNT_ID",
  "ORDER_ID",
  "AGE",
  "POSTCODE",
  "ADDRESS",
  "EMAIL",
  "DOB",
]);
const LETTERED: ReadonlySet<string> = new Set([
  "PASSPORT",
  "DRIVING_LICENCE",
  "PLATE",
  "VIN",
  "ACCOUNT_ID",
  "ORDER_ID",
]);

const fresh = (digits: string, r: Random): string =>
  [...digits]
    .map((d, i) =>
      i === 0 && (d === "0" || digits.length === 1) ? (d === "0" ? "0" : String(1 + r.below(9))) : r.pick([...DIGITS]),
    )
    .join("");

/** A literal of a kind with other digits and letters of the same form; a date stays a date, a year a year. */
export function redrawn(kind: string | undefined, text: string, r: Random): string {
  if (kind !== undefined && !NUMBERED.has(kind)) return text;
  if (kind === undefined && r.chance(0.4)) return text;
  let out = text.replace(/(?<![\p{L}\d])\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/gu, (date) =>
    date.replace(/\d+/g, (n, at: number) =>
      n.length === 4 ? String(1930 + r.below(95)) : at === 0 ? two(1 + r.below(28)) : two(1 + r.below(12)),
    ),
  );
  if (out === text && kind !== "DOB") {
    out = text.replace(/\d+/g, (n, at: number) => {
      const before = text.charAt(at - 1);
      const after = text.charAt(at + n.length);
      if (kind === undefined) {
        if (/\p{L}/u.test(before) || /\p{L}/u.test(after) || /[:.]/.test(before) || /:/.test(after)) return n;
        if (/^(?:19|20)\d\d$/.test(n)) return String(2015 + r.below(12));
        return n.length > 1 ? String(1 + r.below(9)) + fresh(`0${n.slice(1)}`, r).slice(1) : n;
      }
      if (/^(?:19|20)\d\d$/.test(n) && r.chance(0.6)) return kind === "DOB" ? String(1930 + r.below(90)) : n;
      if (kind === "AGE" || kind === "EXPIRY")
        return n.length === 2 ? two(kind === "AGE" ? 10 + r.below(88) : 1 + r.below(30)) : n;
      return fresh(n, r);
    });
  }
  if (kind !== undefined && LETTERED.has(kind) && r.chance(0.5)) {
    out = out.replace(/(?<!\p{L})\p{Lu}{1,4}(?!\p{L})/gu, (letters) =>
      [...letters].map(() => r.pick([...LETTERS])).join(""),
    );
  }
  return out;
}
