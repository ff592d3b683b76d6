import { defineAction } from '../../../action.ts';
import { activations } from '../nodes/activations.ts';
import type { ActivationRow } from '../nodes/activations.ts';
import { compileKeyFilters } from '../key-filters.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeActivations.html */
export const action = defineAction('ssm', 'DescribeActivations', {
  authorize: () => [{ action: 'ssm:DescribeActivations', arn: '*' }],
  handler(input, context) {
    const filters = input.Filters?.map(({ FilterKey: Key, FilterValues: Values }) => ({ Key, Values }));
    const passes = compileKeyFilters<ActivationRow>(filters, {
      ActivationIds: ({ id }) => id,
      DefaultInstanceName: ({ instanceName }) => instanceName,
      IamRole: ({ role }) => role,
    });
    const found = [...context.state.table(activations).list()].filter(passes);
    const page = pageOfRows('DescribeActivations', input, context, found, ({ id }) => id);
    const ActivationList = page.rows.map((row) => ({
      ActivationId: row.id,
      Description: row.description,
      DefaultInstanceName: row.instanceName,
      IamRole: row.role,
      RegistrationLimit: row.limit,
      RegistrationsCount: 0,
      ExpirationDate: new Date(row.expires),
      Expired: row.expires <= context.now,
      CreatedDate: new Date(row.created),
      Tags: row.tags,
    }));
    return { ActivationList, NextToken: page.nextToken };
  },
});
