import type { Tag } from '../../blocks/tags.ts';
import type { AnomalyMonitor, AnomalySubscription, CostCategory } from '../../../wire/generated/ce.ts';
import { defineTable } from '../../store/table.ts';

/** A tag that somebody made active, or inactive again, for the allocation of costs. */
export interface AllocationTagRow {
  readonly key: string;
  readonly active: boolean;
  /** Epoch milliseconds. */
  readonly updated: number;
}

export const allocationTags = defineTable<AllocationTagRow>({
  name: 'ce.allocation-tags',
  scope: 'account',
  id: (row) => row.key,
});

/** A cost category: rules that give costs a value. */
export interface CostCategoryRow {
  readonly id: string;
  readonly name: string;
  /** ISO, the first of a month. */
  readonly start: string;
  readonly definition: Pick<CostCategory, 'RuleVersion' | 'Rules' | 'SplitChargeRules' | 'DefaultValue'>;
  readonly tags: readonly Tag[];
}

export const costCategories = defineTable<CostCategoryRow>({
  name: 'ce.cost-categories',
  scope: 'account',
  id: (row) => row.id,
});

export interface MonitorRow {
  readonly arn: string;
  readonly monitor: AnomalyMonitor;
  readonly tags: readonly Tag[];
}

export const anomalyMonitors = defineTable<MonitorRow>({
  name: 'ce.anomaly-monitors',
  scope: 'account',
  id: (row) => row.arn,
});

export interface SubscriptionRow {
  readonly arn: string;
  readonly subscription: AnomalySubscription;
  readonly tags: readonly Tag[];
}

export const anomalySubscriptions = defineTable<SubscriptionRow>({
  name: 'ce.anomaly-subscriptions',
  scope: 'account',
  id: (row) => row.arn,
});
