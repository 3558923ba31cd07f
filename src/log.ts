import { type DestinationStream, pino } from "pino";
import type { Log, LogFields } from "./core/log.ts";

export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * JSON lines on standard error. Only the fields of `LogFields` are written, whatever object is given: a field that is not
 * in the list is left out, so that no line can carry what an event said.
 */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  return {
    error: (message, fields) => logger.error(allowed(fields), message),
    warn: (message, fields) => logger.warn(allowed(fields), message),
    info: (message, fields) => logger.info(allowed(fields), message),
    debug: (message, fields) => logger.debug(allowed(fields), message),
  };
}

const FIELDS: { readonly [K in keyof Required<LogFields>]: "string" | "number" } = {
  code: "string",
  detector: "string",
  topic: "string",
  partition: "number",
  offset: "string",
  count: "number",
  millis: "number",
  attempt: "number",
  address: "string",
  group: "string",
  controller: "string",
  purpose: "string",
  component: "string",
  file: "string",
  route: "string",
  status: "number",
};

function allowed(fields: LogFields | undefined): Record<string, string | number> {
  const out: Record<string, string | number> = {};
  for (const [name, type] of Object.entries(FIELDS)) {
    const value = fields?.[name as keyof LogFields];
    if (typeof value === type && value !== undefined) out[name] = value;
  }
  return out;
}
