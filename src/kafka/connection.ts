import kafkajs, { type Admin, type Kafka, type KafkaConfig, type SASLOptions } from "kafkajs";
import type { Log } from "../core/log.ts";
import { clientLog } from "./client-log.ts";
import { mendRequestQueue } from "./request-queue.ts";

export interface KafkaSettings {
  /** `host:port`, at least one. */
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** PEM texts, not paths. Present, even if empty: TLS. */
  readonly ssl?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
  readonly sasl?: {
    readonly mechanism: "plain" | "scram-sha-256" | "scram-sha-512";
    readonly username: string;
    readonly password: string;
  };
}

/** Makes kafkajs clients with one set of settings. Nothing is connected until it is used. */
export interface Connection {
  /**
   * A client of its own. A consumer and the producers that commit its offsets must not share one: kafkajs keeps the
   * offsets of a transaction that is not committed yet in a place that its consumers read.
   */
  client(): Kafka;
  /** Work with an admin client, which stays connected for the next; after a failure the next gets a fresh one. */
  asAdmin<T>(work: (admin: Admin) => Promise<T>): Promise<T>;
  close(): Promise<void>;
  readonly log: Log;
}

function saslOf({ mechanism, username, password }: NonNullable<KafkaSettings["sasl"]>): SASLOptions {
  // kafkajs wants one literal each, not their union.
  switch (mechanism) {
    case "plain":
      return { mechanism, username, password };
    case "scram-sha-256":
      return { mechanism, username, password };
    case "scram-sha-512":
      return { mechanism, username, password };
  }
}

function configOf(settings: KafkaSettings, log: Log): KafkaConfig {
  const { ssl, sasl } = settings;
  return {
    brokers: [...settings.brokers],
    clientId: settings.clientId,
    connectionTimeout: 3_000,
    requestTimeout: 30_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 5 },
    logLevel: kafkajs.logLevel.INFO,
    logCreator: clientLog(log),
    ...(ssl === undefined ? {} : { ssl: { ...ssl } }),
    ...(sasl === undefined ? {} : { sasl: saslOf(sasl) }),
  };
}

export function createConnection(settings: KafkaSettings, log: Log): Connection {
  mendRequestQueue();
  const config = configOf(settings, log);
  const client = (): Kafka => new kafkajs.Kafka(config);
  let ready: Promise<Admin> | undefined;

  const connect = async (): Promise<Admin> => {
    const admin = client().admin();
    try {
      await admin.connect();
    } catch (thrown) {
      await disconnectQuietly(admin);
      throw thrown;
    }
    return admin;
  };
  const drop = async (): Promise<void> => {
    const admin = await ready?.catch(() => undefined);
    ready = undefined;
    if (admin !== undefined) await disconnectQuietly(admin);
  };
  return {
    client,
    log,
    async asAdmin(work) {
      ready ??= connect();
      const mine = ready;
      try {
        return await work(await mine);
      } catch (thrown) {
        if (ready === mine) await drop();
        throw thrown;
      }
    },
    close: drop,
  };
}

/** Ends a client whose connection may be broken already; there is nothing left to do about a failure. */
export async function disconnectQuietly(client: { disconnect(): Promise<void> }): Promise<void> {
  await client.disconnect().catch(() => undefined);
}
