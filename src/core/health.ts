/** What one component reports of itself. */
export interface ComponentState {
  readonly component: string;
  readonly ready: boolean;
  /** The error code of what it waits for. */
  readonly code?: string;
}
