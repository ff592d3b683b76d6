import type { CreateNatGatewayRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { AwsError } from '../../../error.ts';
import { invalidParameterCombination, invalidParameterValue, missingParameter } from '../errors.ts';
import { findAllocation } from '../network/addresses/find-address.ts';
import { createInterfaceRow } from '../network/create-interface.ts';
import { describeNatGateway } from '../network/describe-nat.ts';
import { findSubnet } from '../network/find-network.ts';
import { findRow } from '../network/find-row.ts';
import { natGateways, stillThere } from '../network/gateways/nat-row.ts';
import { beginNatChange } from '../network/gateways/nat-transition.ts';
import { addressesPerNatGateway, quota } from '../network/limits.ts';
import { natGatewayIdErrors } from '../network/network-errors.ts';
import { newRowId } from '../network/new-row-id.ts';
import { once } from '../network/once.ts';
import type { SubnetRow } from '../network/subnet-row.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';
import { managedAttachment } from '../network/managed-attachment.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html */
export const action = defineAction('ec2', 'CreateNatGateway', {
  authorize(input, context) {
    const used = [input.SubnetId, input.AllocationId].filter((id) => id !== undefined);
    const creation = { action: 'CreateNatGateway', resource: 'natgateway/*', tags: input.TagSpecifications };
    return [...onTagged('CreateNatGateway', used, context), ...onCreation(creation, context)];
  },
  handler(input, context) {
    const id = once('CreateNatGateway', input, context, () => {
      const { subnet, ...spec } = readSpec(input, context);
      return () => make(spec, subnet, context);
    });
    const row = findRow(context.state, natGateways, natGatewayIdErrors, id);
    return { NatGateway: describeNatGateway(row), ClientToken: input.ClientToken };
  },
});

function readSpec(input: CreateNatGatewayRequest, { state }: ActionContext) {
  if (input.SubnetId === undefined) throw missingParameter('subnetId');
  const subnet = findSubnet(state, input.SubnetId);
  const connectivity = (['public', 'private'] as const).find(
    (type) => type === (input.ConnectivityType ?? 'public'),
  );
  if (connectivity === undefined)
    throw invalidParameterValue(
      `Value (${input.ConnectivityType}) for parameter connectivityType is invalid.`,
    );
  const further = input.SecondaryAllocationIds ?? [];
  if (connectivity === 'private' && (input.AllocationId !== undefined || further.length > 0))
    throw invalidParameterCombination('An allocation ID cannot be specified for a private NAT gateway.');
  if (connectivity === 'public' && input.AllocationId === undefined) throw missingParameter('allocationId');
  const allocationIds = [...(input.AllocationId === undefined ? [] : [input.AllocationId]), ...further];
  for (const id of allocationIds) findAllocation(state, id);
  if (allocationIds.length > addressesPerNatGateway)
    throw new AwsError(
      'NatGatewayAddressLimitExceeded',
      400,
      `Performing this operation would exceed the limit of ${addressesPerNatGateway} Elastic IP addresses per NAT gateway`,
    );
  const inZone = [...state.table(natGateways).list()].filter(
    (row) => row.zone === subnet.zone && stillThere(row),
  );
  if (inZone.length >= quota(state, 'natGatewaysPerZone'))
    throw new AwsError(
      'NatGatewayLimitExceeded',
      400,
      `Performing this operation would exceed the limit of ${quota(state, 'natGatewaysPerZone')} NAT gateways`,
    );
  return {
    subnet,
    connectivity,
    allocationIds,
    privateAddress: input.PrivateIpAddress,
    secondaryAddresses: input.SecondaryPrivateIpAddresses ?? [],
    secondaryCount: input.SecondaryPrivateIpAddressCount ?? 0,
    tags: readTagSpecifications(input.TagSpecifications, ['natgateway']).get('natgateway') ?? [],
  };
}

function make(
  { connectivity, allocationIds, tags, ...spec }: Omit<ReturnType<typeof readSpec>, 'subnet'>,
  subnet: SubnetRow,
  context: ActionContext,
): string {
  const { account, region, state } = context;
  const id = newRowId(context, 'nat', natGateways);
  // A public gateway needs a private address behind each Elastic IP address.
  const missing = allocationIds.length - 1 - spec.secondaryAddresses.length;
  const entry = createInterfaceRow(context, {
    ...spec,
    secondaryCount: connectivity === 'public' ? Math.max(0, missing) : spec.secondaryCount,
    subnet,
    groupIds: [],
    type: 'nat_gateway',
    description: `Interface for NAT Gateway ${id}`,
    requesterId: 'amazon-aws',
    sourceDestCheck: false,
    attachment: managedAttachment(context.now),
  });
  state.table(natGateways).put({
    id,
    account,
    region,
    vpcId: subnet.vpcId,
    subnetId: subnet.id,
    zone: subnet.zone,
    connectivity,
    state: 'pending',
    interfaceId: entry.id,
    addresses: entry.addresses.map((privateIp, index) => ({
      privateIp,
      isPrimary: index === 0,
      allocationId: allocationIds[index],
    })),
    createdAt: context.now,
    tags,
  });
  beginNatChange(context, { natGatewayId: id, change: 'created' });
  return id;
}
