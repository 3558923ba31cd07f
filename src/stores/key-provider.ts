/** What a wrapped key is bound to: moved to another row, it does not open. */
export interface WrapContext {
  readonly controller: string;
  readonly subject: string;
  readonly purpose: string;
  /** What kind of key it is: `data`, `digest`, `check`. */
  readonly use: string;
}

export interface WrappedKey {
  readonly kekId: string;
  readonly bytes: Uint8Array;
}

/**
 * Holds the key-encryption keys, one for each controller; they never leave it. Asynchronous, because it may be a service.
 *
 * `kekId` names the one that `wrap` uses now; older ones still unwrap. A controller without one gets one, where the provider
 * can make it, else `UserError("config-invalid")`. Bytes that do not open, or a key that it does not hold:
 * `UserError("key-wrong")`. A service that does not answer: `EdgeError("keys-away")`.
 */
export interface KeyProvider {
  kekId(controller: string): Promise<string>;
  wrap(controller: string, bytes: Uint8Array, context: WrapContext): Promise<WrappedKey>;
  unwrap(controller: string, kekId: string, wrapped: Uint8Array, context: WrapContext): Promise<Uint8Array>;
}
