import kafkajs, { type Admin, type ITopicConfig } from "kafkajs";
import type { Policy } from "../core/policy.ts";
import { longest } from "../core/retention.ts";
import { asEdge } from "./failures.ts";

/** What a topic is for; it decides the settings that it gets where nothing else is said. */
export type TopicUse = "raw" | "clean" | "quarantine" | "withheld";

export interface TopicSpec {
  readonly name: string;
  readonly use: TopicUse;
  /** An output needs at least as many as the largest raw topic that feeds it. */
  readonly partitions: number;
  /** -1: the broker's default. */
  readonly replication?: number;
  /** Milliseconds; -1 keeps for ever. */
  readonly retention?: number;
}

export interface Difference {
  readonly setting: string;
  readonly is: string;
  readonly wanted: string;
}

/** What was done about one topic. A topic that exists is left as it is. */
export interface TopicReport {
  readonly name: string;
  readonly use: TopicUse;
  readonly did: "created" | "existed";
  readonly partitions: number;
  /** Fewer partitions than needed: records of the partitions above it cannot be written. */
  readonly tooSmall: boolean;
  readonly differs: readonly Difference[];
}

const DAY = 86_400_000;

/**
 * Raw text is kept shortest, because nothing protects it; a clean topic for as long as its purpose says; what could not
 * be cleaned long enough for somebody to look into it. A sealed record holds key, value and headers of a raw one and so
 * can be larger than it.
 */
const SETTINGS: Readonly<Record<TopicUse, Readonly<Record<string, string>>>> = {
  raw: { "cleanup.policy": "delete", "retention.ms": `${7 * DAY}` },
  clean: { "cleanup.policy": "delete", "retention.ms": `${365 * DAY}` },
  quarantine: { "cleanup.policy": "delete", "retention.ms": `${30 * DAY}`, "max.message.bytes": `${4 * 1024 * 1024}` },
  withheld: { "cleanup.policy": "delete", "retention.ms": `${30 * DAY}`, "max.message.bytes": `${4 * 1024 * 1024}` },
};

function settingsOf(spec: TopicSpec): Readonly<Record<string, string>> {
  const settings = SETTINGS[spec.use];
  return spec.retention === undefined ? settings : { ...settings, "retention.ms": `${spec.retention}` };
}

function configOf(spec: TopicSpec): ITopicConfig {
  return {
    topic: spec.name,
    numPartitions: spec.partitions,
    replicationFactor: spec.replication ?? -1,
    configEntries: Object.entries(settingsOf(spec)).map(([name, value]) => ({ name, value })),
  };
}

/**
 * Makes the topics that are missing, and says of the others where they differ from what would have been made. Safe to
 * repeat, and to run twice at once. Throws `EdgeError` where the broker does not answer or refuses.
 */
export async function createTopics(admin: Admin, specs: readonly TopicSpec[]): Promise<readonly TopicReport[]> {
  try {
    const before = new Set(await admin.listTopics());
    const missing = specs.filter((spec) => !before.has(spec.name));
    if (missing.length > 0) await admin.createTopics({ topics: missing.map(configOf), waitForLeaders: true });
    const created = new Set(missing.map((spec) => spec.name));
    return await Promise.all(specs.map((spec) => reportOf(admin, spec, created.has(spec.name))));
  } catch (thrown) {
    throw asEdge(thrown);
  }
}

async function reportOf(admin: Admin, spec: TopicSpec, created: boolean): Promise<TopicReport> {
  const { topics } = await admin.fetchTopicMetadata({ topics: [spec.name] });
  const partitions = topics[0]?.partitions.length ?? 0;
  const wanted = settingsOf(spec);
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: spec.name, configNames: Object.keys(wanted) }],
  });
  const found = new Map(resources[0]?.configEntries.map((e) => [e.configName, e.configValue]));
  const differs = Object.entries(wanted)
    .map(([setting, value]) => ({ setting, is: found.get(setting) ?? "", wanted: value }))
    .filter((d) => d.is !== d.wanted);
  return {
    name: spec.name,
    use: spec.use,
    did: created ? "created" : "existed",
    partitions,
    tooSmall: partitions < spec.partitions,
    differs,
  };
}

/** The topics that a policy names, as they are made. */
export function topicSpecs(
  { topics, controllers }: Policy,
  spec: Pick<TopicSpec, "partitions" | "replication">,
): readonly TopicSpec[] {
  const purposes = controllers.flatMap((c) => c.purposes);
  return [
    ...topics.raw.map(({ name }) => ({ ...spec, name, use: "raw" as const })),
    ...purposes.map((p) => ({ ...spec, name: p.topic, use: "clean" as const, retention: longest(p.retention) })),
    { ...spec, name: topics.quarantine, use: "quarantine" },
    { ...spec, name: topics.withheld, use: "withheld" },
  ];
}
