/**
 * Words that streets are made of in the twelve languages' countries. Written for this project from general knowledge of how addresses
 * are written there.
 */

const list = (words: string): readonly string[] => words.split("|");

/** Ends of one-word street names: "Storgatan", "Birkenweg", "Kerkstraat", "Koivukatu". */
export const STREET_ENDS: readonly string[] = [
  // Swedish
  ...list("gatan|gata|vägen|väg|gränd|gränden|stigen|torget|backen|allén|leden|esplanaden|kajen|gården|plan|slingan"),
  // Norwegian
  ...list("veien|veg|vegen|vei|gaten|gate|svingen|bakken|stien|tunet|haugen|åsen|lia|kroken|faret|løkka|allé"),
  // Danish
  ...list("vej|gade|stræde|vænget|vænge|toften|parken|gårdsvej|bakkevej|gårdsplads|dalen|marken|lunden"),
  // German
  ...list(
    "straße|strasse|str|gasse|weg|allee|platz|ring|damm|ufer|steig|stieg|chaussee|graben|straß|gässli|strass|pfad|promenade|zeile|twiete|reihe|markt|wall|bogen",
  ),
  // Dutch
  ...list(
    "straat|laan|plein|kade|gracht|singel|dijk|steeg|dreef|hof|pad|plantsoen|vaart|baan|lei|steenweg|markt|veld|akker",
  ),
  // Finnish
  ...list("katu|tie|kuja|polku|kaari|rinne|aukio|raitti|penger|väylä|kujanne|ranta|puisto"),
];

/** Ends that make a street only of a longer word: by themselves, or in a short one, they are other words. */
export const SHORT_ENDS: ReadonlySet<string> = new Set(
  list(
    "plan|weg|ring|hof|pad|lia|vei|tie|ranta|ufer|markt|platz|wall|veld|lei|baan|dalen|marken|graben|bogen|plein|park|parken|gate|vej|gade|str|alle|allé|reihe|zeile|damm|puisto",
  ),
);

/** Words before which the name stands apart: "Karl Johans gate", "Anna Lindhs plats", "St. Kannikestræde". */
export const STREET_LAST: ReadonlySet<string> = new Set(
  list(
    "väg|gata|gränd|plats|stig|torg|backe|allé|gate|gt|vei|veg|plass|allé|vej|gade|plads|street|st|road|rd|avenue|ave|lane|ln|close|drive|dr|gardens|gdns|court|ct|crescent|cres|terrace|terr|tce|way|square|sq|row|mews|grove|hill|walk|park|parade|quay|view|green|straat|laan|plein|weg|straße|strasse|str|allee|platz|katu|tie",
  ),
);

/** Words that the name follows: "rue du Four", "Calle Mayor", "via Garibaldi", "ul. Polna". A street in any case of letters. */
export const STREET_FIRST: readonly string[] = [
  ...list("rue|avenue|boulevard|impasse|allée|allées|lieu|faubourg|venelle|ruelle|hameau|chaussée|bld|blvd|sentier"),
  ...list(
    "calle|avenida|avda|carrer|travesía|callejón|glorieta|carretera|ctra|urbanización|rúa|avinguda|rambla|pza|bulevar",
  ),
  ...list(
    "via|viale|piazza|piazzale|corso|vicolo|lungomare|contrada|frazione|fraz|località|salita|lungotevere|vle|pzza|strada",
  ),
  ...list("rua|travessa|praceta|praça|alameda|calçada|azinhaga|estrada|beco|escadinhas"),
  ...list("ul|ulica|ulicy|ulicę|aleja|alei|aleje|osiedle|osiedlu|plac|placu|al|os|pl"),
];

/** Abbreviated types with a sign inside; sure ones. */
export const ABBREVIATED_FIRST =
  /(?:c\.so|v\.le|p\.(?:zza|za|le)|c\.da|l\.go|pol\. ?ind\.|lieu-dit|c\/|c\.\/|av\.da|ctra\.)(?!\d)/iuy;

/** The words that such abbreviations begin with. */
export const ABBREVIATED_WORDS: readonly string[] = list("c|v|p|l|pol|lieu|av|ctra");

/** As `STREET_FIRST`, but they are other things too: the name must have a capital, or an address be spoken of. */
export const UNSURE_FIRST: ReadonlySet<string> = new Set(
  list(
    "av|bd|place|pl|chemin|quai|route|cours|passage|square|résidence|clos|plaza|paseo|camino|ronda|barrio|polígono|pol|urb|cl|c|pº|corso|strada|largo|campo|borgo|vico|calle|loc|contrada|salita|rambla|tv|lg|r|quinta|bairro|lote|lugar|estrada|bulevar|al|os|plac|via|avenue|boulevard|strada|praça|alameda",
  ),
);

/** Types before which the house number stands: "12 bis, rue du Four". */
export const NUMBER_AHEAD: ReadonlySet<string> = new Set(
  list(
    "rue|avenue|av|boulevard|bd|blvd|bld|place|pl|chemin|impasse|allée|allées|quai|route|cours|passage|square|faubourg|sentier|ruelle|venelle|clos|hameau|chaussée|lieu|montée|villa|r",
  ),
);

/** Little words inside names: "rue de la Paix", "Calle de los Reyes", "Platz der Einheit". */
export const INSIDE_NAMES: ReadonlySet<string> = new Set(
  list(
    "de|du|des|la|le|les|l|d|aux|au|à|sous|sur|en|saint|sainte|st|ste|del|los|las|el|y|i|dos|das|do|da|e|delle|della|dei|degli|dell|di|san|santa|sant|santo|don|dr|gen|ks|jana|św|im|der|dem|den|am|van|von|ten|ter|op|bij",
  ),
);

/** What comes before the name of a German street that has no type: "Am Mühlbach 7a", "An der Alten Kirche 2". */
export const GERMAN_PLACES =
  /^(?:am|an der|an den|auf der|auf dem|im|in der|in den|zum|zur|unter den|hinter der|hinter dem|vor dem|beim)$/i;

/** House number: "14", "14 b", "n. 9", "nº 21", "12-14", "5/2", "12 bis". */
export const HOUSE =
  /(?:,? ?(?:n|nr|no|num|nro|núm)?[.º°]{0,2} ?)?\d{1,4}(?!\d)(?: ?(?:bis|ter|quater)(?!\p{L})| ?[a-h](?![\p{L}\d])| ?[A-HJ-Z](?![\p{L}\d])|\p{L}(?![\p{L}\d]))?(?:[-–/]\d{1,4}\p{L}?(?![\p{L}\d]))*/uy;

/** What may follow the house number: flat, floor, stairs, door, in every country's way. */
export const UNIT = new RegExp(
  `(?:,|;)?[ \\t]?(?:${[
    // Swedish, Norwegian, Danish, Finnish
    "(?:lgh|lägenhet|läg|lä|våning|vån|uppg(?:ång)?|port|leil|leilighet|as|asunto|rappu|rapp|lok|box)\\.? ?[\\dA-Za-z]{1,5}(?![\\p{L}\\d])",
    "\\d{1,2} ?(?:tr|trp|trappor|trp?\\. ?upp|krs)\\.?(?: ?(?:upp|ned|ö|n\\.? ?b))?(?!\\p{L})",
    "n\\.? ?b\\.?(?!\\p{L})|[HKLU]0?\\d{3}(?!\\d)",
    "(?:st|kl|stuen|\\d{1,2})\\.?,? ?(?:sal,? ?)?(?:th|tv|mf|t\\.h|t\\.v|m\\.f|sal)\\.?(?!\\p{L})",
    "\\d{1,2}\\. ?(?:etg|etage|sal|etasje|OG|Stock|Stk|Etage)\\.?(?:,? ?(?:links|rechts|li|re|mitte|venstre|høyre|th|tv|mf)\\.?)?(?!\\p{L})",
    "[A-Ha-h] ?\\d{1,3}(?!\\d)|(?<=\\d ?[A-Za-z]) ?\\d{1,3}(?![\\d\\p{L}]|[.,]\\d)(?! ?(?:€|kr|eur|zł))",
    // German
    "(?:Hinterhaus|Vorderhaus|Seitenflügel|Hinterhof|Gartenhaus|HH|VH|EG|DG|UG|Hochparterre|Parterre)(?!\\p{L})(?: ?(?:links|rechts|li|re|mitte)(?!\\p{L}))?",
    "(?:Whg|Wohnung|Top|Stiege|Stg|Tür|App|Apartment|Haus|Zi|Zimmer|Block)\\.? ?(?:Nr\\.? ?)?[\\dA-Z]{1,4}(?![\\p{L}\\d])",
    "\\d{1,2}\\. ?(?:Stiege|Tür)(?!\\p{L})",
    // Dutch
    "(?:bis|hs|huis|boven|beneden)(?!\\p{L})|(?:bus|bte|verd|verdieping|kamer|app|apt)\\.? ?[\\dA-Z]{1,4}(?![\\p{L}\\d])|[-–] ?(?:[IVX]{1,4}|\\d{1,3}|hs)(?![\\p{L}\\d])",
    // French
    "(?:appt|appartement|apt|app|bât|bat|bâtiment|batiment|esc|escalier|porte|boîte|bte|résidence|rés|hall|cage|studio|étage|lot|logt)\\.? ?(?:n° ?)?[\\dA-Z]{1,4}(?![\\p{L}\\d])",
    "\\d{1,2} ?(?:er|ère|e|è|ème|eme|ᵉ) ?(?:étage|etage|ét|droite|gauche|dte|gche|gauche|face)(?!\\p{L})(?: ?(?:droite|gauche|porte ?\\w{1,3})(?!\\p{L}))?",
    // Spanish, Portuguese, Italian
    "\\d{1,2} ?[ºª°]\\.? ?-? ?(?:[A-Za-z](?![\\p{L}])|izqda|izq|izquierda|dcha|drcha|derecha|centro|ctro|esq|dto|dt|fte|frente|direito|esquerdo|andar|piso)?\\.?\\d?",
    "(?:bajo|bajos|bj|ático|atico|entlo|entresuelo|local|principal|pral|sótano|r/c|rés-do-chão|cave|cv|sub-?cave|semisótano)(?!\\p{L})(?: ?(?:[A-D]|izq|dcha|esq|dto|fte)(?!\\p{L}))?\\.?",
    "(?:esc|escalera|pta|puerta|piso|portal|bloque|blq|nave|planta|apto|apt|casa|chalet|parcela|lote|lt|bloco|bl|andar|torre|sala|fração|moradia|int|interno|scala|sc|piano|pal|palazzina|lotto|ed|edificio|edifício)\\.? ?[\\dA-Za-z]{1,4}(?![\\p{L}\\d])",
    "(?:esq|dto|dta|fte|izq|dcha)\\.?(?!\\p{L})|snc(?!\\p{L})",
    // Polish, English
    "(?:m|lok|mieszk|mieszkania|klatka|kl|blok|bl|piętro|p)\\.? ?\\d{1,4}[a-z]?(?![\\p{L}\\d])",
    "(?:flat|apt|apartment|unit|floor|room|suite|top floor|basement)\\.? ?[\\dA-Za-z]{0,4}(?![\\p{L}\\d])|(?:ground|first|second|third|top|1st|2nd|3rd) floor(?: (?:left|right|flat))?(?!\\p{L})",
  ].join("|")})`,
  "iuy",
);

/** Numbers that stand for an address: PO boxes. */
export const POST_BOX =
  /(?<![\p{L}\d])(?:p\.? ?o\.? ?box|postbox|postboks|postbus|postfach|pf|boks|box|b\.?p\.?|boîte postale|boite postale|apdo\.?(?: de correos)?|apartado(?: de correos)?|apartado postal|casella postale|cas\. ?post\.|c\.p\.|skr\. ?poczt\.?|skrytka pocztowa|pl)\.?(?: ?n[.º°r]{0,2})? ?\d{1,3}(?: ?\d{2,3}){0,2}(?!\d)/iuy;

/** Words that wake the search for a post box. */
export const BOX_WORDS: readonly string[] = list(
  "box|postbox|boks|postboks|postbus|postfach|bp|boîte|boite|apdo|apartado|casella|skrytka|skr|pl|cas",
);

/** Words before a street's name that belong to it, written small: "norra strandgatan", "alte dorfstraße". */
export const PART_OF_NAME: ReadonlySet<string> = new Set(
  list(
    "stora|lilla|norra|södra|västra|östra|gamla|nya|övre|nedre|store|lille|øvre|nedre|gamle|nye|vestre|østre|nordre|søndre|ny|gl|alte|neue|lange|kurze|obere|untere|große|kleine|oude|nieuwe|korte|groene|sankt|st|vanha|uusi|itäinen|läntinen|pohjoinen|eteläinen|old|new|upper|lower|great|little|high|south|north|east|west|the",
  ),
);
