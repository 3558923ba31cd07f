import { EdgeError, type EdgeErrorCode } from "../core/errors.ts";
import type { ComponentState } from "../core/health.ts";
import type { Log } from "../core/log.ts";

/** What each component waits for, if anything. A component is not ready until it has said so. */
export class Health {
  readonly #waiting = new Map<string, EdgeErrorCode | "starting" | undefined>();
  readonly #log: Log;

  constructor(components: readonly string[], log: Log) {
    for (const c of components) this.#waiting.set(c, "starting");
    this.#log = log;
  }

  /** @param code what the component waits for; undefined when it has what it needs */
  tell(component: string, code: EdgeErrorCode | undefined): void {
    if (this.#waiting.get(component) === code && this.#waiting.has(component)) return;
    this.#waiting.set(component, code);
    if (code === undefined) this.#log.info("ready", { component });
    else this.#log.warn("waits", { component, code });
  }

  /** @param ping throws `EdgeError` where the database does not answer */
  async report(ping: () => Promise<void>): Promise<readonly ComponentState[]> {
    const database = await ping().then(
      () => undefined,
      (thrown: unknown) => (thrown instanceof EdgeError ? thrown.code : "bug"),
    );
    return [
      // What was told of the database is older than what it answers now.
      ...[...this.#waiting]
        .filter(([component]) => component !== "database")
        .map(([component, code]) => ({
          component,
          ready: code === undefined,
          ...(code === undefined ? {} : { code }),
        })),
      { component: "database", ready: database === undefined, ...(database === undefined ? {} : { code: database }) },
    ];
  }
}
