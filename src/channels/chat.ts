import type { Channel } from "../core/channel.ts";
import { segmentsOf } from "./segments.ts";

/** Turns of a conversation: the event says who wrote it. */
export const chat: Channel = { id: "chat", segments: (event) => segmentsOf(event, "chat", event.speaker) };
