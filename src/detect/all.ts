import type { CustomDetector } from "../core/custom-detector.ts";
import type { Detector, Scan } from "../core/detect.ts";
import { address } from "./address.ts";
import { age } from "./age.ts";
import { bic } from "./bic.ts";
import { card } from "./card.ts";
import { accountId, bankAccount, drivingLicence, lastDigits, orderId, passport } from "./codes/numbered.ts";
import { continuedNumbers } from "./continued-numbers.ts";
import { coordinates } from "./coordinates.ts";
import { customDetectors } from "./custom.ts";
import { cvv } from "./cvv.ts";
import { imei, mac } from "./device.ts";
import { dob } from "./dob.ts";
import { email } from "./email.ts";
import { createEngine, type EngineLimits } from "./engine.ts";
import { expiry } from "./expiry.ts";
import { expiryMonth } from "./expiry-month.ts";
import { health } from "./health.ts";
import { iban } from "./iban.ts";
import { initials } from "./initials.ts";
import { introductions } from "./introductions.ts";
import { ip } from "./ip.ts";
import { knownNames } from "./known-names.ts";
import { loadWords } from "./load-words.ts";
import { nameAnswers } from "./name-answers.ts";
import { compromiseNames, loadCompromise } from "./names-compromise.ts";
import { namesHeaders } from "./names-headers.ts";
import { namesSignature } from "./names-signature.ts";
import { namesSpelled } from "./names-spelled.ts";
import { NATIONAL_IDS } from "./national-id/index.ts";
import { password } from "./password.ts";
import { phone } from "./phone.ts";
import { phonePart } from "./phone-part.ts";
import { loadTowns } from "./places/towns.ts";
import { plate } from "./plate.ts";
import { postcode } from "./postcode.ts";
import { remark } from "./remark.ts";
import { secretValue } from "./secret-value.ts";
import { seenNames } from "./seen-names.ts";
import { SPECIAL } from "./special.ts";
import { loadTagger, tagger } from "./tagger/tagger.ts";
import { url } from "./url.ts";
import { username } from "./username.ts";
import { vin } from "./vin.ts";

/** Every detector there is. A new one is one file with its examples and one line here. */
export const DETECTORS: readonly Detector[] = [
  // names
  knownNames,
  seenNames,
  introductions,
  initials,
  nameAnswers,
  namesHeaders,
  namesSignature,
  namesSpelled,
  compromiseNames,
  // secrets
  cvv,
  password,
  secretValue,
  // special categories
  health,
  ...SPECIAL,
  remark,
  // addresses and numbers
  address,
  email,
  continuedNumbers,
  phone,
  phonePart,
  url,
  postcode,
  ip,
  iban,
  bic,
  card,
  dob,
  age,
  // codes that are announced or have a form
  accountId,
  orderId,
  bankAccount,
  passport,
  drivingLicence,
  lastDigits,
  plate,
  vin,
  imei,
  mac,
  coordinates,
  expiry,
  expiryMonth,
  username,
  ...NATIONAL_IDS,
  // all kinds, after trained weights
  tagger,
];

/**
 * The scan with everything on, and with the detectors of a policy document; what takes long to load is loaded here, so that no
 * event's time budget pays for it.
 */
export function createScan(limits: Partial<EngineLimits> = {}, custom: readonly CustomDetector[] = []): Scan {
  loadCompromise();
  loadTowns();
  loadTagger();
  loadWords();
  return createEngine([...DETECTORS, ...customDetectors(custom)], limits);
}
