import type { Gazetteers } from "./gazetteers.ts";
import type { Language } from "./labelled.ts";
import type { Random } from "./random.ts";

const words = (list: string): readonly string[] => list.split("|");

/** What streets are called after, as it stands in their names. */
const NATURE = {
  sv: words(
    "Björk|Ek|Lind|Sol|Skogs|Sjö|Kyrko|Skol|Stations|Stor|Kungs|Drottning|Vasa|Ring|Tall|Äng|Berg|Lärk|Blåbärs|Hamn|Kvarn|Industri|Fabriks|Kaserns|Rosen|Slotts|Torg|Väster|Öster|Norra Park|Södra Gränges|Bruks|Gustaf Adolfs|Karlavägs|Hornsbergs|Snickar|Lingon|Ängs|Mejeri|Prästgårds|Timmermans|Ullevi|Vikinga|Odins|Tors|Humle|Kaprifol",
  ),
  nb: words(
    "Bjørke|Skole|Kirke|Storge|Strand|Sjø|Fjell|Granli|Solbakk|Kongens|Dronningens|Thor Heyerdahls|Fagerli|Ås|Elve|Stasjons|Furu|Hage|Nedre Slotts|Øvre Torg|Haug|Myr|Ekeberg|Bygdøy|Havne|Industri|Lille Grensen|Nygårds|Lerke|Trollåsen|Blåbær|Molte|Kjerre|Tangen|Bekke|Prestegårds|Olav Tryggvasons|Karl Johans|Sørbyhaugen",
  ),
  da: words(
    "Bøge|Skole|Kirke|Stations|Strand|Havne|Nørre|Vester|Øster|Sønder|Jernbane|Kongens|Dronningens|Ege|Linde|Rosen|Tulipan|Mølle|Fabriks|Lærke|Birke|Hoved|Algade|Skov|Engs|Amager|Ring|Granbakke|Vibe|Solsikke|Elme|Hyben|Kløver|Tårn|Ny Kongens|Frederiks|Christians|Absalons|Gl. Lands",
  ),
  fi: words(
    "Koivu|Mänty|Kuusi|Koulu|Asema|Kirkko|Kauppa|Puisto|Ranta|Hämeen|Mannerheimin|Aleksanterin|Itäinen Pitkä|Kalevan|Pohjoinen Rautatie|Metsä|Niitty|Kallio|Harju|Myllyn|Satama|Tehtaan|Uuden|Vanha Turun|Pajamäen|Saunalahden|Kivi|Otso|Leppä|Vuori|Mäki|Peltola|Sammon|Keskus|Suokki|Lauttasaaren|Näsilinnan|Hallitus|Joki|Sirkkalan",
  ),
  de: words(
    "Birken|Linden|Schul|Bahnhof|Kirch|Haupt|Garten|Goethe|Schiller|Berg|Wald|Rosen|Mühlen|Dorf|Post|Bach|Berliner |Münchner |Hamburger |Lange |Alte |Am Alten |Kaiser|König|Friedrich|Wilhelm|Beethoven|Mozart|Ring|Wiesen|Eichen|Kastanien|Sonnen|Hafen|Neue |Untere |Obere |Lerchen|Amsel|Brunnen",
  ),
  nl: words(
    "Kerk|Dorps|School|Molen|Stations|Julianas|Wilhelminas|Prins Hendrik|Oude |Nieuwe |Beatrix|Kastanje|Eiken|Linden|Vondel|Rembrandt|Burgemeester Jansen|Zee|Haven|Markt|Hoog|Lange |Korte |Vijver|Industrie|Vogel|Rozen|Tulpen|Kanaal|Noorder|Zuider|Wester|Ooster|Spoor|Nachtegaal|Zwarte |Pieter de Hooch|Van Gogh|Sint-Jacobs|Groene ",
  ),
  en: words(
    "High|Church|Station|Park|Mill|Green|Queen|King|Victoria|Albert|Oak|Maple|Rose|Elm|Chapel|School|Manor|London|York|Bridge|Windsor|Springfield|Orchard|Willow|St John's|St Mary's|Kings|Queens|Meadow|Grange|Highfield|North|South|West|The Old|Primrose|Lower|Upper|Castle|Abbey|Harbour|Beech|Ash|Cherry Tree|Glebe|Ballymore|Grafton|Cowper|Drumcondra",
  ),
  fr: words(
    "de la République|des Lilas|du Général Leclerc|de la Gare|Victor Hugo|des Écoles|de l'Église|du Moulin|Jean Jaurès|de Verdun|du Pont|Pasteur|des Acacias|de Paris|de la Paix|Gambetta|du Château|des Fleurs|Saint-Martin|du 8 Mai 1945|de la Fontaine|aux Herbes|des Trois Frères|du Bac|Émile Zola|de l'Abbé Grégoire|du Faubourg Saint-Denis|Neuve|Haute|Basse|du Four|de Strasbourg|Voltaire|Lamartine|Sous-l'Eau|au Beurre|de Namur|du Lac|des Alpes|du Stade|Louise|de l'Yser|Grande|du Canal",
  ),
  es: words(
    "Mayor|de Alcalá|Real|de la Constitución|San Juan|Santa Ana|del Sol|de la Paz|Cervantes|Velázquez|Goya|de los Reyes|de la Iglesia|Nueva|de Colón|de Aragón|del Prado|de las Flores|de la Rosa|Ramón y Cajal|Gran Vía|de Sevilla|Diagonal|de Goya|Miguel Hernández|Pablo Picasso|Príncipe de Vergara|del Carmen|de Europa|Jaén|de la Libertad|Séneca|Federico García Lorca|de Cádiz|del Molino|Ancha|Larga|de Valencia|de Gracia|Doctor Fleming|Menéndez Pelayo",
  ),
  it: words(
    "Roma|Garibaldi|Mazzini|Cavour|Dante Alighieri|Verdi|Marconi|Vittorio Emanuele II|della Repubblica|San Francesco|dei Mille|XX Settembre|Matteotti|Leonardo da Vinci|delle Rose|del Popolo|della Libertà|Santa Maria|Giuseppe Verdi|Alessandro Manzoni|dei Tigli|IV Novembre|Torino|Milano|Gramsci|Don Minzoni|della Stazione|Carducci|dei Fiori|Pascoli|Aldo Moro|De Gasperi|Trento|Piave|Monte Grappa|dell'Industria|San Rocco|del Ponte|Tiziano|Bixio|Alfieri",
  ),
  pl: words(
    "Kwiatowa|Polna|Leśna|Słoneczna|Krótka|Szkolna|Ogrodowa|Lipowa|Brzozowa|Kościuszki|Mickiewicza|Sienkiewicza|Piłsudskiego|Długa|Jana Pawła II|Armii Krajowej|Wojska Polskiego|3 Maja|Kościelna|Rynek|Sportowa|Zielona|Górna|Dworcowa|Grunwaldzka|Słowackiego|Konopnickiej|Warszawska|Krakowska|Nowy Świat|Marszałkowska|Świętokrzyska|Reymonta|Chopina|Boczna|Łąkowa|Żeromskiego|Bohaterów Westerplatte|Gdańska|Powstańców Śląskich",
  ),
  pt: words(
    "das Flores|do Comércio|de Santa Catarina|da Liberdade|25 de Abril|da República|Luís de Camões|de São João|Augusta|do Carmo|dos Bombeiros|da Escola|da Igreja|Nova|Direita|do Sol|das Oliveiras|Almirante Reis|da Boavista|de Cedofeita|Miguel Bombarda|do Ouro|Vasco da Gama|Dr. António José de Almeida|dos Combatentes|da Fonte|de Lisboa|do Porto|da Sé|Fernão de Magalhães|Serpa Pinto|da Alegria|dos Clérigos|Infante D. Henrique|do Forno|da Misericórdia|1.º de Maio|das Amoreiras|da Prata|do Moinho",
  ),
} as const;

const TYPE: Readonly<Record<Language, readonly string[]>> = {
  sv: words("gatan|gatan|vägen|vägen|gränd|stigen|torget|backen|allén|plan|g|v"),
  nb: words("veien|veien|vegen|gata|gaten|gate|vei|bakken|svingen|stien|plass|alle|v|gt"),
  da: words("vej|vej|gade|gade|stræde|allé|plads|parken|vænget|toften|bakken|gården"),
  fi: words("katu|katu|tie|tie|kuja|polku|kaari|rinne|aukio|ranta|k|raitti"),
  de: words("straße|straße|strasse|str.|weg|weg|gasse|allee|platz|ring|damm|ufer|steig|str"),
  nl: words("straat|straat|weg|laan|plein|kade|singel|dijk|hof|steeg|gracht|dreef|str|pad"),
  en: words(
    "Street|Road|Road|Avenue|Lane|Close|Drive|Gardens|Way|Court|Crescent|Terrace|Place|St|Rd|Ave|Row|Mews|Hill|Grove|Walk|Square",
  ),
  fr: words(
    "rue|rue|rue|r.|avenue|av.|boulevard|bd|place|chemin|impasse|allée|quai|route|cours|passage|square|chaussée|lieu-dit|résidence",
  ),
  es: words(
    "calle|calle|C/|c/|avenida|avda.|av.|plaza|pza.|paseo|Pº|camino|ronda|travesía|carretera|urb.|carrer|rúa|cl",
  ),
  it: words(
    "via|via|via|v.le|viale|piazza|p.zza|corso|c.so|vicolo|largo|strada|contrada|salita|borgo|lungomare|loc.|fraz.",
  ),
  pl: words("ul.|ul.|ul.|ulica|al.|aleja|pl.|plac|os.|osiedle|na|przy"),
  pt: words("rua|rua|R.|avenida|av.|travessa|largo|praça|praceta|estrada|beco|alameda|calçada|urbanização|quinta"),
};

const AFTER_NAMES = 0.22;

/** A street as it is called in the language's countries. */
export function street(language: Language, r: Random, from: Gazetteers): string {
  const { given, surnames, towns, faker } = from.of[language];
  const nature = r.pick(NATURE[language]);
  const type = r.pick(TYPE[language]);
  const named = r.chance(AFTER_NAMES);
  const town = r.pick(towns.all.length > 0 ? towns.all : towns.large);
  const person = r.chance(0.5) ? r.pick(surnames.common) : `${r.pick(given.common)} ${r.pick(surnames.common)}`;
  const short = /^(?:g|v|gt|k|str)$/.test(type);
  switch (language) {
    case "sv": {
      if (r.chance(0.25))
        return `${r.pick(faker["address.street_prefixes"] ?? [nature])}${r.pick(["gatan", "vägen", "gränd"])}`;
      if (r.chance(0.08))
        return `${r.pick(["Stora", "Lilla", "Norra", "Södra", "Västra", "Östra", "Gamla", "Nya"])} ${nature}${r.pick(["gatan", "vägen"])}`;
      if (r.chance(0.08)) return `${town} ${1 + r.below(9)}${r.below(10)}${r.below(10)}`;
      return named
        ? `${person.replace(/s$/, "")}s ${r.pick(["väg", "gata", "gränd", "plats"])}`
        : `${nature}${short ? type : type}`;
    }
    case "nb":
      if (r.chance(0.15)) return `${town}${r.pick(["veien", "vegen", "gata"])}`;
      return named ? `${person}s ${r.pick(["vei", "gate", "veg", "plass"])}` : `${nature}${type}`;
    case "da":
      if (r.chance(0.35))
        return `${r.pick(faker["address.street_names"] ?? [nature])}${r.pick(["vej", "gade", " Allé", "stræde"])}`;
      return named ? `${person}s ${r.pick(["Vej", "Allé", "Gade", "Plads"])}` : `${nature}${type}`;
    case "fi":
      if (r.chance(0.35))
        return `${r.pick(faker["address.street_prefixes"] ?? [nature])}${r.pick(["katu", "tie", "kuja", "polku"])}`;
      return named ? `${person.replace(/nen$/, "sen")}${r.pick(["katu", "tie", "kuja"])}` : `${nature}${type}`;
    case "de":
      if (r.chance(0.5)) return r.pick(from.germanStreets);
      return named
        ? `${person.replaceAll(" ", "-")}-${r.pick(["Straße", "Str.", "Weg", "Platz", "Allee"])}`
        : nature.endsWith(" ")
          ? `${nature}${type.charAt(0).toUpperCase()}${type.slice(1)}`
          : `${nature}${type}`;
    case "nl":
      return named
        ? `${person}${r.pick(["straat", "laan", "plein", "hof"])}`
        : nature.endsWith(" ")
          ? `${nature}${type.charAt(0).toUpperCase()}${type.slice(1)}`
          : `${nature}${type}`;
    case "en":
      return named ? `${r.pick(surnames.common)} ${type}` : r.chance(0.2) ? `${town} ${type}` : `${nature} ${type}`;
    case "pl": {
      const list = faker["address.streets"] ?? [nature];
      const name = r.chance(0.5) ? r.pick(list) : nature;
      return r.chance(0.85) ? `${type} ${name}` : name;
    }
    default: {
      // French, Spanish, Italian, Portuguese: the type stands before.
      const typed = r.chance(0.3) ? type.charAt(0).toUpperCase() + type.slice(1) : type;
      const of = { fr: "", es: "", it: "", pt: "" }[language];
      const own = named
        ? person
        : r.chance(0.12)
          ? `${language === "it" ? "" : language === "fr" ? "de " : "de "}${town}`
          : nature;
      return `${typed} ${of}${own}`;
    }
  }
}
