import { describe, inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    kafka: string[] | null;
    registry: string | null;
    postgres: string | null;
    why: string;
  }
}

interface Addresses {
  readonly kafka: readonly string[];
  /** The address of a Confluent API. */
  readonly registry: string;
  /** A connection URL; create a database of your own. */
  readonly postgres: string;
}

/**
 * A suite on real servers; skipped, with the reason in its name, where one of them cannot be had.
 *
 * @param suite gets the addresses of what it asked for, in the order of `needs`
 */
export function describeReal<const N extends readonly (keyof Addresses)[]>(
  name: string,
  needs: N,
  suite: (...addresses: { [I in keyof N]: Addresses[N[I]] }) => void,
): void {
  const addresses = needs.map((need) => inject(need));
  const lacking = needs.filter((_, i) => addresses[i] === null);
  if (lacking.length > 0) {
    describe.skip(`${name} (no ${lacking.join(", ")}: ${inject("why")})`, () => {
      suite(...(addresses as { [I in keyof N]: Addresses[N[I]] }));
    });
    return;
  }
  describe(name, () => suite(...(addresses as { [I in keyof N]: Addresses[N[I]] })));
}
