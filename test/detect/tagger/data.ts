import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unpackLexicon, unpackWeights } from "../../../src/detect/tagger/weights.ts";

const fileOf = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "../../../data/tagger", name));

export const lexicon = unpackLexicon(fileOf("lexicon.bin.gz"), "lexicon.bin.gz");
export const weights = unpackWeights(fileOf("weights.bin.gz"), "weights.bin.gz");
