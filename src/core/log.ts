/** What a log line may carry. A closed list, so that no line can carry what an event said. */
export interface LogFields {
  readonly code?: string;
  readonly detector?: string;
  readonly topic?: string;
  readonly partition?: number;
  readonly offset?: string;
  readonly count?: number;
  readonly millis?: number;
  readonly attempt?: number;
  readonly address?: string;
  readonly group?: string;
  readonly controller?: string;
  readonly purpose?: string;
  readonly component?: string;
  readonly file?: string;
  readonly route?: string;
  readonly status?: number;
}

/** `error`: a person must act. `warn`: it heals by itself but should be known. `info`: a change of state. `debug`: the rest. */
export interface Log {
  error(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
}

export const silent: Log = { error() {}, warn() {}, info() {}, debug() {} };
