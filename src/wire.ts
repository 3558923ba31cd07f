import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createCodec } from "./codec/codec.ts";
import { plainReader, plainWriter } from "./codec/plain.ts";
import { textReader } from "./codec/texts.ts";
import type { Config } from "./config.ts";
import type { SubjectAnswer, SubjectQuery } from "./core/answer.ts";
import type { LeakReport } from "./core/audit.ts";
import { EdgeError, UserError } from "./core/errors.ts";
import type { ComponentState } from "./core/health.ts";
import type { Log } from "./core/log.ts";
import { type Observer, observers, unobserved } from "./core/observer.ts";
import { NO_STANDING } from "./core/plan.ts";
import type { Policy } from "./core/policy.ts";
import { type TopicDone, type Transport, type TransportOptions, topicsOf } from "./core/transport.ts";
import { feedSamples } from "./demo/feed.ts";
import { SAMPLE_SCHEMAS } from "./demo/samples.ts";
import { type Demo, topicsIn } from "./demo/topics.ts";
import { createAuditor } from "./detect/audit.ts";
import { compact } from "./detect/compact.ts";
import { lockFolder } from "./embedded/lock.ts";
import { makeTopicsIn } from "./embedded/make-topics.ts";
import { type EmbeddedTransport, openEmbedded, transportOn } from "./embedded/transport.ts";
import { type Api, addressIn, openApi } from "./http/api.ts";
import { searchOver } from "./http/client.ts";
import { createMetrics } from "./http/metrics.ts";
import type { HttpParts } from "./http/parts.ts";
import { readToken } from "./http/token.ts";
import { kafkaFrom, registryFrom } from "./kafka/from-settings.ts";
import { topicSpecs } from "./kafka/topics.ts";
import { endsOf, makeTopics, openKafka } from "./kafka/transport.ts";
import { listenerOf, noRegistry, readerOf, readPolicy, TOOLS } from "./offline.ts";
import { auditBatch } from "./pipeline/audit.ts";
import { type CleanParts, cleanBatch } from "./pipeline/clean.ts";
import { indexBatch } from "./pipeline/fold.ts";
import { Health } from "./pipeline/health.ts";
import { cleanTopics, readLeaks } from "./pipeline/leaks.ts";
import { createMemories } from "./pipeline/memories.ts";
import { exponential, runLoop } from "./pipeline/run.ts";
import { aborted, runTogether, untilAnswers } from "./pipeline/together.ts";
import { storesFrom } from "./stores/from-settings.ts";
import type { Stores } from "./stores/open.ts";
import { findSubject } from "./subjects/find.ts";
import { listLocations } from "./subjects/list.ts";
import { PACKAGE_ROOT, VERSION } from "./version.ts";

export { emptyFolder } from "./embedded/empty-folder.ts";
export { answerJson } from "./http/subjects.ts";

type Env = Readonly<Record<string, string | undefined>>;

export const COMPONENTS = ["clean", "index", "api"] as const;

export type Component = (typeof COMPONENTS)[number];

/** Throws `EdgeError("database-away")`; `UserError` for keys that do not fit and for a folder in use. */
function storesOf(config: Config, policy: Policy, log: Log, env: Env): Promise<Stores> {
  const controllers = policy.controllers.map((c) => c.id);
  const { dataFolder: folder, keys, database } = config;
  return storesFrom({ databaseUrl: database.url, folder, keys, env, controllers, lock: lockFolder, log });
}

export interface InstanceOptions {
  readonly log: Log;
  readonly parts: readonly Component[];
  readonly signal: AbortSignal;
  readonly env: Env;
  /** Told beside the metrics. */
  readonly observer?: Observer;
}

export interface Instance {
  /** Where the API listens; undefined without the part `api`. */
  readonly url: string | undefined;
  readonly policy: Policy;
  readonly stores: Stores;
  readonly transport: Transport;
  readonly find: (controller: string, query: SubjectQuery) => Promise<SubjectAnswer>;
  /** Runs the parts until `signal` aborts; a batch that was begun is finished and committed first. */
  run(signal: AbortSignal): Promise<void>;
  /** Embedded only: works through what there is, then ends. */
  drain(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Partitions worked on at once in one process: the waits of one overlap with the work of another. */
const CONCURRENCY = 8;

/**
 * Opens everything that the parts need. Where a server is away it is tried again until it answers: the API is up
 * meanwhile and says that it is not ready. Undefined when `signal` aborts before everything was open.
 */
export async function openInstance(config: Config, options: InstanceOptions): Promise<Instance | undefined> {
  const { log, parts, signal } = options;
  const policy = readPolicy(config.policy);
  const metrics = createMetrics();
  const observer = observers(metrics.observer, options.observer ?? unobserved);
  const health = new Health(
    parts.filter((p) => p !== "api"),
    log,
  );
  const transportOptions: TransportOptions = {
    topics: topicsOf(policy),
    groups: config.groups,
    batch: config.batch,
    concurrency: CONCURRENCY,
    onState: (component, code) => {
      health.tell(component, code);
      observer.edge(component, code);
    },
  };
  let stores: Stores | undefined;
  let transport: Transport | undefined;
  let api: Api | undefined;
  const opened = (): Stores => {
    if (stores === undefined) throw new EdgeError("database-away");
    return stores;
  };
  const untilStores = (): Promise<Stores | undefined> =>
    untilAnswers(
      () => storesOf(config, policy, log, options.env),
      (code) => health.tell("database", code),
      exponential,
      signal,
    );
  const find = (controller: string, query: SubjectQuery): Promise<SubjectAnswer> =>
    findSubject({ policy, compact, subjects: opened().subjects, index: opened().index }, controller, query);
  const close = async (): Promise<void> => {
    await api?.close();
    await transport?.close();
    await stores?.close();
  };
  try {
    // What is embedded is never away, but it can be in use: that is told before a port that is taken, and before the
    // address of the process that uses it is written over.
    if (config.database.url === undefined) stores = await untilStores();
    const embedded =
      config.mode === "embedded" ? await openEmbedded(config.dataFolder, transportOptions, log) : undefined;
    transport = embedded;
    if (parts.includes("api")) {
      const holdsFolder = config.mode === "embedded" || config.database.url === undefined;
      const locations: HttpParts["locations"] = (controller, subject, limit, cursor) =>
        listLocations(
          { policy, subjects: opened().subjects, index: opened().index },
          controller,
          subject,
          limit,
          cursor,
        );
      const ready = (): Promise<readonly ComponentState[]> => health.report(async () => await opened().ping());
      api = await openApi(
        { ...config.http, folder: holdsFolder ? config.dataFolder : undefined },
        { version: VERSION, log, metrics, ready, find, locations },
      );
    }
    stores ??= await untilStores();
    if (stores === undefined) {
      await close();
      return undefined;
    }
    transport ??= openKafka(
      kafkaFrom(config.kafka),
      registryFrom(config.registry, policy, noRegistry),
      transportOptions,
      log,
    );
    if (api !== undefined) log.info("the API listens", { component: "api", address: api.url });
    const working = observers(observer, {
      ...unobserved,
      edge: (component, code) => health.tellOfWork(component, code),
    });
    const work = { policy, stores, observer: working, log, auditShare: config.audit.share };
    const loops = (over: Transport): readonly ((s: AbortSignal) => Promise<void>)[] => [
      ...(parts.includes("clean") ? [cleanLoop(work, over)] : []),
      ...(parts.includes("index") ? [indexLoop(work, over)] : []),
    ];
    const open = transport;
    return {
      url: api?.url,
      policy,
      stores,
      transport,
      find,
      run: (s) => runTogether([...loops(open), ...(api === undefined ? [] : [aborted])], s),
      async drain(s) {
        if (embedded === undefined) throw new UserError("config-invalid", "mode: only the embedded mode has an end");
        const ending = transportOn(embedded.log, embedded.registry, transportOptions, true);
        for (const loop of loops(ending)) await loop(s);
      },
      close,
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

interface Work {
  readonly policy: Policy;
  readonly stores: Stores;
  readonly observer: Observer;
  readonly log: Log;
  readonly auditShare: number;
}

function cleanLoop(
  { policy, stores, observer, log }: Work,
  transport: Transport,
): (signal: AbortSignal) => Promise<void> {
  const { source, sink } = transport.clean();
  const reading = {
    policy,
    codec: createCodec({ policy, registry: transport.registry }),
    reader: readerOf(policy),
    listener: listenerOf(),
  };
  const parts: CleanParts = {
    ...reading,
    memories: createMemories(reading),
    tools: TOOLS,
    subjects: stores.subjects,
    keys: stores.keys,
    sink,
    observer,
    standing: () => NO_STANDING,
  };
  const work = (batch: Parameters<typeof cleanBatch>[1]): Promise<void> => cleanBatch(parts, batch);
  return (signal) =>
    runLoop(
      { component: "clean", source, work, observer, log, concurrency: CONCURRENCY, backoff: exponential },
      signal,
    );
}

function indexLoop(
  { policy, stores, observer, log, auditShare: share }: Work,
  transport: Transport,
): (signal: AbortSignal) => Promise<void> {
  const { index } = stores;
  const { registry } = transport;
  const sealedTopics = new Set(topicsOf(policy).sealed);
  const parts = { codec: createCodec({ policy, registry }), index, log, now: Date.now, sealedTopics };
  const audit =
    share === 0
      ? undefined
      : { share, texts: textReader(policy, registry), auditor: createAuditor(policy), observer, log, sealedTopics };
  const source = transport.index(() => index.positions());
  const work = async (batch: Parameters<typeof indexBatch>[1]): Promise<void> => {
    await indexBatch(parts, batch);
    if (audit !== undefined) await auditBatch(audit, batch);
  };
  return (signal) =>
    runLoop(
      { component: "index", source, work, observer, log, concurrency: CONCURRENCY, backoff: exponential },
      signal,
    );
}

/** Asks the stores, or the instance that holds the data folder. */
export async function askSubject(
  config: Config,
  controller: string,
  query: SubjectQuery,
  log: Log,
  env: Env,
): Promise<SubjectAnswer> {
  const policy = readPolicy(config.policy);
  if (config.database.url === undefined && !existsSync(join(config.dataFolder, "database")))
    throw new UserError(
      "config-invalid",
      `dataFolder: ${config.dataFolder} holds no database; nothing has run there yet`,
    );
  let stores: Stores;
  try {
    stores = await storesOf(config, policy, log, env);
  } catch (thrown) {
    if (!(thrown instanceof UserError) || thrown.code !== "data-folder-busy") throw thrown;
    return await searchOver(addressIn(config.dataFolder), await readToken(config.http.tokenFile), controller, query);
  }
  try {
    return await findSubject({ policy, compact, subjects: stores.subjects, index: stores.index }, controller, query);
  } finally {
    await stores.close();
  }
}

/** Reads clean topics again; those of the embedded log only while no instance holds it. Throws `UserError` and `EdgeError`. */
export async function auditLeaks(
  config: Config,
  asked: { readonly topics: readonly string[]; readonly sample: number },
  log: Log,
  signal: AbortSignal,
): Promise<LeakReport> {
  const policy = readPolicy(config.policy);
  const topics = cleanTopics(policy, asked.topics);
  const own = `${config.groups.index}-audit-${randomUUID().slice(0, 8)}`;
  const options: TransportOptions = {
    topics: { ...topicsOf(policy), clean: topics, sealed: [] },
    groups: { clean: own, index: own },
    batch: config.batch,
    concurrency: CONCURRENCY,
    onState: () => undefined,
  };
  const embedded = config.mode === "embedded";
  if (embedded && !existsSync(join(config.dataFolder, "log")))
    throw new UserError("config-invalid", `dataFolder: ${config.dataFolder} holds no log; nothing has run there yet`);
  const settings = kafkaFrom(config.kafka);
  const ends = embedded ? undefined : await endsOf(settings, topics, log);
  const transport = embedded
    ? await openEmbedded(config.dataFolder, options, log, true)
    : openKafka(settings, registryFrom(config.registry, policy, noRegistry), options, log);
  const reading = { texts: textReader(policy, transport.registry), auditor: createAuditor(policy) };
  try {
    const parts = { ...reading, policy, topics, sample: asked.sample, source: transport.index(async () => []), ends };
    return await readLeaks(parts, signal);
  } finally {
    await transport.close();
  }
}

/** Makes the topics that the policy names and that are missing; says what was done about each. */
export async function createTopics(
  config: Config,
  partitions: number,
  replication: number,
  log: Log,
): Promise<readonly TopicDone[]> {
  const policy = readPolicy(config.policy);
  if (config.mode === "embedded") {
    return await makeTopicsIn(config.dataFolder, topicsOf(policy), partitions, log);
  }
  return await makeTopics(kafkaFrom(config.kafka), topicSpecs(policy, { partitions, replication }), log);
}

/** Throws `UserError("config-invalid")` where the instance is not embedded. */
export function demoOf({ policy, transport }: Instance): Demo {
  const { registry } = transport;
  if (!("log" in transport)) throw new UserError("config-invalid", "mode: the demonstration runs embedded");
  const { log } = transport as EmbeddedTransport;
  const topics = topicsOf(policy);
  const missing = [...SAMPLE_SCHEMAS.keys()].filter((t) => !topics.raw.includes(t));
  if (missing.length > 0) throw new UserError("config-invalid", `policy: the samples need ${missing.join(", ")}`);
  return {
    plain: plainReader(registry),
    topics: topicsIn(log, topics, createCodec({ policy, registry })),
    feed: () => feedSamples(log, registry, plainWriter, PACKAGE_ROOT),
  };
}
