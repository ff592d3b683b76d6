/** Where attention begins. */
export interface Thresholds {
  /** Percent of CPU, as the average of one period. */
  readonly cpu: number;
  /** Percent of CPU: a machine that never was busier does nothing. Not looked at when absent. */
  readonly idle?: number | undefined;
  /** Milliseconds that an instance may be stopped. */
  readonly stoppedFor: number;
  /** Milliseconds that the newest backup may be old. */
  readonly backupAge: number;
  /** Percent by which a closed month may cost more than the one before. */
  readonly costRise: number;
}

const day = 86_400_000;

export const usualThresholds: Thresholds = {
  cpu: 80,
  stoppedFor: 30 * day,
  backupAge: 2 * day,
  costRise: 20,
};
