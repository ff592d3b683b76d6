import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { connectEndpoints, connectIdErrors } from '../network/connect-endpoints/connect-row.ts';
import type { ConnectRow } from '../network/connect-endpoints/connect-row.ts';
import { connectFilters, describeConnect } from '../network/connect-endpoints/describe-connect.ts';

const listing = {
  ...connectIdErrors,
  action: 'DescribeInstanceConnectEndpoints',
  table: connectEndpoints,
  prefix: 'eice',
  filters: connectFilters,
  tagsOf: (row: ConnectRow) => row.tags,
  pages: { least: 1, most: 50 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceConnectEndpoints.html */
export const action = defineAction('ec2', 'DescribeInstanceConnectEndpoints', {
  authorize: (_input, context) => onEverything('DescribeInstanceConnectEndpoints', context),
  handler(input, context) {
    const { InstanceConnectEndpointIds: ids, ...page } = input;
    const { rows, nextToken } = list(listing, ids, page, context);
    return {
      InstanceConnectEndpoints: rows.map((row) => describeConnect(row, context)),
      NextToken: nextToken,
    };
  },
});
