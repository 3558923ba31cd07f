/** Shapes that several routes share. */
export const errorBody = {
  type: "object",
  required: ["code", "message", "remedy"],
  properties: { code: { type: "string" }, message: { type: "string" }, remedy: { type: "string" } },
} as const;

export function iso(millis: number): string {
  return new Date(millis).toISOString();
}
