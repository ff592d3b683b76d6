/** One group of one period, as Cost Explorer told it. Amounts are decimals, in text: never floats. */
export interface CostLine {
  /** The first day of the period: `2026-10-01`. */
  readonly start: string;
  readonly end: string;
  readonly name: string;
  /** `Usage`, `Tax`, `Credit`, `Refund` … */
  readonly record: string;
  readonly amount: string;
  readonly currency: string;
  /** Whether the bill of the month is still open. */
  readonly estimated: boolean;
}

/** A month or a day that was asked for, also one in which nothing cost anything. */
export interface CostSpan {
  readonly start: string;
  readonly end: string;
  readonly estimated: boolean;
}

/** A month's lines, and whether it can be kept: what is estimated can change. */
export interface MonthOfLines {
  readonly month: string;
  readonly spans: readonly CostSpan[];
  readonly lines: readonly CostLine[];
  readonly estimated: boolean;
}
