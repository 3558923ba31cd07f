import { cpus, totalmem } from "node:os";

/** What a figure was measured on, in a line. */
export function machine(): string {
  const all = cpus();
  const model = (all[0]?.model ?? "unknown processor").replace(/\s+/g, " ").trim();
  return `${all.length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The middle one of a list of figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}
