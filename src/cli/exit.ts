import { EdgeError, EventError, UserError } from "../core/errors.ts";

/** What a shell gets. Documented in docs/cli.md; a test holds the two together. */
export const EXIT = {
  done: 0,
  /** Sordino failed: a bug. */
  failed: 1,
  /** Something the caller gave is wrong: an option, a file, the configuration. */
  usage: 2,
  /** Nobody is known by the identifier. */
  unknown: 3,
  /** Broker, registry, database or key provider does not answer. */
  away: 4,
} as const;

export function exitCode(thrown: unknown): number {
  if (thrown instanceof UserError) return thrown.code === "subject-unknown" ? EXIT.unknown : EXIT.usage;
  if (thrown instanceof EventError) return EXIT.usage;
  if (thrown instanceof EdgeError) return EXIT.away;
  return EXIT.failed;
}

/** For a person. A failure of our own names its type and place, not its message: that could quote an event. */
export function sentence(thrown: unknown): string {
  if (thrown instanceof UserError || thrown instanceof EventError || thrown instanceof EdgeError)
    return `sordino: ${thrown.message}`;
  const place =
    thrown instanceof Error
      ? (thrown.stack ?? "")
          .split("\n")
          .find((l) => l.trimStart().startsWith("at "))
          ?.trim()
      : undefined;
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  return `sordino: failed (${name}${place === undefined ? "" : ` ${place}`}). This is a bug: please report it.`;
}
