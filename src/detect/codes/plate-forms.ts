/**
 * Forms of number plates. `strong` ones are told by their form when written in capitals; the others need a word for a plate, a vehicle
 * that is spoken of, or a question. Separators are one blank or hyphen. Forms after the registration rules of the countries
 * (Vienna Convention 1968 annex 2 for the characters; national forms read 2026-11-24).
 */
export interface PlateForm {
  readonly country: string;
  readonly strong: boolean;
  readonly form: string;
}

const G = "[A-HJ-NP-TV-Z]";
const S = "[ -]?";

export const PLATE_FORMS: readonly PlateForm[] = [
  { country: "FR", strong: true, form: `${G}{2}-\\d{3}-${G}{2}` },
  { country: "FR, IT", strong: true, form: `${G}{2} \\d{3} ${G}{2}` },
  { country: "FR, IT", strong: false, form: `${G}{2}${S}\\d{3}${S}${G}{2}` },
  { country: "FR", strong: false, form: "\\d{2,4}[ -][A-Z]{2,3}[ -](?:\\d{2}|2[AB])" },
  { country: "GB", strong: true, form: "[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\\d|5[1-9]|[67]\\d) [A-HJ-PR-Z]{3}" },
  { country: "GB", strong: false, form: "[A-HJ-PR-Y]{2}\\d{2} ?[A-HJ-PR-Z]{3}" },
  { country: "GB", strong: false, form: "[A-HJ-NPR-Y]\\d{1,3} ?[A-Z]{3}" },
  { country: "GB-NIR", strong: false, form: "[A-Z]{1,3} ?\\d{4}" },
  { country: "DE", strong: true, form: "[A-ZÄÖÜ]{1,3}[-:][A-ZÄÖÜ]{1,2} \\d{1,4}[EH]?" },
  { country: "DE", strong: false, form: "[A-ZÄÖÜ]{1,3}[- :]?[A-ZÄÖÜ]{1,2}[- ]?\\d{1,4}[EH]?" },
  { country: "AT", strong: false, form: "[A-Z]{1,2}[- ]\\d{1,5} ?[A-Z]{1,3}" },
  { country: "AT", strong: false, form: "[A-Z]{1,2}[- ][A-Z]{3,5} ?\\d{1,2}" },
  {
    country: "CH",
    strong: false,
    form: "(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)[ -·]?\\d{1,3}[ ']?\\d{0,3}",
  },
  {
    country: "NL, PT",
    strong: true,
    form: "(?:[A-Z]{2}-\\d{2}-(?:\\d{2}|[A-Z]{2})|\\d{2}-(?:\\d{2}-[A-Z]{2}|[A-Z]{2}-(?:\\d{2}|[A-Z]{2}))|[A-Z]{2}-[A-Z]{2}-\\d{2})",
  },
  {
    country: "NL, PT",
    strong: false,
    form: "(?:[A-Z]{2} \\d{2} (?:\\d{2}|[A-Z]{2})|\\d{2} (?:\\d{2} [A-Z]{2}|[A-Z]{2} (?:\\d{2}|[A-Z]{2})))",
  },
  {
    country: "NL",
    strong: true,
    form: "(?:\\d{2}-[A-Z]{3}-\\d|\\d-[A-Z]{3}-\\d{2}|[A-Z]{2}-\\d{3}-[A-Z]|[A-Z]-\\d{3}-[A-Z]{2}|[A-Z]{3}-\\d{2}-[A-Z]|[A-Z]-\\d{2}-[A-Z]{3}|\\d-[A-Z]{2}-\\d{3}|\\d{3}-[A-Z]{2}-\\d)",
  },
  { country: "BE", strong: true, form: "[1-9]-[A-Z]{3}-\\d{3}" },
  { country: "BE", strong: false, form: "[1-9]?[ -]?[A-Z]{3}[ -]?\\d{3}" },
  { country: "SE, LT, FI", strong: false, form: "[A-ZÅÄÖ]{3}[ -]?\\d{2}[\\dA-Z]" },
  { country: "FI", strong: false, form: "[A-ZÅÄÖ]{2,3}-\\d{1,3}" },
  { country: "NO, DK", strong: true, form: "[A-Z]{2} \\d{2} \\d{3}" },
  { country: "NO, DK, LU", strong: false, form: "[A-Z]{2} ?\\d{4,5}" },
  { country: "ES", strong: false, form: "\\d{4}[ -]?[B-DF-HJ-NP-TV-Z]{3}" },
  { country: "ES", strong: true, form: "[A-Z]{1,2}-\\d{4}-[A-Z]{1,2}" },
  { country: "PL", strong: false, form: "[A-Z]{2,3} ?(?=[A-Z\\d]*\\d[A-Z\\d]*)[A-Z\\d]{4,5}" },
  {
    country: "IE",
    strong: true,
    form: "\\d{2,3}-(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WD|WH|WX|WW)-\\d{1,6}",
  },
  { country: "EE", strong: false, form: "\\d{3} ?[A-Z]{3}" },
  { country: "CZ", strong: false, form: "\\d[A-Z]\\d[ -]?\\d{4}" },
  { country: "SK, UA, HR", strong: false, form: "[A-ZČŠŽ]{2}[ -]?\\d{3,4}[ -]?[A-Z]{1,2}" },
  { country: "HU, GR, IS", strong: false, form: "[A-Z]{2,4}[ -]?[A-Z]?\\d{2,4}" },
  { country: "RO", strong: false, form: "[A-Z]{1,2}[ -]\\d{2,3}[ -][A-Z]{3}" },
  { country: "US", strong: false, form: "\\d[A-Z]{3}\\d{3}" },
];

const join = (forms: readonly PlateForm[]): string =>
  [...forms]
    .sort((a, b) => b.form.length - a.form.length)
    .map((p) => `(?:${p.form})`)
    .join("|");

const END = "(?![\\p{L}\\d]|[-/.]\\d)";

/** Every strong form, in capitals. Sticky. */
export const STRONG_PLATE = new RegExp(`(?:${join(PLATE_FORMS.filter((p) => p.strong))})${END}`, "uy");
/** Each form in any case, to take the longest that fits. Sticky. */
export const ANY_PLATE: readonly RegExp[] = PLATE_FORMS.map((p) => new RegExp(`(?:${p.form})${END}`, "iuy"));
