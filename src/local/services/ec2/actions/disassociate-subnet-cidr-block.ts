import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { State } from '../../../store/table.ts';
import { describeSubnetBlock } from '../network/describe-subnet.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import { subnets } from '../network/subnet-row.ts';
import type { SubnetRow } from '../network/subnet-row.ts';
import { onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateSubnetCidrBlock.html */
export const action = defineAction('ec2', 'DisassociateSubnetCidrBlock', {
  authorize: (input, context) =>
    onTagged(
      'DisassociateSubnetCidrBlock',
      [subnetOf(context.state, input.AssociationId)?.id ?? '*'],
      context,
    ),
  handler({ AssociationId: id }, { state }) {
    const row = subnetOf(state, id);
    if (row?.ipv6Block === undefined)
      throw new AwsError(
        'InvalidSubnetCidrBlockAssociationID.NotFound',
        400,
        `The subnet CIDR block association ID '${id}' does not exist`,
      );
    for (const entry of state.table(networkInterfaces).list({ index: 'subnet', equals: row.id }))
      if ((entry.ipv6Addresses ?? []).length > 0)
        throw new AwsError(
          'InvalidCidrBlock.InUse',
          400,
          `The CIDR block '${row.ipv6Block.cidrBlock}' of the subnet '${row.id}' is in use by '${entry.id}'.`,
        );
    state.table(subnets).put({ ...row, ipv6Block: undefined, assignIpv6: false });
    return {
      SubnetId: row.id,
      Ipv6CidrBlockAssociation: describeSubnetBlock(row.ipv6Block, 'disassociating'),
    };
  },
});

function subnetOf(state: State, associationId: string): SubnetRow | undefined {
  for (const row of state.table(subnets).list()) if (row.ipv6Block?.id === associationId) return row;
  return undefined;
}
