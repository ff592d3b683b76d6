import { defineAction } from '../../../action.ts';
import { compileFilters, type FilterTable } from '../../../blocks/filters.ts';
import { onEverything } from '../instances/authorize.ts';
import type { InstanceRow } from '../instances/instance-row.ts';
import { pageOfInstances } from '../instances/page-of-instances.ts';
import { describeAssociation } from '../instances/profile-associations.ts';

const filters: FilterTable<InstanceRow> = { 'instance-id': (row) => row.id, state: () => 'associated' };

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIamInstanceProfileAssociations.html */
export const action = defineAction('ec2', 'DescribeIamInstanceProfileAssociations', {
  authorize: (_input, context) => onEverything('DescribeIamInstanceProfileAssociations', context),
  handler(input, context) {
    const passes = compileFilters(input.Filters, filters);
    const ids = input.AssociationIds;
    const { rows, nextToken } = pageOfInstances(
      'DescribeIamInstanceProfileAssociations',
      { MaxResults: input.MaxResults, NextToken: input.NextToken, Filters: [] },
      context,
      (row) =>
        row.profileAssociationId !== undefined &&
        (ids === undefined || ids.length === 0 || ids.includes(row.profileAssociationId)) &&
        passes(row),
    );
    return {
      IamInstanceProfileAssociations: rows.map((row) => describeAssociation(row, 'associated')),
      NextToken: nextToken,
    };
  },
});
