import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { describeNetworkAcl, networkAclFilters } from '../network/describe-fabric.ts';
import { networkAcls } from '../network/fabric-rows.ts';
import type { NetworkAclRow } from '../network/fabric-rows.ts';
import { networkAclIdErrors } from '../network/network-errors.ts';

const listing = {
  ...networkAclIdErrors,
  action: 'DescribeNetworkAcls',
  table: networkAcls,
  prefix: 'acl',
  filters: networkAclFilters,
  tagsOf: (row: NetworkAclRow) => row.tags,
  pages: { least: 5, most: 1000 },
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html */
export const action = defineAction('ec2', 'DescribeNetworkAcls', {
  authorize: (_input, context) => onEverything('DescribeNetworkAcls', context),
  handler(input, context) {
    const { rows, nextToken } = list(listing, input.NetworkAclIds, input, context);
    return { NetworkAcls: rows.map(describeNetworkAcl), NextToken: nextToken };
  },
});
