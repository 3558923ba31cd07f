import type { SubjectId } from "./subject.ts";

/** Names a data key. `subject` "" is the controller's own key. */
export interface KeyRef {
  readonly controller: string;
  readonly subject: SubjectId;
  readonly purpose: string;
}

/** Purpose of the key that seals quarantined and withheld events; no purpose of a policy may have this name. */
export const SEAL_PURPOSE = "_sealed";

export function keyName(ref: KeyRef): string {
  return `${ref.controller}/${ref.subject}/${ref.purpose}`;
}

/** Key material that does not print. `use` is the only way to the bytes, so an audit is one search. */
export class SecretBytes {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  use<T>(work: (bytes: Uint8Array) => T): T {
    return work(this.#bytes);
  }

  toString(): string {
    return "[secret]";
  }

  toJSON(): string {
    return "[secret]";
  }
}

/** The keys of one batch. A key that was destroyed is not there. */
export interface KeyRing {
  get(ref: KeyRef): SecretBytes | undefined;
}

export interface Destruction {
  readonly ref: KeyRef;
  /** False where there was no such key. */
  readonly destroyed: boolean;
}

/**
 * Data keys, 64 random bytes each, stored wrapped under the controller's key-encryption key.
 *
 * `resolve` makes a key that does not exist yet and never one that was destroyed; one round trip for what its cache lacks.
 * Store or key provider unreachable: throws `EdgeError`.
 */
export interface KeyStore {
  resolve(refs: readonly KeyRef[]): Promise<KeyRing>;
  destroy(ref: KeyRef): Promise<Destruction>;
}

/** Deterministic authenticated encryption (RFC 5297). Equal key, context and data give equal bytes. */
export interface Cipher {
  seal(key: SecretBytes, context: string, data: Uint8Array): Uint8Array;
  /** Throws `EventError("token-not-ours")` where key, context or bytes do not belong together. */
  open(key: SecretBytes, context: string, sealed: Uint8Array): Uint8Array;
}
