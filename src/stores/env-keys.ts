import { UserError } from "../core/errors.ts";
import type { KeyProvider } from "./key-provider.ts";
import { KEK_BYTES, kekIdOf, unwrapWith, wrapWith } from "./wrapping.ts";

export const KEK_PREFIX = "SORDINO_KEK_";

export function kekVariable(controller: string): string {
  return KEK_PREFIX + controller.toUpperCase().replace(/[^A-Z0-9]/g, "_");
}

interface Kek {
  readonly id: string;
  readonly key: Uint8Array;
}

/**
 * Key-encryption keys in environment variables, `SORDINO_KEK_<CONTROLLER>`: 32 bytes in base64, or several with commas
 * between them: the first is in use, the others still open what they closed.
 */
export function envKeys(env: Readonly<Record<string, string | undefined>>): KeyProvider {
  const known = new Map<string, { readonly controller: string; readonly keks: readonly [Kek, ...Kek[]] }>();

  function keksOf(controller: string): readonly [Kek, ...Kek[]] {
    const variable = kekVariable(controller);
    const before = known.get(variable);
    if (before !== undefined && before.controller !== controller) {
      throw new UserError("config-invalid", `${variable} would serve both ${before.controller} and ${controller}`);
    }
    if (before !== undefined) return before.keks;
    const [first, ...rest] = (env[variable] ?? "")
      .split(",")
      .map((text) => text.trim())
      .filter((text) => text !== "")
      .map((text): Kek => {
        const key = Buffer.from(text, "base64");
        if (key.length !== KEK_BYTES) throw new UserError("config-invalid", `${variable}: not 32 bytes in base64`);
        return { id: kekIdOf(key), key };
      });
    if (first === undefined) throw new UserError("config-invalid", `${variable} is not set (32 bytes in base64)`);
    const keks: readonly [Kek, ...Kek[]] = [first, ...rest];
    known.set(variable, { controller, keks });
    return keks;
  }

  return {
    async kekId(controller) {
      return keksOf(controller)[0].id;
    },
    async wrap(controller, bytes, context) {
      const { id, key } = keksOf(controller)[0];
      return { kekId: id, bytes: wrapWith(key, bytes, context) };
    },
    async unwrap(controller, kekId, wrapped, context) {
      const kek = keksOf(controller).find(({ id }) => id === kekId);
      if (kek === undefined) {
        throw new UserError("key-wrong", `${kekVariable(controller)} is not key ${kekId} of controller ${controller}`);
      }
      return unwrapWith(kek.key, wrapped, context);
    },
  };
}
