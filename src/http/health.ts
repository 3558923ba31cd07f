import type { FastifyInstance } from "fastify";
import type { HttpParts } from "./parts.ts";

/** Liveness: the process answers. Readiness: every component has what it needs. Metrics in Prometheus' text format. */
export function health(app: FastifyInstance, parts: HttpParts): void {
  const live = { type: "object", required: ["live"], properties: { live: { type: "boolean" } } } as const;
  const ready = {
    type: "object",
    required: ["ready", "components"],
    properties: {
      ready: { type: "boolean" },
      components: {
        type: "array",
        items: {
          type: "object",
          required: ["component", "ready"],
          properties: { component: { type: "string" }, ready: { type: "boolean" }, code: { type: "string" } },
        },
      },
    },
  } as const;
  app.get(
    "/health/live",
    { schema: { operationId: "live", summary: "The process answers", security: [], response: { 200: live } } },
    async () => ({ live: true }),
  );
  app.get(
    "/health/ready",
    {
      schema: {
        operationId: "ready",
        summary: "Everything it needs answers",
        security: [],
        response: { 200: ready, 503: ready },
      },
    },
    async (_request, reply) => {
      const components = await parts.ready();
      const all = components.every((c) => c.ready);
      return reply.code(all ? 200 : 503).send({ ready: all, components });
    },
  );
  app.get(
    "/metrics",
    {
      schema: {
        operationId: "metrics",
        summary: "Prometheus metrics",
        produces: ["text/plain"],
        response: { 200: { type: "string" } },
      },
    },
    async (_request, reply) => reply.type(parts.metrics.contentType).send(await parts.metrics.text()),
  );
}
