/** One fault of a policy document. */
export interface Problem {
  /** Where, e.g. `controllers.nordbank.purposes.analytics.basis`; empty for the whole document. */
  readonly path: string;
  /** 1 for the first line. */
  readonly line: number;
  /** What is wrong, in a sentence without the path. */
  readonly message: string;
  /** The words that could stand there, where they are a closed list. */
  readonly allowed?: readonly string[];
}

export type Path = readonly PropertyKey[];

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** `["topics", "raw", "raw.chat", "headers", 0]` → `topics.raw["raw.chat"].headers[0]`. */
export function pathText(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (PLAIN_NAME.test(String(step))) text += text === "" ? String(step) : `.${String(step)}`;
    else text += `[${JSON.stringify(String(step))}]`;
  }
  return text;
}

/** One line for a reader: `policy.yaml:12 controllers.acme.name: is missing`. */
export function problemText(file: string, problem: Problem): string {
  const allowed = problem.allowed === undefined ? "" : `; allowed: ${problem.allowed.join(", ")}`;
  const where = problem.path === "" ? "" : ` ${problem.path}:`;
  return `${file}:${problem.line}${where} ${problem.message}${allowed}`;
}
