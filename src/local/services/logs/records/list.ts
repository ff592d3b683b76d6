import type { ActionContext } from '../../../action.ts';
import type { TableDefinition } from '../../../store/table.ts';
import { pageOf } from '../paging.ts';

/** A page of all rows of a table, in order of their ids. */
export function listAll<Row>(
  action: string,
  input: { readonly nextToken?: string | undefined; readonly limit?: number | undefined },
  context: ActionContext,
  {
    table,
    wanted = () => true,
  }: { readonly table: TableDefinition<Row>; readonly wanted?: (row: Row) => boolean },
): { readonly rows: readonly Row[]; readonly nextToken: string | undefined } {
  return pageOf(action, input, context, DEFAULT_PAGE, table.id, (after) =>
    Iterator.from(context.state.table(table).list(after === undefined ? {} : { after })).filter(wanted),
  );
}

/** "If you omit this value, a default is used": the largest of them. */
const DEFAULT_PAGE = 50;
