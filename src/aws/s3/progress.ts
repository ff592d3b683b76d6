/** What a transfer tells while it works, and what can end it. */
export interface TransferOptions {
  readonly signal?: AbortSignal | undefined;
  /** So many bytes more went over the line; fewer when they must go again. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** Hears of what was stopped and lies there in part, from 0 to 1, for the next run to go on with. */
  readonly onLeft?: ((fraction: number) => void) | undefined;
  /** Parts at once; 5 unless said otherwise. */
  readonly partsAtOnce?: number | undefined;
}

export const usualPartsAtOnce = 5;
