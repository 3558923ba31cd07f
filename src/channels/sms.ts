import type { Channel } from "../core/channel.ts";
import { segmentsOf } from "./segments.ts";

/** Short messages: the event says who sent it. */
export const sms: Channel = { id: "sms", segments: (event) => segmentsOf(event, "sms", event.speaker) };
