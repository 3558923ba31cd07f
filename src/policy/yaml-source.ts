import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { type Path, type Problem, pathText } from "./problem.ts";

/** A YAML text as plain values, with the line of every place in it. */
export interface YamlSource {
  readonly value: unknown;
  /** Faults of the YAML itself: syntax, repeated keys. `value` is undefined where it could not be read. */
  readonly problems: readonly Problem[];
  /** Line of a path; of its nearest ancestor that is written down where the path itself is not. */
  lineOf(path: Path): number;
}

/** Reads YAML 1.2, in which `NO` is a word and not "false"; merge keys (`<<`) are allowed, so purposes can share parts. */
export function readYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, merge: true });
  const problems: Problem[] = doc.errors.map((e) => ({
    path: "",
    line: lines.linePos(e.pos[0]).line,
    message: `is not YAML: ${e.message}`,
  }));
  const lineAt = (node: Node | null | undefined): number =>
    node?.range === undefined || node.range === null ? 1 : lines.linePos(node.range[0]).line;

  const lineOf = (path: Path): number => {
    let node: unknown = doc.contents;
    let line = lineAt(doc.contents);
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(doc);
      if (isMap(node)) {
        const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(step));
        if (pair === undefined) return line;
        if (isNode(pair.key)) line = lineAt(pair.key);
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)];
        if (!isNode(item)) return line;
        line = lineAt(item);
        node = item;
      } else {
        return line;
      }
    }
    return line;
  };

  const findRepeated = (node: unknown, path: Path): void => {
    if (isSeq(node)) {
      for (const [i, item] of node.items.entries()) findRepeated(item, [...path, i]);
    } else if (isMap(node)) {
      const seen = new Map<string, number>();
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const first = seen.get(name);
        if (first === undefined) seen.set(name, lineAt(key));
        else if (name !== "<<")
          problems.push({
            path: pathText([...path, name]),
            line: lineAt(key),
            message: `stands here twice, first on line ${first}`,
          });
        findRepeated(value, [...path, name]);
      }
    }
  };
  findRepeated(doc.contents, []);

  let value: unknown;
  if (doc.errors.length === 0) {
    try {
      value = doc.toJS({ maxAliasCount: 1000 });
    } catch {
      problems.push({ path: "", line: 1, message: "uses an alias that has no anchor, or too many aliases" });
    }
  }
  return { value, problems, lineOf };
}
