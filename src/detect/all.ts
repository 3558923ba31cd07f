import type { Detector, Scan } from "../core/detect.ts";
import { bic } from "./bic.ts";
import { card } from "./card.ts";
import { cvv } from "./cvv.ts";
import { dob } from "./dob.ts";
import { email } from "./email.ts";
import { createEngine, type EngineLimits } from "./engine.ts";
import { health } from "./health.ts";
import { iban } from "./iban.ts";
import { introductions } from "./introductions.ts";
import { ip } from "./ip.ts";
import { knownNames } from "./known-names.ts";
import { nameAnswers } from "./name-answers.ts";
import { compromiseNames, loadCompromise } from "./names-compromise.ts";
import { atSvnr } from "./national-id/at-svnr.ts";
import { beRijksregister } from "./national-id/be-rijksregister.ts";
import { chAhv } from "./national-id/ch-ahv.ts";
import { deSteuerId } from "./national-id/de-steuer-id.ts";
import { deVersicherungsnummer } from "./national-id/de-versicherungsnummer.ts";
import { dkCpr } from "./national-id/dk-cpr.ts";
import { esDni } from "./national-id/es-dni.ts";
import { esNie } from "./national-id/es-nie.ts";
import { fiHenkilotunnus } from "./national-id/fi-henkilotunnus.ts";
import { frNir } from "./national-id/fr-nir.ts";
import { iePps } from "./national-id/ie-pps.ts";
import { itCodiceFiscale } from "./national-id/it-codice-fiscale.ts";
import { nlBsn } from "./national-id/nl-bsn.ts";
import { noFodselsnummer } from "./national-id/no-fodselsnummer.ts";
import { plPesel } from "./national-id/pl-pesel.ts";
import { ptNif } from "./national-id/pt-nif.ts";
import { sePersonnummer } from "./national-id/se-personnummer.ts";
import { ukNhs } from "./national-id/uk-nhs.ts";
import { ukNino } from "./national-id/uk-nino.ts";
import { usSsn } from "./national-id/us-ssn.ts";
import { password } from "./password.ts";
import { phone } from "./phone.ts";
import { remark } from "./remark.ts";
import { url } from "./url.ts";

/** Every detector there is. A new one is one file with its examples and one line here. */
export const DETECTORS: readonly Detector[] = [
  // names
  knownNames,
  introductions,
  nameAnswers,
  compromiseNames,
  // secrets
  cvv,
  password,
  // special categories
  health,
  remark,
  // addresses and numbers
  email,
  phone,
  url,
  ip,
  iban,
  bic,
  card,
  dob,
  // national numbers
  sePersonnummer,
  noFodselsnummer,
  dkCpr,
  fiHenkilotunnus,
  deSteuerId,
  deVersicherungsnummer,
  nlBsn,
  frNir,
  esDni,
  esNie,
  itCodiceFiscale,
  plPesel,
  ukNino,
  ukNhs,
  atSvnr,
  beRijksregister,
  chAhv,
  iePps,
  ptNif,
  usSsn,
];

/** The scan with everything on; what takes long to load is loaded here, so that no event's time budget pays for it. */
export function createScan(limits: Partial<EngineLimits> = {}): Scan {
  loadCompromise();
  return createEngine(DETECTORS, limits);
}
