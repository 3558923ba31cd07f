import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { Language } from "./labelled.ts";

/** Where the openly licensed data lies: `--data DIR`, else `../shared/data` beside the project. */
export function dataFolder(): string {
  const at = process.argv.indexOf("--data");
  const folder = at > 0 ? (process.argv[at + 1] ?? "") : join(import.meta.dirname, "../../shared/data");
  if (!existsSync(join(folder, "gazetteers"))) {
    throw new Error(`no training data in ${folder}: give the folder that holds gazetteers/ and ner-train/ with --data`);
  }
  return folder;
}

const lists = z.record(z.string(), z.array(z.unknown()));
const nested = z.record(z.string(), z.record(z.string(), z.unknown()));

const unzip = (file: string): string => gunzipSync(readFileSync(file)).toString("utf8");
const strings = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((s): s is string => typeof s === "string") : [];

const NAME = /^\p{L}[\p{L}\p{M}]+(?:[ '’-][\p{L}\p{M}]+){0,2}$/u;

function capitalise(name: string): string {
  if (name !== name.toLowerCase() && name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[ '’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const clean = (names: readonly string[]): string[] => [...new Set(names.filter((n) => NAME.test(n)).map(capitalise))];

/** Names and places of one language's countries. */
export interface Gazetteer {
  readonly given: { readonly common: readonly string[]; readonly rare: readonly string[] };
  readonly surnames: {
    readonly common: readonly string[];
    readonly rare: readonly string[];
    readonly words: readonly string[];
  };
  /** Ordinary words of the language, with a capital: anything can be somebody's name. */
  readonly ordinary: readonly string[];
  readonly towns: { readonly large: readonly string[]; readonly all: readonly string[] };
  readonly faker: Readonly<Record<string, readonly string[]>>;
}

export interface Gazetteers {
  readonly of: Readonly<Record<Language, Gazetteer>>;
  /** Names of people whose families come from elsewhere. */
  readonly elsewhere: { readonly given: readonly string[]; readonly surnames: readonly string[] };
  readonly germanStreets: readonly string[];
}

const COUNTRIES: Readonly<
  Record<
    Language,
    { faker: readonly string[]; codes: readonly string[]; names: readonly string[]; smashew: readonly string[] }
  >
> = {
  da: { faker: ["da_DK"], codes: ["DK", "FO", "GL"], names: ["Denmark"], smashew: [] },
  de: {
    faker: ["de_DE", "de_AT", "de_CH"],
    codes: ["DE", "AT", "CH", "LI"],
    names: ["Germany", "Austria", "Switzerland"],
    smashew: ["surnames.de"],
  },
  en: {
    faker: ["en_GB", "en_US", "en"],
    codes: ["GB", "IE", "US", "CA", "AU"],
    names: ["United Kingdom", "Ireland"],
    smashew: ["first_names.us", "surnames.uk", "surnames.ie", "surnames.us"],
  },
  es: {
    faker: ["es_ES"],
    codes: ["ES", "MX", "AR", "CO"],
    names: ["Spain"],
    smashew: ["first_names.es", "surnames.es", "surnames.eus"],
  },
  fi: { faker: ["fi_FI"], codes: ["FI"], names: ["Finland"], smashew: [] },
  fr: {
    faker: ["fr_FR", "fr_CH", "fr_BE"],
    codes: ["FR", "BE", "LU"],
    names: ["France", "Belgium", "Luxembourg"],
    smashew: ["surnames.fr"],
  },
  it: { faker: ["it_IT"], codes: ["IT"], names: ["Italy"], smashew: ["surnames.it"] },
  nb: { faker: ["no_NO"], codes: ["NO"], names: ["Norway"], smashew: [] },
  nl: { faker: ["nl_NL", "nl_BE"], codes: ["NL", "BE"], names: ["Netherlands", "Belgium"], smashew: ["surnames.ne"] },
  pl: { faker: ["pl_PL"], codes: ["PL"], names: ["Poland"], smashew: ["surnames.pl"] },
  pt: { faker: ["pt_PT"], codes: ["PT", "BR"], names: ["Portugal"], smashew: ["surnames.pt"] },
  sv: { faker: ["sv_SE"], codes: ["SE"], names: ["Sweden"], smashew: [] },
};

const OFFICIAL: Readonly<Partial<Record<Language, readonly string[]>>> = {
  sv: ["SE"],
  fi: ["FI"],
  nb: ["NO"],
  da: ["NO"],
  fr: ["FR", "BE"],
  nl: ["BE"],
  de: ["DE"],
};

/** Countries whose emigrants' names are met everywhere in Europe. */
const ELSEWHERE = [
  "TR",
  "EG",
  "MA",
  "DZ",
  "IR",
  "PK",
  "IN",
  "CN",
  "RU",
  "UA",
  "RO",
  "BG",
  "RS",
  "BA",
  "HR",
  "AL",
  "GR",
  "LT",
  "LV",
  "EE",
  "HU",
  "CZ",
  "SK",
  "SI",
  "BR",
  "PH",
  "LB",
  "AE",
  "LY",
  "ML",
  "JP",
  "KR",
  "NP",
  "GE",
  "AM",
  "AZ",
  "KZ",
  "IS",
];

const MINORITIES = {
  given:
    "Abdi Abdirahman Fadumo Hodan Ayaan Faiza Khadra Liban Warsame Hibo Amina Mohamed Muhammed Ahmed Yusuf Ibrahim Omar Hassan Ali Fatima Zahra Aisha Maryam Layla Noor Amal Rania Samir Karim Rachid Youssef Hamza Bilal Khadija Naima Emre Mehmet Ayşe Fatma Zeynep Elif Burak Cem Deniz Gül Hüseyin Sibel Tuğba Nguyễn Minh Thị Hà Linh Lan Quân Anh Huy Trang Thanh Dũng Tuấn Phương Mai Wei Ming Li Xiu Jing Yan Hao Mei Priya Arjun Deepak Sunita Raj Anjali Sanjay Harpreet Gurpreet Aino Áile Máret Biret Inga Nils-Aslak Risten Ánte Piera Olena Oksana Andriy Bohdan Svitlana Volodymyr Natalia Dmitri Svetlana Ivan Milica Dragan Jelena Zoran Amra Emina Jasmina Besnik Arta Valon Fatmir Shpresa Giorgi Nino Kofi Ama Kwame Chidi Ngozi Adaeze Emeka Oluwaseun Temitope Tesfaye Selam Mebrahtu Berhane Yonas Rojda Berivan Dilan Azad Hêlîn Parisa Reza Shirin Farhad Golnaz Hamid Zahra Gulalai Abdullah Sami Hussein Jamila Tamar Yael Shira Moshe Noa Sipho Thandiwe Joao Inácio Thiago Jô Ronaldo Wellington Marek Agnieszka Piotr Katarzyna Wojciech Zbigniew Grzegorz Małgorzata Ioana Andrei Mihai Elena Cristian Gabriela Kaja Mirjam Tõnu Ülle Jānis Līga Rasa Vytautas",
  surnames:
    "Abdi Warsame Farah Jama Nur Hersi Osman Mohamud Ali Hassan Hussein Ahmed Ibrahim Mahmoud Al-Khalil El-Masri Haddad Khoury Nasser Saleh Benali Bouazza El-Amrani Aït-Saïd Yılmaz Demir Kaya Çelik Şahin Öztürk Doğan Kılıç Aslan Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Wang Li Zhang Liu Chen Wu Singh Kaur Patel Sharma Khan Hussain Malik Begum Sara Eira Utsi Somby Gaup Valkeapää Magga Labba Kuhmunen Shevchenko Kovalenko Bondarenko Tkachenko Ivanov Petrova Smirnov Jovanović Petrović Nikolić Hadžić Delić Begić Krasniqi Gashi Berisha Hoxha Mensah Owusu Asante Okafor Okonkwo Adeyemi Balogun Eze Tesfaye Haile Tekle Gebremariam Kidane Kaplan Şimşek Hosseini Karimi Ahmadi Rezaei Mohammadi Rahimi Noorzai Cohen Levi Goldberg Friedman Dlamini dos Santos da Silva Oliveira Nowak Kowalski Wiśniewska Wójcik Kamińska Zieliński Popescu Ionescu Dumitru Popa Nagy Szabó Horváth Kovács Papadopoulos Tamm Saar Bērziņš Ozols Kazlauskas Jónsdóttir Sigurðsson Gunnarsdóttir",
};

function column(csv: string, country: number, value: number, codes: readonly string[]): string[] {
  return csv
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","))
    .filter((cells) => codes.includes(cells[country] ?? ""))
    .map((cells) => cells[value] ?? "");
}

/** Reads the gazetteers. Throws with the folder's name where they are not there. */
export function gazetteers(folder: string, frequent: (language: Language) => ReadonlyMap<string, number>): Gazetteers {
  const at = (name: string): string => join(folder, "gazetteers", name);
  const faker = nested.parse(JSON.parse(unzip(at("faker-locales.json.gz"))));
  const official = nested.parse(JSON.parse(unzip(at("names-official.json.gz"))));
  const smashew = lists.parse(JSON.parse(unzip(at("names-smashew.json.gz"))));
  const forenames = readFileSync(at("common-forenames-by-country.csv"), "utf8");
  const surnames = readFileSync(at("common-surnames-by-country.csv"), "utf8");
  const cities = readFileSync(at("cities15000-geonames.csv"), "utf8");
  const places = unzip(at("places-geonames-postal.tsv.gz"))
    .split("\n")
    .map((line) => line.split("\t"));
  const one = (language: Language): Gazetteer => {
    const { faker: locales, codes, names, smashew: sets } = COUNTRIES[language];
    const merged: Record<string, string[]> = {};
    for (const locale of locales) {
      for (const [key, list] of Object.entries(faker[locale] ?? {}))
        merged[key] = [...(merged[key] ?? []), ...strings(list)];
    }
    const fromFaker = (part: string): string[] =>
      Object.entries(merged).flatMap(([key, list]) => (key.startsWith(part) ? list : []));
    const officials = (OFFICIAL[language] ?? []).map((code) => official[code] ?? {});
    const family = clean([...fromFaker("person.last_names"), ...column(surnames, 0, 4, codes)]);
    const rare = clean([
      ...officials.flatMap((o) => strings(o.surname)),
      ...sets.filter((s) => s.startsWith("surnames")).flatMap((s) => strings(smashew[s])),
    ]);
    const common = frequent(language);
    return {
      given: {
        common: clean([...fromFaker("person.first_names"), ...column(forenames, 0, 10, codes)]),
        rare: clean([
          ...officials.flatMap((o) => strings(o.given)),
          ...sets.filter((s) => s.startsWith("first")).flatMap((s) => strings(smashew[s])),
        ]),
      },
      surnames: {
        common: family.length > 0 ? family : rare.slice(0, 1000),
        rare,
        words: [...new Set([...family, ...rare])].filter(
          (n) => (common.get(n.toLowerCase()) ?? 999) < 520 && n.length > 2,
        ),
      },
      ordinary: [...common]
        .filter(([w, level]) => level >= 330 && level < 500 && w.length > 2)
        .map(([w]) => w.charAt(0).toUpperCase() + w.slice(1)),
      towns: {
        large: cities
          .split("\n")
          .map((line) => line.split(","))
          .filter((c) => names.includes(c[1] ?? "") && !/["]/.test(c[0] ?? ""))
          .map((c) => c[0] ?? ""),
        all: places
          .filter(([c, name = ""]) => codes.includes(c ?? "") && /^[\p{L}][\p{L} '-]{2,24}$/u.test(name))
          .map(([, name = ""]) => name),
      },
      faker: merged,
    };
  };
  const of = Object.fromEntries((Object.keys(COUNTRIES) as Language[]).map((l) => [l, one(l)])) as Record<
    Language,
    Gazetteer
  >;
  const isLatin = (n: string): boolean => /^[\p{Script=Latin}\p{M}'’ -]+$/u.test(n);
  return {
    of,
    elsewhere: {
      given: clean([
        ...MINORITIES.given.split(" "),
        ...MINORITIES.given.split(" "),
        ...column(forenames, 0, 11, ELSEWHERE).filter(isLatin),
      ]),
      surnames: clean([...MINORITIES.surnames.split(" "), ...column(surnames, 0, 5, ELSEWHERE).filter(isLatin)]),
    },
    germanStreets: unzip(at("streets-de-osm.txt.gz"))
      .split("\n")
      .filter((s) => /^\p{Lu}[\p{L} .-]{4,28}$/u.test(s)),
  };
}

/** Centibels of frequency by word: 200 is one in a hundred, 600 one in a million. */
export function frequencies(language: Language): ReadonlyMap<string, number> {
  const file = join(import.meta.dirname, "data", `frequencies-${language}.txt.gz`);
  const map = new Map<string, number>();
  for (const line of unzip(file).split("\n")) {
    const [level, ...words] = line.split(" ");
    for (const word of words) map.set(word, Number(level));
  }
  return map;
}
