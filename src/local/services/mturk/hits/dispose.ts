import type { TimerContext } from '../../../action.ts';
import { tellEvent } from '../notifications/tell.ts';
import { letTypesGo } from '../qualifications/leave.ts';
import { hits } from '../state.ts';
import type { HitRow } from '../state.ts';
import { unwatchHit } from './watch.ts';

/** A HIT is disposed of: it is in no list any more, and its qualification types may go. */
export function disposeOf(context: TimerContext, row: HitRow): void {
  context.state.table(hits).put({ ...row, status: 'Disposed' });
  unwatchHit(context, row);
  tellEvent(context, row, 'HITDisposed');
  letTypesGo(context);
}
