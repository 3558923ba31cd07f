import { DEFAULT_THRESHOLD } from "../core/decide.ts";
import type { Finding, Segment, Token } from "../core/detect.ts";
import type { Speaker } from "../core/event.ts";
import type { Kind } from "../core/kinds.ts";
import type { Memory, Question, Recalled, Remembering, Side, Turn } from "../core/memory.ts";
import { askedAmong } from "./asked.ts";
import { fold } from "./fold.ts";
import { isFunctionWord } from "./function-words.ts";
import { htmlTexts } from "./html.ts";
import { IN_PIECES } from "./number-kinds.ts";
import { openAtEnd } from "./open-number.ts";
import { asksForMore } from "./partial-questions.ts";
import { tokenise } from "./tokens.ts";
import { plainView } from "./view.ts";

/** Names kept at most, and for how many turns after they were met last. */
const MOST_NAMES = 16;
const NAME_TURNS = 60;
const LONGEST_NAME = 80;

/** Turns of either side that a question stays in force without an answer; half as long once something else is asked. */
const PATIENCE = 6;

/** Between two pieces of a number the other side may say so much: "yes", "mm okay". */
const MOST_HEARD = 3;

/** Only so much of a text is read for questions and tails: its beginning and its end. */
const READ = 4000;

const sideOf = (speaker: Speaker): Side =>
  speaker === "customer" ? "customer" : speaker === "unknown" ? "unknown" : "agent";

const others = (question: Question, side: Side): boolean => question.by !== side || side === "unknown";

interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly findings: readonly Finding[];
  /** Offsets of findings are those of `text`. */
  readonly exact: boolean;
}

function read(segment: Segment, findings: readonly Finding[]): Read {
  const base = segment.format === "plain" ? segment.text : htmlTexts(segment.text).shown.text;
  const short = base.length <= READ ? base : `${base.slice(0, READ / 2)}\n${base.slice(-READ / 2)}`;
  const { text } = plainView(short);
  const own = findings.filter((f) => f.field === segment.field && f.score >= DEFAULT_THRESHOLD);
  return { text, tokens: tokenise(text), findings: own, exact: text === segment.text };
}

function askedBy(reads: readonly Read[], memory: Memory): readonly Kind[] {
  const asked = new Set(reads.flatMap(({ tokens }) => askedAmong(tokens)));
  if (memory.number !== undefined && reads.some(({ tokens }) => asksForMore(tokens))) asked.add(memory.number);
  return [...asked];
}

/** Questions after a turn of `side` that asks for `asked` and gives `given`. */
function questionsAfter(
  { questions }: Memory,
  side: Side,
  asked: readonly Kind[],
  given: ReadonlySet<Kind>,
  open: Kind | undefined,
): readonly Question[] {
  const after: Question[] = [];
  let own = asked;
  for (const question of questions) {
    const theirs = others(question, side);
    // Asked for more before anybody has spoken: one question.
    if (!theirs && !question.heard && asked.length > 0) {
      own = [...new Set([...question.kinds, ...own])];
      continue;
    }
    const kinds = theirs ? question.kinds.filter((kind) => !given.has(kind) || kind === open) : question.kinds;
    const patience = question.patience - (!theirs && asked.length > 0 ? 2 : 1);
    if (kinds.length > 0 && patience > 0) after.push({ ...question, kinds, heard: question.heard || theirs, patience });
  }
  if (own.length > 0) after.push({ by: side, kinds: own, heard: false, patience: PATIENCE });
  return after;
}

/** "A-N-N-A", "a n n a": a name letter by letter. */
const SPELLED = /^\p{L}(?:[ .,-]{1,3}\p{L})+$/u;

function namesIn(turn: Turn, findings: readonly Finding[]): readonly string[] {
  const texts = new Map(turn.segments.map((s) => [s.field, s.text]));
  const names = turn.names.map(({ name }) => name);
  for (const f of findings) {
    if (f.kind !== "PERSON" || f.score < DEFAULT_THRESHOLD) continue;
    names.push(texts.get(f.field)?.slice(f.start, f.end) ?? "");
  }
  return names
    .map((name) => (SPELLED.test(name) ? name.replace(/[^\p{L}]/gu, "") : name.replace(/\s+/g, " ").trim()))
    .filter((name) => name.length >= 2 && name.length <= LONGEST_NAME && !isFunctionWord(name.toLowerCase()));
}

function remembered(memory: Memory, met: readonly string[]): Pick<Memory, "names" | "seen"> {
  const turn = memory.turn + 1;
  if (met.length === 0 && memory.names.every((n) => turn - n.turn <= NAME_TURNS))
    return { names: memory.names, seen: memory.seen };
  const byFold = new Map(
    memory.names.filter((n) => turn - n.turn <= NAME_TURNS).map((n) => [fold(n.name.toLowerCase()), n]),
  );
  for (const name of met) {
    const key = fold(name.toLowerCase());
    const known = byFold.get(key);
    byFold.delete(key);
    byFold.set(key, { name: known?.name ?? name, turn });
  }
  const names = [...byFold.values()].slice(-MOST_NAMES);
  const seen = names.map((n) => n.name).sort();
  const same = seen.length === memory.seen.length && seen.every((name, i) => name === memory.seen[i]);
  return { names, seen: same ? memory.seen : seen };
}

function step(memory: Memory, turn: Turn, findings: readonly Finding[]): Memory {
  const side = sideOf(turn.speaker);
  const reads = turn.segments.map((segment) => read(segment, findings));
  const last = reads.at(-1);
  const { asked } = contextOf(memory, turn.speaker);
  const went = memory.open?.by === turn.speaker ? memory.open : undefined;
  const begun =
    last === undefined ? undefined : openAtEnd(last.text, last.tokens, last.exact ? last.findings : [], asked, went);
  const words = reads.reduce((n, r) => n + r.tokens.filter((t) => t.shape !== "p").length, 0);
  const nods = memory.open !== undefined && memory.open.by !== turn.speaker && words <= MOST_HEARD;
  const given = new Set(reads.flatMap((r) => r.findings.map((f) => f.kind)));
  const questions = askedBy(reads, memory);
  const number = [...given].findLast((kind) => IN_PIECES.has(kind));
  return {
    turn: memory.turn + 1,
    questions: questionsAfter(memory, side, questions, given, begun?.kind),
    ...remembered(memory, namesIn(turn, findings)),
    open:
      begun !== undefined ? { ...begun, by: turn.speaker } : nods && questions.length === 0 ? memory.open : undefined,
    number: number ?? begun?.kind ?? questions.find((kind) => IN_PIECES.has(kind)) ?? memory.number,
  };
}

function contextOf(memory: Memory, speaker: Speaker): Recalled {
  const side = sideOf(speaker);
  const asked = new Set(memory.questions.filter((q) => others(q, side)).flatMap((q) => q.kinds));
  const { open, seen } = memory;
  return {
    asked: [...asked],
    ...(seen.length === 0 ? {} : { seen }),
    ...(open === undefined || open.by !== speaker ? {} : { open: { kind: open.kind, so: open.so } }),
  };
}

/**
 * Conversation memory: questions in force, names met, an unfinished number.
 *
 * A question stays in force over the other side's turns until it is answered, asked for otherwise, or six turns have gone by; names
 * are kept for 60 turns, 16 at most. Unknown speakers may be either side.
 */
export const REMEMBERING: Remembering = { step, contextOf };
