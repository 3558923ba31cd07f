import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { PACKAGE_ROOT } from "../src/version.ts";
import { blocksOf } from "../train/text-format.ts";
import type { Row, Span } from "./score.ts";

const FOLDER = join(PACKAGE_ROOT, "test/quality");

/** The project's own labelled texts (`test/quality/<lang>.txt`): no training text, no slots; conversations in order. */
export function ownSets(): { readonly name: string; readonly rows: readonly Row[] }[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({ name: basename(file, ".txt"), rows: rowsIn(file) }));
}

function rowsIn(file: string): Row[] {
  const lang = basename(file, ".txt");
  const rows: Row[] = [];
  for (const [n, block] of blocksOf(file, readFileSync(join(FOLDER, file), "utf8"), lang).entries()) {
    for (const [turn, { speaker, pieces }] of block.turns.entries()) {
      let text = "";
      let open = 0;
      const spans: Span[] = [];
      for (const piece of pieces) {
        if (piece.slot) throw new SyntaxError(`${file}: {${piece.text}} is a slot; these texts have none`);
        const last = spans.at(-1);
        const end = text.length + piece.text.length;
        if (piece.kind !== undefined && piece.span === open && last !== undefined)
          spans[spans.length - 1] = { ...last, end };
        else if (piece.kind !== undefined) spans.push({ start: text.length, end, type: piece.kind });
        open = piece.kind === undefined ? 0 : piece.span;
        text += piece.text;
      }
      const row = { id: `${lang}-${n}-${turn}`, lang: block.lang, channel: block.channel, speaker, turn, text, spans };
      rows.push({ ...row, conversation: block.turns.length > 1 ? `${lang}-${n}` : null });
    }
  }
  return rows;
}
