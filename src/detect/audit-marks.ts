/** Tokens, labels and sealed values: `[EMAIL:…]`, `[PERSON]`, `[SEALED:…]`. */
const BRACKETED = /\[[A-Z][A-Z_]{1,30}(?::[\w-]*)?\]/g;
/** Masks, with what they leave visible: `****`, `****4567`, `411111******1111`; and postcodes and cards made coarser: `SW1A***`. */
const MASKED = /[\p{L}\p{N}]{0,8}\*{3,}[\p{L}\p{N}]{0,4}/gu;
const TAG = /<[^<>]{0,500}>/g;

/**
 * A clean text as it reads without its marks, which become `…`, and without HTML tags; no more than `most` characters of it. What the marks
 * leave over ("[PERSON:…] Lind") stays: that is what an auditor looks for.
 */
export function withoutMarks(text: string, most: number): string {
  return text
    .slice(0, 4 * most)
    .replace(TAG, " ")
    .replace(BRACKETED, "…")
    .replace(MASKED, "…")
    .slice(0, most)
    .toWellFormed();
}
