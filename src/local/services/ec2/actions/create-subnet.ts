import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import {
  dryRunOperation,
  invalidParameterCombination,
  invalidParameterValue,
  missingParameter,
} from '../errors.ts';
import { describeSubnet, describeSubnetBlock } from '../network/describe-subnet.ts';
import { findVpc } from '../network/find-network.ts';
import { quota } from '../network/limits.ts';
import { checkQuota } from '../network/quota-errors.ts';
import { subnets } from '../network/subnet-row.ts';
import { createSubnetRow } from '../network/subnets/create-subnet.ts';
import { readSubnetBlock, readSubnetIpv6Block, readSubnetZone } from '../network/subnets/read-subnet.ts';
import { refuseIpam } from '../network/vpcs/refuse-ipam.ts';
import { onCreation } from '../tags/on-creation.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html */
export const action = defineAction('ec2', 'CreateSubnet', {
  authorize: (input, context) => [
    ...onTagged('CreateSubnet', [input.VpcId], context),
    ...onCreation({ action: 'CreateSubnet', resource: 'subnet/*', tags: input.TagSpecifications }, context),
  ],
  handler(input, context) {
    const { state } = context;
    const vpc = findVpc(state, input.VpcId);
    refuseIpam(input);
    if (input.OutpostArn !== undefined)
      throw invalidParameterValue(`Value (${input.OutpostArn}) for parameter outpostArn is invalid.`);
    if (input.Ipv6Native === true)
      throw invalidParameterCombination('IPv6-only subnets are not available in this local cloud.');
    const tags = readTagSpecifications(input.TagSpecifications, ['subnet']).get('subnet') ?? [];
    const zone = readSubnetZone(input.AvailabilityZone ?? input.AvailabilityZoneId, context);
    if (input.CidrBlock === undefined) throw missingParameter('cidrBlock');
    const cidrBlock = readSubnetBlock(state, vpc, input.CidrBlock);
    const ipv6CidrBlock =
      input.Ipv6CidrBlock === undefined ? undefined : readSubnetIpv6Block(state, vpc, input.Ipv6CidrBlock);
    const inUse = state.table(subnets).count({ index: 'vpc', equals: vpc.id });
    checkQuota('SubnetLimitExceeded', inUse, quota(context.state, 'subnetsPerVpc'));
    if (input.DryRun === true) throw dryRunOperation();
    const spec = { vpcId: vpc.id, zone, cidrBlock, ipv6CidrBlock, isDefault: false, tags };
    const row = createSubnetRow(context, spec);
    const described = describeSubnet(row, state, context.partition);
    if (row.ipv6Block === undefined) return { Subnet: described };
    const associating = [describeSubnetBlock(row.ipv6Block, 'associating')];
    return { Subnet: { ...described, Ipv6CidrBlockAssociationSet: associating } };
  },
});
