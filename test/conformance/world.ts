import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Config, loadConfig } from "../../src/config.ts";
import type { Coordinates, RawRecord } from "../../src/core/event.ts";
import type { Position } from "../../src/core/index-store.ts";
import type { Policy } from "../../src/core/policy.ts";
import type { SchemaRegistry } from "../../src/core/registry.ts";
import { createLog } from "../../src/log.ts";
import { type Component, type Instance, openInstance } from "../../src/wire.ts";

/** A raw record as a producer sends it. */
export interface NewRecord extends Omit<RawRecord, "at"> {
  readonly topic: string;
  readonly partition: number;
}

export type Records = ReadonlyMap<string, readonly RawRecord[]>;

/** Sordino with everything around it, on one kind of transport and store. */
export interface World {
  readonly policy: Policy;
  readonly config: Config;
  readonly partitions: number;
  /** While an instance is open, as are the next three. */
  registry(): SchemaRegistry;
  /** Where each came to lie, in the order given. */
  produce(records: readonly NewRecord[]): Promise<readonly Coordinates[]>;
  /** Everything produced is processed and indexed. Throws after a minute, saying what is left. */
  settle(): Promise<void>;
  /** Committed records by topic, each partition in offset order. */
  read(topics: readonly string[]): Promise<Records>;
  /** An instance with all its parts, at work. One at a time. */
  open(parts?: readonly Component[]): Promise<Instance>;
  /** As SIGTERM does: what was begun is finished. */
  stop(): Promise<void>;
  /** Every row of every table as text. While no instance is open. */
  dump(): Promise<string>;
  /** All that was logged, at level debug, as it was written. */
  logged(): string;
  close(): Promise<void>;
}

export type OpenWorld = (policy: (prefix: string) => string) => Promise<World>;

/** Topics that the policy names. */
export function topicNames(policy: Policy) {
  const clean = policy.controllers.flatMap((c) => c.purposes.map((p) => p.topic));
  const sealed = [policy.topics.quarantine, policy.topics.withheld];
  return { raw: policy.topics.raw.map((t) => t.name), clean, sealed, outputs: [...clean, ...sealed] };
}

/** A configuration in a folder of its own, which `remove` takes away. */
export function configIn(policy: string, settings: Readonly<Record<string, unknown>>) {
  const folder = mkdtempSync(join(tmpdir(), "sordino-world-"));
  const file = join(folder, "policy.yaml");
  writeFileSync(file, policy);
  const overrides = {
    dataFolder: join(folder, "data"),
    policy: file,
    "http.port": 0,
    "log.level": "debug",
    ...settings,
  };
  const { config } = loadConfig({ env: {}, folder, overrides });
  return { config, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** One instance at work at a time, and what it logs. */
export class Running {
  readonly #config: Config;
  readonly #lines: string[] = [];
  #instance: Instance | undefined;
  #stop = new AbortController();
  #ended: Promise<void> = Promise.resolve();

  constructor(config: Config) {
    this.#config = config;
  }

  get instance(): Instance {
    if (this.#instance === undefined) throw new Error("no instance is open");
    return this.#instance;
  }

  logged(): string {
    return this.#lines.join("");
  }

  async open(parts: readonly Component[] = ["clean", "index", "api"]): Promise<Instance> {
    const log = createLog("debug", { write: (line) => void this.#lines.push(line) });
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const instance = await openInstance(this.#config, { log, parts, signal, env: {} });
    if (instance === undefined) throw new Error("nothing was opened");
    this.#instance = instance;
    this.#ended = instance.run(signal);
    // It is looked at when the instance stops.
    this.#ended.catch(() => undefined);
    return instance;
  }

  /** Throws what ended the loops, if anything did. */
  async stop(): Promise<void> {
    const instance = this.#instance;
    if (instance === undefined) return;
    this.#instance = undefined;
    this.#stop.abort();
    try {
      await this.#ended;
    } finally {
      await instance.close();
    }
  }

  /** Resolves never; rejects where the loops end by a failure. */
  failure(): Promise<never> {
    return this.#ended.then(() => new Promise<never>(() => undefined));
  }
}

/** What tells whether all is done. Offsets by partition number. */
export interface Ends {
  ends(topic: string): Promise<readonly bigint[]>;
  committed(topic: string): Promise<readonly bigint[]>;
  positions(): Promise<readonly Position[]>;
}

/** What is not done yet, in words. */
async function outstanding(policy: Policy, facts: Ends): Promise<readonly string[]> {
  const { raw, outputs } = topicNames(policy);
  const left: string[] = [];
  for (const topic of raw) {
    const done = await facts.committed(topic);
    for (const [p, end] of (await facts.ends(topic)).entries()) {
      if ((done[p] ?? 0n) < end) left.push(`${topic}/${p}: ${done[p]} of ${end} processed`);
    }
  }
  if (left.length > 0) return left;
  const positions = new Map((await facts.positions()).map((p) => [`${p.topic}/${p.partition}`, p]));
  for (const topic of outputs) {
    for (const [p, end] of (await facts.ends(topic)).entries()) {
      const at = positions.get(`${topic}/${p}`);
      if (at === undefined || at.next < end || at.next < at.end)
        left.push(`${topic}/${p}: ${at?.next} of ${end} indexed`);
    }
  }
  return left;
}

const PATIENCE = 60_000;

export async function untilSettled(policy: Policy, facts: Ends, running: Running): Promise<void> {
  const failure = running.failure();
  const until = Date.now() + PATIENCE;
  for (;;) {
    const left = await Promise.race([outstanding(policy, facts), failure]);
    if (left.length === 0) return;
    if (Date.now() > until) {
      const lines = running.logged().split("\n").slice(-30);
      throw new Error(`not settled:\n${[...left, "the end of the log:", ...lines].join("\n")}`);
    }
    await sleep(50);
  }
}
