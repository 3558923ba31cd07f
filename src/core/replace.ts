import type { Finding } from "./detect.ts";
import { uniteFindings } from "./unite.ts";

/**
 * A text with its findings replaced, where no policy is at hand. Overlaps are united first. Pure.
 *
 * @param replacement what stands for a stretch, given the finding that names it and the stretch itself
 */
export function replaceFindings(
  text: string,
  findings: readonly Finding[],
  replacement: (finding: Finding, stretch: string) => string,
): string {
  let out = "";
  let at = 0;
  for (const { start, end, finding } of uniteFindings(
    text,
    findings.map((f) => ({ finding: f, action: "redact" })),
  )) {
    out += text.slice(at, start) + replacement(finding, text.slice(start, end));
    at = end;
  }
  return out + text.slice(at);
}
