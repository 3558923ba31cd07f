/** One turn, e-mail, SMS or note with what is personal in it; offsets in UTF-16 code units. The form of the labelled sets. */
export interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly channel: "chat" | "email" | "sms" | "note";
  readonly conversation: string | null;
  readonly turn: number;
  readonly speaker: "agent" | "customer";
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The twelve languages that are trained for. */
export const LANGUAGES = ["da", "de", "en", "es", "fi", "fr", "it", "nb", "nl", "pl", "pt", "sv"] as const;

export type Language = (typeof LANGUAGES)[number];
