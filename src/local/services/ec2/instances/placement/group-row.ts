import type { PlacementGroup } from '../../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../../action.ts';
import { regionalArn } from '../../../../blocks/arns.ts';
import type { Tag } from '../../../../blocks/tags.ts';
import { defineTable, type State } from '../../../../store/table.ts';
import { placementGroupUnknown } from '../../errors.ts';

/** A placement group. It goes by its name everywhere but in tags. */
export interface PlacementGroupRow {
  readonly id: string;
  readonly name: string;
  readonly strategy: 'cluster' | 'spread' | 'partition';
  readonly partitionCount?: number | undefined;
  readonly spreadLevel?: string | undefined;
  readonly tags: readonly Tag[];
}

export const placementGroups = defineTable<PlacementGroupRow>({
  name: 'ec2.placement-groups',
  scope: 'region',
  id: (row) => row.id,
  indexes: { name: (row) => row.name },
});

/** A group by its name; undefined when there is none. */
export function placementGroupByName(state: State, name: string): PlacementGroupRow | undefined {
  for (const row of state.table(placementGroups).list({ index: 'name', from: name, below: `${name}\0` }))
    return row;
  return undefined;
}

/** A group by its name; AWS's error when there is none. */
export function findPlacementGroup(state: State, name: string): PlacementGroupRow {
  const row = placementGroupByName(state, name);
  if (row === undefined) throw placementGroupUnknown(name);
  return row;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PlacementGroup.html */
export function describePlacementGroup(row: PlacementGroupRow, context: ActionContext): PlacementGroup {
  return {
    GroupId: row.id,
    GroupName: row.name,
    GroupArn: regionalArn(context, 'ec2', `placement-group/${row.name}`),
    State: 'available',
    Strategy: row.strategy,
    PartitionCount: row.partitionCount,
    SpreadLevel: row.spreadLevel,
    Tags: row.tags,
  };
}
