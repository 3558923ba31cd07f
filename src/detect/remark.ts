import type { Detector, Match } from "../core/detect.ts";
import { lexiconDetector } from "./lexicon.ts";
import { REMARKS } from "./lexicons/remarks.ts";

const words = lexiconDetector("remark", "REMARK", REMARKS, { hit: [], miss: [] });

/** In what a customer writes a rude word is about the matter more often than about somebody. */
const FROM_A_CUSTOMER = 0.6;

/**
 * Derogatory remarks about a person, in twelve languages. What staff writes about a customer is personal data that the customer can
 * ask to read, so notes and the agent's own words count in full;
 * of a customer only what cannot be about a thing.
 */
export const remark: Detector = {
  id: words.id,
  kind: words.kind,
  on: words.on,
  examples: {
    hit: [
      "Cust is a compulsive liar, escalate",
      "hung up on me again, pain in the neck",
      "Kd ist ein Vollidiot und Querulant, nicht ganz dicht",
      "Kunden är en rättshaverist, inte riktigt klok",
      "kunden er dum som et brød",
      "Le client est procédurier, vieille peau",
      "Il cliente è un pazzo furioso",
      "klant is een betweter, halve gare",
      "Klientka to pieniaczka, głupia baba",
      "asiakas on täysi sekopää, hullu akka",
    ],
    miss: [
      "Cust asked for a full refund",
      "it is difficult to log in",
      "full betalning mottagen",
      "Preise sind schwierig zu verstehen",
      "you are entitled to a refund",
      "kunden vill ha full återbetalning",
      "el paquete pesado no cabe",
      "the price is crazy",
    ],
  },
  match(view, at) {
    const { channel, speaker } = view.segment;
    const byStaff = channel === "call-note" || speaker === "agent";
    return words
      .match(view, at)
      .map(
        (match): Match =>
          byStaff
            ? match
            : { ...match, score: Math.round(match.score * (match.score > 0.8 ? 1 : FROM_A_CUSTOMER) * 100) / 100 },
      );
  },
};
