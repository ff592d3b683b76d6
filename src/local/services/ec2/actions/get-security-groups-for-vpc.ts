import { defineAction } from '../../../action.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import { onEverything } from '../instances/authorize.ts';
import { list } from '../listing.ts';
import { findVpc } from '../network/find-network.ts';
import { securityGroups } from '../network/group-row.ts';
import type { SecurityGroupRow } from '../network/group-row.ts';
import { groupIdErrors } from '../network/network-errors.ts';

const filters: FilterTable<SecurityGroupRow> = {
  'group-id': (row) => [row.id],
  'group-name': (row) => [row.name],
  description: (row) => [row.description],
  'owner-id': (row) => [row.account],
  'primary-vpc-id': (row) => [row.vpcId],
};

/**
 * The groups that interfaces of a VPC can have; groups of other VPCs are not associated with it here.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSecurityGroupsForVpc.html
 */
export const action = defineAction('ec2', 'GetSecurityGroupsForVpc', {
  authorize: (_input, context) => onEverything('GetSecurityGroupsForVpc', context),
  handler(input, context) {
    const vpc = findVpc(context.state, input.VpcId);
    const listing = {
      ...groupIdErrors,
      action: 'GetSecurityGroupsForVpc',
      table: securityGroups,
      prefix: 'sg',
      filters,
      tagsOf: (row: SecurityGroupRow) => row.tags,
      pages: { least: 5, most: 1000 },
    };
    const ofVpc = { Name: 'primary-vpc-id', Values: [vpc.id] };
    const asked = { ...input, Filters: [...(input.Filters ?? []), ofVpc] };
    const { rows, nextToken } = list(listing, [], asked, context);
    return {
      SecurityGroupForVpcs: rows.map((row) => ({
        Description: row.description,
        GroupName: row.name,
        OwnerId: row.account,
        GroupId: row.id,
        Tags: row.tags,
        PrimaryVpcId: row.vpcId,
      })),
      NextToken: nextToken,
    };
  },
});
