const forgetting: (() => void)[] = [];

/**
 * Works something out once for a view, or for the tokens of one, however many detectors ask: the last one asked for is kept. A scan
 * reads one view after the other, and forgets the last at its end.
 */
export function perView<V extends object, T>(of: (view: V) => T): (view: V) => T {
  let last: { readonly view: V; readonly value: T } | undefined;
  forgetting.push(() => {
    last = undefined;
  });
  return (view) => {
    if (last?.view === view) return last.value;
    const value = of(view);
    last = { view, value };
    return value;
  };
}

/** Lets go of the last view: no text stays in memory after its scan. */
export function forgetViews(): void {
  for (const forget of forgetting) forget();
}
