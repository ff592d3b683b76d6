import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { invalidParameterCombination, missingParameter } from '../errors.ts';
import { formatCidr } from '../network/cidr.ts';
import { describeBlock, describeIpv6Block } from '../network/describe-vpc.ts';
import { findVpc } from '../network/find-network.ts';
import { openDefaultOverIpv6 } from '../network/groups/open-outwards.ts';
import { quota } from '../network/limits.ts';
import { newPartId } from '../network/new-row-id.ts';
import { ipv4Blocks, vpcs } from '../network/vpc-row.ts';
import { addBlockOfVpc } from '../network/vpcs/local-routes.ts';
import { checkFurtherBlock, newIpv6Block, readSizedBlock } from '../network/vpcs/read-blocks.ts';
import { refuseIpam } from '../network/vpcs/refuse-ipam.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateVpcCidrBlock.html */
export const action = defineAction('ec2', 'AssociateVpcCidrBlock', {
  authorize: (input, context) => onTagged('AssociateVpcCidrBlock', [input.VpcId], context),
  handler(input, context) {
    const { state } = context;
    const row = findVpc(state, input.VpcId);
    refuseIpam(input);
    const ipv6 = input.AmazonProvidedIpv6CidrBlock === true;
    if (ipv6 && input.CidrBlock !== undefined)
      throw invalidParameterCombination(
        'The parameter cidrBlock cannot be used with the parameter amazonProvidedIpv6CidrBlock',
      );
    if (ipv6) {
      const blocks = row.ipv6Blocks ?? [];
      if (blocks.length >= quota(context.state, 'ipv6BlocksPerVpc'))
        throw tooMany(row.id, quota(context.state, 'ipv6BlocksPerVpc'));
      const block = newIpv6Block(context);
      state.table(vpcs).put({ ...row, ipv6Blocks: [...blocks, block] });
      addBlockOfVpc(state, row.id, block.cidrBlock);
      if (blocks.length === 0) openDefaultOverIpv6(context, row.id);
      return { VpcId: row.id, Ipv6CidrBlockAssociation: describeIpv6Block(block, 'associating') };
    }
    if (input.CidrBlock === undefined) throw missingParameter('cidrBlock');
    const block = readSizedBlock(input.CidrBlock, 'InvalidVpc.Range');
    checkFurtherBlock(row, block);
    if (ipv4Blocks(row).length >= quota(context.state, 'ipv4BlocksPerVpc'))
      throw tooMany(row.id, quota(context.state, 'ipv4BlocksPerVpc'));
    const secondary = { id: newPartId(context, 'vpc-cidr-assoc'), cidrBlock: formatCidr(block) };
    state.table(vpcs).put({ ...row, secondaryBlocks: [...(row.secondaryBlocks ?? []), secondary] });
    addBlockOfVpc(state, row.id, secondary.cidrBlock);
    return { VpcId: row.id, CidrBlockAssociation: describeBlock(secondary, 'associating') };
  },
});

function tooMany(vpcId: string, limit: number): AwsError {
  return new AwsError(
    'CidrLimitExceeded',
    400,
    `This network '${vpcId}' has met its maximum number of allowed CIDRs: ${limit}`,
  );
}
