import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { treat } from "../../src/core/decide.ts";
import type { FieldDecision } from "../../src/core/policy.ts";
import type { AvroSchema } from "../../src/core/registry.ts";
import { cleanOf, codeOf, framed, policyOf, purposeOf, rawOf, topicOf, worldOf } from "./policy-fixture.ts";
import { anyEvent } from "./schema-arbitrary.ts";

const FIELDS = ["f0", "f1", "f2", "f3", "f4"];

describe("any schema, any value", () => {
  it("comes out as it was where everything is kept", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvent, async ({ schema, value }) => {
        const avro = schema as AvroSchema;
        const world = worldOf(
          policyOf({
            raw: [topicOf({ roles: { "**": "keep" } })],
            purposes: [purposeOf({ thresholds: { PERSON: 1.1 } })],
          }),
        );
        const bytes = framed(world.registry.add(avro), avro, value, true);
        const out = await world.pass(rawOf(bytes));
        // The body is the same bytes again: the clean schema differs by its names alone.
        expect(Buffer.from(out).subarray(5, bytes.length).toString("hex")).toBe(
          Buffer.from(bytes).subarray(5).toString("hex"),
        );
        expect((await world.codec.privacy(out)).controller).toBe("acme");
      }),
      { numRuns: 300 },
    );
  });

  const roleOf = fc.constantFrom("keep", "free-text", "subject:email", "identifier:PII", "conversation", "pointer:rec");
  const decisionOf = fc.constantFrom<FieldDecision>("clean", "keep", "drop", "seal");

  it("fits its clean schema under any policy, and no value is in it that was not to be kept", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEvent,
        fc.dictionary(fc.constantFrom(...FIELDS, "**.f0", "**.f1", "*.f2"), roleOf),
        fc.dictionary(fc.constantFrom(...FIELDS, "free-text", "identifier", "unnamed"), decisionOf),
        async ({ schema, value }, roles, fields) => {
          const avro = schema as AvroSchema;
          const purpose = purposeOf({ fields });
          const world = worldOf(policyOf({ raw: [topicOf({ roles })], purposes: [purpose] }));
          const event = await world.codec.read(rawOf(framed(world.registry.add(avro), avro, value, true)));
          const treatments = event.fields.map(
            (f) => treat(purpose, f.role, f.pattern, typeof f.value === "string" && f.text !== undefined).do,
          );
          // Every value that may not be kept is marked by its place: what comes out is known by its mark.
          const marked = {
            ...event,
            fields: event.fields.map((f) => {
              const mark = `§mark${f.index}x`;
              if (treatments[f.index] === "keep") return f;
              const text = f.text === undefined ? undefined : mark;
              return { ...f, value: typeof f.value === "string" ? mark : f.value, text };
            }),
          };
          const [clean] = cleanOf(marked, world.policy);
          if (clean === undefined) return;
          const out = await world.codec.write(clean);
          const shown = JSON.stringify(world.decode(out, true));
          expect(shown).not.toMatch(/mark\d+x/);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("ends in an EventError or in an event, whatever happens to the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEvent,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
        fc.nat(),
        async ({ schema, value }, changes, cut) => {
          const avro = schema as AvroSchema;
          const world = worldOf();
          const bytes = Buffer.from(framed(world.registry.add(avro), avro, value, true));
          for (const [at, byte] of changes) if (bytes.length > 5) bytes[5 + (at % (bytes.length - 5))] = byte;
          const part = cut % 3 === 0 ? bytes.subarray(0, Math.max(5, cut % bytes.length)) : bytes;
          expect(["none", "undecodable", "too-deep"]).toContain(await codeOf(world.codec.read(rawOf(part))));
        },
      ),
      { numRuns: 400 },
    );
  });
});
