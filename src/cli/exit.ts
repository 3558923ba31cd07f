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
  /** Stopped by Ctrl-C a second time, before work under way was finished. */
  stopped: 130,
} as const;

/** A command has told what is wrong itself; only the exit code is left to give. */
export class Told extends Error {
  readonly code: number;

  constructor(code: number) {
    super("told");
    this.code = code;
  }
}

/** The operating system refuses a file or folder: full disk, no rights, a file where a folder is needed. */
function isRefusal(thrown: unknown): thrown is NodeJS.ErrnoException & { readonly path: string } {
  if (!(thrown instanceof Error)) return false;
  const { code, path, syscall } = thrown as NodeJS.ErrnoException;
  return typeof code === "string" && typeof path === "string" && typeof syscall === "string";
}

export function exitCode(thrown: unknown): number {
  if (thrown instanceof Told) return thrown.code;
  if (thrown instanceof UserError) return thrown.code === "subject-unknown" ? EXIT.unknown : EXIT.usage;
  if (thrown instanceof EventError || isRefusal(thrown)) return EXIT.usage;
  if (thrown instanceof EdgeError) return EXIT.away;
  return EXIT.failed;
}

/** Where something was thrown: the first place of the stack, without the message that stands before it. */
function placeOf(error: Error): string {
  const stack = (error.stack ?? "").replace(error.message, () => "");
  const place = /^\s+at (?:.* \()?((?:file:|node:|\/|[A-Z]:).*?:\d+:\d+)\)?$/m.exec(stack)?.[1];
  return place === undefined ? "" : ` at ${place}`;
}

/** For a person. A failure of our own names its type and place, not its message: that could quote an event. */
export function sentence(thrown: unknown): string {
  if (thrown instanceof UserError || thrown instanceof EventError || thrown instanceof EdgeError)
    return `sordino: ${thrown.message}`;
  if (isRefusal(thrown))
    return `sordino: ${new UserError("file-unreadable", `${thrown.path} (${thrown.code})`).message}`;
  const what = thrown instanceof Error ? `${thrown.name}${placeOf(thrown)}` : typeof thrown;
  return `sordino: failed (${what}). This is a bug: please report it.`;
}
