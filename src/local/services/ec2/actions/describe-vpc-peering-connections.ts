import { defineAction } from '../../../action.ts';
import { isWellFormedId } from '../../../blocks/ids.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { peeringIdErrors } from '../network/network-errors.ts';
import { describePeering, peeringFilters } from '../network/peering/describe-peering.ts';
import { findPeering } from '../network/peering/ends.ts';
import { isRemembered, peerings } from '../network/peering/peering-row.ts';
import type { PeeringRow } from '../network/peering/peering-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html */
export const action = defineAction('ec2', 'DescribeVpcPeeringConnections', {
  authorize: (_input, context) => onEverything('DescribeVpcPeeringConnections', context),
  handler(input, context) {
    const listing = {
      ...peeringIdErrors,
      action: 'DescribeVpcPeeringConnections',
      table: peerings,
      prefix: 'pcx',
      filters: peeringFilters(context),
      tagsOf: (row: PeeringRow) => row.tags,
      only: (row: PeeringRow) => isRemembered(row, context.now),
      pages: { least: 5, most: 1000 },
    };
    for (const id of input.VpcPeeringConnectionIds ?? [])
      if (isWellFormedId('pcx', id)) findPeering(context, id);
    const { rows, nextToken } = list(listing, input.VpcPeeringConnectionIds, input, context);
    return { VpcPeeringConnections: rows.map((row) => describePeering(row, context)), NextToken: nextToken };
  },
});
