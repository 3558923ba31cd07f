import { planted } from "../../conformance/planted.ts";
import { describeReal } from "../../servers/servers.ts";
import { kafkaWorld } from "./kafka-world.ts";

/** What the registry holds under the clean topics. */
async function schemas(url: string, topics: readonly string[]): Promise<string> {
  const subjects = (await (await fetch(`${url}/subjects`)).json()) as readonly string[];
  const ours = subjects.filter((s) => topics.some((topic) => s === `${topic}-value`));
  const texts = await Promise.all(ours.map(async (s) => (await fetch(`${url}/subjects/${s}/versions/latest`)).text()));
  return texts.join("\n");
}

describeReal("on real servers", ["kafka", "registry", "postgres"], (brokers, registry, postgres) => {
  planted(
    "Kafka, registry and PostgreSQL",
    (policy) => kafkaWorld({ brokers, registry, postgres }, policy),
    async ({ policy }) => {
      const topics = policy.controllers.flatMap((c) => c.purposes.map((p) => p.topic));
      return new Map([["registry", await schemas(registry, topics)]]);
    },
  );
});
