import type { Channel } from "../core/channel.ts";
import { segmentsOf } from "./segments.ts";

/** Mails, plain and HTML: quoted parts are of several people, so the event's speaker is only who sent it. */
export const email: Channel = { id: "email", segments: (event) => segmentsOf(event, "email", event.speaker) };
