import { createHash, timingSafeEqual } from "node:crypto";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyInstance } from "fastify";
import { EdgeError, ERRORS, type ErrorCode, UserError } from "../core/errors.ts";
import type { Log } from "../core/log.ts";
import { health } from "./health.ts";
import { locations } from "./locations.ts";
import type { HttpParts } from "./parts.ts";
import { subjects } from "./subjects.ts";

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  "subject-unknown": 404,
  "controller-not-in-policy": 404,
  "not-authorised": 401,
};

function statusOf(code: ErrorCode): number {
  return STATUS[code] ?? (ERRORS[code].family === "edge" ? 503 : 400);
}

/** Errors as the API tells them: code, what it means, what to do; validation says which property, never its value. */
function answerErrors(app: FastifyInstance, log: Log): void {
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ code: "request-invalid", message: "no such route", remedy: "see /openapi.json" }),
  );
  app.setErrorHandler(
    (
      error: Error & { validation?: readonly { instancePath: string; keyword: string }[]; statusCode?: number },
      request,
      reply,
    ) => {
      if (error instanceof UserError || error instanceof EdgeError) {
        const { what, remedy } = ERRORS[error.code];
        const detail = error instanceof UserError ? error.detail : undefined;
        return reply
          .code(statusOf(error.code))
          .send({ code: error.code, message: detail === undefined ? what : `${what}: ${detail}`, remedy });
      }
      const { what, remedy } = ERRORS["request-invalid"];
      if (error.validation !== undefined) {
        const places = error.validation.map((v) => `${v.instancePath === "" ? "body" : v.instancePath}: ${v.keyword}`);
        return reply.code(400).send({ code: "request-invalid", message: `${what}: ${places.join(", ")}`, remedy });
      }
      if (error.statusCode !== undefined && error.statusCode < 500) {
        return reply.code(error.statusCode).send({ code: "request-invalid", message: what, remedy });
      }
      log.error("a request failed", { component: "api", route: request.routeOptions.url ?? "", code: error.name });
      return reply.code(500).send({
        code: "bug",
        message: "Sordino failed on this request",
        remedy: "see the log; report it with the route",
      });
    },
  );
}

/** Routes that answer without a token: probes hold nothing. */
const OPEN: ReadonlySet<string> = new Set(["/health/live", "/health/ready"]);

/**
 * The DPO API. Not listening yet: `inject` it in a test, `listen` it in a process.
 *
 * Every route but the probes wants `Authorization: Bearer <token>`. Identifiers come in bodies, so that no URL, and so no
 * access log on the way, holds one.
 */
export async function createServer(parts: HttpParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: 64 * 1024,
    requestTimeout: 30_000,
    forceCloseConnections: true,
    ajv: { customOptions: { removeAdditional: false } },
  });
  answerErrors(app, parts.log);
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  const wanted = digest(parts.token);
  app.addHook("onRequest", async (request) => {
    if (OPEN.has(request.routeOptions.url ?? "")) return;
    const [scheme, token] = (request.headers.authorization ?? "").split(" ", 2);
    if (scheme?.toLowerCase() !== "bearer" || !timingSafeEqual(digest(token ?? ""), wanted))
      throw new UserError("not-authorised");
  });
  app.addHook("onSend", async (_request, reply) => {
    reply.header("cache-control", "no-store");
    reply.header("x-content-type-options", "nosniff");
  });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "Sordino", version: parts.version, description: "Where each person's data is" },
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      security: [{ token: [] }],
    },
  });
  await app.register(async (routes) => {
    health(routes, parts);
    subjects(routes, parts);
    locations(routes, parts);
    routes.get("/openapi.json", { schema: { hide: true } }, async () => app.swagger());
  });
  return app;
}
