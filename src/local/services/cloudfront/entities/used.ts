import type {
  CacheBehavior,
  DefaultCacheBehavior,
  DistributionConfig,
} from '../../../../wire/generated/cloudfront.ts';

/** The behaviours of a distribution, the default one first. */
export function behavioursOf(config: DistributionConfig): readonly (DefaultCacheBehavior | CacheBehavior)[] {
  return [config.DefaultCacheBehavior, ...(config.CacheBehaviors?.Items ?? [])];
}
