import type { State } from '../../../../store/table.ts';
import { securityGroupRules, securityGroups } from '../group-row.ts';
import { rulesOf } from './rules-of.ts';

/** Deletes a security group with its rules. */
export function deleteGroup(state: State, id: string): void {
  for (const rule of rulesOf(state, id)) state.table(securityGroupRules).delete(rule.id);
  state.table(securityGroups).delete(id);
}
