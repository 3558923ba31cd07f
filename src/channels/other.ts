import type { Channel } from "../core/channel.ts";
import { segmentsOf } from "./segments.ts";

/** Text that is none of the four. */
export const other: Channel = { id: "other", segments: (event) => segmentsOf(event, "other", event.speaker) };
