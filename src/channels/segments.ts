import { kindOfRole } from "../core/decide.ts";
import type { Segment } from "../core/detect.ts";
import type { Event, Speaker } from "../core/event.ts";

/** Every field that holds text and is not personal data as a whole, in the event's order. */
export function segmentsOf(event: Event, channel: string, speaker: Speaker): readonly Segment[] {
  return event.fields.flatMap((field): readonly Segment[] => {
    if (field.text === undefined || kindOfRole(field.role) !== undefined) return [];
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
