import type { CleanRecord } from "./apply.ts";
import type { Privacy } from "./clean.ts";
import type { Event, RawRecord } from "./event.ts";

/**
 * Bytes ⇄ events. Knows formats, schemas and roles; knows nothing of what is personal.
 *
 * `read` throws `EventError` for a record that cannot be read and `EdgeError` while the registry is away. `write` gives the
 * bytes of a clean record's value under the schema derived for its purpose, registering that schema when it is new.
 * `privacy` reads the `privacy` part back from such bytes, and nothing else.
 */
export interface Codec {
  read(record: RawRecord): Promise<Event>;
  write(record: CleanRecord): Promise<Uint8Array>;
  privacy(value: Uint8Array): Promise<Privacy>;
}
