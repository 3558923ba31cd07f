import { fold, plainSpellings } from "./fold.ts";
import { isFunctionWord, NAME_PARTICLES } from "./function-words.ts";
import { tokenise } from "./tokens.ts";

/** A name that is known from elsewhere, and whose it is where that is known, too. */
export interface StatedName {
  readonly name: string;
  readonly of?: "subject" | "agent";
}

/** One part of one known name. */
export interface NamePart {
  /** Number of the name in the list. */
  readonly name: number;
  /** Number of the part in the name. */
  readonly part: number;
  /** Says something alone, in any case of letters: more than two letters, no particle, no ordinary word. */
  readonly strong: boolean;
  /** A whole name written as one word, as in addresses and user names. */
  readonly joined: boolean;
}

/** The names of a context, ready to be found. */
export interface NameForms {
  readonly names: readonly StatedName[];
  /** Plain spelling → parts. */
  readonly parts: ReadonlyMap<string, readonly NamePart[]>;
  /** Stem of an inflected name → parts; an ending must follow. */
  readonly stems: ReadonlyMap<string, readonly NamePart[]>;
  /** First letters of all spellings, to let go of most words at once. */
  readonly initials: ReadonlySet<string>;
  /** For each name the first letters of its parts. */
  readonly letters: readonly (readonly string[])[];
}

/**
 * Given names and surnames that are ordinary words in some of the languages (function words are known anyway). They count in
 * lower case only beside another part of the name.
 */
const ORDINARY: ReadonlySet<string> = new Set(
  [
    "april may june august will mark rose grace hope faith joy bill rob art pat sue dean rich frank grant chase page price bell hall hill wood woods brook brooks lane park parks stone field fields king young long short little small strong sharp wise love day knight baker cook cooper smith miller carter hunter fisher taylor mason porter turner walker ward west north green brown white black gray grey gold silver rivers lake moon star summer winter snow rain bush ford lord church bishop pope abbot banks cash case post best moore first last dear mr mrs miss guy jack john ken max gene dawn eve iris ivy daisy lily violet olive ginger amber ruby pearl crystal jade melody harmony carol angel destiny",
    "björn sten stig ulf jul maj sommar vinter berg lund dal ek alm lind ask sjö ström holm ås hall blad falk lax hane varg ros rosa lilja frid glad stark rask modig tapper fager lång kort ung ny gran holm mars orm bo eva siv sol vår dag dagny tor ebbe flod",
    "fleur rose marguerite blanche petit grand legrand leroy roi noel pascal claude pierre marin martin bon blanc noir roux rousseau loup berger boulanger boucher charpentier fournier meunier moulin dupont dubois forêt fontaine rivière lacroix pain pommier gros gras clair aimé désiré",
    "herr montag sonntag freitag winter sommer herbst mai kaiser könig graf herzog fürst ritter bauer müller schmidt schneider fischer weber becker koch wagner richter schäfer wolf fuchs vogel hahn bär stein berg bach wald baum blum busch feld lang kurz klein gross groß jung alt neu schwarz weiss weiß braun grün roth sauer süß frei frisch gut rein fromm ernst krebs engel kraft held heide stark",
    "rosa mora bruno franco bianco rossi russo neri bianchi verdi gallo leone lupo mare monti fiore fiori gioia luna stella sole italia santa pace viola dolores rosario consuelo cruz reyes rey flores blanco moreno rubio delgado gordo leon león campos prado rios ríos vega paz guerra iglesia santos amor esperanza pilar mar sol",
    "de groot jong klein lang kort wit zwart bakker visser smit kok koning meester bos berg dijk molen vos wolf haan bloem rosa maan zon vrede mooi goud zomer winter",
    "mäki niemi joki järvi koski laine lahti salo virta ranta metsä kivi suo saari lehto aho talvi kesä ilta aamu onni toivo rauha lumi valo ilo usko taisto oma vuori pilvi tuuli meri satu taru",
    "lis wilk zając sroka wrona gołąb kot baran kozioł dudek maj kwiecień niedziela sobota kowal młynarz król wójcik nowak biały czarny mały duży stary młody dąb sosna róża kalina malina jagoda jutro pokora",
    "silva costa pinto rocha ribeiro lima ramos reis santos nunes neves leite pereira oliveira carvalho figueira coelho lobo leão cordeiro campos prado rios fonte ponte castelo igreja cruz luz paz graça glória conceição dores vitória",
  ].flatMap((line) => line.split(" ")),
);

/** Names that begin many sentences as verbs and the like, so that a capital there says nothing. */
const OPENERS: ReadonlySet<string> = new Set(
  "will may mark grant chase page price bill art pat sue rob drew jack josh frank rich hope faith miss dear long first last best white black sommar sommer jul maj mai juli wolf bitte".split(
    " ",
  ),
);

/** True for names that are function words or open sentences by habit. */
export function isOpener(low: string): boolean {
  return OPENERS.has(low) || isFunctionWord(low);
}

/** Titles that fields carry along with the name. */
const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr prof herr frau fru hr fr herrn mme mlle m monsieur madame sr sra srta señor señora don doña dhr mevr mw pan pani sig sigra signor signora rouva herra".split(
    " ",
  ),
);

/** What a name loses before an ending: Finnish -nen and gradation, Polish -a, -ek, -ec and adjective surnames. */
function stemsOf(plain: string): readonly string[] {
  const stems: string[] = [];
  const cut = (ending: string, by: string): void => {
    if (plain.endsWith(ending) && plain.length - ending.length >= 2) stems.push(plain.slice(0, -ending.length) + by);
  };
  cut("nen", "se");
  cut("nen", "s");
  cut("a", "");
  cut("o", "");
  cut("e", "");
  cut("ek", "k");
  cut("ec", "c");
  cut("iel", "l");
  cut("ski", "ski");
  cut("cki", "cki");
  cut("ska", "ski");
  cut("cka", "cki");
  const graded = /^(.*)(kk|pp|tt)([aeiouy])$/.exec(plain);
  if (graded !== null) stems.push(`${graded[1]}${graded[2]?.charAt(0)}${graded[3]}`);
  const weak = /^(.*[^kpt])([kpt])([aeiouy])$/.exec(plain);
  if (weak !== null && plain.length >= 5) {
    const by = { k: "", p: "v", t: "d" }[weak[2] ?? ""] ?? "";
    stems.push(`${weak[1]}${by}${weak[3]}`);
  }
  return stems.filter((s) => s.length >= 3);
}

/** Case and genitive endings after a name, in plain letters: Nordic, German, Finnish, Polish. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set(
  [
    "s es ens",
    "n in en an on un yn ssa ssaa sta lle lta lla na ta a ia tta ksi ksen hin han hon seen lleen",
    "owi em iem a u y i ie e o om owie ow ami ach ka ki go emu ego im iego iemu iej ej ik owa owej zie rze",
  ].flatMap((line) => line.split(" ")),
);

function add(map: Map<string, NamePart[]>, spelling: string, part: NamePart): void {
  const known = map.get(spelling);
  if (known === undefined) map.set(spelling, [part]);
  else if (!known.some((p) => p.name === part.name && p.part === part.part)) known.push(part);
}

/** Longest name that is looked for, in parts. */
const MOST_PARTS = 8;

/** Every way in which the names can turn up. Linear in the names. */
export function nameForms(names: readonly StatedName[]): NameForms {
  const parts = new Map<string, NamePart[]>();
  const stems = new Map<string, NamePart[]>();
  const letters: string[][] = [];
  for (const [name, { name: text }] of names.entries()) {
    const words = tokenise(text.normalize("NFKC"))
      .filter((t) => t.shape !== "p" && t.shape !== "d" && !TITLES.has(t.low))
      .map((t) => t.low)
      .slice(0, MOST_PARTS);
    letters.push(words.map((w) => fold(w.normalize("NFC")).charAt(0)));
    const spellings = words.map(plainSpellings);
    for (const [part, word] of words.entries()) {
      const ordinary = ORDINARY.has(word) || isFunctionWord(word) || NAME_PARTICLES.has(word);
      const strong = word.length > 2 && !ordinary;
      for (const spelling of spellings[part] ?? []) {
        add(parts, spelling, { name, part, strong, joined: false });
        if (word.length > 2 && !NAME_PARTICLES.has(word)) {
          for (const stem of stemsOf(spelling)) add(stems, stem, { name, part, strong, joined: false });
        }
      }
    }
    const first = spellings[0]?.[0];
    const last = spellings.at(-1)?.[0];
    if (first === undefined || last === undefined || words.length < 2) continue;
    for (const joined of [first + last, last + first, first.charAt(0) + last]) {
      if (joined.length >= 6) add(parts, joined, { name, part: 0, strong: true, joined: true });
    }
  }
  const initials = new Set([...parts.keys(), ...stems.keys()].map((spelling) => spelling.charAt(0)));
  return { names, parts, stems, initials, letters };
}
