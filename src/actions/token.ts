import type { Action } from "../core/action.ts";
import { EventError } from "../core/errors.ts";
import type { SecretBytes } from "../core/keys.ts";
import { isKind, type Kind } from "../core/kinds.ts";
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from "../core/text.ts";
import { aesSiv } from "./cipher.ts";

type Tokens = WeakMap<SecretBytes, Map<string, string>>;

const GENERATION = 10_000;
// Held by the key object alone, so that a key that is destroyed and let go takes the values seen with it.
let young: Tokens = new WeakMap();
let old: Tokens = new WeakMap();
let count = 0;

function remember(key: SecretBytes, name: string, token: string): void {
  if (count >= GENERATION) {
    old = young;
    young = new WeakMap();
    count = 0;
  }
  const of = young.get(key);
  if (of === undefined) young.set(key, new Map([[name, token]]));
  else of.set(name, token);
  count++;
}

function tokenOf(value: string, kind: Kind, key: SecretBytes): string {
  const name = `${kind}\0${value}`;
  const recent = young.get(key)?.get(name);
  if (recent !== undefined) return recent;
  const token = old.get(key)?.get(name) ?? `[${kind}:${toBase64Url(aesSiv.seal(key, kind, utf8(value)))}]`;
  remember(key, name, token);
  return token;
}

/**
 * Replaces the value by `[EMAIL:…]`: its compact form, encrypted under the key of whose it is, with the kind as context.
 * Equal values of one person and purpose give equal tokens. Without the key it cannot be turned back.
 */
export const token: Action = {
  id: "token",
  needsKey: true,
  apply(text, compact, kind, key) {
    if (key === undefined) throw new EventError("key-missing", kind);
    return tokenOf(compact === "" ? text : compact, kind, key);
  },
};

const FORM = /^\[([A-Z_]+):([A-Za-z0-9_-]{22,})\]$/;

/** The parts of a token; undefined where a text is none. Says nothing about whose it is. */
export function parseToken(text: string): { readonly kind: Kind; readonly sealed: Uint8Array } | undefined {
  const [, kind = "", body = ""] = FORM.exec(text) ?? [];
  return isKind(kind) ? { kind, sealed: fromBase64Url(body) } : undefined;
}

/**
 * The compact value behind a token. Pure; who may call it, and that it was called, is for the caller to keep.
 *
 * @throws EventError("token-not-ours") where the text is no token or this is not its key
 */
export function reveal(text: string, key: SecretBytes): string {
  const parsed = parseToken(text);
  if (parsed === undefined) throw new EventError("token-not-ours", "not a token");
  return fromUtf8(aesSiv.open(key, parsed.kind, parsed.sealed));
}
