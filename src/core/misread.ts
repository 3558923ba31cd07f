import type { Finding } from "./detect.ts";
import type { Kind } from "./kinds.ts";

/** Numbers with a check digit of their own: where one is proven, what else its digits look like is chance. */
const CHECKED: ReadonlySet<Kind> = new Set<Kind>(["CARD", "IBAN", "NATIONAL_ID"]);
const PROVEN = 0.9;
const DOUBTFUL = 0.7;

/**
 * The findings that are misreadings of another one: doubtful, and inside a number that is proven ("0188 7744 5016" of a card
 * could be a telephone). Whoever hides the number hides them; they name nobody. Linear but for sorting.
 *
 * @param findings of any fields, in any order
 */
export function misreadings(findings: readonly Finding[]): ReadonlySet<Finding> {
  const misread = new Set<Finding>();
  for (const of of Map.groupBy(findings, (f) => f.field).values()) {
    let reach = 0;
    for (const f of of.toSorted((a, b) => a.start - b.start || b.end - a.end || b.score - a.score)) {
      if (f.score < DOUBTFUL && f.end <= reach) misread.add(f);
      if (CHECKED.has(f.kind) && f.score >= PROVEN) reach = Math.max(reach, f.end);
    }
  }
  return misread;
}
