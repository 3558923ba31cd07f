import { UserError } from "../core/errors.ts";
import type { LocationPage } from "../core/index-store.ts";
import type { FindParts } from "./find.ts";

/** A page of one person's locations, under all ids they are known by. Throws as `findSubject` does. */
export async function listLocations(
  parts: Pick<FindParts, "policy" | "subjects" | "index">,
  controller: string,
  subject: string,
  limit: number,
  cursor: string | undefined,
): Promise<LocationPage> {
  const known = parts.policy.controllers.map((c) => c.id);
  if (!known.includes(controller)) throw new UserError("controller-not-in-policy", `known: ${known.join(", ")}`);
  const record = await parts.subjects.get(controller, subject);
  if (record === undefined) throw new UserError("subject-unknown", `controller ${controller}`);
  const ids = [record.id, ...record.aliases];
  return await parts.index.find(controller, ids, cursor === undefined ? { limit } : { limit, cursor });
}
