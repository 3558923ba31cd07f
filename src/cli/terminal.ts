/** What a command writes to. Tests give their own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person watches standard error: progress is shown to people only. */
  readonly watched: boolean;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
}

export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY === true,
  stdin: process.stdin,
};

/** Columns aligned by width in code points; numbers to the right. Empty tables are empty text. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return "";
  const text = [head, ...rows].map((r) => r.map(String));
  const width = (s: string): number => [...s].length;
  const widths = head.map((_, c) => Math.max(...text.map((r) => width(r[c] ?? ""))));
  const line = (row: readonly string[], source: readonly (string | number)[]): string =>
    row
      .map((cell, c) => {
        const pad = " ".repeat((widths[c] ?? 0) - width(cell));
        return typeof source[c] === "number" ? pad + cell : cell + pad;
      })
      .join("  ")
      .trimEnd();
  const [first = [], ...others] = text;
  return `${[line(first, first), widths.map((w) => "─".repeat(w)).join("  "), ...others.map((r, i) => line(r, rows[i] ?? []))].join("\n")}\n`;
}

/** All of standard input, or of a file, as text. */
export async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  stream.setEncoding("utf8");
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}

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
    },
  };
}
