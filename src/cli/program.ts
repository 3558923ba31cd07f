import { Command, CommanderError, InvalidArgumentError } from "commander";
import { UserError } from "../core/errors.ts";
import { nearest } from "../core/nearest.ts";
import { VERSION } from "../version.ts";
import { auditCommand } from "./audit.ts";
import { configCommand } from "./config.ts";
import { demoCommand } from "./demo.ts";
import { detectCommand } from "./detect.ts";
import { EXIT, exitCode, sentence, Told } from "./exit.ts";
import { explainCommand } from "./explain.ts";
import { policyCommand } from "./policy.ts";
import { redactCommand } from "./redact.ts";
import { runCommand } from "./run.ts";
import { schemaCommand } from "./schema.ts";
import { subjectCommand } from "./subject.ts";
import type { Terminal } from "./terminal.ts";
import { topicsCommand } from "./topics.ts";

/** Options that every command which needs a configuration has. */
export interface Settings {
  readonly config?: string;
  readonly data?: string;
  readonly policy?: string;
  readonly logLevel?: string;
}

export interface Shell {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts on SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
}

/** Adds the options of `Settings`. */
export function withSettings(command: Command): Command {
  return command
    .option("--config <file>", "configuration file (YAML)")
    .option("--data <folder>", "data folder of the embedded mode")
    .option("--policy <file>", "policy document (YAML)")
    .option("--log-level <level>", "least severe that is logged: error, warn, info, debug");
}

/** An option that is a whole number in a range. */
export function whole(from: number, to: number): (text: string) => number {
  return (text) => {
    const n = Number(text);
    if (!Number.isInteger(n) || n < from || n > to)
      throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`);
    return n;
  };
}

export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((l) => `  $ sordino ${l}`).join("\n")}\n`;
}

export function buildProgram(shell: Shell): Command {
  const program = new Command("sordino")
    .description(
      "Finds personal data in the free text on Kafka, publishes clean topics, and knows where each person's data is",
    )
    .version(VERSION)
    .addHelpText(
      "after",
      examples(
        "demo --once",
        "redact --text 'call me on +46 70 174 06 05'",
        "subject find --controller nordbank --email anna@example.com",
      ),
    )
    .addHelpText(
      "after",
      "Exit codes: 0 done, 1 a bug, 2 wrong input or configuration, 3 nobody known, 4 a dependency is away",
    );
  for (const add of [
    runCommand,
    demoCommand,
    redactCommand,
    detectCommand,
    explainCommand,
    policyCommand,
    schemaCommand,
    topicsCommand,
    subjectCommand,
    auditCommand,
    configCommand,
  ]) {
    add(program, shell);
  }
  quiet(program, shell.terminal);
  return program;
}

/** Errors are thrown, not exited on and not written; in every command below too. */
function quiet(command: Command, terminal: Terminal): void {
  command.exitOverride().configureOutput({
    writeOut: (t) => terminal.out(t),
    writeErr: (t) => terminal.err(t),
    outputError: () => undefined,
  });
  for (const sub of command.commands) quiet(sub, terminal);
}

/**
 * What is wrong with a command line. Values are not repeated, and words only where they look like options and commands: a text
 * that was given without its option may hold personal data.
 */
function wrongLine(error: CommanderError): string {
  return error.message
    .replace(/^error: /, "")
    .replace(/( but got \d+): [\s\S]*$/, "$1")
    .replace(/ argument '[\s\S]*' is invalid/, " is invalid")
    .replace(/^(unknown (?:option|command)) '([\s\S]*?)(?:=[\s\S]*)?'(?=\n\(|$)/, (_, what: string, word: string) =>
      /^-{0,2}[a-z][a-z-]{0,24}$/.test(word) ? `${what} ${word}` : what,
    )
    .replaceAll("\n", " ");
}

/** Runs one command line. Never throws; answers the exit code. */
export async function main(args: readonly string[], shell: Shell): Promise<number> {
  const program = buildProgram(shell);
  try {
    await program.parseAsync(args, { from: "user" });
    return EXIT.done;
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      if (thrown.exitCode === 0) return EXIT.done;
      // `commander.help`: no subcommand was given, and the help stands there already.
      if (thrown.code !== "commander.help")
        shell.terminal.err(`sordino: ${wrongLine(thrown)}\n  add --help for the options and examples\n`);
      return EXIT.usage;
    }
    if (!(thrown instanceof Told)) shell.terminal.err(`${sentence(thrown)}\n`);
    return exitCode(thrown);
  }
}

/** A word of a closed list; a wrong one is not repeated. */
export function oneOf<T extends string>(what: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === given);
  if (found !== undefined) return found;
  const near = nearest(given, allowed);
  const hint = near === undefined ? "" : `; did you mean ${near}?`;
  throw new UserError("input-invalid", `${what} must be one of ${allowed.join(", ")}${hint}`);
}
