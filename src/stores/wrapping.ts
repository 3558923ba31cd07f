import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { UserError } from "../core/errors.ts";
import type { WrapContext } from "./key-provider.ts";

export const KEK_BYTES = 32;

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** As JSON, so that no two contexts give the same bytes whatever is in their names. */
function additionalData(c: WrapContext): Buffer {
  return Buffer.from(JSON.stringify([c.controller, c.subject, c.purpose, c.use]));
}

/** A name for a key-encryption key that says nothing about it: it is 32 random bytes, so its hash cannot be searched for. */
export function kekIdOf(kek: Uint8Array): string {
  return createHash("sha256").update("sordino kek id\0").update(kek).digest("hex").slice(0, 16);
}

/** AES-256-GCM (NIST SP 800-38D) with a random nonce: version (1 byte), nonce (12), tag (16), ciphertext. */
export function wrapWith(kek: Uint8Array, bytes: Uint8Array, context: WrapContext): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", kek, nonce);
  cipher.setAAD(additionalData(context));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]);
}

/** Throws `UserError("key-wrong")` where key, context or bytes do not belong together. */
export function unwrapWith(kek: Uint8Array, wrapped: Uint8Array, context: WrapContext): Uint8Array {
  const wrong = (): UserError => new UserError("key-wrong", `controller ${context.controller}`);
  const head = 1 + NONCE_BYTES;
  if (wrapped[0] !== VERSION || wrapped.length < head + TAG_BYTES) throw wrong();
  const decipher = createDecipheriv("aes-256-gcm", kek, wrapped.subarray(1, head), { authTagLength: TAG_BYTES });
  decipher.setAAD(additionalData(context));
  decipher.setAuthTag(wrapped.subarray(head, head + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(head + TAG_BYTES)), decipher.final()]);
  } catch {
    throw wrong();
  }
}
