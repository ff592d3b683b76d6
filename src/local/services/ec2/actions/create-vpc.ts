import type { CreateVpcRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { dryRunOperation, invalidParameterValue, missingParameter } from '../errors.ts';
import { formatCidr } from '../network/cidr.ts';
import { regionalDhcpOptions } from '../network/default-vpc.ts';
import { describeIpv6Block, describeVpc } from '../network/describe-vpc.ts';
import { regionQuota } from '../network/limits.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { vpcs } from '../network/vpc-row.ts';
import { createVpcRow } from '../network/vpcs/create-vpc.ts';
import { newIpv6Block, readSizedBlock } from '../network/vpcs/read-blocks.ts';
import { refuseIpam } from '../network/vpcs/refuse-ipam.ts';
import { onCreation } from '../tags/on-creation.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html */
export const action = defineAction('ec2', 'CreateVpc', {
  authorize: (input, context) =>
    onCreation({ action: 'CreateVpc', resource: 'vpc/*', tags: input.TagSpecifications }, context),
  handler(input, context) {
    const spec = readSpec(input);
    checkQuota('VpcLimitExceeded', context.state.table(vpcs).count(), regionQuota(context, 'vpcsPerRegion'));
    if (input.DryRun === true) throw dryRunOperation();
    const { ipv6, ...rest } = spec;
    const row = createVpcRow(context, {
      ...rest,
      ipv6Blocks: ipv6 ? [newIpv6Block(context)] : undefined,
      dhcpOptionsId: regionalDhcpOptions(context),
      isDefault: false,
    });
    const associating = (row.ipv6Blocks ?? []).map((block) => describeIpv6Block(block, 'associating'));
    const { BlockPublicAccessStates: _later, ...vpc } = describeVpc(row);
    // It is available when the next call asks.
    return { Vpc: { ...vpc, State: 'pending', Ipv6CidrBlockAssociationSet: associating } };
  },
});

function readSpec(input: CreateVpcRequest) {
  refuseIpam(input);
  if (input.CidrBlock === undefined) throw missingParameter('cidrBlock');
  const tenancy = input.InstanceTenancy ?? 'default';
  if (tenancy !== 'default' && tenancy !== 'dedicated')
    throw invalidParameterValue(`Value (${tenancy}) for parameter instanceTenancy is invalid.`);
  return {
    cidrBlock: formatCidr(readSizedBlock(input.CidrBlock, 'InvalidVpc.Range')),
    tenancy,
    ipv6: input.AmazonProvidedIpv6CidrBlock === true,
    tags: readTagSpecifications(input.TagSpecifications, ['vpc']).get('vpc') ?? [],
  };
}
