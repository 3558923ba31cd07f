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
      ["me hice budista hace un año", "me hice budista"],
      ["un entierro judío", "entierro judío"],

      ["soy católica y el jueves no puedo", "católica"],
      ["somos musulmanes", "musulmanes"],
      ["un menú halal para mi hijo", "menú halal"],
      ["es testigo de Jehová y no quiere transfusión", "testigo de Jehová"],
      ["no como cerdo por mi religión", "por mi religión"],
    ],
  ],
  [
    "ETHNICITY",
    [
      ["somos de etnia mandinga", "etnia mandinga"],
      ["soy mapuche", "mapuche"],

      ["nos trataron mal por ser gitanos", "por ser gitanos"],
      ["soy de etnia gitana", "de etnia gitana"],
      ["mi hija es negra de piel y no la dejaron entrar por el color de su piel", "color de su piel"],
      ["somos de origen magrebí", "de origen magrebí"],
    ],
  ],
  [
    "POLITICS",
    [
      ["fui candidata por Más Madrid", "candidata por Más Madrid"],
      ["votante de Vox", "votante de Vox"],

      ["soy concejala del PSOE", "concejala del"],
      ["estoy afiliado a Vox desde 2019", "afiliado a Vox"],
      ["soy militante del partido", "militante"],
      ["voy en las listas de Podemos", "voy en las listas"],
    ],
  ],
  [
    "UNION",
    [
      ["me afilié a Comisiones en enero", "afilié a Comisiones"],
      ["secundé la huelga del metal", "secundé la huelga"],

      ["estoy afiliada a CCOO", "afiliada a CCOO"],
      ["soy delegado sindical", "delegado sindical"],
      ["hice huelga el 8 de marzo", "hice huelga"],
      ["la cuota del sindicato", "cuota del sindicato"],
    ],
  ],
  [
    "SEXUALITY",
    [
      ["habitación para dos novias", "dos novias"],

      ["somos un matrimonio de dos hombres", "matrimonio de dos hombres"],
      ["mi hijo es trans", "trans"],
      ["soy lesbiana", "lesbiana"],
      ["estoy casada con una mujer", "casada con una mujer"],
    ],
  ],
  [
    "GENETIC",
    [
      ["soy portadora de MLH1", "portadora de MLH1"],

      ["mi hermana tiene la mutación BRCA2", "mutación BRCA2"],
      ["soy portadora del gen", "portadora del gen"],
      ["un test genético positivo", "test genético"],
      ["prueba de paternidad", "prueba de paternidad"],
    ],
  ],
  [
    "BIOMETRIC",
    [
      ["la app guarda mi rostro", "mi rostro"],

      ["no quiero dar mi huella dactilar", "huella dactilar"],
      ["el reconocimiento facial del banco", "reconocimiento facial"],
      ["me escanearon el iris", "escanearon el iris"],
      ["verificación por voz", "verificación por voz"],
    ],
  ],
  [
    "CRIMINAL",
    [
      ["está en la cárcel de Zuera", "en la cárcel de Zuera"],
      ["me quitaron el carné por alcoholemia", "carné por alcoholemia"],

      ["fui condenado por estafa", "condenado por estafa"],
      ["tengo antecedentes penales", "antecedentes penales"],
      ["lleva pulsera telemática", "pulsera telemática"],
      ["con orden de alejamiento", "orden de alejamiento"],
    ],
  ],
  [
    "CHILD",
    [
      ["soy menor de edad", "soy menor de edad"],
      ["tengo 14 años", "tengo 14 años"],
      ["voy al instituto", "voy al instituto"],
      ["todavía soy menor", "todavía soy menor"],
    ],
  ],
  [
    "HEALTH",
    [
      ["me operan de la rodilla el martes", "operan de la rodilla"],
      ["alergia al huevo", "alergia al huevo"],
      ["embarazada de 5 meses", "embarazada de 5 meses"],

      ["mi madre tiene alzhéimer", "alzhéimer"],
      ["soy diabética", "diabética"],
      ["estoy de baja por depresión", "baja por depresión"],
      ["silla de ruedas", "silla de ruedas"],
      ["le operaron de cadera", "operaron de cadera"],
    ],
  ],
];

const MISSES: readonly (readonly [Kind, readonly string[]])[] = [
  [
    "RELIGION",
    [
      "un bote de judías verdes",
      "la camiseta de Cristiano Ronaldo",
      "calle Católicos 4, o Reyes Católicos",
      "la visita a la sinagoga cuesta 5 €",
    ],
  ],
  [
    "ETHNICITY",
    [
      "el móvil es negro y la funda es negra",
      "los intereses de la mora del recibo",
      "tarta de mora para ocho",
      "los intereses de mora son 3,20 €",
      "dos raciones de moros y cristianos",
      "mochila Quechua de 20 litros",
    ],
  ],
  [
    "POLITICS",
    [
      "si podemos, quedamos a las cinco",
      "la alcaldesa ha subido el IBI",
      "su candidato para el puesto",
      "política de privacidad",
      "plaza del alcalde 3",
      "portal del candidato",
    ],
  ],
  [
    "UNION",
    [
      "cuota de uso del gimnasio",
      "hay huelga de trenes el lunes",
      "los sindicatos convocan paros",
      "comisiones de apertura",
      "sindicato de regantes",
    ],
  ],
  [
    "SEXUALITY",
    [
      "la transición a la fibra fue un desastre",
      "sin grasas trans",
      "la fiesta del orgullo gay",
      "tren trans-siberiano",
    ],
  ],
  ["GENETIC", ["el ADN de la marca", "derechos hereditarios", "un algoritmo genético"]],
  ["BIOMETRIC", ["la huella de carbono", "pasaporte biométrico", "huella ecológica"]],
  [
    "CRIMINAL",
    [
      "un intento de fraude con mi tarjeta",
      "esto es un robo",
      "el envío está detenido en aduana",
      "me han robado la tarjeta",
      "esto es una estafa",
    ],
  ],
  ["CHILD", ["venta prohibida a menores de edad", "tengo 40 años", "mi hijo va al colegio"]],
  [
    "HEALTH",
    [
      "diagnóstico de la avería",
      "hay corte de tensión en la finca",
      "quiero darme de baja del servicio",
      "corte de alta tensión en la calle",
      "casi me da un infarto con la factura",
      "operación bancaria rechazada",
    ],
  ],
];

/** What a kind's detector finds in a text that says its language. */
function foundOf(kind: Kind, text: string): readonly string[] {
  const detector = kind === "HEALTH" ? health : SPECIAL.find((special) => special.kind === kind);
  if (detector === undefined) throw new TypeError(`no detector of ${kind}`);
  return found(detector, text, { language: "es" });
}

describe("Spanish lexicons", () => {
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
