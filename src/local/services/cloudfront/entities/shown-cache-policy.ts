import type { CachePolicy, CachePolicyConfig } from '../../../../wire/generated/cloudfront.ts';
import type { EntityRow } from './kind.ts';

export function shown({ id, modified, config }: EntityRow<CachePolicyConfig>): CachePolicy {
  return { Id: id, LastModifiedTime: new Date(modified), CachePolicyConfig: config };
}
