import { UserError } from "../core/errors.ts";
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from "../core/text.ts";

/** The last location of a page: the next page begins after it. */
export interface LocationCursor {
  readonly occurredAt: bigint;
  readonly id: bigint;
}

const SHAPE = /^(-?\d{1,16})\.(\d{1,18})$/;

export function writeCursor({ occurredAt, id }: LocationCursor): string {
  return toBase64Url(utf8(`${occurredAt}.${id}`));
}

/** Throws `UserError("request-invalid")`. */
export function readCursor(text: string): LocationCursor {
  let plain = "";
  try {
    plain = fromUtf8(fromBase64Url(text));
  } catch {
    // Refused below like any other text that is not ours.
  }
  const [, occurredAt, id] = SHAPE.exec(plain) ?? [];
  if (occurredAt === undefined || id === undefined) {
    throw new UserError("request-invalid", "cursor: not one that a page of this list gave");
  }
  return { occurredAt: BigInt(occurredAt), id: BigInt(id) };
}
