const WORDS: readonly string[] = [
  "january januari januar jan janvier enero gennaio stycznia styczen tammikuu tammikuuta tammi janeiro ene gen sty genn janv jänner janner",
  "february februari februar feb fevrier febrero febbraio lutego luty helmikuu helmikuuta helmi fevereiro fev febr lut fevr",
  "march mars märz marz maart mar mrz marts marzo marca marzec maaliskuu maaliskuuta maalis março marco mrt",
  "april apr avril abril aprile kwietnia kwiecien huhtikuu huhtikuuta huhti avr abr kwi",
  "may maj mai mei mayo maggio maja toukokuu toukokuuta touko maio mag",
  "june juni jun juin junio giugno czerwca czerwiec kesakuu kesakuuta kesa junho giu cze",
  "july juli jul juillet julio luglio lipca lipiec heinakuu heinakuuta heina julho lug lip juil",
  "august augusti aug aout agosto sierpnia sierpien elokuu elokuuta elo ago sie augustus",
  "september sep sept septembre septiembre settembre wrzesnia wrzesien syyskuu syyskuuta syys setembro set wrz",
  "october oktober okt oct octobre octubre ottobre pazdziernika pazdziernik lokakuu lokakuuta loka outubro out ott paz",
  "november nov novembre noviembre listopada listopad marraskuu marraskuuta marras novembro lis",
  "december dec dez dezember des desember decembre diciembre dicembre grudnia grudzien joulukuu joulukuuta joulu dezembro dic gru déc",
];

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0x80) return false;
  return true;
}

const ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split(" ");

const fold = (word: string): string =>
  isAscii(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l");

const MONTHS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap((line, i) => line.split(" ").map((word): [string, number] => [fold(word), i + 1])),
);

/** 1 to 12 for a month's name or abbreviation in the twelve languages, lower case, accents or not; a full stop is not part of it. */
export function monthOf(low: string): number | undefined {
  return MONTHS.get(fold(low));
}

/** 1 to 12 for a Roman month ("4 XII 1969", usual in Polish and French forms). */
export function romanMonthOf(low: string): number | undefined {
  const at = ROMAN.indexOf(low);
  return at < 0 ? undefined : at + 1;
}
