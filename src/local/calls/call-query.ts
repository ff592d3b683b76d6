import type { CallEvent } from './call.ts';

export interface CallQuery {
  readonly account?: string;
  readonly region?: string;
  /** The action, such as `RunInstances`. */
  readonly name?: string;
  /** Older than this one. */
  readonly before?: number;
  /** Newer than this one. */
  readonly after?: number;
  /** Between these times, epoch ms, both inclusive. */
  readonly from?: number;
  readonly until?: number;
  /** 50 unless set. */
  readonly limit?: number;
}

export interface RecordedCall {
  /** Grows with each call. */
  readonly sequence: number;
  readonly event: CallEvent;
}

/** Calls that are kept as CloudTrail's event history keeps them: 90 days. And no more than `keptCalls`. */
export const keptMs = 90 * 86_400_000;
export const keptCalls = 100_000;
