import { isKind } from "../src/core/kinds.ts";

/** A stretch of a block: literal text or a slot to fill, with its kind where it is personal. */
export interface Piece {
  readonly text: string;
  readonly slot: boolean;
  readonly kind: string | undefined;
  /** Pieces of one bracket share a number, so that `[PERSON:{g} {s}]` is one span. */
  readonly span: number;
}

export interface Turn {
  readonly speaker: "agent" | "customer";
  readonly pieces: readonly Piece[];
}

/** A conversation of several turns, or one text. */
export interface Block {
  readonly channel: "chat" | "email" | "sms" | "note";
  readonly lang: string;
  readonly turns: readonly Turn[];
}

const HEAD = /^===\s*(chat|email|sms|note)\b\s*([a-z]{2})?/;
const MARK = /\[([A-Z_]+):([^\]]*)\]/g;
const SLOT = /\{([a-z]+)\}/g;

function slotted(text: string, kind: string | undefined, span: number): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > done) pieces.push({ text: text.slice(done, match.index), slot: false, kind, span });
    pieces.push({ text: match[1] ?? "", slot: true, kind, span });
    done = match.index + match[0].length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), slot: false, kind, span });
  return pieces;
}

function piecesOf(text: string, where: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  let span = 0;
  for (const match of text.matchAll(MARK)) {
    const kind = match[1] ?? "";
    if (!isKind(kind)) throw new SyntaxError(`${where}: there is no kind ${kind}`);
    pieces.push(...slotted(text.slice(done, match.index), undefined, 0));
    span++;
    pieces.push(...slotted(match[2] ?? "", kind, span));
    done = match.index + match[0].length;
  }
  pieces.push(...slotted(text.slice(done), undefined, 0));
  return pieces;
}

/** Reads a file of blocks; `CONTRIBUTING.md` describes the form. Throws `SyntaxError` with file and line. */
export function blocksOf(file: string, content: string, lang: string): Block[] {
  const blocks: Block[] = [];
  let head: { channel: Block["channel"]; lang: string; line: number } | undefined;
  let lines: string[] = [];
  const close = (): void => {
    if (head === undefined) return;
    const where = `${file}:${head.line}`;
    while (lines.at(-1)?.trim() === "") lines.pop();
    while (lines[0]?.trim() === "") lines.shift();
    if (lines.length === 0) throw new SyntaxError(`${where}: an empty block`);
    const turns: Turn[] = [];
    if (head.channel === "chat" && lines.some((l) => /^[AC]:/.test(l))) {
      let speaker: "agent" | "customer" | undefined;
      let own: string[] = [];
      const end = (): void => {
        if (speaker !== undefined) turns.push({ speaker, pieces: piecesOf(own.join("\n").trimEnd(), where) });
      };
      for (const line of lines) {
        const match = /^([AC]):\s?(.*)$/.exec(line);
        if (match === null) {
          own.push(line);
          continue;
        }
        end();
        speaker = match[1] === "A" ? "agent" : "customer";
        own = [match[2] ?? ""];
      }
      end();
    } else {
      const speaker = head.channel === "note" ? "agent" : "customer";
      turns.push({ speaker, pieces: piecesOf(lines.join("\n"), where) });
    }
    blocks.push({ channel: head.channel, lang: head.lang, turns });
  };
  for (const [i, line] of content.split(/\r?\n/).entries()) {
    const match = HEAD.exec(line);
    if (match === null) {
      if (line.startsWith("==="))
        throw new SyntaxError(`${file}:${i + 1}: a block begins with === chat, email, sms or note`);
      if (head !== undefined) lines.push(line);
      continue;
    }
    close();
    head = { channel: match[1] as Block["channel"], lang: match[2] ?? lang, line: i + 1 };
    lines = [];
  }
  close();
  return blocks;
}
