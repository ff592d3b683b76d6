import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { dryRunOperation, placementGroupIdUnknown } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import {
  describePlacementGroup,
  findPlacementGroup,
  placementGroups,
  type PlacementGroupRow,
} from '../instances/placement/group-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePlacementGroups.html */
export const action = defineAction('ec2', 'DescribePlacementGroups', {
  authorize: (_input, context) => onEverything('DescribePlacementGroups', context),
  handler(input, context) {
    const passes = compileFilters<PlacementGroupRow>(
      input.Filters,
      {
        'group-name': (row) => row.name,
        'group-arn': (row) => regionalArn(context, 'ec2', `placement-group/${row.name}`),
        'spread-level': (row) => row.spreadLevel,
        state: () => 'available',
        strategy: (row) => row.strategy,
      },
      (row) => row.tags,
    );
    const table = context.state.table(placementGroups);
    const named = [
      ...(input.GroupNames ?? []).map((name) => findPlacementGroup(context.state, name)),
      ...(input.GroupIds ?? []).map((id) => {
        const row = table.get(id);
        if (row === undefined) throw placementGroupIdUnknown(id);
        return row;
      }),
    ];
    if (input.DryRun === true) throw dryRunOperation();
    const rows = named.length > 0 ? named : [...table.list()];
    return { PlacementGroups: rows.filter(passes).map((row) => describePlacementGroup(row, context)) };
  },
});
