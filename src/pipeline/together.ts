import { EdgeError, type EdgeErrorCode } from "../core/errors.ts";

/**
 * Runs tasks side by side until all have ended or `signal` aborts; when one fails the others are told to stop, are waited
 * for, and the first failure is thrown.
 */
export async function runTogether(
  tasks: readonly ((signal: AbortSignal) => Promise<void>)[],
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController();
  const all = AbortSignal.any([signal, stop.signal]);
  let failure: { readonly thrown: unknown } | undefined;
  await Promise.all(
    tasks.map(async (task) => {
      try {
        await task(all);
      } catch (thrown) {
        failure ??= { thrown };
        stop.abort();
      }
    }),
  );
  if (failure !== undefined) throw failure.thrown;
}

/** Resolves when `signal` aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Resolves after `millis`, or at once when `signal` aborts. */
export function sleep(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, millis);
    signal.addEventListener("abort", finish, { once: true });
  });
}

/** Tries until the dependency answers; tells each `EdgeError` and the answer. Undefined when `signal` aborts first. */
export async function untilAnswers<T>(
  work: () => Promise<T>,
  tell: (code: EdgeErrorCode | undefined) => void,
  backoff: (attempt: number) => number,
  signal: AbortSignal,
): Promise<T | undefined> {
  for (let attempt = 1; !signal.aborted; attempt++) {
    try {
      const found = await work();
      tell(undefined);
      return found;
    } catch (thrown) {
      if (!(thrown instanceof EdgeError)) throw thrown;
      tell(thrown.code);
      await sleep(backoff(attempt), signal);
    }
  }
  return undefined;
}
