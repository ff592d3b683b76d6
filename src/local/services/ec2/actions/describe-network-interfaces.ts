import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeInterface, networkInterfaceFilters } from '../network/describe-interface.ts';
import { networkInterfaces } from '../network/interface-row.ts';
import type { InterfaceRow } from '../network/interface-row.ts';
import { interfaceIdErrors } from '../network/network-errors.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html */
export const action = defineAction('ec2', 'DescribeNetworkInterfaces', {
  authorize: (_input, context) => onEverything('DescribeNetworkInterfaces', context),
  handler(input, context) {
    const listing = {
      ...interfaceIdErrors,
      action: 'DescribeNetworkInterfaces',
      table: networkInterfaces,
      prefix: 'eni',
      filters: networkInterfaceFilters(context.state),
      tagsOf: (row: InterfaceRow) => row.tags,
      pages: { least: 5, most: 1000 },
      idsExcludePages: 'networkInterfaceIds',
    };
    const { rows, nextToken } = list(listing, input.NetworkInterfaceIds, input, context);
    return {
      NetworkInterfaces: rows.map((row) => describeInterface(row, context.state)),
      NextToken: nextToken,
    };
  },
});
