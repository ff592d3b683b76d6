import { defineTable } from '../../../store/table.ts';
import type { AccountBlockRow } from '../state.ts';

/** A bucket that requests are routed to, and how many of those that come near it, in percent: all or none. */
export interface RegionRow {
  readonly bucket: string;
  readonly account: string;
  readonly region: string;
  readonly dial: number;
}

/** One name for buckets in several regions. What becomes of it later is told by when it does. */
export interface MultiRegionRow {
  readonly name: string;
  readonly account: string;
  readonly partition: string;
  readonly alias: string;
  readonly block: AccountBlockRow;
  readonly regions: readonly RegionRow[];
  readonly created: number;
  /** Until then it is being made. */
  readonly ready: number;
  /** When it has gone, of one that is being deleted. */
  readonly gone?: number | undefined;
  readonly policy?: string | undefined;
  /** What is to be the policy, and from when on. */
  readonly proposed?: { readonly text: string; readonly from: number } | undefined;
}

/** They are an account's, in no region. */
export const multiRegionPoints = defineTable<MultiRegionRow>({
  name: 's3control.multi-region-points',
  scope: 'account',
  id: ({ name }) => name,
  indexes: { alias: ({ alias }) => alias },
});

export type AsyncAction =
  | 'CreateMultiRegionAccessPoint'
  | 'DeleteMultiRegionAccessPoint'
  | 'PutMultiRegionAccessPointPolicy';

/** A request that was taken, and is done later. */
export interface AsyncRequestRow {
  readonly arn: string;
  readonly token: string;
  readonly action: AsyncAction;
  /** What was asked for. */
  readonly details: object;
  readonly regions: readonly string[];
  readonly created: number;
  readonly done: number;
}

export const asyncRequests = defineTable<AsyncRequestRow>({
  name: 's3control.async-requests',
  scope: 'account',
  id: ({ arn }) => arn,
  indexes: { token: ({ token }) => token },
});
