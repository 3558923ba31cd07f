import schemaRegistry, { type COMPATIBILITY } from "@kafkajs/confluent-schema-registry";
import { EdgeError, EventError } from "../core/errors.ts";
import type { AvroSchema, SchemaDocument, SchemaRegistry } from "../core/registry.ts";

const { SchemaRegistry: Client, SchemaType } = schemaRegistry;

export interface RegistrySettings {
  /** The address of its Confluent API. */
  readonly url: string;
  readonly auth?: { readonly username: string; readonly password: string };
  /** Milliseconds that one answer may take. 10,000. */
  readonly timeout?: number;
}

const RETRIES = 3;

/** What the registry answered, or undefined where it did not. */
function statusOf(thrown: unknown): number | undefined {
  if (typeof thrown !== "object" || thrown === null) return undefined;
  const status: unknown = Reflect.get(thrown, "status");
  return typeof status === "number" && status >= 100 && status < 600 ? status : undefined;
}

function isDown(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}

type Found = { readonly [property: string]: unknown };

const isObject = (value: unknown): value is Found =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Confluent `metadata.tags`; what is not a list of texts is passed over. */
function tagsOf(document: Found): SchemaDocument["tags"] {
  const metadata = document.metadata;
  const tags = isObject(metadata) ? metadata.tags : undefined;
  if (!isObject(tags)) return {};
  const lists = Object.entries(tags).map(
    ([path, list]) => [path, Array.isArray(list) ? list.filter((tag) => typeof tag === "string") : []] as const,
  );
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}

/** The schema as it was written; `"string"` alone is one too, and some registries give it without quotes. */
function schemaIn(document: Found, id: number): AvroSchema {
  const { schema, schemaType } = document;
  if (typeof schema !== "string" || (schemaType !== undefined && schemaType !== "AVRO"))
    throw new EventError("schema-unusable", `schema ${id} is not Avro`);
  try {
    return JSON.parse(schema) as AvroSchema;
  } catch {
    return schema;
  }
}

/**
 * A registry with the Confluent API.
 *
 * Registering and its caches are `@kafkajs/confluent-schema-registry`'s. Reading is not: its Avro types forget properties
 * that Avro does not know, such as `"privacy"`, and the roles are what we read schemas for.
 */
export function createRegistry(settings: RegistrySettings): SchemaRegistry {
  const url = settings.url.replace(/\/+$/, "");
  const { auth, timeout = 10_000 } = settings;
  const client = new Client({
    host: url,
    clientId: "sordino",
    ...(auth === undefined ? {} : { auth }),
    middlewares: [() => ({ prepareRequest: async (next) => (await next()).enhance({ timeout }) })],
    retry: { retries: RETRIES, maxRetryTimeInSecs: 2, initialRetryTimeInSecs: 0.1, factor: 0.2, multiplier: 2 },
  });
  const headers = new Headers({ accept: "application/vnd.schemaregistry.v1+json, application/json" });
  if (auth !== undefined) {
    headers.set("authorization", `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString("base64")}`);
  }
  const known = new Map<number, Promise<SchemaDocument>>();
  const registered = new Map<string, Promise<number>>();

  const fetchDocument = async (id: number): Promise<SchemaDocument> => {
    const response = await ask(`${url}/schemas/ids/${id}`, headers, timeout);
    if (response.status === 404) throw new EventError("schema-unknown", `schema id ${id}`);
    if (!response.ok) throw new EdgeError("registry-refused", `status ${response.status} for schema id ${id}`);
    const document: unknown = await response.json().catch((thrown: unknown) => {
      throw new EdgeError("registry-away", "not an answer of a schema registry", thrown);
    });
    if (!isObject(document)) throw new EdgeError("registry-away", "not an answer of a schema registry");
    return { id, schema: schemaIn(document, id), tags: tagsOf(document) };
  };

  /** A registry compares a version with the latest of its subject; records of several kinds are no evolution of each other. */
  const dontCompare = async (subject: string): Promise<COMPATIBILITY> => {
    const body = JSON.stringify({ compatibility: "NONE" });
    const address = `${url}/config/${encodeURIComponent(subject)}`;
    const json = new Headers(headers);
    json.set("content-type", "application/vnd.schemaregistry.v1+json");
    const response = await ask(address, json, timeout, { method: "PUT", body });
    // Apicurio knows no level of a subject that has no version yet, whose first version is compared with nothing.
    if (!response.ok && response.status !== 404) {
      throw new EdgeError("registry-refused", `status ${response.status} for the level of ${subject}`);
    }
    return "NONE" as COMPATIBILITY;
  };

  const send = async (subject: string, schema: string, mixed: boolean): Promise<number> => {
    try {
      // The client insists on a level of its own and writes it into the registry; the level is the registry owner's business.
      const given = await levelOf(`${url}/config/${encodeURIComponent(subject)}`, headers, timeout);
      const level = given ?? (mixed ? await dontCompare(subject) : undefined);
      const options = { subject, updateConfig: false, ...(level === undefined ? {} : { compatibility: level }) };
      const { id } = await client.register({ type: SchemaType.AVRO, schema }, options);
      return id;
    } catch (thrown) {
      throw asRegistryError(thrown);
    }
  };

  return {
    byId: (id) => remembered(known, id, () => fetchDocument(id)),
    register(subject, schema, mixed = false) {
      const text = JSON.stringify(schema);
      return remembered(registered, `${subject} ${text}`, () => send(subject, text, mixed));
    },
  };
}

/** One question for all who ask at once; a failure is not remembered. */
function remembered<K, V>(cache: Map<K, Promise<V>>, key: K, ask: () => Promise<V>): Promise<V> {
  const found = cache.get(key);
  if (found !== undefined) return found;
  const asked = ask();
  cache.set(key, asked);
  asked.catch(() => cache.delete(key));
  return asked;
}

async function ask(address: string, headers: Headers, timeout: number, more: RequestInit = {}): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(address, { ...more, headers, signal: AbortSignal.timeout(timeout) });
      if (!isDown(response.status)) return response;
      if (attempt > RETRIES) throw new EdgeError("registry-away", `status ${response.status}`);
    } catch (thrown) {
      if (thrown instanceof EdgeError) throw thrown;
      if (attempt > RETRIES) throw new EdgeError("registry-away", undefined, thrown);
    }
    await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
  }
}

/** The level that a subject was given of its own, as the client wants to hear it back; undefined where there is none. */
async function levelOf(address: string, headers: Headers, timeout: number): Promise<COMPATIBILITY | undefined> {
  const response = await ask(address, headers, timeout);
  if (response.status === 401 || response.status === 403) {
    throw new EdgeError("registry-refused", `status ${response.status}: check the registry's user and password`);
  }
  if (!response.ok) return undefined;
  const answer: unknown = await response.json().catch(() => undefined);
  const level = isObject(answer) ? answer.compatibilityLevel : undefined;
  return typeof level === "string" ? (level.toUpperCase() as COMPATIBILITY) : undefined;
}

/** Only the registry's own reason is taken over, and only of a schema that we derived: it holds no event. */
function asRegistryError(thrown: unknown): Error {
  if (thrown instanceof EdgeError) return thrown;
  const status = statusOf(thrown);
  const name = thrown instanceof Error ? thrown.name : "";
  if (status === undefined && /Argument|InvalidSchema/.test(name)) return new EventError("schema-unusable");
  const reason = thrown instanceof Error ? thrown.message.replaceAll(/\s+/g, " ").slice(0, 300) : undefined;
  // The client reports a connection that failed as status 400.
  const away =
    status === undefined || isDown(status) || /\b(ECONN|EPIPE|ENOTFOUND|socket|[Tt]imeout)/.test(reason ?? "");
  if (away) return new EdgeError("registry-away", status === undefined ? undefined : `status ${status}`, thrown);
  return new EdgeError("registry-refused", reason, thrown);
}
