import type { CachePolicyConfig } from '../../../../wire/generated/cloudfront.ts';
import { TTL } from '../limits.ts';
import { managedCachePolicies } from '../managed/cache-policies.ts';
import { policyKind } from './policy-kind.ts';

export const cachePolicies = policyKind<CachePolicyConfig>({
  code: 'CachePolicy',
  codeOfMany: 'CachePolicies',
  noun: 'cache policy',
  article: 'A',
  nounOfMany: 'cache policies',
  managed: managedCachePolicies,
  nameOf: ({ Name }) => Name,
  complete: ({ DefaultTTL = TTL.usual, MaxTTL = TTL.most, ...config }) => {
    const most = Math.max(MaxTTL, config.MinTTL);
    return { ...config, DefaultTTL: Math.max(DefaultTTL, config.MinTTL), MaxTTL: most };
  },
  idIn: ({ CachePolicyId }) => CachePolicyId,
});
