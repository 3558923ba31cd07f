import type avro from "avsc";
import type { CleanValue, Privacy } from "../core/clean.ts";
import { EventError } from "../core/errors.ts";
import type { Scalar, Structure } from "../core/event.ts";
import type { AvroSchema } from "../core/registry.ts";
import { avroType } from "./avro-type.ts";
import { ABSENT, put } from "./collect.ts";
import { branchName, type Derived, type DerivedRecord, type DerivedUnion, type Single } from "./derived.ts";
import { textOf } from "./leaf.ts";
import type { Leaf } from "./node.ts";
import { privacyType, privacyValue } from "./privacy-record.ts";
import { uniqueKeys } from "./unique-key.ts";
import { asBuffer, BODY, writeHead } from "./wire-format.ts";

/** What became of the fields of one record; `exact` is set when one of them is a bigint. */
interface Values {
  readonly of: readonly CleanValue[];
  exact: boolean;
}

/** Makes avsc's value of one place. Reads leaves from the values alone: the structure holds none. */
type Build = (structure: Structure, values: Values) => unknown;

const nothing: Build = () => null;

function valueAt(structure: Structure, values: Values): Scalar {
  if ("absent" in structure) return null;
  if (!("leaf" in structure)) throw new EventError("not-encodable");
  const value = values.of[structure.leaf];
  return value === undefined || "dropped" in value ? null : value.value;
}

function keptLeaf(): Build {
  return (structure, values) => {
    const value = valueAt(structure, values);
    // avsc's own long loses the sign below -2^52, and stops one short of the largest safe number.
    const large = typeof value === "number" && Math.abs(value) > 2 ** 52;
    if (large || typeof value === "bigint") values.exact = true;
    return value instanceof Uint8Array ? asBuffer(value) : value;
  };
}

function textLeaf(leaf: Leaf): Build {
  return (structure, values) => {
    const value = valueAt(structure, values);
    return value === null ? null : textOf(leaf, value);
  };
}

function inRecord(structure: Structure): Readonly<Record<string, Structure>> {
  if (!("record" in structure)) throw new EventError("not-encodable");
  return structure.record;
}

function builders(): (type: Derived) => Build {
  const records = new Map<DerivedRecord, Build>();

  const record = (type: DerivedRecord): Build => {
    const known = records.get(type);
    if (known !== undefined) return known;
    const fields: { name: string; build: Build }[] = [];
    const build: Build = (structure, values) => {
      const members = inRecord(structure);
      const out: Record<string, unknown> = {};
      for (const f of fields) put(out, f.name, f.build(members[f.name] ?? ABSENT, values));
      return out;
    };
    records.set(type, build);
    for (const { of, type: t } of type.fields) fields.push({ name: of.name, build: place(t) });
    return build;
  };

  const array = (items: Derived): Build => {
    const build = place(items);
    return (structure, values) => {
      if (!("items" in structure)) throw new EventError("not-encodable");
      return structure.items.map((item) => build(item, values));
    };
  };

  const map = (of: Derived): Build => {
    const build = place(of);
    return (structure, values) => {
      if (!("entries" in structure)) throw new EventError("not-encodable");
      const out: Record<string, unknown> = {};
      const unique = uniqueKeys([]);
      for (const { key, value } of structure.entries) {
        const name = valueAt({ leaf: key }, values);
        put(out, unique(name === null ? undefined : String(name)), build(value, values));
      }
      return out;
    };
  };

  const single = (type: Single): Build => {
    switch (type.is) {
      case "null":
        return nothing;
      case "kept":
        return keptLeaf();
      case "text":
        return textLeaf(type.leaf);
      case "record":
        return record(type);
      case "array":
        return array(type.items);
      case "map":
        return map(type.values);
    }
  };

  const union = (type: DerivedUnion): Build => {
    const members = type.members.map((m) => ({ name: branchName(m), build: single(m) }));
    const wrapped = type.branches.length > 1;
    const plain = members.find((m) => m.build !== nothing) ?? members[0];
    return (structure, values) => {
      if ("absent" in structure) return null;
      const member = "branch" in structure ? members[structure.branch] : plain;
      if (member === undefined) throw new EventError("not-encodable");
      const value = member.build("branch" in structure ? structure.of : structure, values);
      return value === null || !wrapped ? value : { [member.name]: value };
    };
  };

  const place = (type: Derived): Build => (type.is === "union" ? union(type) : single(type));
  return place;
}

/** Encodes the values of clean records of one shape and purpose, in the wire format. */
export type AvroWriter = (structure: Structure, values: readonly CleanValue[], privacy: Privacy) => Uint8Array;

/** Bytes that are grown and used again for every record. */
let scratch = Buffer.allocUnsafe(65_536);

function encodeAt(type: avro.Type, value: unknown, at: number): number {
  for (;;) {
    const end = type.encode(value, scratch, at);
    if (end >= 0) return end;
    const larger = Buffer.allocUnsafe(Math.max(scratch.length * 2, scratch.length - end));
    scratch.copy(larger, 0, 0, at);
    scratch = larger;
  }
}

/**
 * A record's bytes are those of its fields one after another (Avro 1.12, "Complex Types"), so the original's fields and the
 * `privacy` record that follows them are encoded by a type each.
 *
 * The writer throws `EventError("not-encodable")`.
 *
 * @param body the clean schema without its `privacy` field
 */
export function avroWriter(type: DerivedRecord, body: AvroSchema, schemaId: number): AvroWriter {
  const build = builders()(type);
  const fast = avroType(body, { unions: "wrapped", exact: false });
  let exact: avro.Type | undefined;
  return (structure, values, privacy) => {
    try {
      const state: Values = { of: values, exact: false };
      const value = build(structure, state);
      if (state.exact) exact ??= avroType(body, { unions: "wrapped", exact: true });
      writeHead(scratch, schemaId);
      const end = encodeAt(
        privacyType(),
        privacyValue(privacy),
        encodeAt(state.exact && exact ? exact : fast, value, BODY),
      );
      return new Uint8Array(scratch.subarray(0, end));
    } catch {
      // avsc's messages quote the value.
      throw new EventError("not-encodable", `schema ${schemaId}`);
    }
  };
}
