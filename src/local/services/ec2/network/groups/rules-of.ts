import type { State } from '../../../../store/table.ts';
import { securityGroupRules } from '../group-row.ts';
import type { SecurityGroupRuleRow } from '../group-row.ts';

/** The rules of a group, of both directions, as they came. */
export function rulesOf(state: State, groupId: string): readonly SecurityGroupRuleRow[] {
  const rules = [...state.table(securityGroupRules).list({ index: 'group', equals: groupId })];
  return rules.sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
}

/** The order of a group's next rule. */
export function nextOrder(rules: readonly SecurityGroupRuleRow[]): number {
  return (rules.at(-1)?.order ?? 0) + 1;
}

/** The rules of any group that name this one as source or destination. */
export function rulesReferring(state: State, groupId: string): readonly SecurityGroupRuleRow[] {
  return [...state.table(securityGroupRules).list({ index: 'referenced', equals: groupId })];
}
