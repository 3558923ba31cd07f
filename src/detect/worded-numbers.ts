import type { Token } from "../core/detect.ts";
import { dayOf, yearOfWord } from "./date-words.ts";
import { type MappedText, MappedTextBuilder } from "./mapped-text.ts";
import { monthOf } from "./months.ts";
import { spokenNumberAt } from "./spoken-number.ts";
import { beginsNumber, digitWord, type NumberWords, numberWords } from "./spoken-words.ts";
import type { ViewSource } from "./views.ts";
import { MANY, perWord } from "./word-memory.ts";
import { WORDS } from "./words/all.ts";

/** Verbs and words directly before an age: "fyller sjuttio", "turned forty", "wird achtzig". */
const BEFORE_AGE: ReadonlySet<string> = new Set(
  "fyller fyllde fylte fylder fyldte fyllt turned turning turns aged wird werde wurde geworden cumple cumplo cumplí cumplió compie compio compiuto faz fiz fez fait eu ai j'ai tengo tiene ho ha tenho tem mam ma kończy skończył skończyła skończę täytän täyttää täytti ålder alder edad età idade wiek alter leeftijd ikä âge age word wordt ben".split(
    " ",
  ),
);

/** First words of what stands after an age: "år", "years", "vuotta". */
const AFTER_AGE: ReadonlySet<string> = new Set(
  WORDS.flatMap(({ age }) => age.after.split("|"))
    .map((unit) => unit.replace(/^-/, "").split(/[\s-]/)[0]?.toLowerCase() ?? "")
    .filter((unit) => unit.length > 1),
);

/** "mil novecientos", "tusen nio hundra". */
const THOUSAND: ReadonlySet<string> = new Set(
  "mil mille tusen tysiąc tausend duizend tuhat tusind tuhattayhdeksänsataa".split(" "),
);

/** How far a month may stand from a number that belongs to it, in tokens: "tres de mayo del sesenta y uno". */
const MONTH_REACH = 4;

interface Piece {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

function pieceAt(tokens: readonly Token[], at: number, languages: readonly NumberWords[]): Piece | undefined {
  const low = tokens[at]?.low ?? "";
  const year = yearOfWord(low, digitWord);
  if (year !== undefined) return { first: at, last: at, value: year };
  const day = dayOf(low);
  if (day !== undefined && isMonth(tokens[at + 1]?.low === "of" ? tokens[at + 2] : tokens[at + 1])) {
    return { first: at, last: at, value: day };
  }
  let best: Piece | undefined;
  const thousand = THOUSAND.has(low) ? 1 : 0;
  for (const language of languages) {
    const said = spokenNumberAt(tokens, at + thousand, language);
    if (said === undefined || said.digits === "+" || said.digits.length > 3) continue;
    const value = Number(said.digits) + thousand * 1000;
    if (best === undefined || said.last > best.last) best = { first: at, last: said.last, value };
  }
  return best;
}

function isMonth(token: Token | undefined): boolean {
  // "May" and "Mar" are words of other things as well; a number beside them decides.
  return (
    token !== undefined &&
    token.shape !== "p" &&
    token.shape !== "d" &&
    token.low.length > 2 &&
    monthOf(token.low) !== undefined
  );
}

/** True where an age's unit or verb, or a month, stands beside the number. */
function counts(tokens: readonly Token[], { first, last }: Piece): boolean {
  const after = tokens[last + 1];
  const next = after?.low === "-" ? tokens[last + 2] : after;
  if (next !== undefined && AFTER_AGE.has(next.low)) return true;
  if (BEFORE_AGE.has(tokens[first - 1]?.low ?? "")) return true;
  for (let d = 1; d <= MONTH_REACH; d++) {
    if (isMonth(tokens[first - d]) || isMonth(tokens[last + d])) return true;
  }
  return false;
}

const mayBegin = perWord(
  (low) =>
    beginsNumber(low) || THOUSAND.has(low) || dayOf(low) !== undefined || yearOfWord(low, digitWord) !== undefined,
  MANY,
);

/**
 * Small numbers in words as digits, where they make an age or a date: "sekstiåtte år", "tres de mayo del sesenta y uno", "August
 * twenty-seven". The text's stated language, or all. A word for one to nine counts beside a month only, because it is an article too.
 */
export function wordedNumbers({ text, tokens, segment }: ViewSource): MappedText | undefined {
  let builder: MappedTextBuilder | undefined;
  let done = 0;
  let languages: readonly NumberWords[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape === "p" || token.shape === "d") continue;
    if (!mayBegin(token.low)) continue;
    const stated = segment.language?.slice(0, 2).toLowerCase();
    languages ??= numberWords().filter(({ language }) => language === stated);
    if (languages.length === 0) languages = numberWords();
    const piece = pieceAt(tokens, at, languages);
    if (piece === undefined) continue;
    const monthBeside = isMonth(tokens[piece.last + 1]) || isMonth(tokens[piece.last + 2]);
    if ((piece.value < 10 && !monthBeside) || !counts(tokens, piece)) {
      at = piece.last;
      continue;
    }
    // "nineteen sixty-one"
    const rest = piece.value === 19 || piece.value === 20 ? pieceAt(tokens, piece.last + 1, languages) : undefined;
    const last = rest !== undefined && rest.value > 9 && rest.value < 100 ? rest.last : piece.last;
    const digits = last === piece.last ? String(piece.value) : `${piece.value}${rest?.value}`;
    const start = token.start;
    const end = tokens[last]?.end ?? token.end;
    builder ??= new MappedTextBuilder(text);
    builder.copy(done, start);
    builder.replace(digits, start, end);
    done = end;
    at = last;
  }
  if (builder === undefined) return undefined;
  builder.copy(done, text.length);
  return builder.build();
}
