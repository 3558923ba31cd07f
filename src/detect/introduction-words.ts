import { phrases } from "./phrases.ts";

/** "My name is …": nothing but a name can follow. */
export const STRONG = phrases([
  ...[
    "my name is",
    "my name's",
    "my full name is",
    "the name is",
    "name is",
    "the name's",
    "my first name is",
    "my surname is",
    "my last name is",
  ],
  ...[
    "jag heter",
    "mitt namn är",
    "namnet är",
    "heter jag",
    "mitt namn e",
    "jeg heter",
    "mitt navn er",
    "navnet er",
    "navnet mitt er",
  ],
  ...[
    "jeg hedder",
    "mit navn er",
    "mit fulde navn er",
    "ich heiße",
    "ich heisse",
    "mein name ist",
    "name ist",
    "mein name lautet",
  ],
  ...[
    "je m'appelle",
    "mon nom est",
    "moi c'est",
    "me llamo",
    "mi nombre es",
    "mi chiamo",
    "il mio nome è",
    "mijn naam is",
    "ik heet",
  ],
  ...["nimeni on", "mun nimi on", "minun nimeni on", "nazywam się", "mam na imię", "moje imię to", "moje nazwisko to"],
  ...["o meu nome é", "meu nome é", "chamo-me", "me chamo"],
]);

/** "This is …": a name may follow, a capital is wanted and something that closes or goes on from a name. */
export const WEAK = phrases([
  ...[
    "this is",
    "it's",
    "i am",
    "i'm",
    "it is",
    "det är",
    "jag är",
    "här är",
    "det er",
    "jeg er",
    "her er",
    "ich bin",
    "hier ist",
    "hier spricht",
  ],
  ...[
    "je suis",
    "c'est",
    "ici",
    "soy",
    "sono",
    "ik ben",
    "met",
    "olen",
    "täällä",
    "tu",
    "mówi",
    "jestem",
    "sou",
    "sou o",
    "sou a",
    "aqui é",
    "daqui fala",
    "fala",
  ],
]);

export const AFTER_WEAK =
  /^(?:from|calling|speaking|here|again|at|with|från|här|igen|hos|fra|her|igjen|igen|von|vom|aus|hier|de|chez|da|di|del|della|van|uit|täällä|taas|z|ze|od|do)$/;

/** Field labels; a colon must follow. */
export const LABELS = phrases(
  "name|full name|first name|last name|surname|namn|förnamn|efternamn|navn|fornavn|etternavn|efternavn|vorname|nachname|nom|prénom|nombre|apellido|apellidos|nome|cognome|apelido|naam|achternaam|voornaam|nimi|etunimi|sukunimi|imię|nazwisko|imię i nazwisko|kontaktperson|contact person|ansprechpartner".split(
    "|",
  ),
);

/** Words before a label that make it the name of a thing. */
export const NAME_OF_A_THING =
  /^(?:product|company|user|file|brand|domain|host|plan|group|project|screen|display|page|model|network|item|business|firm|pet|dog)$/;

export const TITLES = phrases(
  [
    "mr|mrs|ms|miss|mx|sir|dr|prof|professor|doctor",
    "herr|fru|fröken|doktor|hr|frk|frau|fräulein|herrn|familie",
    "monsieur|madame|mademoiselle|mme|mlle|m.|docteur|maître",
    "señor|señora|señorita|sr|sra|srta|don|doña",
    "signor|signora|signore|signorina|sig|sig.ra|sig.na|dott|dott.ssa|avv|ing",
    "meneer|mevrouw|mijnheer|dhr|mevr|mw|rouva|herra|neiti|pan|pani|pana|panem|panu|panią|państwo",
    "senhor|senhora|dona|sr.ª|sr.a|exmo",
  ].flatMap((line) => line.split("|")),
);

/** Titles that nobody writes before anything but a name, so that a name in lower case is believed. */
export const PLAIN_TITLES = /^(?:mr|mrs|ms|dhr|mevr)$/;

export const SIGN_OFFS = phrases(
  [
    "kind regards|best regards|warm regards|warmest regards|regards|many thanks|thanks|thank you|best wishes|all the best|best|yours sincerely|sincerely|yours faithfully|yours truly|cheers|br|thx|kr",
    "med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|hälsningar|hälsning|bästa hälsningar|mvh|vänligen|tack på förhand|tack|kram|hälsn",
    "med venlig hilsen|venlig hilsen|de bedste hilsner|bedste hilsner|mange hilsner|hilsen|vh|mvh|tak på forhånd",
    "med vennlig hilsen|vennlig hilsen|beste hilsen|hilsen|på forhånd takk",
    "mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|beste grüße|beste grüsse|liebe grüße|liebe grüsse|herzliche grüße|schöne grüße|mit freundlichem gruß|gruß|grüße|mfg|vg|lg|hochachtungsvoll",
    "cordialement|bien cordialement|bien à vous|salutations|sincères salutations|salutations distinguées|amicalement|cdlt|cdt|merci d'avance|bonne journée|bonne réception",
    "saludos|un saludo|saludos cordiales|un cordial saludo|atentamente|muchas gracias|gracias|un abrazo|atte",
    "cordiali saluti|distinti saluti|saluti|un saluto|grazie|grazie mille|cordialmente|in fede",
    "met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|groet|groeten|groetjes|mvg|bij voorbaat dank|alvast bedankt",
    "ystävällisin terveisin|parhain terveisin|terveisin|terveiset|t.|terv.|yst. terv.|yt|kiitos|kiitoksia",
    "z poważaniem|pozdrawiam|serdecznie pozdrawiam|pozdrawiam serdecznie|z pozdrowieniami|pozdrowienia|z wyrazami szacunku|dziękuję|pozdr",
    "com os melhores cumprimentos|melhores cumprimentos|cumprimentos|atenciosamente|obrigado|obrigada|cordialmente|cpts|um abraço",
  ].flatMap((line) => line.split("|")),
);

/** What follows a thanks or a greeting inside a sentence, so that only a new line makes it a sign-off. */
export const NEEDS_NEW_LINE =
  /^(?:best|thanks|thank you|many thanks|tack|gracias|muchas gracias|grazie|grazie mille|merci|kiitos|kiitoksia|dziękuję|obrigado|obrigada|cheers|all the best|un saludo|bonne journée|kram)$/;
