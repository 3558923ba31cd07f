import { createServer } from "node:http";
import { expect, it } from "vitest";
import { createRegistry } from "../../../src/kafka/registry.ts";
import { freePorts } from "../../servers/server.ts";
import { describeReal } from "../../servers/servers.ts";
import { unique } from "./stage.ts";

const turn = {
  type: "record",
  name: "Turn",
  namespace: "test",
  fields: [
    { name: "id", type: "string", privacy: "event-id" },
    { name: "text", type: ["null", "string"], default: null, privacy: "free-text", "confluent:tags": ["PII"] },
  ],
} as const;

describeReal("the schema registry", ["registry"], (url) => {
  it("gives a schema back with the properties that Avro does not know, and the same id twice", async () => {
    const registry = createRegistry({ url });
    const subject = unique("turn-value");
    const id = await registry.register(subject, turn);
    expect(await createRegistry({ url: `${url}/` }).register(subject, turn)).toBe(id);
    expect(await registry.byId(id)).toEqual({ id, schema: turn, tags: {} });
    expect(await registry.byId(id)).toBe(await registry.byId(id));
  });

  it("says that it does not know an id", async () => {
    await expect(createRegistry({ url }).byId(999_999)).rejects.toMatchObject({
      name: "EventError",
      code: "schema-unknown",
    });
  });

  it("follows a schema that evolves, and refuses one that does not fit, with the reason", async () => {
    const registry = createRegistry({ url });
    const subject = unique("turn-value");
    const id = await registry.register(subject, turn);
    const level = await fetch(`${url}/config/${subject}`, {
      method: "PUT",
      headers: { "content-type": "application/vnd.schemaregistry.v1+json" },
      body: JSON.stringify({ compatibility: "FULL" }),
    });
    expect(level.ok).toBe(true);
    const added = { ...turn, fields: [...turn.fields, { name: "more", type: "string", default: "" }] };
    const next = await registry.register(subject, added);
    expect(next).not.toBe(id);
    const broken = { ...turn, fields: [{ name: "id", type: "int" }] };
    await expect(registry.register(subject, broken)).rejects.toMatchObject({
      code: "registry-refused",
      message: expect.stringMatching(/incompatib|compatib/i),
    });
    // A refusal is not remembered: the next try asks again.
    expect(await registry.register(subject, turn)).toBe(id);
  });

  it("does not touch the subject's compatibility level", async () => {
    const subject = unique("turn-value");
    await createRegistry({ url }).register(subject, turn);
    const level = await fetch(`${url}/config/${subject}`);
    expect(await level.json()).toEqual({ compatibilityLevel: "NONE" });
  });

  it("says that a schema is none", async () => {
    const registry = createRegistry({ url });
    await expect(registry.register(unique("s"), { type: "record", name: "X" })).rejects.toMatchObject({
      code: "schema-unusable",
    });
  });
});

/** A registry that answers what it is told to, for what a real one cannot be brought to say. */
async function answering(status: number, body: unknown): Promise<{ url: string; asked: string[]; stop(): void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization ?? "");
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
  const [port = 0] = await freePorts(1);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${port}`, asked, stop: () => void server.close() };
}

it("reads metadata.tags, and sends user and password", async () => {
  const server = await answering(200, {
    schema: JSON.stringify(turn),
    metadata: { tags: { "**.ssn": ["PII", 7], "text.note": "odd" } },
  });
  const registry = createRegistry({ url: server.url, auth: { username: "u", password: "p" } });
  expect((await registry.byId(1)).tags).toEqual({ "**.ssn": ["PII"] });
  expect(server.asked).toEqual([`Basic ${Buffer.from("u:p").toString("base64")}`]);
  server.stop();
});

it.each([
  { why: "no rights", status: 401, code: "registry-refused" },
  { why: "down behind a proxy", status: 503, code: "registry-away" },
])("says $code where the registry answers $status ($why)", async ({ status, code }) => {
  const server = await answering(status, {});
  const registry = createRegistry({ url: server.url });
  await expect(registry.byId(1)).rejects.toMatchObject({ name: "EdgeError", code });
  await expect(registry.register("s", turn)).rejects.toMatchObject({ name: "EdgeError", code });
  server.stop();
});

it("says that the registry is away where nobody listens, and asks again the next time", async () => {
  const [port = 0] = await freePorts(1);
  const registry = createRegistry({ url: `http://127.0.0.1:${port}` });
  await expect(registry.byId(1)).rejects.toMatchObject({ name: "EdgeError", code: "registry-away" });
  await expect(registry.register("s", turn)).rejects.toMatchObject({ name: "EdgeError", code: "registry-away" });
});
