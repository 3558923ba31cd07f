/**
 * Looks for the biases that suit the whole engine best on given labelled files: `node train/tune.ts FILE …`. Prints them, to be
 * written into `train/bias.ts` by hand.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createTagger } from "../src/detect/tagger/tagger.ts";
import { unpackLexicon, unpackWeights } from "../src/detect/tagger/weights.ts";
import { BIAS, BIAS_GROUPS, type BiasGroup, biasOf } from "./bias.ts";
import { type InConversation, inConversation, viewOf } from "./examples.ts";
import { engine, readTexts } from "./report.ts";
import { addScore, type Found, newScore, type Score } from "./score.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    weights: { type: "string", default: join(import.meta.dirname, "../data/tagger") },
    /** How much worse a letter wrongly taken is than one leaked, both as shares. */
    over: { type: "string", default: "2" },
  },
});

const lexicon = unpackLexicon(readFileSync(join(values.weights, "lexicon.bin.gz")), "lexicon.bin.gz");
const weights = unpackWeights(readFileSync(join(values.weights, "weights.bin.gz")), "weights.bin.gz");
const rules = engine(["tagger"]);
const texts: { readonly at: InConversation; readonly ruled: readonly Found[] }[] = [];
for (const file of positionals) {
  // What was said before is taken from the labels, so that it is the same for every bias.
  for (const at of inConversation(readTexts(file), ({ text }) => text.spans)) texts.push({ at, ruled: rules(at) });
}

function scoreOf(by: Readonly<Record<BiasGroup, number>>): Score {
  const tag = createTagger({ lexicon, weights: { ...weights, bias: biasOf(by, weights.unit) } });
  const score = newScore();
  for (const { at, ruled } of texts) {
    const found = tag(viewOf(at.segment, at.recalled)).map(({ start, end, kind }) => ({
      start,
      end,
      kind: kind ?? "",
    }));
    addScore(score, at.text, [...ruled, ...found]);
  }
  return score;
}

const leaked = ({ all }: Score): number => (100 * all.leaked) / all.characters;
const over = (s: Score): number => (100 * s.over) / s.outside;
const worth = (s: Score): number => leaked(s) + Number(values.over) * over(s);
const say = (by: object, s: Score): void =>
  void process.stdout.write(`leaked ${leaked(s).toFixed(2)} over ${over(s).toFixed(2)} ${JSON.stringify(by)}\n`);

let best: Record<BiasGroup, number> = { ...BIAS };
let score = scoreOf(best);
say(best, score);
for (const step of [40, 20]) {
  for (const group of Object.keys(BIAS_GROUPS) as BiasGroup[]) {
    for (const direction of [-1, 1]) {
      for (let tries = 0; tries < 4; tries++) {
        const next = { ...best, [group]: best[group] + direction * step };
        const trial = scoreOf(next);
        if (worth(trial) >= worth(score)) break;
        best = next;
        score = trial;
      }
    }
    say(best, score);
  }
}
