import { validate } from "@readme/openapi-parser";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SubjectQuery } from "../../src/core/answer.ts";
import { EdgeError, UserError } from "../../src/core/errors.ts";
import type { ComponentState } from "../../src/core/health.ts";
import { silent } from "../../src/core/log.ts";
import { createMetrics } from "../../src/http/metrics.ts";
import { createServer } from "../../src/http/server.ts";

const TOKEN = "a-token-of-the-test";
const ID = "0123456789ABCDEFGHJKMNPQRS";
const asked: { controller: string; query: SubjectQuery }[] = [];
let components: readonly ComponentState[] = [{ component: "clean", ready: true }];
let app: FastifyInstance;

beforeAll(async () => {
  const metrics = createMetrics();
  metrics.observer.event({
    outcome: "clean",
    topic: "raw.chat",
    controller: "nordbank",
    channel: "chat",
    reason: undefined,
  });
  metrics.observer.finding("EMAIL", "anna@example.com");
  app = await createServer({
    token: TOKEN,
    version: "0.0.0",
    log: silent,
    metrics,
    ready: async () => components,
    find: async (controller, query) => {
      asked.push({ controller, query });
      if (controller === "away") throw new EdgeError("database-away");
      if (controller === "broken") throw new TypeError("anna@example.com");
      if (controller !== "nordbank") throw new UserError("controller-not-in-policy");
      if (query.by === "identifier" && query.value.startsWith("nobody")) throw new UserError("subject-unknown");
      return {
        controller,
        people: [
          {
            subject: { id: ID, role: "customer", aliases: [], firstSeen: 0, known: { email: 1 } },
            records: 1,
            groups: [
              {
                outcome: "clean",
                channel: "chat",
                purpose: "service-quality",
                basis: "legitimate-interests",
                topic: "clean.nordbank.service-quality",
                records: 1,
                conversations: 1,
                firstSeen: 1,
                lastSeen: 2,
                retainUntil: null,
                kinds: { EMAIL: 1 },
                special: [],
                pointers: {},
              },
            ],
          },
        ],
        complete: { upTo: 3, behind: 4n, unread: [] },
      };
    },
    locations: async () => ({
      locations: [
        {
          controller: "nordbank",
          subject: ID,
          role: "customer",
          outcome: "clean",
          channel: "chat",
          conversation: "c-1",
          raw: { topic: "raw.chat", partition: 0, offset: 2n ** 60n },
          clean: { topic: "clean.nordbank.service-quality", partition: 0, offset: 1n },
          pointer: undefined,
          kinds: { EMAIL: 1 },
          special: [],
          purpose: "service-quality",
          basis: "legitimate-interests",
          occurredAt: 0,
          retainUntil: 1,
          policyVersion: "1",
        },
      ],
      cursor: "next",
    }),
  });
});
afterAll(() => app.close());

const auth = { authorization: `Bearer ${TOKEN}` };
const search = (payload: object, headers: Record<string, string> = auth) =>
  app.inject({ method: "POST", url: "/v1/subjects/search", headers, payload });
const byEmail = { controller: "nordbank", identifier: { kind: "email", value: "anna@example.com" } };

describe("who may ask", () => {
  it.each([
    ["no header", {}],
    ["another scheme", { authorization: `Basic ${TOKEN}` }],
    ["a wrong token", { authorization: "Bearer nearly" }],
    ["an empty token", { authorization: "Bearer " }],
    ["a longer token", { authorization: `Bearer ${TOKEN}x` }],
  ])("refuses %s", async (_why, headers) => {
    for (const url of ["/v1/locations", "/metrics", "/openapi.json", "/v1/subjects/search"]) {
      const answer = await app.inject({ method: url.endsWith("search") ? "POST" : "GET", url, headers });
      expect([url, answer.statusCode, answer.json().code]).toEqual([url, 401, "not-authorised"]);
    }
  });

  it("answers probes without a token", async () => {
    expect((await app.inject("/health/live")).json()).toEqual({ live: true });
    expect((await app.inject("/health/ready")).statusCode).toBe(200);
  });

  it("hides which routes there are from strangers", async () => {
    expect((await app.inject("/v1/nothing")).statusCode).toBe(401);
    expect((await app.inject({ url: "/v1/nothing", headers: auth })).statusCode).toBe(404);
  });
});

describe("search", () => {
  it("takes the identifier in the body and answers with ISO times and numbers", async () => {
    const answer = await search(byEmail);
    expect(answer.statusCode).toBe(200);
    expect(asked.at(-1)).toEqual({
      controller: "nordbank",
      query: { by: "identifier", kind: "email", value: "anna@example.com" },
    });
    const body = answer.json();
    expect(body.people[0]).toMatchObject({ id: ID, identifiers: { email: 1 }, records: 1 });
    expect(body.people[0].groups[0]).toMatchObject({ firstSeen: "1970-01-01T00:00:00.001Z", retainUntil: null });
    expect(body.complete).toEqual({ upTo: "1970-01-01T00:00:00.003Z", behind: 4, unread: [] });
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it.each([
    ["both id and identifier", { ...byEmail, id: ID }, 400, "request-invalid"],
    ["neither", { controller: "nordbank" }, 400, "request-invalid"],
    [
      "an unknown kind",
      { controller: "nordbank", identifier: { kind: "shoe-size", value: "secret-42" } },
      400,
      "request-invalid",
    ],
    ["an unknown property", { ...byEmail, surprise: true }, 400, "request-invalid"],
    ["an unknown controller", { ...byEmail, controller: "nope" }, 404, "controller-not-in-policy"],
    [
      "an unknown person",
      { controller: "nordbank", identifier: { kind: "email", value: "nobody@example.com" } },
      404,
      "subject-unknown",
    ],
    ["a database that is away", { ...byEmail, controller: "away" }, 503, "database-away"],
    ["our own failure", { ...byEmail, controller: "broken" }, 500, "bug"],
  ])("answers %s clearly, without what was sent", async (_why, payload, status, code) => {
    const answer = await search(payload);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.body).not.toMatch(/@example\.com|secret-42/);
  });

  it("refuses a body that is not JSON, and one that is too large", async () => {
    const raw = {
      method: "POST",
      url: "/v1/subjects/search",
      headers: { ...auth, "content-type": "application/json" },
    } as const;
    expect((await app.inject({ ...raw, payload: "{" })).statusCode).toBe(400);
    expect((await app.inject({ ...raw, payload: JSON.stringify({ controller: "x".repeat(70_000) }) })).statusCode).toBe(
      413,
    );
  });
});

describe("locations", () => {
  it("pages with a cursor and keeps 64-bit offsets whole", async () => {
    const answer = await app.inject({ url: `/v1/locations?controller=nordbank&subject=${ID}&limit=1`, headers: auth });
    expect(answer.json()).toMatchObject({
      cursor: "next",
      locations: [{ raw: { offset: "1152921504606846976" }, retainUntil: "1970-01-01T00:00:00.001Z" }],
    });
  });

  it.each([
    "subject=anna@example.com",
    `subject=${ID}&limit=0`,
    `subject=${ID}&limit=1001`,
    `subject=${ID}&email=a@example.com`,
  ])("refuses %s", async (query) => {
    const answer = await app.inject({ url: `/v1/locations?controller=nordbank&${query}`, headers: auth });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain("@example.com");
  });
});

describe("what it tells of itself", () => {
  it("is not ready while one component is not, and says what it waits for", async () => {
    components = [{ component: "clean", ready: false, code: "broker-away" }];
    const answer = await app.inject("/health/ready");
    expect([answer.statusCode, answer.json().components[0].code]).toEqual([503, "broker-away"]);
    components = [{ component: "clean", ready: true }];
  });

  it("counts events, with labels from closed lists only", async () => {
    const text = (await app.inject({ url: "/metrics", headers: auth })).body;
    expect(text).toContain(
      'sordino_events_total{outcome="clean",topic="raw.chat",controller="nordbank",channel="chat",reason=""} 1',
    );
    expect(text).toContain('sordino_findings_total{kind="EMAIL",language="other"} 1');
    expect(text).not.toContain("@example.com");
  });

  it("serves an OpenAPI document that is valid and names every route", async () => {
    const document = (await app.inject({ url: "/openapi.json", headers: auth })).json();
    expect((await validate(structuredClone(document))).valid).toBe(true);
    expect(Object.keys(document.paths).sort()).toEqual([
      "/health/live",
      "/health/ready",
      "/metrics",
      "/v1/locations",
      "/v1/subjects/search",
    ]);
    for (const path of Object.values(document.paths) as Record<string, { operationId?: string; summary?: string }>[]) {
      for (const operation of Object.values(path))
        expect([operation.operationId, operation.summary]).not.toContain(undefined);
    }
  });
});
