import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import nlp from "compromise/three";

/** Another redactor: its name with the version, and one text through it. */
export interface Peer {
  readonly name: string;
  run(text: string): unknown;
}

const FOLDER = join(import.meta.dirname, "peers");

type Class = new (...options: readonly unknown[]) => Readonly<Record<string, unknown>>;

const isClass = (value: unknown): value is Class => typeof value === "function";

/** A method of a library's object, as a function of a text. Throws `TypeError` where the library has changed. */
function method(library: unknown, className: string, name: string, ...options: readonly unknown[]): Peer["run"] {
  const made = (library as Readonly<Record<string, unknown>>)[className];
  if (!isClass(made)) throw new TypeError(`there is no class ${className}`);
  const instance = new made(...options);
  const call = instance[name];
  if (typeof call !== "function") throw new TypeError(`${className} has no method ${name}`);
  return (text) => call.call(instance, text);
}

/** The peers that are installed (`npm ci --prefix bench/peers`), and compromise, which comes with the project. */
export function peers(): readonly Peer[] {
  const compromise: Peer = {
    name: "compromise",
    run: (text) => {
      const doc = nlp(text);
      return [doc.people().length, doc.places().length, doc.phoneNumbers().length, doc.emails().length];
    },
  };
  if (!existsSync(join(FOLDER, "node_modules"))) return [compromise];
  const load = createRequire(join(FOLDER, "package.json"));
  const named = (name: string): string => {
    const { version } = load(join(FOLDER, "node_modules", name, "package.json")) as { version: string };
    return `${name} ${version}`;
  };
  return [
    { name: named("redact-pii"), run: method(load("redact-pii"), "SyncRedactor", "redact") },
    { name: named("@redactpii/node"), run: method(load("@redactpii/node"), "Redactor", "redact", {}) },
    { name: named("openredaction"), run: method(load("openredaction"), "OpenRedaction", "detect") },
    compromise,
  ];
}
