/** What a command writes to and reads from. Tests give their own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person watches standard error: progress is shown to people only. */
  readonly watched: boolean;
  /** Whether standard output goes to a person too: then the output itself shows that work goes on. */
  readonly shown: boolean;
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
}

export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY === true,
  shown: process.stdout.isTTY === true,
  stdin: process.stdin,
};

/** One line that is written over while a person watches; nothing otherwise. */
export function progress(terminal: Terminal): { show(text: string): void; end(): void } {
  let last = 0;
  let shown = false;
  return {
    show(text) {
      if (!terminal.watched || performance.now() - last < 100) return;
      last = performance.now();
      shown = true;
      terminal.err(`\r\x1b[2K${text}`);
    },
    end() {
      if (shown) terminal.err("\r\x1b[2K");
      shown = false;
    },
  };
}
