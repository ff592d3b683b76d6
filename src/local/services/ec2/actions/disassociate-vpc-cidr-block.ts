import { defineAction } from '../../../action.ts';
import type { AuthorizationRequest } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import { contains, isInIpv6Cidr, parseCidr } from '../network/cidr.ts';
import { describeBlock, describeIpv6Block } from '../network/describe-vpc.ts';
import { subnets } from '../network/subnet-row.ts';
import { vpcs } from '../network/vpc-row.ts';
import type { VpcRow } from '../network/vpc-row.ts';
import { removeBlockOfVpc } from '../network/vpcs/local-routes.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateVpcCidrBlock.html */
export const action = defineAction('ec2', 'DisassociateVpcCidrBlock', {
  authorize(input, context): readonly AuthorizationRequest[] {
    const vpcId = vpcOf(context.state, input.AssociationId)?.id ?? '*';
    return onTagged('DisassociateVpcCidrBlock', [vpcId], context);
  },
  handler({ AssociationId: id }, { state }) {
    const row = vpcOf(state, id);
    if (row === undefined)
      throw new AwsError(
        'InvalidVpcCidrBlockAssociationID.NotFound',
        400,
        `The vpc CIDR block association ID '${id}' does not exist`,
      );
    if (row.cidrAssociationId === id)
      throw new AwsError(
        'OperationNotPermitted',
        400,
        `The vpc CIDR block with association ID ${id} may not be disassociated. ` +
          'It is the primary IPv4 CIDR block of the VPC',
      );
    const ipv6 = row.ipv6Blocks?.find((block) => block.id === id);
    const ipv4 = row.secondaryBlocks?.find((block) => block.id === id);
    checkUnused(state, row, ipv4?.cidrBlock ?? ipv6?.cidrBlock ?? '');
    const others = <Block extends { id: string }>(blocks: readonly Block[] | undefined) =>
      blocks?.filter((block) => block.id !== id);
    state.table(vpcs).put({
      ...row,
      secondaryBlocks: others(row.secondaryBlocks),
      ipv6Blocks: others(row.ipv6Blocks),
    });
    removeBlockOfVpc(state, row.id, ipv4?.cidrBlock ?? ipv6?.cidrBlock ?? '');
    return {
      VpcId: row.id,
      CidrBlockAssociation: ipv4 && describeBlock(ipv4, 'disassociating'),
      Ipv6CidrBlockAssociation: ipv6 && describeIpv6Block(ipv6, 'disassociating'),
    };
  },
});

function vpcOf(state: State, associationId: string): VpcRow | undefined {
  for (const row of state.table(vpcs).list()) {
    const blocks = [...(row.secondaryBlocks ?? []), ...(row.ipv6Blocks ?? [])];
    if (row.cidrAssociationId === associationId || blocks.some(({ id }) => id === associationId)) return row;
  }
  return undefined;
}

function checkUnused(state: State, vpc: VpcRow, cidrBlock: string): void {
  const outer = parseCidr(cidrBlock);
  for (const subnet of state.table(subnets).list({ index: 'vpc', equals: vpc.id })) {
    const inner = parseCidr(subnet.cidrBlock);
    const used =
      outer === undefined
        ? subnet.ipv6Block !== undefined && isInIpv6Cidr(subnet.ipv6Block.cidrBlock, cidrBlock)
        : inner !== undefined && contains(outer, inner);
    if (used)
      throw new AwsError(
        'InvalidCidrBlock.InUse',
        400,
        `The CIDR block '${cidrBlock}' of the vpc '${vpc.id}' is in use by the subnet '${subnet.id}'.`,
      );
  }
}
