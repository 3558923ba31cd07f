import { kindOfRole } from "../core/decide.ts";
import type { Segment } from "../core/detect.ts";
import type { Event, Field, Speaker } from "../core/event.ts";

/** A bare language code, with its country or not: no room for anything else. */
const LANGUAGE_CODE = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/** RFC 9562, any version: 32 hexadecimal digits that say nothing of anybody, though some of them look like telephone numbers. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** W3C Trace Context, `traceparent` of version 00: random digits, and flags. */
const TRACE = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * Values that leave no room for personal data: the controller is one of the policy's, or the event would not have been read;
 * a language code; a platform's own id that is a UUID; a trace in a header that the policy lets pass.
 */
function isClosed({ role, text = "" }: Field, header: boolean): boolean {
  if (header && (TRACE.test(text) || UUID.test(text))) return true;
  switch (role.is) {
    case "controller":
      return true;
    case "language":
      return LANGUAGE_CODE.test(text);
    case "event-id":
    case "conversation":
      return UUID.test(text);
    default:
      return false;
  }
}

/** Every field that holds text that could be anything and is not personal data as a whole, in the event's order. */
export function segmentsOf(event: Event, channel: string, speaker: Speaker): readonly Segment[] {
  const headers = new Set(Object.values(event.headers));
  return event.fields.flatMap((field): readonly Segment[] => {
    if (field.text === undefined || kindOfRole(field.role) !== undefined || isClosed(field, headers.has(field.index)))
      return [];
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
