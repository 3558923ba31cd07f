/**
 * Names of numbers that are ordinary words elsewhere ("nie" is no in Polish and never in German, "tie" a road in Finnish), and in which
 * languages; there they count in capitals only.
 */
const SHY: ReadonlyMap<string, string> = new Map([
  ["nie", "de pl"],
  ["dni", "pl"],
  ["nic", "pl"],
  ["cie", "pl"],
  ["tie", "en fi"],
  ["tin", "en nl"],
  ["chi", "it"],
  ["ci", "it fr pl"],
  ["cc", "en de fr es it pt nl sv da nb fi pl"],
  ["bi", "es"],
  ["ni", "sv da nb fr fi"],
  ["op", "nl da nb"],
  ["ts", "sv da nb de en fi pl"],
  ["nuss", "de"],
  ["perso", "fr it"],
  ["social", "fr es pt it da nb sv"],
  ["utente", "it"],
  ["team", "en de sv da nb nl it fr es pt fi pl"],
  ["seria", "it es pl pt"],
  ["ak", "pl de"],
  ["mbo", "nl"],
  ["nino", "es it pt"],
  ["soporte", "es"],
  ["legitimation", "en"],
]);

/** True where a word of a text in that language (undefined: any) is more likely the ordinary one. */
export function isOrdinary(word: string, upper: boolean, language: string | undefined): boolean {
  const languages = upper ? undefined : SHY.get(word);
  return (
    languages !== undefined && (language === undefined ? word.length < 3 : languages.split(" ").includes(language))
  );
}
