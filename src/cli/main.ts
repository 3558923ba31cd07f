#!/usr/bin/env node
import { EXIT, sentence } from "./exit.ts";
import { main } from "./program.ts";
import { processTerminal } from "./terminal.ts";

let stop: AbortController | undefined;

/** Signals are taken over only by commands that ask for this: all others end at once, as shells expect. */
function stopSignal(): AbortSignal {
  if (stop !== undefined) return stop.signal;
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      // The second time the person means it.
      if (controller.signal.aborted) process.exit(EXIT.stopped);
      controller.abort();
    });
  }
  stop = controller;
  return controller.signal;
}

// A reader that closes the pipe early (`| head`) is not a failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.done);
  throw error;
});
// Node would print the message, and that could quote an event.
process.on("uncaughtException", (thrown) => {
  processTerminal.err(`${sentence(thrown)}\n`);
  process.exit(EXIT.failed);
});

process.exitCode = await main(process.argv.slice(2), {
  terminal: processTerminal,
  env: process.env,
  get signal() {
    return stopSignal();
  },
});
