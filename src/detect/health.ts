import { lexiconDetector } from "./lexicon.ts";
import { HEALTH_DA } from "./lexicons/health-da.ts";
import { HEALTH_DE } from "./lexicons/health-de.ts";
import { HEALTH_EN } from "./lexicons/health-en.ts";
import { HEALTH_ES } from "./lexicons/health-es.ts";
import { HEALTH_FI } from "./lexicons/health-fi.ts";
import { HEALTH_FR } from "./lexicons/health-fr.ts";
import { HEALTH_IT } from "./lexicons/health-it.ts";
import { HEALTH_MEDICINES } from "./lexicons/health-medicines.ts";
import { HEALTH_NB } from "./lexicons/health-nb.ts";
import { HEALTH_NL } from "./lexicons/health-nl.ts";
import { HEALTH_PL } from "./lexicons/health-pl.ts";
import { HEALTH_PT } from "./lexicons/health-pt.ts";
import { HEALTH_SV } from "./lexicons/health-sv.ts";

/**
 * Data concerning health (GDPR Art. 4(15), Art. 9): conditions, illness, treatment, medicines, sick leave, disability, pregnancy.
 * What is denied is health data too, so negation changes nothing; figurative uses are left alone. The
 * languages are those of the lexicons below.
 */
export const health = lexiconDetector(
  "health",
  "HEALTH",
  [
    HEALTH_EN,
    HEALTH_SV,
    HEALTH_DE,
    HEALTH_NB,
    HEALTH_DA,
    HEALTH_IT,
    HEALTH_FR,
    HEALTH_FI,
    HEALTH_NL,
    HEALTH_ES,
    HEALTH_PL,
    HEALTH_PT,
    HEALTH_MEDICINES,
  ],
  {
    hit: [
      "cust has multiple sclerosis and cannot come in",
      "I never had asthma",
      "my daughter was in hospital all week",
      "she is pregnant, 31 wks",
      "signed off work with sciatica",
      "he takes sertraline",
      "my husband had a heart attack in May",
      "my son has autism and ADHD",
      "She has MS.",
      "registered blind, send large print",
      "jag är sjukskriven sedan mars",
      "min mamma har bröstcancer",
      "kund gravid v 32",
      "han fick en hjärtinfarkt",
      "blodfettskontroll på måndag",
      "hon har haft hjartinfarkt",
      "ich bin krankgeschrieben",
      "mein Mann hatte einen Schlaganfall",
      "Kd schwanger, bittet um Rückruf",
      "Schwerbehindertenausweis liegt vor, GdB 80",
      "wegen Multipler Sklerose im Rollstuhl",
      "meine Tochter hat Zöliakie",
      "jeg har migrene og er sykmeldt",
      "min far har demens",
      "hun har høreapparat",
      "hofteoperasjon i juni",
      "jeg er sygemeldt med stress",
      "mia madre è in dialisi",
      "ho il diabete tipo 2",
      "sono incinta di sei mesi",
      "mio figlio è celiaco",
      "ha avuto un ictus",
    ],
    miss: [
      "that's a sick deal",
      "I am sick of waiting for my router",
      "this app is a real headache for us",
      "my phone arrived broken",
      "the tablets and phones are on sale",
      "install MS Office on my laptop",
      "my account is disabled",
      "the roller blinds do not fit",
      "sjukt bra pris",
      "jag fick nästan hjärtinfarkt när jag såg räkningen",
      "meine Krankenkasse zahlt nicht",
      "das Sternzeichen Krebs",
      "kranke Preise bei euch",
      "das war sykt billig",
      "scusi il disturbo",
      "richiesta di intervento del tecnico",
      "the delivery was late again",
      "leveransen är försenad",
    ],
  },
);
