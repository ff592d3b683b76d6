import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';

/** A quota that was raised, by `service/code`. */
export interface AppliedRow {
  readonly id: string;
  readonly value: number;
  readonly tags: readonly Tag[];
}

export const appliedQuotas = defineTable<AppliedRow>({
  name: 'service-quotas.applied',
  scope: 'region',
  id: (row) => row.id,
});

/** Somebody asked for more. */
export interface RequestRow {
  readonly id: string;
  /** `service/code`. */
  readonly quota: string;
  readonly desired: number;
  /** `PENDING`, `APPROVED`, `NOT_APPROVED`. */
  readonly status: string;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly updated: number;
  /** The requester's principal, as JSON. */
  readonly requester: string;
  readonly caseId?: string | undefined;
}

export const requests = defineTable<RequestRow>({
  name: 'service-quotas.requests',
  scope: 'region',
  id: (row) => row.id,
  indexes: { quota: (row) => row.quota },
});
