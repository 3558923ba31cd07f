import { UserError } from "../core/errors.ts";

/*
 * A frame's payload is a row of entries: type (1), length of the body (4), body. All but a section are JSON.
 *
 * A section holds consecutive records of one partition: topic number (4), partition (4), first offset (8), how many (4),
 * when it was appended (8, float, milliseconds since 1970), CRC-32 of the records (4), records. Records of a section that
 * has expired are gone from the file; its other fields stay, so that offsets still add up.
 */

export interface TopicSettings {
  /** How long records stay after they were appended, in milliseconds; undefined keeps them. */
  readonly retention?: number;
  /** Largest value of a record in bytes; undefined takes whatever fits into one append. */
  readonly maxMessageBytes?: number;
}

export interface TopicEntry extends TopicSettings {
  readonly id: number;
  readonly name: string;
  readonly partitions: number;
}

export interface PositionEntry {
  readonly group: string;
  readonly topic: number;
  readonly partition: number;
  readonly next: string;
}

export interface TrimEntry {
  readonly topic: number;
  readonly partition: number;
  readonly start: string;
}

/** The whole state at the begin of a segment but for the records: older segments may be gone. */
export interface SnapshotEntry {
  readonly topics: readonly (TopicEntry & {
    readonly bounds: readonly { readonly start: string; readonly end: string }[];
  })[];
  readonly positions: readonly PositionEntry[];
}

export interface SectionHead {
  readonly topic: number;
  readonly partition: number;
  readonly base: bigint;
  readonly count: number;
  readonly appendedAt: number;
  readonly crc: number;
  /** Where its records begin in the payload, and how many bytes they take; 0 where they have expired. */
  readonly from: number;
  readonly length: number;
}

export type Entry =
  | { readonly is: "snapshot"; readonly body: SnapshotEntry }
  | { readonly is: "topic"; readonly body: TopicEntry }
  | { readonly is: "position"; readonly body: PositionEntry }
  | { readonly is: "trim"; readonly body: TrimEntry }
  | { readonly is: "section"; readonly body: SectionHead };

const SECTION = 1;
const JSON_TYPES = { snapshot: 2, topic: 3, position: 4, trim: 5 } as const;
const HEAD = 5;
export const SECTION_HEAD = HEAD + 32;

export function encodeEntry(entry: Exclude<Entry, { is: "section" }>): Buffer {
  const body = Buffer.from(JSON.stringify(entry.body));
  const out = Buffer.allocUnsafe(HEAD + body.length);
  out.writeUInt8(JSON_TYPES[entry.is], 0);
  out.writeUInt32BE(body.length, 1);
  body.copy(out, HEAD);
  return out;
}

/** The head of a section; its records come right after it. */
export function encodeSectionHead(head: Omit<SectionHead, "from">): Buffer {
  const out = Buffer.allocUnsafe(SECTION_HEAD);
  out.writeUInt8(SECTION, 0);
  out.writeUInt32BE(SECTION_HEAD - HEAD + head.length, 1);
  out.writeUInt32BE(head.topic, 5);
  out.writeUInt32BE(head.partition, 9);
  out.writeBigUInt64BE(head.base, 13);
  out.writeUInt32BE(head.count, 21);
  out.writeDoubleBE(head.appendedAt, 25);
  out.writeUInt32BE(head.crc, 33);
  return out;
}

function readSectionHead(payload: Buffer, at: number, end: number): SectionHead {
  return {
    topic: payload.readUInt32BE(at + 5),
    partition: payload.readUInt32BE(at + 9),
    base: payload.readBigUInt64BE(at + 13),
    count: payload.readUInt32BE(at + 21),
    appendedAt: payload.readDoubleBE(at + 25),
    crc: payload.readUInt32BE(at + 33),
    from: at + SECTION_HEAD,
    length: end - at - SECTION_HEAD,
  };
}

/** Every entry of a payload in order, with where its bytes begin and end. */
export function* entriesOf(
  payload: Buffer,
): Generator<{ readonly entry: Entry; readonly start: number; readonly end: number }> {
  let at = 0;
  while (at < payload.length) {
    const end = at + HEAD + payload.readUInt32BE(at + 1);
    const type = payload.readUInt8(at);
    const body = () => JSON.parse(payload.toString("utf8", at + HEAD, end));
    const span = { start: at, end };
    switch (type) {
      case SECTION:
        yield { entry: { is: "section", body: readSectionHead(payload, at, end) }, ...span };
        break;
      case JSON_TYPES.snapshot:
        yield { entry: { is: "snapshot", body: body() }, ...span };
        break;
      case JSON_TYPES.topic:
        yield { entry: { is: "topic", body: body() }, ...span };
        break;
      case JSON_TYPES.position:
        yield { entry: { is: "position", body: body() }, ...span };
        break;
      case JSON_TYPES.trim:
        yield { entry: { is: "trim", body: body() }, ...span };
        break;
      default:
        throw new UserError("data-folder-newer", `an entry of type ${type}`);
    }
    at = end;
  }
}
