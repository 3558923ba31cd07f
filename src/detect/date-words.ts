/**
 * Words of days and years in a date that is said or written out. Ordinals of the languages that say a day so, 1 to 31 in order,
 * spellings separated by `/`; French, Italian and Portuguese say the first alone so. Written for this project.
 */
const ORDINALS: readonly string[] = [
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twentyfirst twentysecond twentythird twentyfourth twentyfifth twentysixth twentyseventh twentyeighth twentyninth thirtieth thirtyfirst",
  "ersten/erster/erste zweiten/zweiter/zweite dritten/dritter/dritte vierten/vierter/vierte fünften/fünfter/fünfte sechsten/sechster/sechste siebten/siebter/siebte/siebenten achten/achter/achte neunten/neunter/neunte zehnten/zehnter/zehnte elften/elfter/elfte zwölften/zwölfter/zwölfte dreizehnten/dreizehnter vierzehnten/vierzehnter fünfzehnten/fünfzehnter sechzehnten/sechzehnter siebzehnten/siebzehnter achtzehnten/achtzehnter neunzehnten/neunzehnter zwanzigsten/zwanzigster einundzwanzigsten/einundzwanzigster zweiundzwanzigsten/zweiundzwanzigster dreiundzwanzigsten/dreiundzwanzigster vierundzwanzigsten/vierundzwanzigster fünfundzwanzigsten/fünfundzwanzigster sechsundzwanzigsten/sechsundzwanzigster siebenundzwanzigsten/siebenundzwanzigster achtundzwanzigsten/achtundzwanzigster neunundzwanzigsten/neunundzwanzigster dreißigsten/dreißigster/dreissigsten einunddreißigsten/einunddreissigsten",
  "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta",
  "første andre tredje fjerde femte sjette sjuende/syvende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende tjueførste tjueandre tjuetredje tjuefjerde tjuefemte tjuesjette tjuesjuende tjueåttende tjueniende trettiende trettiførste",
  "første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte",
  "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste drieëntwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste",
  "pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego jedenastego dwunastego trzynastego czternastego piętnastego szesnastego siedemnastego osiemnastego dziewiętnastego dwudziestego",
  "ensimmäinen/ensimmäistä toinen/toista kolmas/kolmatta neljäs/neljättä viides/viidettä kuudes/kuudetta seitsemäs/seitsemättä kahdeksas/kahdeksatta yhdeksäs/yhdeksättä kymmenes/kymmenettä yhdestoista kahdestoista kolmastoista neljästoista viidestoista kuudestoista seitsemästoista kahdeksastoista yhdeksästoista kahdeskymmenes",
  "premier/primo/primero/primeiro/1er",
];

const plain = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("ß", "ss");

const DAYS: ReadonlyMap<string, number> = new Map(
  ORDINALS.flatMap((line) =>
    line.split(" ").flatMap((words, i) => words.split("/").map((word): [string, number] => [plain(word), i + 1])),
  ),
);

/** The day of the month that an ordinal says, of any language, with its accents or without. */
export function dayOf(low: string): number | undefined {
  return DAYS.get(plain(low));
}

/** How the century of a year in one word begins: "nittonhundrasextioett", "neunzehnhunderteinundsechzig", "millenovecentosessantuno". */
const CENTURIES: readonly (readonly [string, number])[] = [
  ["nittonhundra", 1900],
  ["nittonhundrade", 1900],
  ["tjugohundra", 2000],
  ["tvatusen", 2000],
  ["neunzehnhundert", 1900],
  ["zweitausend", 2000],
  ["negentienhonderd", 1900],
  ["tweeduizend", 2000],
  ["millenovecento", 1900],
  ["duemila", 2000],
  ["nittenhundrede", 1900],
  ["nittenhundre", 1900],
  ["totusen", 2000],
  ["tuhatyhdeksansataa", 1900],
  ["kaksituhatta", 2000],
];

/** The year that one word says; `below` reads what is under a hundred ("sextioett"). */
export function yearOfWord(low: string, below: (word: string) => string | undefined): number | undefined {
  if (low.length < 10) return undefined;
  const word = plain(low);
  for (const [start, century] of CENTURIES) {
    if (!word.startsWith(start)) continue;
    const rest = word.slice(start.length);
    if (rest === "") return century;
    const value = below(rest) ?? below(rest.replace(/^(?:og|und|en|ja|e)/, ""));
    if (value !== undefined) return century + Number(value);
  }
  return undefined;
}
