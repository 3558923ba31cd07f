import { LABELS } from "../src/detect/tagger/labels.ts";

/** Kinds that are made to be found more or less often together, since the tuned halves hold too few of each alone. */
export const BIAS_GROUPS = {
  names: ["PERSON"],
  places: ["ADDRESS", "CITY", "POSTCODE"],
  times: ["AGE", "DOB", "EXPIRY"],
  special: ["HEALTH", "RELIGION", "ETHNICITY", "POLITICS", "UNION", "SEXUALITY", "GENETIC", "BIOMETRIC", "CRIMINAL"],
  secrets: ["PASSWORD", "CVV", "USERNAME", "EMAIL", "URL", "IP"],
  codes: [
    ...["PHONE", "NATIONAL_ID", "PASSPORT", "DRIVING_LICENCE", "IBAN", "BANK_ACCOUNT", "CARD", "PLATE", "VIN"],
    ...["ACCOUNT_ID", "ORDER_ID"],
  ],
} as const;

export type BiasGroup = keyof typeof BIAS_GROUPS;

/**
 * What is added to the score of each kind, in hundredths of the cost of one wrong token: less than nothing finds less. Chosen by
 * `train/tune.ts` on the tuned halves, together with the rule detectors.
 */
export const BIAS: Readonly<Record<BiasGroup, number>> = {
  names: -40,
  places: -30,
  times: -150,
  special: -60,
  secrets: -90,
  codes: -110,
};

/** The bias of each label for weights of this scale. */
export function biasOf(by: Readonly<Record<BiasGroup, number>>, scale: number): Int32Array {
  const groups = Object.entries(BIAS_GROUPS) as [BiasGroup, readonly string[]][];
  return Int32Array.from(LABELS, (label) => {
    const group = groups.find(([, kinds]) => kinds.includes(label));
    return group === undefined ? 0 : Math.round((by[group[0]] * scale) / 100);
  });
}
