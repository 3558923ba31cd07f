import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packLexicon, packWeights } from "../src/detect/tagger/weights.ts";
import { compileLexicon } from "./compile-lexicon.ts";
import { type Example, exampleOf, inConversation, nameTexts } from "./examples.ts";
import { dataFolder, frequencies, gazetteers } from "./gazetteers.ts";
import { generate } from "./generate.ts";
import type { Labelled } from "./labelled.ts";
import { Learner } from "./learner.ts";
import { random } from "./random.ts";
import { readTexts, scoreFinder, taggerFrom } from "./report.ts";
import { kindTable } from "./score.ts";
import { trainSieve } from "./sieve.ts";
import { partiesIn } from "./term-lexicons.ts";

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    out: { type: "string", default: join(import.meta.dirname, "../data/tagger") },
    seed: { type: "string", default: "1" },
    epochs: { type: "string", default: "4" },
    copies: { type: "string", default: "10" },
    names: { type: "string", default: "0.4" },
    miss: { type: "string", default: "3" },
    step: { type: "string", default: "0.02" },
    hide: { type: "string", default: "0.12" },
    drop: { type: "string", default: "0.4" },
    scale: { type: "string", default: "400" },
    least: { type: "string", default: "12" },
    personal: { type: "string", default: "12" },
    lost: { type: "string", default: "0.03" },
    texts: { type: "string", multiple: true, default: [] },
    check: { type: "string", multiple: true, default: [] },
  },
});
const number = (name: keyof typeof values): number => Number(values[name]);
const say = (line: string): void =>
  void process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0)} s  ${line}\n`);
const began = performance.now();

const seed = number("seed");
const lists = gazetteers(dataFolder(), frequencies);
const lexicon = compileLexicon(lists, partiesIn(dataFolder()));
mkdirSync(values.out, { recursive: true });
const packedLexicon = packLexicon(lexicon);
writeFileSync(join(values.out, "lexicon.bin.gz"), packedLexicon);
say(`lexicon: ${lexicon.slots.length} slots, ${lexicon.lists.length} classes, ${packedLexicon.length} bytes`);

const r = random(seed);
const share = number("names");
const names: Example[] = [
  ...nameTexts(dataFolder(), seed, {
    wikiann: 4000 * share,
    europeana: 1000 * share,
    norne: 9000 * share,
    turku: 9000 * share,
    ler: 1500 * share,
  }),
];
say(`names in running text: ${names.length}`);
const contact = (copy: number, copies: number): { readonly text: Labelled; readonly example: Example }[] => {
  const texts = [...generate({ seed: seed * 100 + copy, copies }), ...values.texts.flatMap(readTexts)];
  return [...inConversation(texts, ({ text }) => text.spans)].map((at) => ({
    text: at.text,
    example: exampleOf(at, r),
  }));
};
const shuffle = (examples: Example[]): Example[] => {
  for (let i = examples.length - 1; i > 0; i--) {
    const j = r.below(i + 1);
    const [a, b] = [examples[i], examples[j]];
    if (a !== undefined && b !== undefined) [examples[i], examples[j]] = [b, a];
  }
  return examples;
};
/** Every eighth block, by its number in the id, is kept apart while the sieve's threshold is found. */
const isHeld = ({ id }: Labelled): boolean => Number(id.split("-")[1]) % 8 === 3;
const forSieve = contact(90, number("copies"));
const sieve = trainSieve(
  shuffle([...names, ...forSieve.filter((c) => !isHeld(c.text)).map((c) => c.example)]),
  forSieve.filter((c) => isHeld(c.text)).map((c) => c.example),
  lexicon,
  { personal: number("personal"), lost: number("lost") },
);
say(`sieve: lets ${(100 * (1 - sieve.passed)).toFixed(1)} % of the other tokens go, threshold ${sieve.threshold}`);
const learner = new Learner(lexicon, sieve, {
  costs: { miss: number("miss"), false: 1, mistyped: 0.5 },
  step: number("step"),
  hide: number("hide"),
  drop: number("drop"),
});
for (let epoch = 0; epoch < number("epochs"); epoch++) {
  const texts = contact(epoch, number("copies")).map((c) => c.example);
  const examples = shuffle([...names, ...texts]);
  let tokens = 0;
  let wrong = 0;
  for (const example of examples) {
    tokens += example.gold.length;
    wrong += learner.learn(example, r);
  }
  say(`sieve lost ${learner.lost}`);
  learner.lost = 0;
  say(
    `epoch ${epoch + 1}: ${texts.length} contact texts, ${examples.length} in all, ${tokens} tokens, ${((100 * wrong) / tokens).toFixed(2)} % wrong`,
  );
}
const stored = learner.store(number("scale"), number("least"));
const packed = packWeights(stored);
writeFileSync(join(values.out, "weights.bin.gz"), packed);
say(`weights: ${stored.entries.length} entries, ${stored.clipped} clipped, ${packed.length} bytes`);
if (values.check.length > 0) {
  const { total, text } = scoreFinder(taggerFrom(values.out), values.check);
  process.stdout.write(`${text}\n${kindTable(total)}\n`);
}
