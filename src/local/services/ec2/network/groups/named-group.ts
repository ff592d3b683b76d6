import type { State } from '../../../../store/table.ts';
import { groupNameNotFound, missingParameter } from '../../errors.ts';
import { defaultVpc, findGroup, groupByName } from '../find-network.ts';
import type { SecurityGroupRow } from '../group-row.ts';

export interface GroupInput {
  readonly GroupId?: string | undefined;
  /** A group of the default VPC. */
  readonly GroupName?: string | undefined;
}

/** The group that a request names, by id or, in the default VPC, by name. */
export function namedGroup(state: State, { GroupId: id, GroupName: name }: GroupInput): SecurityGroupRow {
  if (id !== undefined) return findGroup(state, id);
  if (name === undefined) throw missingParameter('groupId');
  const vpcId = defaultVpc(state)?.id ?? '';
  const row = groupByName(state, vpcId, name);
  if (row === undefined) throw groupNameNotFound(name, vpcId);
  return row;
}
