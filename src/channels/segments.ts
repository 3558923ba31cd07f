import { kindOfRole } from "../core/decide.ts";
import type { Segment } from "../core/detect.ts";
import type { Event, Field, Speaker } from "../core/event.ts";

/** A bare language code, with its country or not: no room for anything else. */
const LANGUAGE_CODE = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/** Fields whose value comes from a closed list: the controller is one of the policy's, or the event would not have been read. */
function isClosed({ role, text }: Field): boolean {
  return role.is === "controller" || (role.is === "language" && text !== undefined && LANGUAGE_CODE.test(text));
}

/** Every field that holds text that could be anything and is not personal data as a whole, in the event's order. */
export function segmentsOf(event: Event, channel: string, speaker: Speaker): readonly Segment[] {
  return event.fields.flatMap((field): readonly Segment[] => {
    if (field.text === undefined || kindOfRole(field.role) !== undefined || isClosed(field)) return [];
    return [
      {
        field: field.index,
        path: field.path,
        text: field.text,
        format: field.role.is === "free-text" ? field.role.format : "plain",
        language: event.language,
        channel,
        speaker,
      },
    ];
  });
}
