/** Between which values a metric is expected in one period. */
export interface Expected {
  readonly low: number;
  readonly high: number;
}
