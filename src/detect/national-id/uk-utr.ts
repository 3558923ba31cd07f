import { weighted } from "./checks.ts";
import { bare, form, nationalId } from "./number.ts";

export const isUtr = (digits: string): boolean =>
  "21987654321"[weighted(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === digits[0];

export const ukUtr = nationalId({
  id: "uk.utr",
  country: "GB",
  languages: ["en"],
  name: "Unique Taxpayer Reference (UTR)",
  holders: "everybody who files a self-assessment with HMRC; companies, too.",
  check:
    "ten digits, the first a check digit (weights modulo 11), at times a K after them: weak, so it needs words or a question.",
  source:
    "HMRC, Self Assessment Manual; OECD, TIN description United Kingdom. Written after stdnum 1.12.0, 2026-11-24.",
  pattern: form("\\d{2,4}", "\\d{2,4}", "\\d{4,5}(?: ?K)?(?![a-z\\d])"),
  weak: true,
  sizes: [10],
  prove: (written) =>
    /^\d{10}K?$/.test(bare(written)) && isUtr(bare(written))
      ? { strength: 0.25, note: "check digit", homeLimit: 0.35 }
      : undefined,
  words: ["utr", "unique taxpayer*", "taxpayer reference", "tax reference", "self assessment"],
  examples: {
    hit: ["UTR 1955839661", "my unique taxpayer reference is 19558 39661"],
    miss: ["1955839661", "order 1955839661"],
  },
});
