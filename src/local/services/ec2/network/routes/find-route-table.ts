import type { State } from '../../../../store/table.ts';
import { routeTables } from '../fabric-rows.ts';
import type { RouteTableAssociation, RouteTableRow } from '../fabric-rows.ts';
import { findRow } from '../find-row.ts';
import { associationNotFound, routeTableIdErrors } from '../network-errors.ts';

/** A route table by id, or EC2's error. */
export function findRouteTable(state: State, id: string): RouteTableRow {
  return findRow(state, routeTables, routeTableIdErrors, id);
}

/** The table that an association belongs to, if there is one. */
export function tableOfAssociation(state: State, id: string): RouteTableRow | undefined {
  for (const row of state.table(routeTables).list())
    if (row.associations.some((association) => association.id === id)) return row;
  return undefined;
}

/** An association with its table, or EC2's error. */
export function findAssociation(
  state: State,
  id: string,
): { readonly table: RouteTableRow; readonly association: RouteTableAssociation } {
  const table = tableOfAssociation(state, id);
  const association = table?.associations.find((candidate) => candidate.id === id);
  if (table === undefined || association === undefined) throw associationNotFound(id);
  return { table, association };
}

/** Takes an association away from its table. */
export function removeAssociation(
  state: State,
  { table, association }: ReturnType<typeof findAssociation>,
): void {
  const associations = table.associations.filter(({ id }) => id !== association.id);
  state.table(routeTables).put({ ...table, associations });
}
