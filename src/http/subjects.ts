import type { FastifyInstance } from "fastify";
import type { SubjectAnswer, SubjectQuery } from "../core/answer.ts";
import { IDENTIFIER_KINDS, type IdentifierKind } from "../core/kinds.ts";
import type { HttpParts } from "./parts.ts";
import { errorBody, iso } from "./shapes.ts";

interface Body {
  readonly controller: string;
  readonly id?: string;
  readonly identifier?: { readonly kind: IdentifierKind; readonly value: string };
}

const body = {
  type: "object",
  required: ["controller"],
  additionalProperties: false,
  oneOf: [{ required: ["id"] }, { required: ["identifier"] }],
  properties: {
    controller: { type: "string", minLength: 1, maxLength: 64 },
    id: { type: "string", minLength: 1, maxLength: 64, description: "A subject id" },
    identifier: {
      type: "object",
      required: ["kind", "value"],
      additionalProperties: false,
      properties: {
        kind: { type: "string", enum: [...IDENTIFIER_KINDS] },
        value: { type: "string", minLength: 1, maxLength: 512 },
      },
    },
  },
} as const;

const counts = { type: "object", additionalProperties: { type: "integer" } } as const;
const answer = {
  type: "object",
  required: ["controller", "people", "complete"],
  properties: {
    controller: { type: "string" },
    people: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "role", "aliases", "firstSeen", "identifiers", "records", "groups"],
        properties: {
          id: { type: "string" },
          role: { type: "string", enum: ["customer", "agent", "third-party"] },
          aliases: { type: "array", items: { type: "string" } },
          firstSeen: { type: "string", format: "date-time" },
          identifiers: { ...counts, description: "How many values of each kind are known; never the values" },
          records: { type: "integer" },
          groups: {
            type: "array",
            items: {
              type: "object",
              required: [
                "outcome",
                "topic",
                "records",
                "conversations",
                "firstSeen",
                "lastSeen",
                "kinds",
                "special",
                "pointers",
              ],
              properties: {
                outcome: { type: "string", enum: ["clean", "quarantined", "withheld"] },
                channel: { type: "string" },
                purpose: { type: "string" },
                basis: { type: "string" },
                topic: { type: "string" },
                records: { type: "integer" },
                conversations: { type: "integer" },
                firstSeen: { type: "string", format: "date-time" },
                lastSeen: { type: "string", format: "date-time" },
                retainUntil: { type: ["string", "null"], format: "date-time" },
                kinds: counts,
                special: { type: "array", items: { type: "string" } },
                pointers: counts,
              },
            },
          },
        },
      },
    },
    complete: {
      type: "object",
      required: ["upTo", "behind", "unread"],
      properties: {
        upTo: {
          type: ["string", "null"],
          format: "date-time",
          description: "Everything published before it is in the answer",
        },
        behind: { type: "integer", description: "Records in the clean topics that the index has not read" },
        unread: { type: "array", items: { type: "string" } },
      },
    },
  },
} as const;

/** The answer as JSON: times in ISO 8601, 64-bit counts as numbers. */
export function answerJson(a: SubjectAnswer): unknown {
  return {
    controller: a.controller,
    people: a.people.map(({ subject, groups, records }) => ({
      id: subject.id,
      role: subject.role,
      aliases: subject.aliases,
      firstSeen: iso(subject.firstSeen),
      identifiers: subject.known,
      records,
      groups: groups.map((g) => ({
        ...g,
        firstSeen: iso(g.firstSeen),
        lastSeen: iso(g.lastSeen),
        retainUntil: g.retainUntil === null ? null : iso(g.retainUntil),
      })),
    })),
    complete: {
      upTo: a.complete.upTo === undefined ? null : iso(a.complete.upTo),
      behind: Number(a.complete.behind),
      unread: a.complete.unread,
    },
  };
}

export function subjects(app: FastifyInstance, parts: HttpParts): void {
  app.post<{ Body: Body }>(
    "/v1/subjects/search",
    {
      schema: {
        operationId: "searchSubjects",
        summary: "Who is named by an identifier, and where their data is",
        body,
        response: { 200: answer, 400: errorBody, 401: errorBody, 404: errorBody, 503: errorBody },
      },
    },
    async (request) => {
      const { controller, id, identifier } = request.body;
      const query: SubjectQuery =
        identifier === undefined ? { by: "id", id: id ?? "" } : { by: "identifier", ...identifier };
      return answerJson(await parts.find(controller, query));
    },
  );
}
