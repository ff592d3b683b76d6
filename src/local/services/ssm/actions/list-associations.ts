import { defineAction } from '../../../action.ts';
import { identifyAssociation } from '../associations/describe.ts';
import { associations, settingsOf } from '../associations/state.ts';
import type { AssociationRow } from '../associations/state.ts';
import { compileKeyFilters } from '../key-filters.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListAssociations.html */
export const action = defineAction('ssm', 'ListAssociations', {
  authorize: () => [{ action: 'ssm:ListAssociations', arn: '*' }],
  handler(input, context) {
    const filters = input.AssociationFilterList ?? [];
    const times = filters.filter(({ key }) => key.startsWith('LastExecuted'));
    const passes = compileKeyFilters<AssociationRow>(
      filters
        .filter(({ key }) => !key.startsWith('LastExecuted'))
        .map(({ key, value }) => ({ Key: key, Values: [value] })),
      {
        InstanceId: (row) => hostsOf(row),
        Name: (row) => settingsOf(row).Name,
        AssociationId: ({ id }) => id,
        AssociationStatusName: ({ status }) => status,
        AssociationName: (row) => settingsOf(row).AssociationName,
        ResourceGroupName: () => undefined,
      },
    );
    const found = [...context.state.table(associations).list()].filter(
      (row) =>
        passes(row) &&
        times.every(({ key, value }) => {
          const last = row.lastExecution ?? 0;
          return key === 'LastExecutedBefore' ? last < Date.parse(value) : last >= Date.parse(value);
        }),
    );
    const page = pageOfRows('ListAssociations', input, context, found, ({ id }) => id);
    return { Associations: page.rows.map(identifyAssociation), NextToken: page.nextToken };
  },
});

/** The hosts that an association names outright. */
function hostsOf(row: AssociationRow): readonly string[] {
  const { InstanceId: one, Targets: targets = [] } = settingsOf(row);
  const named = targets.filter(({ Key }) => Key?.toLowerCase() === 'instanceids');
  return [...(one === undefined ? [] : [one]), ...named.flatMap(({ Values = [] }) => Values)];
}
