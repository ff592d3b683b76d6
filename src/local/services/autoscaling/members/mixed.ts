import type {
  LaunchTemplateOverrides,
  MixedInstancesPolicy,
} from '../../../../wire/generated/autoscaling.ts';
import { onDemandPrice } from '../../../../data/prices.ts';
import { isActive, unitsOf } from '../find.ts';
import type { GroupRow, MemberRow } from '../state.ts';

/** What a mixed group launches next. */
export interface MixedChoice {
  readonly spot: boolean;
  readonly override: LaunchTemplateOverrides | undefined;
}

/**
 * On demand until the base and the share above it are there, on Spot from then on.
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/mixed-instances-groups-set-up-overview.html
 */
export function chooseMixed(
  policy: MixedInstancesPolicy,
  { desired }: Pick<GroupRow, 'desired'>,
  there: readonly MemberRow[],
  region: string,
): MixedChoice {
  const {
    OnDemandBaseCapacity: base = 0,
    OnDemandPercentageAboveBaseCapacity: share = 100,
    SpotAllocationStrategy: strategy = 'lowest-price',
  } = policy.InstancesDistribution ?? {};
  const onDemand = unitsOf(there.filter((member) => isActive(member) && member.spot !== true));
  // "EC2 Auto Scaling rounds […] up to the nearest integer value to ensure enough capacity" on demand.
  const wanted = Math.min(desired, base) + Math.ceil((Math.max(0, desired - base) * share) / 100);
  const spot = onDemand >= wanted && share < 100;
  const overrides = policy.LaunchTemplate?.Overrides ?? [];
  const byPrice = spot && /^(?:lowest-price|price-capacity-optimized)$/.test(strategy);
  // On demand the first type that is named has the highest priority; capacity is the same everywhere here.
  return { spot, override: byPrice ? cheapest(overrides, region) : overrides[0] };
}

function cheapest(
  overrides: readonly LaunchTemplateOverrides[],
  region: string,
): LaunchTemplateOverrides | undefined {
  const price = ({ InstanceType: type = '', WeightedCapacity: weight = '1' }: LaunchTemplateOverrides) =>
    (onDemandPrice(type, region)?.usd ?? Number.MAX_VALUE) / Number(weight);
  return overrides.toSorted((one, other) => price(one) - price(other))[0];
}
