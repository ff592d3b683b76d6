import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeEndpoint, endpointFilters } from '../network/describe-endpoint.ts';
import { endpoints } from '../network/gateways/endpoint-row.ts';
import type { EndpointRow } from '../network/gateways/endpoint-row.ts';
import { endpointIdErrors } from '../network/network-errors.ts';

const listing = {
  ...endpointIdErrors,
  action: 'DescribeVpcEndpoints',
  table: endpoints,
  prefix: 'vpce',
  tagsOf: (row: EndpointRow) => row.tags,
  pages: { least: 1, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html */
export const action = defineAction('ec2', 'DescribeVpcEndpoints', {
  authorize: (_input, context) => onEverything('DescribeVpcEndpoints', context),
  handler(input, context) {
    const { rows, nextToken } = list(
      { ...listing, filters: endpointFilters(context) },
      input.VpcEndpointIds,
      input,
      context,
    );
    return { VpcEndpoints: rows.map((row) => describeEndpoint(row, context)), NextToken: nextToken };
  },
});
