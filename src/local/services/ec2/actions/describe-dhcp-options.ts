import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeDhcpOptions, dhcpOptionsFilters } from '../network/describe-fabric.ts';
import { dhcpOptions } from '../network/fabric-rows.ts';
import type { DhcpOptionsRow } from '../network/fabric-rows.ts';
import { dhcpOptionsIdErrors } from '../network/network-errors.ts';

const listing = {
  ...dhcpOptionsIdErrors,
  action: 'DescribeDhcpOptions',
  table: dhcpOptions,
  prefix: 'dopt',
  filters: dhcpOptionsFilters,
  tagsOf: (row: DhcpOptionsRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html */
export const action = defineAction('ec2', 'DescribeDhcpOptions', {
  authorize: (_input, context) => onEverything('DescribeDhcpOptions', context),
  handler(input, context) {
    const { rows, nextToken } = list(listing, input.DhcpOptionsIds, input, context);
    return { DhcpOptions: rows.map(describeDhcpOptions), NextToken: nextToken };
  },
});
