/** What stands for a key that is left out. */
const HIDDEN = "[KEY]";

/**
 * Gives each entry of a map a key of its own: cleaned keys may be equal (`[EMAIL]` twice), and then the second becomes
 * `[EMAIL]~2`.
 *
 * @param reserved keys that are taken already
 */
export function uniqueKeys(reserved: readonly string[]): (key: string | undefined) => string {
  const used = new Set(reserved);
  const next = new Map<string, number>();
  return (key) => {
    const base = key ?? HIDDEN;
    let name = base;
    while (used.has(name)) {
      const n = next.get(base) ?? 2;
      next.set(base, n + 1);
      name = `${base}~${n}`;
    }
    used.add(name);
    return name;
  };
}
