import type { TimerContext } from '../../../action.ts';
import { noSuchAssignment, noSuchHit, wrongAssignmentState } from '../errors.ts';
import { findHit } from '../hits/find-hit.ts';
import { OVERRIDE_MS } from '../limits.ts';
import { tellEvent } from '../notifications/tell.ts';
import { assignments } from '../state.ts';
import type { AssignmentRow } from '../state.ts';

export function findAssignment(
  { state, now }: Pick<TimerContext, 'state' | 'now'>,
  id: string,
): AssignmentRow {
  const row = state.table(assignments).get(id);
  if (row === undefined) throw noSuchAssignment({ now }, id);
  return row;
}

export interface Approval {
  readonly feedback?: string | undefined;
  /** Also one that was rejected, within 30 days of its submission and while its HIT is there. */
  readonly override?: boolean | undefined;
}

/** Approves what a worker submitted. `null` is what AWS says where nothing was submitted yet. */
export function approve(
  context: TimerContext,
  row: AssignmentRow,
  { feedback, override = false }: Approval,
): void {
  if (row.status === 'Accepted') throw wrongAssignmentState(context, 'null');
  const isOverride = row.status === 'Rejected' && override;
  if (row.status !== 'Submitted' && !isOverride)
    throw wrongAssignmentState(context, override ? 'Submitted, Rejected' : 'Submitted');
  const hit = findHit(context, row.hitId);
  if (isOverride && hit.status === 'Disposed') throw noSuchHit(context, row.hitId);
  if (isOverride && context.now - (row.submitted ?? 0) > OVERRIDE_MS)
    throw wrongAssignmentState(context, 'Submitted');
  put(context, { ...row, status: 'Approved', approved: context.now, feedback: feedback ?? row.feedback });
  tellEvent(context, hit, 'AssignmentApproved', row.id);
}

export function reject(context: TimerContext, row: AssignmentRow, feedback: string | undefined): void {
  if (row.status === 'Accepted') throw wrongAssignmentState(context, 'null');
  if (row.status !== 'Submitted') throw wrongAssignmentState(context, 'Submitted');
  put(context, { ...row, status: 'Rejected', rejected: context.now, feedback });
  tellEvent(context, findHit(context, row.hitId), 'AssignmentRejected', row.id);
}

/** What was decided is not approved by itself any more. */
function put({ state, timers }: TimerContext, row: AssignmentRow): void {
  state.table(assignments).put(row);
  timers.cancel({ kind: 'mturk.approve', key: row.id });
}
