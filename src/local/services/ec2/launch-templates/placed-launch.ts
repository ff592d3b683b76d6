import type { RunInstancesRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { defaultVpc, groupByName } from '../network/find-network.ts';
import { launchTemplateData, templateInterfaces } from './launch-template-data.ts';

type Launch = Omit<RunInstancesRequest, 'MinCount' | 'MaxCount'>;

/** Where another service wants an instance, whatever its template says. */
export interface LaunchPlace {
  readonly zone: string;
  readonly subnetId: string | undefined;
  /** Whether it gets a public address; undefined where the subnet decides, or the template. */
  readonly publicAddress?: boolean | undefined;
}

/**
 * A launch at a place: its subnet is that of the primary network interface, if a template describes one. "Auto Scaling
 * launches […] into the subnets of the group": a zone of the template is left out.
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html
 */
export function placedLaunch(
  input: Launch,
  { zone, subnetId, publicAddress }: LaunchPlace,
  context: Pick<ActionContext, 'state'>,
): Launch {
  const data =
    input.LaunchTemplate === undefined ? {} : launchTemplateData(input.LaunchTemplate, context).data;
  const {
    AvailabilityZone: _zone,
    AvailabilityZoneId: _zoneId,
    ...placement
  } = input.Placement ?? data.Placement ?? {};
  const described = input.NetworkInterfaces ?? templateInterfaces(data) ?? [];
  const interfaces =
    described.length === 0 && publicAddress !== undefined
      ? [{ DeviceIndex: 0, AssociatePublicIpAddress: publicAddress, Groups: groupIds(input, context) }]
      : described;
  const groups = interfaces === described ? {} : { SecurityGroupIds: undefined, SecurityGroups: undefined };
  if (interfaces.length === 0)
    return subnetId === undefined
      ? { ...input, Placement: { ...placement, AvailabilityZone: zone } }
      : { ...input, SubnetId: subnetId, Placement: placement };
  return {
    ...input,
    ...groups,
    Placement: subnetId === undefined ? { ...placement, AvailabilityZone: zone } : placement,
    NetworkInterfaces: interfaces.map((one) =>
      (one.DeviceIndex ?? 0) === 0 && subnetId !== undefined ? { ...one, SubnetId: subnetId } : one,
    ),
  };
}

/** The groups of a launch by their ids; names are those of the default VPC. */
function groupIds(
  { SecurityGroupIds: ids = [], SecurityGroups: names = [] }: Launch,
  { state }: Pick<ActionContext, 'state'>,
): readonly string[] | undefined {
  const vpcId = defaultVpc(state)?.id ?? '';
  // What is not there is refused as it was named.
  const all = [...ids, ...names.map((name) => groupByName(state, vpcId, name)?.id ?? name)];
  return all.length === 0 ? undefined : all;
}
