import type { Period } from "../core/policy.ts";

const FORM = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/;

/** Reads an ISO 8601 duration in whole years, months and days, e.g. `P1Y6M`; undefined where it is none, or is zero. */
export function parsePeriod(text: string): Period | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [years, months, days] = [match[1], match[2], match[3]].map((n) => Number(n ?? 0));
  if (years === undefined || months === undefined || days === undefined) return undefined;
  return years + months + days === 0 || years > 200 ? undefined : { years, months, days };
}
