import type { CostGroup } from './cost-group.ts';

/** Costs of one month or day. Amounts are decimals in text, exact to the last digit that AWS gave. */
export interface CostPeriod {
  readonly start: string;
  readonly end: string;
  /** Whether the month's bill is still open. */
  readonly estimated: boolean;
  /** All together: usage, tax, credits and refunds. */
  readonly total: string;
  readonly usage: string;
  readonly tax: string;
  readonly credits: string;
  readonly refunds: string;
  /** Against the period before; absent for the first one. */
  readonly change?: CostChange | undefined;
}

export interface CostChange {
  readonly amount: string;
  /** Absent when there was nothing before. */
  readonly percent?: number | undefined;
}

/** One service, tag value, account or region, over all periods. */
export interface CostRow {
  readonly name: string;
  /** An amount for each period, in their order. */
  readonly amounts: readonly string[];
  readonly total: string;
  /** Of the last period against the one before. */
  readonly change?: CostChange | undefined;
}

export interface CostSummary {
  readonly by: CostGroup;
  /** As AWS has it: `USD`, mostly. */
  readonly currency: string;
  readonly periods: readonly CostPeriod[];
  /** The dearest first. */
  readonly rows: readonly CostRow[];
  readonly total: string;
  /** What it took to know this. */
  readonly query: { readonly pages: number; readonly price: string; readonly cachedMonths: number };
}
