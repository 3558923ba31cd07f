import { UserError } from "../core/errors.ts";
import type { Policy } from "../core/policy.ts";
import type { SchemaRegistry } from "../core/registry.ts";
import type { KafkaSettings } from "./connection.ts";
import { readPem } from "./pem.ts";
import { createRegistry } from "./registry.ts";

export interface GivenKafka extends Pick<KafkaSettings, "brokers" | "clientId"> {
  /** Paths of PEM files. Undefined without TLS. */
  readonly ssl: Parameters<typeof readPem>[0] | undefined;
  readonly sasl: KafkaSettings["sasl"] | undefined;
}

/** Throws `UserError("file-unreadable")`. */
export function kafkaFrom({ brokers, clientId, ssl, sasl }: GivenKafka): KafkaSettings {
  return {
    brokers,
    clientId,
    ...(ssl === undefined ? {} : { ssl: readPem(ssl) }),
    ...(sasl === undefined ? {} : { sasl }),
  };
}

export interface GivenRegistry {
  readonly url: string | undefined;
  readonly username: string | undefined;
  readonly password: string | undefined;
}

/**
 * The registry as configured; where none is, what stands for it. Throws `UserError("config-invalid")` where the policy cannot do without.
 */
export function registryFrom(
  { url, username, password }: GivenRegistry,
  policy: Pick<Policy, "topics">,
  without: SchemaRegistry,
): SchemaRegistry {
  if (url !== undefined) {
    return createRegistry({
      url,
      ...(username === undefined || password === undefined ? {} : { auth: { username, password } }),
    });
  }
  if (policy.topics.raw.every((t) => t.format !== "avro")) return without;
  throw new UserError("config-invalid", "registry.url: is missing, and the policy has raw topics of format avro");
}
