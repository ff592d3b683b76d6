import type { CachePolicyConfig } from '../../../../wire/generated/cloudfront.ts';
import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import { TTL } from '../limits.ts';
import { managedCachePolicies } from '../managed/cache-policies.ts';
import type { EntityKind, EntityRow } from './kind.ts';
import { behavioursOf } from './used.ts';

export const cachePolicies: EntityKind<CachePolicyConfig> = {
  table: defineTable<EntityRow<CachePolicyConfig>>({
    name: 'cloudfront.cache-policies',
    scope: 'account',
    id: (row) => row.id,
  }),
  path: 'cache-policy',
  hasArn: true,
  most: 20,
  newId: (random) => random.uuid(),
  uniqueOf: (config) => config.Name,
  complete: ({ DefaultTTL = TTL.usual, MaxTTL = TTL.most, ...config }) => {
    const most = Math.max(MaxTTL, config.MinTTL);
    return { ...config, DefaultTTL: Math.max(DefaultTTL, config.MinTTL), MaxTTL: most };
  },
  absent: () => new AwsError('NoSuchCachePolicy', 404, 'The specified cache policy does not exist.'),
  exists: () =>
    new AwsError(
      'CachePolicyAlreadyExists',
      409,
      'A cache policy with this name already exists. You must provide a unique name. To modify an existing cache policy, use UpdateCachePolicy.',
    ),
  inUse: () =>
    new AwsError(
      'CachePolicyInUse',
      409,
      'Cannot delete the cache policy because it is attached to one or more cache behaviors.',
    ),
  tooMany: () =>
    new AwsError(
      'TooManyCachePolicies',
      400,
      'You have reached the maximum number of cache policies for this AWS account. For more information, see Quotas (formerly known as limits) in the Amazon CloudFront Developer Guide.',
    ),
  isUsedBy: (config, id) => behavioursOf(config).some((one) => one.CachePolicyId === id),
  managed: managedCachePolicies,
};
