import { randomBytes } from "node:crypto";
import type { SubjectId } from "../core/subject.ts";

/** Crockford's base32: without I, L, O and U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 128 random bits in 26 characters. */
export function newSubjectId(bytes: Uint8Array = randomBytes(16)): SubjectId {
  let rest = bytes.reduce((n, byte) => (n << 8n) | BigInt(byte), 0n);
  let id = "";
  for (let i = 0; i < 26; i++) {
    id = (ALPHABET[Number(rest & 31n)] ?? "") + id;
    rest >>= 5n;
  }
  return id;
}
