import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  type ConfigSources,
  describeConfig,
  loadConfig,
  SETTINGS,
  type SettingName,
  variableOf,
} from "../src/config.ts";
import { UserError } from "../src/core/errors.ts";

const folder = mkdtempSync(join(tmpdir(), "sordino-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const load = (sources: Partial<ConfigSources> = {}) => loadConfig({ env: {}, folder, ...sources });

const KAFKA = { SORDINO_MODE: "kafka", SORDINO_KAFKA_BROKERS: "a:9092, b:9092", SORDINO_POLICY: "policy.yaml" };

describe("defaults", () => {
  it("are embedded, on the loopback, in a folder of their own", () => {
    const { config, origins } = load();
    expect(config).toMatchObject({
      mode: "embedded",
      dataFolder: join(folder, "sordino-data"),
      policy: undefined,
      kafka: { brokers: [], ssl: undefined, sasl: undefined },
      database: { url: undefined },
      keys: { provider: "file", file: join(folder, "sordino-data", "keys.json") },
      http: { host: "127.0.0.1", port: 8787, tokenFile: join(folder, "sordino-data", "api-token") },
      log: { level: "info" },
    });
    expect(new Set(origins.values())).toEqual(new Set(["default"]));
    expect([...origins.keys()]).toEqual(Object.keys(SETTINGS));
  });
});

describe("where a setting comes from", () => {
  const file = write("a.yaml", "http:\n  port: 1000\n  host: 0.0.0.0\nlog: { level: warn }\ndataFolder: ./mine\n");

  it("options win over variables, variables over the file, the file over defaults", () => {
    const { config, origins } = load({
      file,
      env: { SORDINO_HTTP_PORT: "2000", SORDINO_LOG_LEVEL: "error" },
      overrides: { "log.level": "debug", mode: undefined },
    });
    expect(config.http).toMatchObject({ host: "0.0.0.0", port: 2000 });
    expect(config.log.level).toBe("debug");
    expect(origins.get("http.host")).toBe(`file ${file}:3`);
    expect(origins.get("http.port")).toBe("env SORDINO_HTTP_PORT");
    expect(origins.get("log.level")).toBe("option");
    expect(origins.get("mode")).toBe("default");
  });

  it("paths count from where they are written", () => {
    expect(load({ file }).config.dataFolder).toBe(join(folder, "mine"));
    expect(load({ env: { SORDINO_DATA_FOLDER: "there" } }).config.dataFolder).toBe(join(folder, "there"));
    expect(load({ overrides: { dataFolder: "/abs" } }).config.dataFolder).toBe("/abs");
  });

  it("SORDINO_CONFIG names a file; without one, sordino.yaml is taken where there is one", () => {
    expect(load({ env: { SORDINO_CONFIG: file } }).config.http.port).toBe(1000);
    const own = mkdtempSync(join(folder, "own-"));
    writeFileSync(join(own, "sordino.yaml"), "http: { port: 3000 }\n");
    expect(load({ folder: own }).config.http.port).toBe(3000);
    expect(load({ folder: own, file }).config.http.port).toBe(1000);
  });

  it("an empty variable is none", () => {
    expect(load({ env: { SORDINO_HTTP_PORT: "" } }).config.http.port).toBe(8787);
  });

  it("every setting has a variable of its own", () => {
    const names = (Object.keys(SETTINGS) as SettingName[]).map(variableOf);
    expect(new Set(names).size).toBe(names.length);
    expect(variableOf("kafka.sasl.passwordFile")).toBe("SORDINO_KAFKA_SASL_PASSWORD_FILE");
  });
});

describe("Kafka", () => {
  it("takes brokers, TLS files and SASL", () => {
    const ca = join(folder, "ca.pem");
    const { config } = load({
      env: {
        ...KAFKA,
        SORDINO_KAFKA_SSL_CA: "ca.pem",
        SORDINO_KAFKA_SASL_MECHANISM: "scram-sha-512",
        SORDINO_KAFKA_SASL_USERNAME: "u",
        SORDINO_KAFKA_SASL_PASSWORD: "12345",
        SORDINO_REGISTRY_URL: "https://registry.example:8081",
      },
    });
    expect(config.kafka).toEqual({
      brokers: ["a:9092", "b:9092"],
      clientId: "sordino",
      ssl: { ca, cert: undefined, key: undefined },
      sasl: { mechanism: "scram-sha-512", username: "u", password: "12345" },
    });
    expect(config.policy).toBe(join(folder, "policy.yaml"));
    expect(config.registry.url).toBe("https://registry.example:8081");
  });

  it("can use TLS with the system's authorities", () => {
    expect(load({ env: { ...KAFKA, SORDINO_KAFKA_SSL_ENABLED: "true" } }).config.kafka.ssl).toEqual({
      ca: undefined,
      cert: undefined,
      key: undefined,
    });
  });

  it("reads passwords from files, without the line end", () => {
    const passwordFile = write("pw", "s3cret\n");
    const { config } = load({
      env: {
        ...KAFKA,
        SORDINO_KAFKA_SASL_MECHANISM: "plain",
        SORDINO_KAFKA_SASL_USERNAME: "u",
        SORDINO_KAFKA_SASL_PASSWORD_FILE: passwordFile,
        SORDINO_DATABASE_URL: "postgres://me@db.example/sordino",
        SORDINO_DATABASE_PASSWORD_FILE: write("dbpw", "p@ss:word\n"),
      },
    });
    expect(config.kafka.sasl?.password).toBe("s3cret");
    expect(new URL(config.database.url ?? "").password).toBe(encodeURIComponent("p@ss:word"));
  });
});

describe("what is refused", () => {
  const sasl = { SORDINO_KAFKA_SASL_MECHANISM: "plain", SORDINO_KAFKA_SASL_USERNAME: "u" };
  it.each<readonly [why: string, sources: Partial<ConfigSources>, says: RegExp]>([
    [
      "a misspelt variable",
      { env: { SORDINO_HTTP_PROT: "1" } },
      /SORDINO_HTTP_PROT: is no setting; did you mean SORDINO_HTTP_PORT\?/,
    ],
    [
      "a misspelt setting in the file",
      { file: write("b.yaml", "mode: embedded\nhttp:\n  prot: 1\n") },
      /b\.yaml:3 http\.prot: is no setting; did you mean http\.port\?/,
    ],
    [
      "a group where a value belongs",
      { file: write("g.yaml", "mode: { a: 1 }\n") },
      /mode .*must be one of embedded, kafka/,
    ],
    ["a value where a group belongs", { file: write("v.yaml", "http: 1\n") }, /http: is no setting/],
    ["a misspelt option", { overrides: { "http.prt": 1 } }, /option http\.prt: is no setting; did you mean http\.port/],
    [
      "a word for a number",
      { env: { SORDINO_HTTP_PORT: "eighty" } },
      /http\.port \(env SORDINO_HTTP_PORT\): must be a whole number/,
    ],
    ["a port too high", { env: { SORDINO_HTTP_PORT: "70000" } }, /at most 65535/],
    [
      "an unknown word",
      { env: { SORDINO_MODE: "kafak" } },
      /mode \(env SORDINO_MODE\): must be one of embedded, kafka/,
    ],
    ["no address", { env: { SORDINO_REGISTRY_URL: "registry:8081" } }, /registry\.url .*begins with http/],
    ["an address of another kind", { env: { SORDINO_DATABASE_URL: "mysql://x" } }, /database\.url .*postgres/],
    [
      "Kafka without brokers or policy",
      { env: { SORDINO_MODE: "kafka" } },
      /kafka\.brokers: is missing[\s\S]*policy: is missing/,
    ],
    ["half a client certificate", { env: { SORDINO_KAFKA_SSL_CERT: "c.pem" } }, /one is given without the other/],
    ["SASL without a password", { env: sasl }, /kafka\.sasl: mechanism, username and password/],
    [
      "a password twice",
      { env: { ...sasl, SORDINO_KAFKA_SASL_PASSWORD: "x", SORDINO_KAFKA_SASL_PASSWORD_FILE: write("p2", "y") } },
      /given twice/,
    ],
    [
      "a password file that is not there",
      { env: { ...sasl, SORDINO_KAFKA_SASL_PASSWORD_FILE: "none" } },
      /passwordFile: the file .*none cannot be read/,
    ],
    [
      "a registry user without a password",
      { env: { SORDINO_REGISTRY_USERNAME: "u" } },
      /registry: username and password/,
    ],
    [
      "a database password without a database",
      { env: { SORDINO_DATABASE_PASSWORD_FILE: write("p3", "y") } },
      /without database\.url/,
    ],
    ["a file that is not there", { file: "none.yaml" }, /none\.yaml cannot be read/],
    ["a file that is no YAML", { file: write("c.yaml", "a: [1") }, /c\.yaml:1: is not YAML/],
    ["a file that is a list", { file: write("d.yaml", "- a\n") }, /d\.yaml:1: must be a map/],
    ["a setting twice", { file: write("e.yaml", "mode: kafka\nmode: embedded\n") }, /e\.yaml:2: is not YAML/],
  ])("%s", (_why, sources, says) => {
    expect(() => load(sources)).toThrow(UserError);
    expect(() => load(sources)).toThrow(says);
  });

  it("is listed whole", () => {
    const file = write("f.yaml", "http: { port: x, hots: y }\nlog: { level: loud }\n");
    expect(() => load({ file, env: { SORDINO_MOD: "kafka" } })).toThrow(
      /http\.hots[\s\S]*SORDINO_MOD[\s\S]*http\.port[\s\S]*log\.level/,
    );
  });

  it("is not a variable of another of our programs", () => {
    expect(() => load({ env: { SORDINO_TEST_KAFKA: "x", SORDINO_KEK_ACME: "y", PATH: "z" } })).not.toThrow();
  });
});

describe("describeConfig", () => {
  it("shows every setting with its origin, and no secret", () => {
    const rows = describeConfig(
      load({
        env: {
          ...KAFKA,
          SORDINO_KAFKA_SASL_MECHANISM: "plain",
          SORDINO_KAFKA_SASL_USERNAME: "u",
          SORDINO_KAFKA_SASL_PASSWORD: "hush-1",
          SORDINO_REGISTRY_URL: "http://me:hush-2@registry.example/",
          SORDINO_DATABASE_URL: "postgres://me:hush-3@db.example/sordino?sslpassword=hush-4&application_name=x",
        },
      }),
    );
    const shown = (name: SettingName) => rows.find((r) => r.setting === name);
    expect(rows.map((r) => r.setting)).toEqual(Object.keys(SETTINGS));
    expect(JSON.stringify(rows)).not.toContain("hush");
    expect(shown("kafka.sasl.password")?.value).toBe("(hidden)");
    expect(shown("database.url")?.value).toContain("application_name=x");
    expect(shown("kafka.brokers")).toEqual({
      setting: "kafka.brokers",
      value: "a:9092,b:9092",
      origin: "env SORDINO_KAFKA_BROKERS",
    });
  });

  it("hides a password of an address also in the message about it", () => {
    const wrong = () => load({ env: { SORDINO_DATABASE_URL: "mysql://me:hush-5@db.example/x" } });
    expect(wrong).toThrow(UserError);
    expect(wrong).not.toThrow(/hush/);
  });
});
