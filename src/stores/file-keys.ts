import { randomBytes } from "node:crypto";
import { UserError } from "../core/errors.ts";
import { appendKey, type KeyLine, readKeyFile } from "./key-file.ts";
import type { KeyProvider } from "./key-provider.ts";
import { KEK_BYTES, unwrapWith, wrapWith } from "./wrapping.ts";

/**
 * Key-encryption keys in a file: one JSON object a line, `{"controller", "id", "key"}`, 32 random bytes in base64.
 * A controller gets its own key when it first needs one. For development and small installations; keep a copy of the file
 * apart from the database's, for without it nothing can be opened.
 *
 * Reads the file at once: `UserError("key-file-invalid")` where it is not ours or others may read it.
 */
export async function openFileKeys(path: string): Promise<KeyProvider> {
  let lines = await readKeyFile(path);
  const making = new Map<string, Promise<KeyLine>>();

  const inUse = (controller: string): KeyLine | undefined => lines.findLast((line) => line.controller === controller);
  const byId = (controller: string, id: string): KeyLine | undefined =>
    lines.find((line) => line.controller === controller && line.id === id);

  async function make(controller: string): Promise<KeyLine> {
    lines = await readKeyFile(path);
    if (inUse(controller) === undefined) {
      await appendKey(path, controller, randomBytes(KEK_BYTES));
      lines = await readKeyFile(path);
    }
    const made = inUse(controller);
    if (made === undefined) throw new UserError("key-file-invalid", `${path}: a key that was added is not there`);
    return made;
  }

  async function current(controller: string): Promise<KeyLine> {
    const known = inUse(controller);
    if (known !== undefined) return known;
    let pending = making.get(controller);
    if (pending === undefined) {
      pending = make(controller).finally(() => making.delete(controller));
      making.set(controller, pending);
    }
    return await pending;
  }

  return {
    async kekId(controller) {
      return (await current(controller)).id;
    },
    async wrap(controller, bytes, context) {
      const { id, key } = await current(controller);
      return { kekId: id, bytes: wrapWith(key, bytes, context) };
    },
    async unwrap(controller, kekId, wrapped, context) {
      // Another process may have added it since.
      if (byId(controller, kekId) === undefined) lines = await readKeyFile(path);
      const line = byId(controller, kekId);
      if (line === undefined)
        throw new UserError("key-wrong", `${path} lacks key ${kekId} of controller ${controller}`);
      return unwrapWith(line.key, wrapped, context);
    },
  };
}
