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
      ["somos muçulmanos", "muçulmanos"],
      ["é testemunha de Jeová", "testemunha de Jeová"],
      ["uma refeição halal para o meu filho", "refeição halal"],
      ["faço o Ramadão", "faço o Ramadão"],
    ],
  ],
  [
    "ETHNICITY",
    [
      ["trataram-me mal por ser cigano", "por ser cigano"],
      ["sou de etnia cigana", "de etnia cigana"],
      ["a minha filha é negra", "é negra"],
      ["autodeclaração racial", "autodeclaração racial"],
    ],
  ],
  [
    "POLITICS",
    [
      ["sou militante do PS", "militante"],
      ["fui candidata pela CDU", "candidata pela"],
      ["filiado no Chega", "filiado no Chega"],
      ["sou vereadora da CDU", "vereadora da CDU"],
    ],
  ],
  [
    "UNION",
    [
      ["sou delegada sindical", "delegada sindical"],
      ["sou sindicalizado", "sindicalizado"],
      ["fiz greve em março", "fiz greve"],
      ["a quota do sindicato", "quota do sindicato"],
    ],
  ],
  [
    "SEXUALITY",
    [
      ["somos um casal de homens", "casal de homens"],
      ["o meu filho é trans", "trans"],
      ["casada com uma mulher", "casada com uma mulher"],
      ["sou homossexual", "homossexual"],
    ],
  ],
  [
    "GENETIC",
    [
      ["tem a mutação BRCA2", "mutação BRCA2"],
      ["fiz um teste genético", "teste genético"],
      ["sou portadora do gene", "portadora do gene"],
      ["doença dos pezinhos", "doença dos pezinhos"],
    ],
  ],
  [
    "BIOMETRIC",
    [
      ["recolheram a minha impressão digital", "impressão digital"],
      ["o reconhecimento facial do banco não me aceita", "reconhecimento facial"],
      ["dados biométricos", "dados biométricos"],
      ["leitura da íris", "leitura da íris"],
    ],
  ],
  [
    "CRIMINAL",
    [
      ["tenho pena suspensa por burla", "pena suspensa por burla"],
      ["uso pulseira eletrónica", "pulseira eletrónica"],
      ["foi condenado por furto", "condenado por furto"],
      ["o meu irmão está em prisão domiciliária", "prisão domiciliária"],
    ],
  ],
  [
    "CHILD",
    [
      ["sou menor de idade", "sou menor de idade"],
      ["tenho 15 anos", "tenho 15 anos"],
      ["ainda não fiz 18", "ainda não fiz 18"],
      ["ando no oitavo ano", "ando no oitavo ano"],
    ],
  ],
  [
    "HEALTH",
    [
      ["o meu pai teve um AVC", "AVC"],
      ["sou diabético", "diabético"],
      ["está internada no hospital", "internada no hospital"],
      ["anda de cadeira de rodas", "cadeira de rodas"],
      ["sou alérgica a amendoim", "alérgica a amendoim"],
    ],
  ],
];

const MISSES: readonly (readonly [Kind, readonly string[]])[] = [
  [
    "RELIGION",
    ["a Universidade Católica abre às 9h", "vou à Rua Padre António Vieira", "a camisola do Cristiano Ronaldo"],
  ],
  ["ETHNICITY", ["um vestido preto", "feijão preto em lata", "humor negro", "toner preto para a impressora"]],
  ["POLITICS", ["o candidato à vaga", "política de privacidade", "comando da PS5"]],
  ["UNION", ["há greve da CP na sexta", "pré-aviso de greve", "envie STOP para cancelar"]],
  ["SEXUALITY", ["gorduras trans", "a marcha do orgulho gay", "festival queer Lisboa"]],
  ["GENETIC", ["está no ADN da marca", "um algoritmo genético", "no nosso ADN"]],
  ["BIOMETRIC", ["assinatura digital", "a Íris da loja", "passaporte biométrico"]],
  [
    "CRIMINAL",
    [
      "isto é um roubo",
      "a encomenda está presa na alfândega",
      "atualizar o cadastro de cliente",
      "estou preso ao contrato",
    ],
  ],
  ["CHILD", ["proibido a menores de idade", "tenho 45 anos", "o meu filho tem 9 anos"]],
  [
    "HEALTH",
    ["quero dar baixa do contrato", "coluna bluetooth", "desculpe o transtorno", "a operação bancária foi recusada"],
  ],
];

/** What a kind's detector finds in a text that says its language. */
function foundOf(kind: Kind, text: string): readonly string[] {
  const detector = kind === "HEALTH" ? health : SPECIAL.find((special) => special.kind === kind);
  if (detector === undefined) throw new TypeError(`no detector of ${kind}`);
  return found(detector, text, { language: "pt" });
}

describe("Portuguese lexicons", () => {
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
