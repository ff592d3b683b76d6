import type { ActionContext } from '../../../action.ts';
import { newRowId } from '../network/new-row-id.ts';
import { importTasks } from './transfer-rows.ts';
import type { ImportTaskRow } from './transfer-rows.ts';

export const IMPORT_JOB = 'ec2.import';

/** AWS takes minutes, and says no more than that. */
const preparing = 30_000;

/** Puts a task and has its disk read a while later. */
export function newImportTask(
  given: Omit<ImportTaskRow, 'id' | 'account' | 'region' | 'status' | 'progress' | 'message'>,
  context: ActionContext,
): ImportTaskRow {
  const { state, account, region, now, lenient } = context;
  const prefix = given.kind === 'snapshot' ? 'import-snap' : 'import-ami';
  const row: ImportTaskRow = {
    ...given,
    id: newRowId(context, prefix, importTasks),
    account,
    region,
    status: 'active',
    progress: given.kind === 'snapshot' ? '3' : '1',
    message: 'pending',
  };
  state.table(importTasks).put(row);
  const payload = { taskId: row.id };
  context.timers.schedule({ due: lenient ? now : now + preparing, kind: IMPORT_JOB, key: row.id, payload });
  return row;
}
