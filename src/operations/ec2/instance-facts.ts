import { onDemandPrice } from '../../data/prices.ts';
import type { Instance } from '../../wire/generated/ec2.ts';

export function tagOf(instance: Instance, key: string): string | undefined {
  return instance.Tags?.find((tag) => tag.Key === key)?.Value;
}

/** The instance's name for people; undefined when it has none. */
export function nameOf(instance: Instance): string | undefined {
  const name = tagOf(instance, 'Name');
  return name === '' ? undefined : name;
}

export function stateOf(instance: Instance): string {
  return instance.State?.Name ?? 'unknown';
}

/** The Auto Scaling group that the instance belongs to; undefined when it belongs to none. */
export function groupOf(instance: Instance): string | undefined {
  return tagOf(instance, 'aws:autoscaling:groupName');
}

/**
 * What the instance costs on demand while it runs, in USD an hour. Undefined when the price tables do not say: they
 * hold Linux on shared tenancy on demand.
 */
export function usdPerHour(instance: Instance, region: string): number | undefined {
  const { InstanceType, InstanceLifecycle, PlatformDetails, Platform, Placement } = instance;
  const linux = Platform === undefined && (PlatformDetails === undefined || PlatformDetails === 'Linux/UNIX');
  const shared = Placement?.Tenancy === undefined || Placement.Tenancy === 'default';
  if (InstanceType === undefined || InstanceLifecycle !== undefined || !linux || !shared) return undefined;
  return onDemandPrice(InstanceType, region)?.usd;
}
