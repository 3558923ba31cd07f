import { describe, expect, it } from "vitest";
import type { Segment } from "../../src/core/detect.ts";
import { createEngine } from "../../src/detect/engine.ts";
import { namesSignature } from "../../src/detect/names-signature.ts";

const scan = createEngine([namesSignature]);
const signed = (text: string, more: Partial<Segment> = {}): readonly string[] => {
  const segment: Segment = {
    field: 0,
    path: "text",
    text,
    format: "plain",
    language: undefined,
    channel: "email",
    speaker: "customer",
    ...more,
  };
  return scan(segment, { names: [], asked: [], regions: [] }).map((f) => text.slice(f.start, f.end));
};

describe("a letter is signed", () => {
  it.each<readonly [text: string, name: string, why: string]>([
    ["Account PIN below, if you need it for this.\n\nGethin Pugh", "Gethin Pugh", "the last line"],
    [
      "Please cancel the parking charge of Monday.\n\nYusuf Hassan Warsame\n+44 7901 692358",
      "Yusuf Hassan Warsame",
      "a number below",
    ],
    [
      "hiermit kündige ich meinen Vertrag fristgerecht.\n\nPawel Nowak, 030/23125 417",
      "Pawel Nowak",
      "a number behind it",
    ],
    [
      "Hej, jag har sökt jobb som elevassistent.\n\nKim Nyman\nStorgatan 3\n> Hej Kim\n> svar",
      "Kim Nyman",
      "above a quoted reply",
    ],
    ["Bonjour, je demande un remboursement complet.\n\nMaëlle Le Gall", "Maëlle Le Gall", "a particle"],
    ["Hei, lasku on maksettu jo viime viikolla.\n\nA. Virtaharju", "A. Virtaharju", "an initial"],
  ])("%j", (text, name, _why) => {
    expect(signed(text)).toEqual([name]);
  });

  it.each<readonly [text: string, more: Partial<Segment>, why: string]>([
    ["I have paid the invoice of last month.\n\nGethin Pugh", { channel: "chat" }, "no letter"],
    ["I have paid the invoice of last month.\n\nEveryday Banking", { speaker: "agent" }, "staff sign with departments"],
    ["I have paid the invoice of last month.\n\nCustomer Support", {}, "a department"],
    ["I have paid the invoice of last month.\n\nThank you in advance", {}, "a phrase"],
    ["Ich habe die Rechnung schon bezahlt.\n\nFreundliche Grüsse", {}, "a closing phrase"],
    ["Beste Vitens\n\nBeste Mevrouw\n\nDe meter is kapot.", {}, "greetings"],
    ["I have paid the invoice of last month.\nGethin Pugh", {}, "no empty line"],
    ["Gethin Pugh", {}, "nothing else"],
  ])("leaves %j", (text, more, _why) => {
    expect(signed(text, more)).toEqual([]);
  });
});
