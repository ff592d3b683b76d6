import type { ActionContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import { createInterfaceRow, deleteInterfaceRow } from '../create-interface.ts';
import { findGroup, findSubnet, groupByName } from '../find-network.ts';
import { networkInterfaces } from '../interface-row.ts';
import type { SubnetRow } from '../subnet-row.ts';
import type { VpcRow } from '../vpc-row.ts';
import type { EndpointRow } from './endpoint-row.ts';
import { managedAttachment } from '../managed-attachment.ts';

/** The subnets of an endpoint: of its VPC, and one in a zone at most. */
export function readEndpointSubnets(
  { state }: ActionContext,
  ids: readonly string[] | undefined,
  vpcId: string,
  there: readonly string[] = [],
): readonly SubnetRow[] {
  const zones = new Set(there.map((id) => findSubnet(state, id).zone));
  return [...new Set(ids)].map((id) => {
    const subnet = findSubnet(state, id);
    if (subnet.vpcId !== vpcId)
      throw new AwsError(
        'InvalidParameter',
        400,
        `Subnet ${id} and VPC ${vpcId} belong to different networks.`,
      );
    if (zones.has(subnet.zone))
      throw new AwsError(
        'DuplicateSubnetsInSameZone',
        400,
        `Found another VPC endpoint subnet in the availability zone of ${id}. VPC endpoint subnets should be in different availability zones supported by the VPC endpoint service.`,
      );
    zones.add(subnet.zone);
    return subnet;
  });
}

/** The groups of an endpoint; the default group of its VPC where none is named. */
export function readEndpointGroups(
  { state }: ActionContext,
  ids: readonly string[] | undefined,
  vpcId: string,
): readonly string[] {
  for (const id of ids ?? [])
    if (findGroup(state, id).vpcId !== vpcId)
      throw new AwsError(
        'InvalidParameter',
        400,
        `Security group ${id} and VPC ${vpcId} belong to different networks.`,
      );
  if (ids !== undefined && ids.length > 0) return [...new Set(ids)];
  const standard = groupByName(state, vpcId, 'default');
  return standard === undefined ? [] : [standard.id];
}

/** Private names need a VPC that resolves names. */
export function checkPrivateDns({ id, enableDnsSupport, enableDnsHostnames }: VpcRow): void {
  if (enableDnsSupport && enableDnsHostnames) return;
  throw new AwsError(
    'InvalidParameter',
    400,
    `Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for ${id}`,
  );
}

/** Gives an endpoint a network interface in each of the subnets. */
export function addEndpointInterfaces(
  context: ActionContext,
  endpointId: string,
  subnets: readonly SubnetRow[],
  groupIds: readonly string[],
): readonly string[] {
  return subnets.map((subnet) => {
    const row = createInterfaceRow(context, {
      subnet,
      groupIds,
      type: 'vpc_endpoint',
      description: `VPC Endpoint Interface ${endpointId}`,
      requesterId: 'amazon-aws',
      attachment: managedAttachment(context.now),
    });
    return row.id;
  });
}

/** Takes the interfaces of an endpoint that stand in these subnets, and says which are left. */
export function removeEndpointInterfaces(
  context: ActionContext,
  { interfaceIds = [] }: EndpointRow,
  subnetIds: readonly string[],
): readonly string[] {
  const table = context.state.table(networkInterfaces);
  const going = interfaceIds.filter((id) => subnetIds.includes(table.get(id)?.subnetId ?? ''));
  for (const id of going) deleteInterfaceRow(context, id);
  return interfaceIds.filter((id) => !going.includes(id));
}
