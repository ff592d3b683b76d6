import { defineAction } from '../../../action.ts';
import { readTagSpecifications } from '../../../blocks/ec2-tags.ts';
import { newId } from '../../../blocks/ids.ts';
import {
  dryRunOperation,
  invalidParameterCombination,
  invalidParameterValue,
  missingParameter,
  placementGroupDuplicate,
} from '../errors.ts';
import {
  describePlacementGroup,
  placementGroupByName,
  placementGroups,
  type PlacementGroupRow,
} from '../instances/placement/group-row.ts';
import { onCreation } from '../tags/on-creation.ts';

/** "A partition placement group supports a maximum of seven partitions per Availability Zone." */
const mostPartitions = 7;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreatePlacementGroup.html */
export const action = defineAction('ec2', 'CreatePlacementGroup', {
  authorize: (input, context) =>
    onCreation(
      {
        action: 'CreatePlacementGroup',
        resource: `placement-group/${input.GroupName ?? '*'}`,
        tags: input.TagSpecifications,
      },
      context,
    ),
  handler(input, context) {
    const { GroupName: name, PartitionCount: count, SpreadLevel: level } = input;
    const tags = readTagSpecifications(input.TagSpecifications, ['placement-group']).get('placement-group');
    if (name === undefined || name === '') throw missingParameter('groupName');
    const strategy = readStrategy(input.Strategy ?? 'cluster');
    if (count !== undefined && strategy !== 'partition')
      throw invalidParameterCombination('PartitionCount can only be specified with the partition strategy.');
    if (count !== undefined && (count < 1 || count > mostPartitions))
      throw invalidParameterValue(`Value (${count}) for parameter partitionCount is invalid.`);
    if (level !== undefined && strategy !== 'spread')
      throw invalidParameterCombination('SpreadLevel can only be specified with the spread strategy.');
    const table = context.state.table(placementGroups);
    if (placementGroupByName(context.state, name) !== undefined) throw placementGroupDuplicate(name);
    if (input.DryRun === true) throw dryRunOperation();
    const row: PlacementGroupRow = {
      id: newId('pg', context.random, (id) => table.get(id) !== undefined),
      name,
      strategy,
      partitionCount: strategy === 'partition' ? (count ?? 2) : undefined,
      spreadLevel: strategy === 'spread' ? (level ?? 'rack') : undefined,
      tags: tags ?? [],
    };
    table.put(row);
    return { PlacementGroup: describePlacementGroup(row, context) };
  },
});

function readStrategy(given: string): PlacementGroupRow['strategy'] {
  if (given === 'cluster' || given === 'spread' || given === 'partition') return given;
  throw invalidParameterValue(`Value (${given}) for parameter strategy is invalid.`);
}
