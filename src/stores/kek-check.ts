import type { Database } from "./database.ts";
import type { KeyProvider, WrapContext, WrappedKey } from "./key-provider.ts";

/** Wraps keys, and leaves a proof in the database for every key-encryption key it wraps with. */
export interface Wrapper {
  wrap(bytes: Uint8Array, context: WrapContext): Promise<WrappedKey>;
  unwrap(kekId: string, wrapped: Uint8Array, context: WrapContext): Promise<Uint8Array>;
}

const PROOF = new TextEncoder().encode("sordino");

function proofContext(controller: string): WrapContext {
  return { controller, subject: "", purpose: "", use: "check" };
}

/** A new key-encryption key's proof is in the database before anything that it wraps. */
export function createWrapper(database: Database, keys: KeyProvider): Wrapper {
  const proven = new Set<string>();
  return {
    async wrap(bytes, context) {
      const { controller } = context;
      const wrapped = await keys.wrap(controller, bytes, context);
      const name = `${controller}/${wrapped.kekId}`;
      if (!proven.has(name)) {
        const proof = await keys.wrap(controller, PROOF, proofContext(controller));
        await database.query(
          `insert into key_check (controller, kek_id, wrapped, created_at) values ($1, $2, $3, $4)
          on conflict (controller, kek_id) do nothing`,
          [controller, proof.kekId, proof.bytes, Date.now()],
        );
        proven.add(`${controller}/${proof.kekId}`);
      }
      return wrapped;
    },
    unwrap: (kekId, wrapped, context) => keys.unwrap(context.controller, kekId, wrapped, context),
  };
}

/** Opens the proof of every key-encryption key that the database knows. Another key: `UserError("key-wrong")`. */
export async function verifyKeys(database: Database, keys: KeyProvider): Promise<void> {
  const proofs = await database.query<{ controller: string; kek_id: string; wrapped: Uint8Array }>(
    "select controller, kek_id, wrapped from key_check order by controller, created_at",
  );
  for (const { controller, kek_id, wrapped } of proofs) {
    await keys.unwrap(controller, kek_id, wrapped, proofContext(controller));
  }
}
