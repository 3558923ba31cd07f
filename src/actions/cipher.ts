import { aessiv } from "@noble/ciphers/aes.js";
import { EventError } from "../core/errors.ts";
import type { Cipher, SecretBytes } from "../core/keys.ts";
import { utf8 } from "../core/text.ts";

/** 256 bits for the synthetic IV and 256 for the stream. */
const KEY_BYTES = 64;

function checked(bytes: Uint8Array): Uint8Array {
  if (bytes.length !== KEY_BYTES) throw new EventError("bug", `a data key of ${bytes.length} bytes`);
  return bytes;
}

/**
 * AES-SIV (RFC 5297) with 512-bit keys; the context is the one associated datum. Deterministic: equal key, context and data
 * give equal bytes, which is what lets analysts join, and tells nobody without the key anything but that.
 */
export const aesSiv: Cipher = {
  seal(key: SecretBytes, context: string, data: Uint8Array): Uint8Array {
    return key.use((bytes) => aessiv(checked(bytes), utf8(context)).encrypt(data));
  },
  open(key: SecretBytes, context: string, sealed: Uint8Array): Uint8Array {
    return key.use((bytes) => {
      const siv = aessiv(checked(bytes), utf8(context));
      try {
        return siv.decrypt(sealed);
      } catch {
        throw new EventError("token-not-ours");
      }
    });
  },
};
