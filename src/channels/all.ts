import type { Channel, ChannelId } from "../core/channel.ts";
import { callNote } from "./call-note.ts";
import { chat } from "./chat.ts";
import { email } from "./email.ts";
import { other } from "./other.ts";
import { sms } from "./sms.ts";

/** Every channel by its name. */
export const CHANNELS: Readonly<Record<ChannelId, Channel>> = { chat, email, sms, "call-note": callNote, other };
