import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeVpc, vpcFilters } from '../network/describe-vpc.ts';
import { vpcIdErrors } from '../network/network-errors.ts';
import { vpcs } from '../network/vpc-row.ts';
import type { VpcRow } from '../network/vpc-row.ts';

const listing = {
  ...vpcIdErrors,
  action: 'DescribeVpcs',
  table: vpcs,
  prefix: 'vpc',
  filters: vpcFilters,
  tagsOf: (row: VpcRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html */
export const action = defineAction('ec2', 'DescribeVpcs', {
  authorize: (_input, context) => onEverything('DescribeVpcs', context),
  handler(input, context) {
    const { rows, nextToken } = list(listing, input.VpcIds, input, context);
    return { Vpcs: rows.map(describeVpc), NextToken: nextToken };
  },
});
