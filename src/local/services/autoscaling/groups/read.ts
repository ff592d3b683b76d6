import type {
  CreateAutoScalingGroupType,
  UpdateAutoScalingGroupType,
} from '../../../../wire/generated/autoscaling.ts';
import { zonesOf } from '../../../../data/regions.ts';
import type { ActionContext } from '../../../action.ts';
import { subnets } from '../../ec2/port.ts';
import { configurationNotFound, validationError } from '../errors.ts';
import { checkDistribution } from './check-distribution.ts';
import { templateSource } from '../members/launch-input.ts';
import { terminationPolicies } from '../members/choose.ts';
import { configurations } from '../state.ts';
import type { GroupRow, GroupSettings, LaunchSource } from '../state.ts';

type Input = CreateAutoScalingGroupType | UpdateAutoScalingGroupType;
type Sizes = Pick<GroupRow, 'min' | 'max' | 'desired'>;

/** Refuses sizes that contradict each other. */
export function checkSizes({ min, max, desired }: Sizes): Sizes {
  if (min < 0 || max < 0)
    throw validationError(`Min and max sizes must not be negative. Min size: ${min}, max size: ${max}`);
  if (min > max)
    throw validationError(`Max bound, ${max}, must be greater than or equal to min bound, ${min}`);
  if (desired < min || desired > max)
    throw validationError(
      `Desired capacity:${desired} must be between the specified min size:${min} and max size:${max}`,
    );
  return { min, max, desired };
}

/** What a group launches from, of what a request names. Undefined when it names nothing. */
export function readLaunch(
  input: Pick<Input, 'LaunchConfigurationName' | 'LaunchTemplate' | 'MixedInstancesPolicy'>,
  context: ActionContext,
): LaunchSource | undefined {
  const { LaunchConfigurationName: configuration, LaunchTemplate, MixedInstancesPolicy: mixed } = input;
  if (configuration !== undefined) {
    if (context.state.table(configurations).get(configuration) === undefined)
      throw configurationNotFound(configuration);
    return { configuration };
  }
  if (LaunchTemplate !== undefined) return { template: templateSource(LaunchTemplate, context) };
  if (mixed === undefined) return undefined;
  const { LaunchTemplate: of } = mixed;
  for (const { WeightedCapacity: weight } of of?.Overrides ?? []) checkWeight(weight);
  checkDistribution(mixed.InstancesDistribution ?? {});
  const specification = templateSource(of?.LaunchTemplateSpecification ?? {}, context);
  return {
    mixed: {
      LaunchTemplate: { ...of, LaunchTemplateSpecification: specification, Overrides: of?.Overrides ?? [] },
      InstancesDistribution: {
        OnDemandAllocationStrategy: 'prioritized',
        OnDemandBaseCapacity: 0,
        OnDemandPercentageAboveBaseCapacity: 100,
        SpotAllocationStrategy: 'lowest-price',
        SpotInstancePools: 2,
        ...mixed.InstancesDistribution,
      },
    },
  };
}

/** "The value must be in the range of 1–999." https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplateOverrides.html */
function checkWeight(weight: string | undefined): void {
  if (weight !== undefined && !/^[1-9]\d{0,2}$/.test(weight))
    throw validationError(`Weighted capacity ${weight} is not a whole number in the range of 1 to 999.`);
}

/** Where a group's instances go, of what a request names. Undefined when it names nothing. */
export function readPlaces(
  {
    AvailabilityZones: zones = [],
    VPCZoneIdentifier: text = '',
  }: Pick<Input, 'AvailabilityZones' | 'VPCZoneIdentifier'>,
  { state, region }: ActionContext,
): Pick<GroupRow, 'zones' | 'subnetIds'> | undefined {
  const known = new Set(zonesOf(region).map(({ name }) => name));
  for (const zone of zones)
    if (!known.has(zone)) throw validationError(`Invalid availability zones: [${zone}]`);
  const subnetIds = text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (subnetIds.length === 0)
    return zones.length === 0 ? undefined : { zones: [...new Set(zones)], subnetIds };
  const table = state.table(subnets);
  const found = subnetIds.map((id) => {
    const subnet = table.get(id);
    if (subnet === undefined) throw validationError(`The subnet ID '${id}' does not exist`);
    return subnet.zone;
  });
  const own = [...new Set(found)];
  if (zones.length > 0 && (own.length !== new Set(zones).size || own.some((zone) => !zones.includes(zone))))
    throw validationError(
      'The availability zones of the specified subnets and the Auto Scaling group do not match',
    );
  return { zones: own, subnetIds };
}

export function checkPolicies(policies: readonly string[] | undefined): void {
  for (const policy of policies ?? [])
    if (!terminationPolicies.includes(policy) && !policy.startsWith('arn:'))
      throw validationError(
        `'${policy}' is not a valid termination policy. Valid termination policies: [${terminationPolicies.join(', ')}]`,
      );
}

/** What of a request is kept as it is. */
export function readSettings(input: Input): GroupSettings {
  const settings: GroupSettings = {
    LoadBalancerNames: 'LoadBalancerNames' in input ? input.LoadBalancerNames : undefined,
    TargetGroupARNs: 'TargetGroupARNs' in input ? input.TargetGroupARNs : undefined,
    TrafficSources: 'TrafficSources' in input ? input.TrafficSources : undefined,
    PlacementGroup: input.PlacementGroup,
    CapacityRebalance: input.CapacityRebalance,
    ServiceLinkedRoleARN: input.ServiceLinkedRoleARN,
    MaxInstanceLifetime: input.MaxInstanceLifetime,
    Context: input.Context,
    DesiredCapacityType: input.DesiredCapacityType,
    DefaultInstanceWarmup: input.DefaultInstanceWarmup,
    InstanceMaintenancePolicy: input.InstanceMaintenancePolicy,
    AvailabilityZoneDistribution: input.AvailabilityZoneDistribution,
    AvailabilityZoneImpairmentPolicy: input.AvailabilityZoneImpairmentPolicy,
    CapacityReservationSpecification: input.CapacityReservationSpecification,
    DeletionProtection: input.DeletionProtection,
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
