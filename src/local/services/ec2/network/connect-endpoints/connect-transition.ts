import type { TimerContext } from '../../../../action.ts';
import { deleteInterfaceRow } from '../create-interface.ts';
import { connectEndpoints } from './connect-row.ts';
import type { ConnectRow } from './connect-row.ts';

export const CONNECT_TIMER = 'ec2.connect-endpoint.transition';

/** How long a change takes: "several minutes" says AWS; the number is ours. */
const CHANGE_MS = 120_000;

/** What a state leads to; undefined where the endpoint is gone then. */
const NEXT: Readonly<Partial<Record<ConnectRow['state'], ConnectRow['state'] | undefined>>> = {
  'create-in-progress': 'create-complete',
  'update-in-progress': 'update-complete',
  'delete-in-progress': undefined,
};

/** Puts an endpoint that is being changed, and sees to it that the change is finished. */
export function beginConnectChange(context: TimerContext, row: ConnectRow): void {
  context.state.table(connectEndpoints).put(row);
  context.timers.cancel({ kind: CONNECT_TIMER, key: row.id });
  if (context.lenient) finishConnectChange(context, row.id);
  else
    context.timers.schedule({
      due: context.now + CHANGE_MS,
      kind: CONNECT_TIMER,
      key: row.id,
      payload: { id: row.id },
    });
}

export function finishConnectChange(context: TimerContext, id: string): void {
  const table = context.state.table(connectEndpoints);
  const row = table.get(id);
  if (row === undefined || !(row.state in NEXT)) return;
  const state = NEXT[row.state];
  if (state !== undefined) {
    table.put({ ...row, state });
    return;
  }
  deleteInterfaceRow(context, row.interfaceId);
  table.delete(id);
}
