import { conversationsGoOn } from "../conformance/conversations.ts";
import { embeddedWorld } from "./embedded-world.ts";

conversationsGoOn("embedded log and PGlite", embeddedWorld);
