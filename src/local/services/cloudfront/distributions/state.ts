import type { DistributionConfig, MonitoringSubscription } from '../../../../wire/generated/cloudfront.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

export interface DistributionRow {
  readonly id: string;
  /** What its domain begins with. */
  readonly domain: string;
  readonly config: DistributionConfig;
  readonly etag: string;
  readonly tags: readonly Tag[];
  /** Epoch ms. */
  readonly modified: number;
  /** When every edge has it, epoch ms. */
  readonly deployed: number;
  readonly sequence: number;
  /** Whether additional metrics are subscribed to. */
  readonly monitoring?: MonitoringSubscription | undefined;
}

export const distributions = defineTable<DistributionRow>({
  name: 'cloudfront.distributions',
  scope: 'account',
  id: (row) => row.id,
  indexes: { reference: (row) => row.config.CallerReference },
});

/** Whose a distribution is: the names under which it answers are the whole cloud's. */
export interface AddressRow {
  /** The distribution's id or the first part of its domain, in lower case, or one of its aliases. */
  readonly name: string;
  readonly account: string;
  readonly partition: string;
  readonly id: string;
}

export const addresses = defineTable<AddressRow>({
  name: 'cloudfront.addresses',
  scope: 'cloud',
  id: (row) => row.name,
  indexes: { distribution: (row) => row.id },
});
