type Cell = string | number;

export interface TableOptions {
  /** Columns of the terminal that the table may take; its last column is wrapped to them. */
  readonly width?: number;
  /** What stands on a line of its own under each row, by the row's number: what is too long for a column. */
  readonly under?: readonly (string | undefined)[];
}

/** Tables are made for 120 columns, whatever the terminal has: they are pasted into tickets and read in logs. */
export const WIDTH = 120;

const LEAST = 24;
const GAP = "  ";

const width = (text: string): number => [...text].length;

/** Lines of at most `columns` code points, broken at spaces; a word that is longer stays whole, so that it can be copied. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line === "") line = word;
    else if (width(line) + 1 + width(word) <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Columns aligned by width in code points; numbers to the right. Empty tables are empty text. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[], options: TableOptions = {}): string {
  if (rows.length === 0) return "";
  const last = head.length - 1;
  const widest = (column: number): number =>
    Math.max(...[head, ...rows].map((row) => width(String(row[column] ?? ""))));
  const before = head.slice(0, last).map((_, c) => widest(c));
  const left = before.reduce((sum, w) => sum + w + GAP.length, 0);
  const room = Math.max(LEAST, (options.width ?? WIDTH) - left);
  const cells = rows.map((row) => wrap(String(row[last] ?? ""), room));
  const widths = [...before, Math.max(...[[head[last] ?? ""], ...cells].flat().map(width))];
  const line = (row: readonly Cell[]): string =>
    row
      .map((cell, c) => {
        const pad = " ".repeat(Math.max(0, (widths[c] ?? 0) - width(String(cell))));
        return typeof cell === "number" ? pad + cell : cell + pad;
      })
      .join(GAP)
      .trimEnd();
  const rowLines = (row: readonly Cell[], i: number): readonly string[] => {
    const [first = "", ...more] = cells[i] ?? [];
    const under = options.under?.[i];
    return [
      line([...row.slice(0, last), typeof row[last] === "number" ? row[last] : first]),
      ...more.map((text) => " ".repeat(left) + text),
      ...(under === undefined ? [] : wrap(under, (options.width ?? WIDTH) - 4).map((text) => `    ${text}`)),
    ];
  };
  const rule = widths.map((w) => "─".repeat(w)).join(GAP);
  return `${[line(head), rule, ...rows.flatMap(rowLines)].join("\n")}\n`;
}

export function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(by));
}
