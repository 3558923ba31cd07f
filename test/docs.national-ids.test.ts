import { join } from "node:path";
import { expect, it } from "vitest";
import { NATIONAL_NUMBERS } from "../src/detect/national-id/index.ts";

const names = new Intl.DisplayNames(["en-GB"], { type: "region" });
const countryOf = (code: string): string => (code === "EU" ? "European Union" : (names.of(code) ?? code));
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const countries = [...new Set(NATIONAL_NUMBERS.map(({ number }) => number.country))].toSorted((a, b) =>
  countryOf(a).localeCompare(countryOf(b), "en-GB"),
);

const sections = countries.map((country) => {
  const rows = NATIONAL_NUMBERS.filter(({ number }) => number.country === country).map(({ id, number }) => {
    const examples = number.examples.hit.map((example) => `\`${example}\``).join("<br>");
    const cells = [
      `${number.name}<br>\`${id}\``,
      opened(number.holders),
      opened(number.check),
      number.source,
      examples,
    ];
    return `| ${cells.map(cell).join(" | ")} |`;
  });
  return `## ${countryOf(country)}

| number | who holds it | check | source | found in |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
});

const page = `# National numbers

Sordino finds these as \`NATIONAL_ID\`: personal numbers, and tax, social-security, health-insurance and identity-card numbers where they
are different ones, of the EU, the EEA, the United Kingdom and Switzerland, and those of the United States. This page is made from
\`src/detect/national-id/\`; \`npx vitest run --project unit test/docs.national-ids.test.ts -u\` writes it again.

- A number whose check is strong (length, date, check digits) counts wherever it stands. One with a weak check needs a word that
  announces it, a question of the other side, or, where the text holds nothing else, to be at home: in the controller's region or the
  text's language.
- A number that fails its check counts, with a lower score, where its own word stands before it: numbers get mistyped.
- Groups may be parted by blanks, dots, dashes, slashes and one line end.
- What the words announce and no form here fits (cards of other countries, cut numbers), and the last digits of a number, is found
  by \`national-id.announced\`.
- The numbers in the last column belong to nobody: specimens, published examples, or made by the rule.

${sections.join("\n")}`;

it("docs/national-ids.md is what the code has", async () => {
  expect(countries.length).toBeGreaterThanOrEqual(33);
  await expect(page).toMatchFileSnapshot(join(import.meta.dirname, "../docs/national-ids.md"));
});
