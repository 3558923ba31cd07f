import { describe, expect, it } from "vitest";
import type { Kind } from "../../src/core/kinds.ts";
import { health } from "../../src/detect/health.ts";
import { SPECIAL } from "../../src/detect/special.ts";
import { found } from "./found.ts";

/** A text and what of it is found. */
type Row = readonly [text: string, hit: string];

const HITS: readonly (readonly [Kind, readonly Row[]])[] = [
  [
    "RELIGION",
    [
      ["poszczę w ramadanie", "poszczę w ramadanie"],
      ["przeszła na islam", "przeszła na islam"],

      ["jestem muzułmaninem", "muzułmaninem"],
      ["jesteśmy świadkami Jehowy", "świadkami Jehowy"],
      ["wystąpiłam z Kościoła", "wystąpiłam z Kościoła"],
      ["proszę o posiłek koszerny", "posiłek koszerny"],
    ],
  ],
  [
    "ETHNICITY",
    [
      ["babcia była Tatarką", "Tatarką"],
      ["mam ciemną skórę", "ciemną skórę"],

      ["wyzywają nas, bo jesteśmy Romami", "Romami"],
      ["jestem pochodzenia żydowskiego", "pochodzenia żydowskiego"],
      ["czarnoskóry kierowca", "czarnoskóry"],
      ["z mniejszości romskiej", "mniejszości romskiej"],
    ],
  ],
  [
    "POLITICS",
    [
      ["kandydowałam z list Trzeciej Drogi", "z list Trzeciej Drogi"],
      ["działam w Ostatnim Pokoleniu", "Ostatnim Pokoleniu"],

      ["należę do PiS", "należę do PiS"],
      ["kandyduję z listy Lewicy", "kandyduję"],
      ["jestem radnym", "jestem radnym"],
      ["członek partii", "członek partii"],
    ],
  ],
  [
    "UNION",
    [
      ["zapisałam się do Solidarności", "do Solidarności"],
      ["byłam na strajku", "byłam na strajku"],

      ["należę do ZNP od 1994", "należę do ZNP"],
      ["legitymacja związkowa", "legitymacja związkowa"],
      ["strajkowałam w kwietniu", "strajkowałam"],
      ["jestem członkiem Solidarności", "członkiem Solidarności"],
    ],
  ],
  [
    "SEXUALITY",
    [
      ["jestem po korekcie płci", "korekcie płci"],

      ["mój syn jest gejem", "gejem"],
      ["jestem po tranzycji", "po tranzycji"],
      ["korekta płci", "korekta płci"],
      ["ma dwie mamy", "ma dwie mamy"],
    ],
  ],
  [
    "GENETIC",
    [
      ["nosicielka MLH1", "nosicielka MLH1"],

      ["wykryto mutację BRCA1", "mutację BRCA1"],
      ["jestem nosicielką genu", "nosicielką genu"],
      ["test na ojcostwo", "test na ojcostwo"],
      ["badania genetyczne syna", "badania genetyczne"],
    ],
  ],
  [
    "BIOMETRIC",
    [
      ["proszę usunąć moje odciski palców", "odciski palców"],

      ["pobrali mi odcisk palca", "odcisk palca"],
      ["skan twarzy", "skan twarzy"],
      ["biometria głosowa", "biometria"],
      ["wzorzec głosu", "wzorzec głosu"],
    ],
  ],
  [
    "CRIMINAL",
    [
      ["oskarżona o przywłaszczenie", "oskarżona o przywłaszczenie"],
      ["siedzi w Rawiczu", "siedzi w Rawiczu"],

      ["dostał wyrok w zawieszeniu", "wyrok w zawieszeniu"],
      ["siedział w więzieniu", "siedział w więzieniu"],
      ["jestem w dozorze elektronicznym", "dozorze elektronicznym"],
      ["był karany za kradzież", "karany za kradzież"],
    ],
  ],
  [
    "CHILD",
    [
      ["jestem niepełnoletnia", "jestem niepełnoletnia"],
      ["mam 15 lat", "mam 15 lat"],
      ["nie mam jeszcze 18 lat", "nie mam jeszcze 18"],
      ["mama nie wie że dzwonię", "mama nie wie że dzwonię"],
    ],
  ],
  [
    "HEALTH",
    [
      ["operują mi kolano", "operują mi kolano"],
      ["uczulona na jad os", "uczulona na jad os"],

      ["mąż jest po udarze", "po udarze"],
      ["mam cukrzycę typu 2", "cukrzycę typu 2"],
      ["jestem w ciąży", "w ciąży"],
      ["syn ma alergię na orzechy", "alergię na orzechy"],
      ["choruje na raka", "choruje na raka"],
    ],
  ],
];

const MISSES: readonly (readonly [Kind, readonly string[]])[] = [
  [
    "RELIGION",
    [
      "prezent na komunię",
      "wierzyciel żąda zapłaty",
      "muzeum żydów polskich jest czynne do 18",
      "kebab halal za 25 zł",
    ],
  ],
  ["ETHNICITY", ["pamięć ROM 64 GB", "czarny ekran i nic", "napęd CD-ROM", "sos tatarski", "ciasto murzynek"]],
  [
    "POLITICS",
    [
      "w sb będę w domu",
      "koło po lewej stronie",
      "kandydat do pracy",
      "ulica Konfederacji Barskiej",
      "kod kreskowy",
      "towar z tej partii towaru",
    ],
  ],
  ["UNION", ["rondo Solidarności", "w związku z awarią", "drukarka strajkuje", "z powodu strajku odwołano pociąg"]],
  ["SEXUALITY", ["lewy pedał roweru", "pedał gazu się zacina", "tłuszcze trans", "orientacja ekranu"]],
  ["GENETIC", ["DNA firmy", "dna moczanowa nie, tylko do dna", "inżynieria genetyczna"]],
  ["BIOMETRIC", ["paszport biometryczny", "maść na odcisk", "zamek na odcisk palca"]],
  [
    "CRIMINAL",
    [
      "po wyroku TSUE proszę o zwrot",
      "podejrzany SMS z linkiem",
      "to zwykłe oszustwo",
      "zawiasy do drzwi",
      "kradzież telefonu",
    ],
  ],
  ["CHILD", ["osobom niepełnoletnim nie sprzedajemy", "mam 45 lat", "syn chodzi do szkoły"]],
  [
    "HEALTH",
    [
      "internet nie chodzi od wczoraj",
      "awizo leży na oddziale poczty",
      "operacja bankowa odrzucona",
      "wiertarka z udarem",
      "to jest chore",
      "zawału można dostać przy tym rachunku",
    ],
  ],
];

/** What a kind's detector finds in a text that says its language. */
function foundOf(kind: Kind, text: string): readonly string[] {
  const detector = kind === "HEALTH" ? health : SPECIAL.find((special) => special.kind === kind);
  if (detector === undefined) throw new TypeError(`no detector of ${kind}`);
  return found(detector, text, { language: "pl" });
}

describe("Polish lexicons", () => {
  describe.each(HITS)("%s", (kind, rows) => {
    it.each(rows)("%j reveals %j", (text, hit) => {
      expect(foundOf(kind, text).some((span) => span.includes(hit))).toBe(true);
    });
  });

  describe.each(MISSES)("%s", (kind, texts) => {
    it.each(texts)("%j reveals nothing", (text) => {
      expect(foundOf(kind, text)).toEqual([]);
    });
  });
});
