import type { ActionContext } from '../../../../action.ts';
import { routeTables } from '../fabric-rows.ts';
import { securityGroupRules } from '../group-row.ts';

/** The security groups and route tables that name a prefix list. */
export function associationsOf({ state }: ActionContext, id: string): readonly string[] {
  const found = new Set<string>();
  for (const rule of state.table(securityGroupRules).list())
    if (rule.prefixListId === id) found.add(rule.groupId);
  for (const table of state.table(routeTables).list())
    if (table.routes.some(({ destination }) => destination === id)) found.add(table.id);
  return [...found];
}
