import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';

export const binnedTypes = ['EBS_SNAPSHOT', 'EC2_IMAGE', 'EBS_VOLUME'] as const;
export type BinnedType = (typeof binnedTypes)[number];

/** A tag that a rule looks for; without a value, any value will do. */
export interface RuleTag {
  readonly ResourceTagKey: string;
  readonly ResourceTagValue?: string | undefined;
}

/** One retention rule: what of a region goes to the Recycle Bin when it is deleted, and for how long. */
export interface RuleRow {
  readonly id: string;
  readonly resourceType: BinnedType;
  readonly days: number;
  readonly description: string;
  /** Resources with any of these; empty: all resources of the type in the region. */
  readonly resourceTags: readonly RuleTag[];
  /** Resources with any of these are left out. */
  readonly excludeTags: readonly RuleTag[];
  /** Days that an unlocking takes; absent when the rule was never locked. */
  readonly unlockDelay?: number | undefined;
  readonly locked?: boolean | undefined;
  /** When an unlocking that was begun is over, epoch milliseconds. */
  readonly unlocksAt?: number | undefined;
  readonly tags: readonly Tag[];
}

export const rules = defineTable<RuleRow>({
  name: 'rbin.rules',
  scope: 'region',
  id: (row) => row.id,
  indexes: { type: (row) => row.resourceType },
});
