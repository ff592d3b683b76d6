import type { ActionContext } from '../../../action.ts';
import { notFound } from '../errors.ts';
import { queries } from './state.ts';
import type { QueryRow } from './state.ts';

export function findQuery(context: ActionContext, id: string): QueryRow {
  const row = context.state.table(queries).get(id);
  if (row === undefined) throw notFound(`The specified query does not exist: ${id}`);
  return row;
}
