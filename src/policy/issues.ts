import { z } from "zod";
import { nearest } from "../core/nearest.ts";
import { type Path, type Problem, pathText } from "./problem.ts";

/** The words that an object at a path takes; undefined where it takes any. */
function wordsAt(shape: unknown, path: Path): readonly string[] | undefined {
  let at: unknown = shape;
  const unwrap = (): void => {
    while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodPrefault) at = at.unwrap();
  };
  for (const step of path) {
    unwrap();
    if (at instanceof z.ZodObject) at = (at.shape as Record<string, unknown>)[String(step)];
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else if (at instanceof z.ZodArray) at = at.element;
    else return undefined;
  }
  unwrap();
  return at instanceof z.ZodObject ? Object.keys(at.shape) : undefined;
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}

const NOUNS: Readonly<Record<string, string>> = {
  object: "a map (name: value)",
  record: "a map (name: value)",
  array: "a list ([a, b] or lines that begin with -)",
  string: "a text",
  int: "a whole number",
  number: "a number",
};

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((v) => typeof v === "string");
}

/** zod's issues as problems of the document; one for each unknown word. */
export function problemsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  shape: z.ZodType,
  value: unknown,
  lineOf: (path: Path) => number,
): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    const at = (path: Path, message: string, allowed?: readonly string[]): Problem => {
      const where = { path: pathText(path), line: lineOf(path), message };
      return allowed === undefined ? where : { ...where, allowed };
    };
    switch (issue.code) {
      case "unrecognized_keys": {
        const words = wordsAt(shape, issue.path) ?? [];
        return issue.keys.map((key) => {
          const near = nearest(key, words);
          const hint = near === undefined ? "" : `; did you mean "${near}"?`;
          return at([...issue.path, key], `"${key}" is not known here${hint}`, words);
        });
      }
      case "invalid_type": {
        if (valueAt(value, issue.path) === undefined) return [at(issue.path, "is missing")];
        return [at(issue.path, `must be ${NOUNS[issue.expected] ?? issue.expected}`)];
      }
      case "too_small":
        return [at(issue.path, issue.origin === "array" ? "is an empty list" : `must be at least ${issue.minimum}`)];
      case "too_big":
        return [at(issue.path, `must be at most ${issue.maximum}`)];
      case "custom": {
        const allowed: unknown = issue.params?.allowed;
        return [at(issue.path, issue.message, isWords(allowed) ? allowed : undefined)];
      }
      default:
        return [at(issue.path, issue.message)];
    }
  });
}
