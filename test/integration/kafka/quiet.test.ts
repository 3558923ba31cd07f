import { expect, it } from "vitest";
import { silent } from "../../../src/core/log.ts";
import { createConnection } from "../../../src/kafka/connection.ts";
import { describeReal } from "../../servers/servers.ts";

describeReal("a connection", ["kafka"], (brokers) => {
  it("prints no warning of Node's, which kafkajs alone would", async () => {
    const warnings: string[] = [];
    const listen = (warning: Error): void => void warnings.push(warning.name);
    process.on("warning", listen);
    const connection = createConnection({ brokers, clientId: "quiet" }, silent);
    await connection.asAdmin((admin) => admin.listTopics());
    const producer = connection.client().producer({ createPartitioner: () => () => 0 });
    await producer.connect();
    await producer.disconnect();
    await connection.close();
    process.off("warning", listen);
    expect(warnings).toEqual([]);
  });

  it("works again after a failure", async () => {
    const connection = createConnection({ brokers, clientId: "again" }, silent);
    await expect(connection.asAdmin((admin) => admin.fetchTopicOffsets("not-there"))).rejects.toThrow();
    await expect(connection.asAdmin((admin) => admin.listTopics())).resolves.toBeInstanceOf(Array);
    await connection.close();
  });
});
