import { EventError } from "../core/errors.ts";
import type { Scalar, Structure } from "../core/event.ts";
import { ABSENT, addField, addLeaf, type Collected, DEPTH, put } from "./collect.ts";
import * as cursor from "./cursor.ts";
import type { ArrayNode, Leaf, MapNode, Node, RecordNode } from "./node.ts";
import { under } from "./paths.ts";

type Cursor = cursor.Cursor;

export function readValue(from: Cursor, leaf: Leaf): Exclude<Scalar, null> {
  switch (leaf.type) {
    case "string":
      return cursor.readString(from);
    case "long":
      return cursor.readLong(from);
    case "int":
      return cursor.readInt(from);
    case "boolean":
      return cursor.readBoolean(from);
    case "enum":
      return leaf.symbols[cursor.readChoice(from, leaf.symbols.length)] ?? "";
    case "double":
      return cursor.readDouble(from);
    case "float":
      return cursor.readFloat(from);
    case "bytes":
      return cursor.readVariable(from);
    case "fixed":
      return cursor.readBytes(from, leaf.size);
  }
}

function readRecord(from: Cursor, node: RecordNode, out: Collected, path: string, depth: number): Structure {
  const record: Record<string, Structure> = {};
  const still = path === node.pattern;
  for (const { name, pattern, node: child } of node.fields) {
    put(record, name, readNode(from, child, out, still ? pattern : under(path, name), depth));
  }
  return { record };
}

function readArray(from: Cursor, node: ArrayNode, out: Collected, path: string, depth: number): Structure {
  const items: Structure[] = [];
  if (node.purposes) out.purposesStated = true;
  for (
    let count = cursor.readBlock(from, node.weightless);
    count > 0;
    count = cursor.readBlock(from, node.weightless)
  ) {
    for (let i = 0; i < count; i++) items.push(readNode(from, node.items, out, `${path}[${items.length}]`, depth));
  }
  return { items };
}

function readMap(from: Cursor, node: MapNode, out: Collected, path: string, depth: number): Structure {
  const entries: { key: number; value: Structure }[] = [];
  for (let count = cursor.readBlock(from, false); count > 0; count = cursor.readBlock(from, false)) {
    for (let i = 0; i < count; i++) {
      const place = `${path}{${entries.length}}`;
      const key = addField(out, node.key, `${place}{key}`, cursor.readString(from));
      entries.push({ key, value: readNode(from, node.values, out, place, depth) });
    }
  }
  return { entries };
}

/**
 * Reads one value straight into fields; what it returns is the event's structure without values.
 *
 * Throws `EventError("undecodable")` where the bytes do not fit, `EventError("too-deep")` below 64 levels; nothing else.
 */
export function readNode(from: Cursor, node: Node, out: Collected, path: string, depth: number): Structure {
  switch (node.is) {
    case "leaf":
      return addLeaf(out, node, path, readValue(from, node));
    case "null":
      return ABSENT;
    case "union": {
      const branch = cursor.readChoice(from, node.branches.length);
      const chosen = node.branches[branch];
      if (chosen === undefined || chosen.is === "null") return ABSENT;
      const of = readNode(from, chosen, out, path, depth);
      return node.plain ? of : { branch, of };
    }
    default:
      if (depth >= DEPTH) throw new EventError("too-deep");
      if (node.is === "record") return readRecord(from, node, out, path, depth + 1);
      if (node.is === "array") return readArray(from, node, out, path, depth + 1);
      return readMap(from, node, out, path, depth + 1);
  }
}

function skipLeaf(from: Cursor, leaf: Leaf): void {
  if (leaf.type === "string" || leaf.type === "bytes") cursor.skipVariable(from);
  else readValue(from, leaf);
}

/** Moves past one value without keeping any of it. Throws as `readNode` does. */
export function skipNode(from: Cursor, node: Node, depth: number): void {
  switch (node.is) {
    case "leaf":
      skipLeaf(from, node);
      return;
    case "null":
      return;
    case "union": {
      const chosen = node.branches[cursor.readChoice(from, node.branches.length)];
      if (chosen !== undefined) skipNode(from, chosen, depth);
      return;
    }
  }
  if (depth >= DEPTH) throw new EventError("too-deep");
  if (node.is === "record") {
    for (const field of node.fields) skipNode(from, field.node, depth + 1);
    return;
  }
  const weightless = node.is === "array" && node.weightless;
  for (let count = cursor.readBlock(from, weightless); count > 0; count = cursor.readBlock(from, weightless)) {
    for (let i = 0; i < count; i++) {
      if (node.is === "map") cursor.skipVariable(from);
      skipNode(from, node.is === "map" ? node.values : node.items, depth + 1);
    }
  }
}
