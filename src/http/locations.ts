import type { FastifyInstance } from "fastify";
import type { Coordinates } from "../core/event.ts";
import type { Location } from "../core/index-store.ts";
import type { HttpParts } from "./parts.ts";
import { errorBody, iso } from "./shapes.ts";

const coordinates = {
  type: "object",
  required: ["topic", "partition", "offset"],
  properties: { topic: { type: "string" }, partition: { type: "integer" }, offset: { type: "string" } },
} as const;

const location = {
  type: "object",
  required: ["subject", "role", "outcome", "raw", "clean", "kinds", "special", "occurredAt", "retainUntil"],
  properties: {
    subject: { type: "string" },
    role: { type: "string" },
    outcome: { type: "string" },
    channel: { type: "string" },
    conversation: { type: "string" },
    raw: coordinates,
    clean: coordinates,
    pointer: {
      type: "object",
      required: ["system", "token"],
      properties: { system: { type: "string" }, token: { type: "string" } },
    },
    kinds: { type: "object", additionalProperties: { type: "integer" } },
    special: { type: "array", items: { type: "string" } },
    purpose: { type: "string" },
    basis: { type: "string" },
    occurredAt: { type: "string", format: "date-time" },
    retainUntil: { type: ["string", "null"], format: "date-time" },
    policyVersion: { type: "string" },
  },
} as const;

function place(c: Coordinates): { readonly topic: string; readonly partition: number; readonly offset: string } {
  return { topic: c.topic, partition: c.partition, offset: String(c.offset) };
}

function locationJson(l: Location): unknown {
  const { controller: _, ...rest } = l;
  return {
    ...rest,
    raw: place(l.raw),
    clean: place(l.clean),
    occurredAt: iso(l.occurredAt),
    retainUntil: l.retainUntil === null ? null : iso(l.retainUntil),
  };
}

interface Query {
  readonly controller: string;
  readonly subject: string;
  readonly limit: number;
  readonly cursor?: string;
}

export function locations(app: FastifyInstance, parts: HttpParts): void {
  app.get<{ Querystring: Query }>(
    "/v1/locations",
    {
      schema: {
        operationId: "listLocations",
        summary: "A subject's locations, newest first; the subject id is random, so it may stand in a URL",
        querystring: {
          type: "object",
          required: ["controller", "subject"],
          additionalProperties: false,
          properties: {
            controller: { type: "string", minLength: 1, maxLength: 64 },
            subject: { type: "string", pattern: "^[0-9A-Za-z]{26}$" },
            limit: { type: "integer", minimum: 1, maximum: 1000, default: 100 },
            cursor: { type: "string", maxLength: 512 },
          },
        },
        response: {
          200: {
            type: "object",
            required: ["locations", "cursor"],
            properties: { locations: { type: "array", items: location }, cursor: { type: ["string", "null"] } },
          },
          400: errorBody,
          401: errorBody,
          404: errorBody,
          503: errorBody,
        },
      },
    },
    async (request) => {
      const { controller, subject, limit, cursor } = request.query;
      const page = await parts.locations(controller, subject, limit, cursor);
      return { locations: page.locations.map(locationJson), cursor: page.cursor ?? null };
    },
  );
}
