import { describe, expect, it } from "vitest";
import type { Detector } from "../../src/core/detect.ts";
import type { Kind } from "../../src/core/kinds.ts";
import { health } from "../../src/detect/health.ts";
import { SPECIAL } from "../../src/detect/special.ts";
import { found } from "./found.ts";

function detectorOf(kind: Kind): Detector {
  const detector = [health, ...SPECIAL].find((d) => d.kind === kind);
  if (detector === undefined) throw new Error(`no detector of ${kind}`);
  return detector;
}

/** A part of what is found; the phrase may take its verb along. */
const HITS: readonly (readonly [Kind, string, string])[] = [
  ["RELIGION", "we are Catholic and need a Friday menu", "Catholic"],
  ["RELIGION", "my son wears a turban", "turban"],
  ["RELIGION", "I'm fasting for Ramadan", "Ramadan"],
  ["RELIGION", "she is a Jehovah's Witness", "Jehovah's Witness"],
  ["ETHNICITY", "he is of Somali descent", "of Somali descent"],
  ["ETHNICITY", "we are Irish Travellers", "Irish Traveller"],
  ["ETHNICITY", "refused because of the colour of my skin", "colour of my skin"],
  ["ETHNICITY", "my daughter is mixed race", "mixed race"],
  ["POLITICS", "I'm a member of the Labour Party", "member of the Labour Party"],
  ["POLITICS", "I voted Tory all my life", "voted Tory"],
  ["POLITICS", "she is a Sinn Féin member", "member"],
  ["POLITICS", "he stood as a candidate", "stood as a candidate"],
  ["UNION", "I'm the union rep here", "union rep"],
  ["UNION", "she is in UNISON", "UNISON"],
  ["UNION", "when do I get my strike pay", "strike pay"],
  ["UNION", "I was on strike in May", "I was on strike"],
  ["SEXUALITY", "my brother is gay", "gay"],
  ["SEXUALITY", "she's a lesbian", "lesbian"],
  ["SEXUALITY", "I'm trans and my title is wrong", "trans"],
  ["SEXUALITY", "we are a same-sex couple", "same-sex couple"],
  ["GENETIC", "she is a BRCA carrier", "BRCA"],
  ["GENETIC", "my genetic test came back", "genetic test"],
  ["GENETIC", "he has a hereditary condition", "hereditary"],
  ["GENETIC", "a paternity test was done", "paternity test"],
  ["BIOMETRIC", "you kept my fingerprint", "fingerprint"],
  ["BIOMETRIC", "delete my voiceprint", "voiceprint"],
  ["BIOMETRIC", "facial recognition at the door", "facial recognition"],
  ["BIOMETRIC", "an iris scan at the gate", "iris scan"],
  ["CRIMINAL", "he has a criminal record", "criminal record"],
  ["CRIMINAL", "I am on probation", "on probation"],
  ["CRIMINAL", "a conviction for fraud in 2012", "conviction for fraud"],
  ["CRIMINAL", "my son was released from prison", "released from prison"],
  ["RELIGION", "my mother is strictly kosher", "strictly kosher"],
  ["ETHNICITY", "my nan is of Jamaican descent", "of Jamaican descent"],
  ["POLITICS", "I was out leafleting for Sinn Féin", "leafleting for Sinn Féin"],
  ["UNION", "my GMB membership card", "GMB membership"],
  ["SEXUALITY", "my gay son lives with us", "gay son"],
  ["GENETIC", "her sister is a CF carrier", "CF carrier"],
  ["BIOMETRIC", "they took a scan of my hand", "scan of my hand"],
  ["CRIMINAL", "he was done for handling stolen goods", "handling stolen goods"],
  ["CHILD", "I'm only 13 sorry", "only 13"],
  ["CHILD", "cx is a minor", "minor"],
  ["CHILD", "I used my mum's card", "mum's card"],
  ["CHILD", "my parents don't know about it", "parents don't know"],
];

/** What reveals nothing of anybody. */
const MISSES: readonly (readonly [Kind, string])[] = [
  ["RELIGION", "do you sell halal for my barbecue"],
  ["UNION", "is my train hit by the ASLEF strike"],
  ["CRIMINAL", "I feel like a prisoner of this contract"],
  ["SEXUALITY", "I saw the film about a gay cowboy"],
  ["BIOMETRIC", "my screen shows every fingerprint"],
  ["CRIMINAL", "do you have any convictions"],
  ["RELIGION", "I live on Church Road near my mum"],
  ["RELIGION", "my agent was called Christian"],
  ["RELIGION", "I have faith in your team"],
  ["ETHNICITY", "I ordered the black phone for my wife"],
  ["ETHNICITY", "I bought it on Black Friday"],
  ["ETHNICITY", "we loved the gypsy tart"],
  ["POLITICS", "the labour charge on my bill"],
  ["POLITICS", "I want to protest the fee in your campaign"],
  ["POLITICS", "my parcel is stuck, this is political football"],
  ["UNION", "I sent it by Western Union to my dad"],
  ["UNION", "my train was cancelled because of the strike"],
  ["UNION", "an equity release for my mother"],
  ["SEXUALITY", "my wife will collect it"],
  ["SEXUALITY", "my husband called yesterday"],
  ["SEXUALITY", "we transitioned to the new system"],
  ["GENETIC", "my mobile carrier blocked it"],
  ["GENETIC", "it is in our DNA to care"],
  ["GENETIC", "two carrier bags for my shopping"],
  ["BIOMETRIC", "the fingerprint sensor is broken on my phone"],
  ["BIOMETRIC", "Face ID stopped working for me"],
  ["BIOMETRIC", "I scanned the parcel"],
  ["CRIMINAL", "I was charged £40 twice"],
  ["CRIMINAL", "claim for the theft of my bike"],
  ["CRIMINAL", "the delivery charge on my court shoes"],
  ["CHILD", "I'm 15 minutes away"],
  ["CHILD", "a minor scratch on my car"],
  ["CHILD", "my son is 13"],
];

describe("special categories in English", () => {
  it.each(HITS)("%s in: %s", (kind, text, part) => {
    expect(found(detectorOf(kind), text, { language: "en" }).join(" | ")).toContain(part);
  });

  it.each(MISSES)("no %s in: %s", (kind, text) => {
    expect(found(detectorOf(kind), text, { language: "en" })).toEqual([]);
  });
});
