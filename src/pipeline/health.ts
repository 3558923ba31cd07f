import { EdgeError, type EdgeErrorCode } from "../core/errors.ts";
import type { ComponentState } from "../core/health.ts";
import type { Log } from "../core/log.ts";

type Waiting = EdgeErrorCode | "starting" | undefined;

/** What each component waits for, if anything. A component is not ready until its source has said so. */
export class Health {
  readonly #sources = new Map<string, Waiting>();
  readonly #work = new Map<string, EdgeErrorCode | undefined>();
  readonly #log: Log;

  constructor(components: readonly string[], log: Log) {
    for (const c of components) this.#sources.set(c, "starting");
    this.#log = log;
  }

  /** @param code what the component waits for to get work; undefined when it has what it needs */
  tell(component: string, code: EdgeErrorCode | undefined): void {
    this.#set(component, () => this.#sources.set(component, code));
  }

  /** @param code what the component waits for with work in hand */
  tellOfWork(component: string, code: EdgeErrorCode | undefined): void {
    this.#set(component, () => this.#work.set(component, code));
  }

  #set(component: string, change: () => void): void {
    const before = this.#sources.has(component) ? this.#waitsFor(component) : "starting";
    change();
    const code = this.#waitsFor(component);
    if (code === before) return;
    if (code === undefined) this.#log.info("ready", { component });
    else this.#log.warn("waits", { component, code });
  }

  #waitsFor(component: string): Waiting {
    return this.#sources.get(component) ?? this.#work.get(component);
  }

  /** @param ping throws `EdgeError` where the database does not answer */
  async report(ping: () => Promise<void>): Promise<readonly ComponentState[]> {
    const database = await ping().then(
      () => undefined,
      (thrown: unknown) => (thrown instanceof EdgeError ? thrown.code : "bug"),
    );
    return [
      // What was told of the database is older than what it answers now.
      ...[...this.#sources.keys()]
        .filter((component) => component !== "database")
        .map((component) => stateOf(component, this.#waitsFor(component))),
      stateOf("database", database),
    ];
  }
}

function stateOf(component: string, code: string | undefined): ComponentState {
  return code === undefined ? { component, ready: true } : { component, ready: false, code };
}
