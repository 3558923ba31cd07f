import { Kafka, logLevel } from "kafkajs";
import pg from "pg";
import { expect, it } from "vitest";
import { mendRequestQueue } from "../../../src/kafka/request-queue.ts";
import { describeReal } from "../../servers/servers.ts";
import { POSTGRES_MAJOR } from "../../servers/versions.ts";

describeReal("the test servers", ["kafka", "registry", "postgres"], (brokers, registry, postgres) => {
  it("has a broker that answers", async () => {
    mendRequestQueue();
    const admin = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const { brokers: seen } = await admin.describeCluster();
    await admin.disconnect();
    expect(seen).toHaveLength(1);
  });

  it("has a registry with the Confluent API", async () => {
    const response = await fetch(`${registry}/subjects`);
    expect(await response.json()).toBeInstanceOf(Array);
  });

  it("has the PostgreSQL that the compose file names", async () => {
    const client = new pg.Client({ connectionString: postgres });
    await client.connect();
    const { rows } = await client.query("show server_version_num");
    await client.end();
    expect(Math.floor(Number(rows[0].server_version_num) / 10_000)).toBe(POSTGRES_MAJOR);
  });
});
