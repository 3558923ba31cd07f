import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { UserError } from "./core/errors.ts";
import { nearest } from "./core/nearest.ts";

const text = z.string("must be a text").min(1, "is empty");
const flag = z.boolean("must be true or false");
const whole = (min: number, max: number) =>
  z.int("must be a whole number").min(min, `must be at least ${min}`).max(max, `must be at most ${max}`);
const share = z.number("must be a number").min(0, "must be at least 0").max(1, "must be at most 1");
const choice = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, { error: () => `must be one of ${words.join(", ")}` });
const url = (protocols: readonly string[]) =>
  text.refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be an address that begins with ${protocols.map((p) => `${p}//`).join(" or ")}`,
  });

interface Setting<S extends z.ZodType> {
  readonly schema: S;
  readonly what: string;
  /** `path`: read from the configuration file, it counts from that file's folder. `secret`: never printed. */
  readonly is?: "path" | "secret" | "address";
}

function setting<S extends z.ZodType>(what: string, schema: S, is?: "path" | "secret" | "address"): Setting<S> {
  return is === undefined ? { schema, what } : { schema, what, is };
}

/** Every setting there is. Its environment variable is `SORDINO_` and its name in capitals: `SORDINO_KAFKA_BROKERS`. */
export const SETTINGS = {
  mode: setting("where events come from and go to", choice(["embedded", "kafka"]).default("embedded")),
  dataFolder: setting("embedded log, embedded database, keys, API token", text.default("sordino-data"), "path"),
  policy: setting("the policy document", text.optional(), "path"),
  "kafka.brokers": setting("host:port of one broker or more", z.array(text, "must be a list").min(1).optional()),
  "kafka.clientId": setting("how Sordino names itself to the brokers", text.default("sordino")),
  "kafka.ssl.enabled": setting("TLS to the brokers; on where a file is named", flag.optional()),
  "kafka.ssl.ca": setting("certificate authority, PEM file", text.optional(), "path"),
  "kafka.ssl.cert": setting("client certificate, PEM file", text.optional(), "path"),
  "kafka.ssl.key": setting("client key, PEM file", text.optional(), "path"),
  "kafka.sasl.mechanism": setting("SASL", choice(["plain", "scram-sha-256", "scram-sha-512"]).optional()),
  "kafka.sasl.username": setting("SASL user", text.optional()),
  "kafka.sasl.password": setting("SASL password", text.optional(), "secret"),
  "kafka.sasl.passwordFile": setting("file with the SASL password", text.optional(), "path"),
  "groups.clean": setting("consumer group of the loop raw → clean", text.default("sordino-clean")),
  "groups.index": setting("consumer group of the loop clean → index", text.default("sordino-index")),
  "registry.url": setting("schema registry", url(["http:", "https:"]).optional(), "address"),
  "registry.username": setting("registry user", text.optional()),
  "registry.password": setting("registry password", text.optional(), "secret"),
  "registry.passwordFile": setting("file with the registry password", text.optional(), "path"),
  "database.url": setting(
    "PostgreSQL server; without it the database is embedded in the data folder",
    url(["postgres:", "postgresql:"]).optional(),
    "address",
  ),
  "database.passwordFile": setting("file with the database password", text.optional(), "path"),
  "keys.provider": setting("where the key-encryption keys come from", choice(["file", "env"]).default("file")),
  "keys.file": setting("key file of the provider `file`; else keys.json in the data folder", text.optional(), "path"),
  "http.host": setting("address the API listens on", text.default("127.0.0.1")),
  "http.port": setting("port of the API; 0 takes a free one", whole(0, 65_535).default(8787)),
  "http.tokenFile": setting("bearer token of the API; else api-token in the data folder", text.optional(), "path"),
  "audit.share": setting(
    "share of the clean output that the independent auditor reads again, 0 to 1; 0 turns it off",
    share.default(0.01),
  ),
  "log.level": setting("least severe that is logged", choice(["error", "warn", "info", "debug"]).default("info")),
  "batch.records": setting("events of one transaction, at most", whole(1, 100_000).default(2_000)),
  "batch.bytes": setting("bytes fetched of one partition at once", whole(1_024, 1_000_000_000).default(4_194_304)),
  "batch.waitMillis": setting("how long the broker may wait to fill a batch", whole(1, 60_000).default(200)),
} as const;

export type SettingName = keyof typeof SETTINGS;
type Values = { readonly [N in SettingName]: z.output<(typeof SETTINGS)[N]["schema"]> };

const NAMES = Object.keys(SETTINGS) as SettingName[];
const isName = (name: string): name is SettingName => Object.hasOwn(SETTINGS, name);

/** `kafka.clientId` → `SORDINO_KAFKA_CLIENT_ID`. */
export function variableOf(name: SettingName): string {
  return `SORDINO_${name.replace(/[A-Z]/g, (c) => `_${c}`).replaceAll(".", "_")}`.toUpperCase();
}

/** Variables of ours that are no settings: the configuration file, key-encryption keys (`keys.provider: env`), and what tests use. */
const OTHER_VARIABLES = /^SORDINO_(CONFIG$|KEK_|TEST_)/;

/** The effective configuration. Paths are absolute. */
export interface Config {
  readonly mode: "embedded" | "kafka";
  readonly dataFolder: string;
  /** Undefined takes the document that is shipped. Never undefined in mode `kafka`. */
  readonly policy: string | undefined;
  readonly kafka: {
    /** Not empty in mode `kafka`. */
    readonly brokers: readonly string[];
    readonly clientId: string;
    /** Undefined without TLS. Paths of PEM files. */
    readonly ssl:
      | { readonly ca: string | undefined; readonly cert: string | undefined; readonly key: string | undefined }
      | undefined;
    readonly sasl: Sasl | undefined;
  };
  readonly groups: { readonly clean: string; readonly index: string };
  readonly registry: {
    readonly url: string | undefined;
    readonly username: string | undefined;
    readonly password: string | undefined;
  };
  /** Undefined: embedded. */
  readonly database: { readonly url: string | undefined };
  readonly keys: { readonly provider: "file" | "env"; readonly file: string };
  readonly http: { readonly host: string; readonly port: number; readonly tokenFile: string };
  readonly audit: { readonly share: number };
  readonly log: { readonly level: "error" | "warn" | "info" | "debug" };
  readonly batch: { readonly records: number; readonly bytes: number; readonly waitMillis: number };
}

export interface Sasl {
  readonly mechanism: "plain" | "scram-sha-256" | "scram-sha-512";
  readonly username: string;
  readonly password: string;
}

export interface LoadedConfig {
  readonly config: Config;
  readonly values: Values;
  /** Setting → "default", "file sordino.yaml:3", "env SORDINO_MODE", "option". */
  readonly origins: ReadonlyMap<SettingName, string>;
}

export interface ConfigSources {
  /** Else the one that SORDINO_CONFIG names, else `sordino.yaml` in the folder where there is one. */
  readonly file?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From the command line, by setting; undefined is not given. */
  readonly overrides?: Readonly<Record<string, unknown>>;
  /** What relative paths of options and variables count from; else the process's. */
  readonly folder?: string;
}

interface Given {
  readonly value: unknown;
  readonly origin: string;
}

class Faults {
  readonly list: string[] = [];

  unknown(what: string, name: string, words: readonly string[]): void {
    const near = nearest(name, words);
    this.list.push(`${what}: is no setting${near === undefined ? "" : `; did you mean ${near}?`}`);
  }
}

function readable(path: string, faults: Faults, what: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    faults.list.push(`${what}: the file ${path} cannot be read`);
    return undefined;
  }
}

function readFile(path: string, given: Map<SettingName, Given>, faults: Faults): void {
  const source = readable(path, faults, "configuration file");
  if (source === undefined) return;
  const lines = new LineCounter();
  const doc = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  for (const e of doc.errors) faults.list.push(`${path}:${lines.linePos(e.pos[0]).line}: is not YAML: ${e.message}`);
  const walk = (node: unknown, name: string): void => {
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const full = name === "" ? String(key.value) : `${name}.${String(key.value)}`;
      const origin = `file ${path}:${lines.linePos(key.range?.[0] ?? 0).line}`;
      if (isName(full)) {
        const plain: unknown = isScalar(value) || isSeq(value) ? value.toJSON() : value;
        const found = SETTINGS[full].is === "path" && typeof plain === "string" ? resolve(dirname(path), plain) : plain;
        given.set(full, { value: found, origin });
      } else if (NAMES.some((n) => n.startsWith(`${full}.`)) && (isMap(value) || value === null)) {
        walk(value, full);
      } else {
        faults.unknown(`${origin.slice("file ".length)} ${full}`, full, NAMES);
      }
    }
  };
  if (doc.contents !== null && !isMap(doc.contents)) faults.list.push(`${path}:1: must be a map (name: value)`);
  walk(doc.contents, "");
}

/** A variable is text; what a setting is decides what the text means. */
function fromText(name: SettingName, value: string): unknown {
  const schema: z.ZodType = SETTINGS[name].schema;
  if (schema.safeParse(value).success) return value;
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
  if (value === "true" || value === "false") return value === "true";
  const list = value.split(",").map((part) => part.trim());
  return schema.safeParse(list).success ? list : value;
}

function readEnvironment(env: ConfigSources["env"], given: Map<SettingName, Given>, faults: Faults): void {
  const names = new Map(NAMES.map((n) => [variableOf(n), n]));
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith("SORDINO_") || value === undefined || OTHER_VARIABLES.test(variable)) continue;
    const name = names.get(variable);
    if (name === undefined) faults.unknown(variable, variable, [...names.keys()]);
    else if (value !== "") given.set(name, { value: fromText(name, value), origin: `env ${variable}` });
  }
}

/**
 * Settings of file, environment and command line, the later before the earlier, checked as a whole.
 *
 * @throws UserError("config-invalid") that lists every fault with where it stands
 */
export function loadConfig(sources: ConfigSources): LoadedConfig {
  const folder = sources.folder ?? process.cwd();
  const faults = new Faults();
  const given = new Map<SettingName, Given>();
  const named = sources.file ?? sources.env.SORDINO_CONFIG;
  const usual = join(folder, "sordino.yaml");
  if (named !== undefined && named !== "") readFile(resolve(folder, named), given, faults);
  else if (existsSync(usual)) readFile(usual, given, faults);
  readEnvironment(sources.env, given, faults);
  for (const [name, value] of Object.entries(sources.overrides ?? {})) {
    if (value === undefined) continue;
    if (!isName(name)) faults.unknown(`option ${name}`, name, NAMES);
    else given.set(name, { value: typeof value === "string" ? fromText(name, value) : value, origin: "option" });
  }

  const origins = new Map<SettingName, string>();
  const values: Partial<Record<SettingName, unknown>> = {};
  for (const name of NAMES) {
    const from = given.get(name);
    origins.set(name, from?.origin ?? "default");
    const parsed = (SETTINGS[name].schema as z.ZodType).safeParse(from?.value);
    if (parsed.success) {
      values[name] =
        SETTINGS[name].is === "path" && typeof parsed.data === "string" ? resolve(folder, parsed.data) : parsed.data;
    } else {
      const why = parsed.error.issues.map((i) => i.message).join(", ");
      faults.list.push(`${name} (${from?.origin ?? "default"}): ${why}`);
    }
  }
  const config = assemble(values as Values, faults);
  if (config === undefined || faults.list.length > 0) {
    throw new UserError("config-invalid", faults.list.map((f) => `\n  ${f}`).join(""));
  }
  return { config, values: values as Values, origins };
}

function assemble(v: Values, faults: Faults): Config | undefined {
  const need = (condition: boolean, fault: string): void => {
    if (!condition) faults.list.push(fault);
  };
  const secret = (name: SettingName, value: string | undefined, file: string | undefined): string | undefined => {
    need(value === undefined || file === undefined, `${name}: is given twice, as itself and as ${name}File`);
    return file === undefined ? value : readable(file, faults, `${name}File`)?.trimEnd();
  };
  if (faults.list.length > 0) return undefined;

  const kafka = v.mode === "kafka";
  need(!kafka || v["kafka.brokers"] !== undefined, "kafka.brokers: is missing; mode kafka needs it");
  need(!kafka || v.policy !== undefined, "policy: is missing; mode kafka needs it");
  const { "kafka.ssl.ca": ca, "kafka.ssl.cert": cert, "kafka.ssl.key": key } = v;
  need((cert === undefined) === (key === undefined), "kafka.ssl.cert, kafka.ssl.key: one is given without the other");
  const ssl = v["kafka.ssl.enabled"] ?? (ca !== undefined || cert !== undefined);

  const { "kafka.sasl.mechanism": mechanism, "kafka.sasl.username": username } = v;
  const password = secret("kafka.sasl.password", v["kafka.sasl.password"], v["kafka.sasl.passwordFile"]);
  let sasl: Sasl | undefined;
  if (mechanism !== undefined && username !== undefined && password !== undefined) {
    sasl = { mechanism, username, password };
  } else {
    const none = mechanism === undefined && username === undefined && password === undefined;
    need(none, "kafka.sasl: mechanism, username and password (or passwordFile) belong together");
  }

  const registryPassword = secret("registry.password", v["registry.password"], v["registry.passwordFile"]);
  const hasUser = v["registry.username"] !== undefined;
  need(hasUser === (registryPassword !== undefined), "registry: username and password belong together");

  let database = v["database.url"];
  if (v["database.passwordFile"] !== undefined) {
    need(database !== undefined, "database.passwordFile: is given without database.url");
    const found = readable(v["database.passwordFile"], faults, "database.passwordFile")?.trimEnd();
    if (database !== undefined && found !== undefined) {
      const address = new URL(database);
      address.password = encodeURIComponent(found);
      database = address.href;
    }
  }
  return {
    mode: v.mode,
    dataFolder: v.dataFolder,
    policy: v.policy,
    kafka: {
      brokers: v["kafka.brokers"] ?? [],
      clientId: v["kafka.clientId"],
      ssl: ssl ? { ca, cert, key } : undefined,
      sasl,
    },
    groups: { clean: v["groups.clean"], index: v["groups.index"] },
    registry: { url: v["registry.url"], username: v["registry.username"], password: registryPassword },
    database: { url: database },
    keys: { provider: v["keys.provider"], file: v["keys.file"] ?? join(v.dataFolder, "keys.json") },
    http: {
      host: v["http.host"],
      port: v["http.port"],
      tokenFile: v["http.tokenFile"] ?? join(v.dataFolder, "api-token"),
    },
    audit: { share: v["audit.share"] },
    log: { level: v["log.level"] },
    batch: { records: v["batch.records"], bytes: v["batch.bytes"], waitMillis: v["batch.waitMillis"] },
  };
}

export interface EffectiveSetting {
  readonly setting: SettingName;
  readonly value: string;
  readonly origin: string;
}

/** Every setting with its effective value and where it came from. Passwords are not shown, also not those in addresses. */
export function describeConfig({ values, origins }: LoadedConfig): readonly EffectiveSetting[] {
  return NAMES.map((name) => {
    const value: unknown = values[name];
    const { is } = SETTINGS[name];
    let shown = Array.isArray(value) ? value.join(",") : String(value);
    if (value === undefined) shown = "";
    else if (is === "secret") shown = "(hidden)";
    else if (is === "address") {
      const address = new URL(shown);
      if (address.password !== "") address.password = "hidden";
      for (const parameter of address.searchParams.keys().toArray()) {
        if (/pass|secret|token|key/i.test(parameter)) address.searchParams.set(parameter, "hidden");
      }
      shown = address.href;
    }
    return { setting: name, value: shown, origin: origins.get(name) ?? "default" };
  });
}
