import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { missingParameter } from '../errors.ts';
import { describeSubnetBlock } from '../network/describe-subnet.ts';
import { findSubnet, findVpc } from '../network/find-network.ts';
import { newPartId } from '../network/new-row-id.ts';
import { subnets } from '../network/subnet-row.ts';
import { readSubnetIpv6Block } from '../network/subnets/read-subnet.ts';
import { refuseIpam } from '../network/vpcs/refuse-ipam.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** A subnet has one IPv6 block at most. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html */
export const action = defineAction('ec2', 'AssociateSubnetCidrBlock', {
  authorize: (input, context) => onTagged('AssociateSubnetCidrBlock', [input.SubnetId], context),
  handler(input, context) {
    const { state } = context;
    const row = findSubnet(state, input.SubnetId);
    refuseIpam(input);
    if (input.Ipv6CidrBlock === undefined) throw missingParameter('ipv6CidrBlock');
    const cidrBlock = readSubnetIpv6Block(state, findVpc(state, row.vpcId), input.Ipv6CidrBlock);
    if (row.ipv6Block !== undefined)
      throw new AwsError(
        'InvalidParameterValue',
        400,
        `The subnet '${row.id}' already has an associated IPv6 CIDR block.`,
      );
    const ipv6Block = { id: newPartId(context, 'subnet-cidr-assoc'), cidrBlock };
    state.table(subnets).put({ ...row, ipv6Block });
    return { SubnetId: row.id, Ipv6CidrBlockAssociation: describeSubnetBlock(ipv6Block, 'associating') };
  },
});
