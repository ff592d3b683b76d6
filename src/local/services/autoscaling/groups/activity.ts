import type { TimerContext } from '../../../action.ts';
import { activityLifetime } from '../limits.ts';
import { groupArn } from '../arns.ts';
import { activities } from '../state.ts';
import type { ActivityRow, GroupRow } from '../state.ts';

type Begun = Pick<ActivityRow, 'description' | 'cause'> &
  Partial<Pick<ActivityRow, 'details' | 'status' | 'progress'>>;

/** Writes down that something is being done to a group, and answers the activity. */
export function beginActivity(context: TimerContext, group: GroupRow, begun: Begun): ActivityRow {
  const table = context.state.table(activities);
  for (const { id } of table.list({ index: 'start', below: context.now - activityLifetime, limit: 50 }))
    table.delete(id);
  const row: ActivityRow = {
    id: context.random.uuid(),
    group: group.name,
    groupArn: groupArn(context, group),
    start: context.now,
    status: 'InProgress',
    progress: 0,
    details: '{}',
    number: table.count(),
    ...begun,
  };
  table.put(row);
  return row;
}

/** Writes down how an activity ended, and answers it; undefined when nothing is known of it any more. */
export function endActivity(
  context: TimerContext,
  id: string | undefined,
  status: 'Successful' | 'Failed' | 'Cancelled',
  message?: string,
): ActivityRow | undefined {
  const table = context.state.table(activities);
  const row = id === undefined ? undefined : table.get(id);
  if (row === undefined || row.end !== undefined) return row;
  const ended = { ...row, status, message, end: context.now, progress: 100 };
  table.put(ended);
  return ended;
}

/** Where a launch or a termination takes place, as activities say it. */
export function placeDetails(zone: string, subnetId: string | undefined): string {
  return JSON.stringify({ 'Subnet ID': subnetId, 'Availability Zone': zone });
}
