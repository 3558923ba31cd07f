import { conversationsGoOn } from "../../conformance/conversations.ts";
import { describeReal } from "../../servers/servers.ts";
import { kafkaWorld } from "./kafka-world.ts";

describeReal("on real servers", ["kafka", "registry", "postgres"], (brokers, registry, postgres) => {
  conversationsGoOn("Kafka, registry and PostgreSQL", (policy) => kafkaWorld({ brokers, registry, postgres }, policy));
});
