import type { Channel } from "../core/channel.ts";
import { segmentsOf } from "./segments.ts";

/** Notes on a call: the agent writes them, whoever is quoted. */
export const callNote: Channel = { id: "call-note", segments: (event) => segmentsOf(event, "call-note", "agent") };
