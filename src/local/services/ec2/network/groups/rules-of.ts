import type { State } from '../../../../store/table.ts';
import { securityGroupRules } from '../group-row.ts';
import type { SecurityGroupRuleRow } from '../group-row.ts';

/** The rules of a group, of both directions, in order of id. */
export function rulesOf(state: State, groupId: string): readonly SecurityGroupRuleRow[] {
  return [...state.table(securityGroupRules).list({ index: 'group', equals: groupId })];
}

/** The rules of any group that name this one as source or destination. */
export function rulesReferring(state: State, groupId: string): readonly SecurityGroupRuleRow[] {
  return [...state.table(securityGroupRules).list({ index: 'referenced', equals: groupId })];
}
