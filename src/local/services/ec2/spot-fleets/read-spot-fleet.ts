import type {
  LaunchTemplateConfig,
  SpotFleetLaunchSpecification,
  SpotFleetRequestConfigData,
} from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { AwsError } from '../../../error.ts';
import { roleByArn } from '../../iam/port.ts';
import { newFleetId } from '../fleets/new-fleet-id.ts';
import type { FleetLaunchInput, FleetOption, FleetTarget } from '../fleets/fleet-row.ts';
import { readOptions, readWeight } from '../fleets/read-fleet.ts';
import { wrongTerm } from '../fleets/term.ts';
import type { SpotFleetRow } from './spot-fleet-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html */
export function readSpotFleet(given: SpotFleetRequestConfigData, context: ActionContext): SpotFleetRow {
  const { ValidFrom: from, ValidUntil: until, ...config } = given;
  if (roleByArn(context, config.IamFleetRole) === undefined && !context.lenient)
    throw wrongConfig('Parameter: SpotFleetRequestConfig.IamFleetRole is invalid.');
  const { LaunchSpecifications: specs = [], LaunchTemplateConfigs: templates = [] } = config;
  if ((specs.length === 0) === (templates.length === 0))
    throw wrongConfig('Either LaunchSpecifications or LaunchTemplateConfigs must be specified.');
  const term = { validFrom: from?.getTime(), validUntil: until?.getTime() };
  const wrong = wrongTerm(term, context.now);
  if (wrong !== undefined) throw wrongConfig(wrong);
  const type = 'spot-fleet-request';
  return {
    ...term,
    id: newFleetId(context, 'sfr'),
    account: context.account,
    region: context.region,
    createdAt: context.now,
    type: config.Type ?? 'maintain',
    state: 'active',
    clientToken: config.ClientToken,
    options: specs.length > 0 ? specs.map((spec) => optionOf(spec, config)) : ofTemplates(templates, context),
    target: spotTarget(config.TargetCapacity, config.OnDemandTargetCapacity ?? 0),
    onDemandStrategy: config.OnDemandAllocationStrategy ?? 'lowestPrice',
    spotStrategy: config.AllocationStrategy ?? 'lowestPrice',
    interruptionBehavior: config.InstanceInterruptionBehavior ?? 'terminate',
    excessTermination: config.ExcessCapacityTerminationPolicy ?? 'default',
    replaceUnhealthy: config.ReplaceUnhealthyInstances ?? false,
    terminateOnExpiry: config.TerminateInstancesWithExpiration ?? false,
    launches: [],
    tags: readTagSpecifications(config.TagSpecifications, [type]).get(type) ?? [],
    config,
    history: [],
  };
}

/** How much of a fleet is bought on Spot: what is not asked for on demand. */
export function spotTarget(total: number, onDemand: number): FleetTarget {
  if (total < 0 || onDemand < 0 || onDemand > total)
    throw wrongConfig('TargetCapacity must not be negative or less than OnDemandTargetCapacity.');
  return { total, onDemand, spot: total - onDemand, default: 'spot' };
}

export function ofTemplates(
  configs: readonly LaunchTemplateConfig[],
  context: ActionContext,
): readonly FleetOption[] {
  const given = configs.map(({ LaunchTemplateSpecification, Overrides = [] }) => ({
    LaunchTemplateSpecification,
    Overrides: Overrides.map((over) => ({
      InstanceType: over.InstanceType,
      SubnetId: over.SubnetId,
      AvailabilityZone: over.AvailabilityZone,
      MaxPrice: over.SpotPrice,
      WeightedCapacity: over.WeightedCapacity,
      Priority: over.Priority,
    })),
  }));
  return readOptions(given, context);
}

function optionOf(spec: SpotFleetLaunchSpecification, config: SpotFleetRequestConfigData): FleetOption {
  return {
    type: spec.InstanceType,
    maxPrice: spec.SpotPrice ?? config.SpotPrice,
    weight: readWeight(spec.WeightedCapacity),
    launch: launchOf(spec),
  };
}

/** Subnets and zones may be lists, separated by commas: here the first is taken, for capacity is everywhere. */
const first = (list: string | undefined): string | undefined => list?.split(',')[0]?.trim();

function launchOf(spec: SpotFleetLaunchSpecification): FleetLaunchInput {
  const { Placement: placement, Monitoring: monitoring, TagSpecifications: tags = [] } = spec;
  const groups = (spec.SecurityGroups ?? []).flatMap(({ GroupId: id }) => id ?? []);
  return {
    ImageId: spec.ImageId,
    InstanceType: spec.InstanceType,
    KeyName: spec.KeyName,
    UserData: spec.UserData,
    EbsOptimized: spec.EbsOptimized,
    IamInstanceProfile: spec.IamInstanceProfile,
    BlockDeviceMappings: spec.BlockDeviceMappings,
    NetworkInterfaces: spec.NetworkInterfaces?.map((one) => ({ ...one, SubnetId: first(one.SubnetId) })),
    SubnetId: first(spec.SubnetId),
    SecurityGroupIds: groups.length === 0 ? undefined : groups,
    Placement: placement && {
      AvailabilityZone: first(placement.AvailabilityZone),
      GroupName: placement.GroupName,
      Tenancy: placement.Tenancy,
    },
    Monitoring: monitoring && { Enabled: monitoring.Enabled ?? false },
    TagSpecifications: tags.map(({ ResourceType, Tags }) => ({ ResourceType, Tags })),
  };
}

/** The code is AWS's, as is the sentence for the role; the others are ours. */
function wrongConfig(message: string): AwsError {
  return new AwsError('InvalidSpotFleetRequestConfig', 400, message);
}
