import type { Input } from '../../../action.ts';
import { defineTable } from '../../../store/table.ts';

export type Transformation = Input<'logs', 'PutMetricFilter'>['metricTransformations'][number];

export interface MetricFilterRow {
  readonly name: string;
  /** The key of its group. */
  readonly group: string;
  readonly groupName: string;
  readonly pattern: string;
  readonly transformation: Transformation;
  /** Whether it looks at what the group's transformer makes of events. */
  readonly transformed?: boolean | undefined;
  readonly created: number;
}

const filterId = (row: { readonly group: string; readonly name: string }): string =>
  `${row.group}:${row.name}`;

export const metricFilters = defineTable<MetricFilterRow>({
  name: 'logs.metric-filters',
  scope: 'region',
  id: filterId,
});

export interface SubscriptionFilterRow {
  readonly name: string;
  readonly group: string;
  readonly groupName: string;
  readonly pattern: string;
  readonly destinationArn: string;
  readonly roleArn?: string | undefined;
  readonly distribution: string;
  readonly transformed?: boolean | undefined;
  readonly created: number;
}

export const subscriptionFilters = defineTable<SubscriptionFilterRow>({
  name: 'logs.subscription-filters',
  scope: 'region',
  id: filterId,
});

/** The filters of a group, in order of name. */
export function ofGroup(group: string, prefix = ''): { readonly from: string; readonly below: string } {
  return { from: `${group}:${prefix}`, below: `${group}:${prefix}\u{10ffff}` };
}
