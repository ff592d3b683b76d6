export interface WaitOptions {
  /** How long to wait, in milliseconds; ten minutes when absent, as AWS's own waiters. */
  readonly maxWaitMs?: number;
  readonly signal?: AbortSignal;
}
