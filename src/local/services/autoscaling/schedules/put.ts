import type { ActionContext } from '../../../action.ts';
import { limitExceeded, validationError } from '../errors.ts';
import { findGroup } from '../find.ts';
import { quotas } from '../limits.ts';
import { checkRecurrence, nextRun } from './next-run.ts';
import { scheduledActions } from './state.ts';
import type { ScheduledRow } from './state.ts';

interface ScheduledInput {
  readonly ScheduledActionName: string;
  readonly StartTime?: Date | undefined;
  readonly EndTime?: Date | undefined;
  readonly Recurrence?: string | undefined;
  readonly TimeZone?: string | undefined;
  readonly MinSize?: number | undefined;
  readonly MaxSize?: number | undefined;
  readonly DesiredCapacity?: number | undefined;
}

/** Makes or changes a scheduled action, and has the clock wake it. */
export function putScheduled(context: ActionContext, groupName: string, input: ScheduledInput): void {
  const { state, now, timers, random } = context;
  const group = findGroup(state, groupName);
  const { MinSize: min, MaxSize: max, DesiredCapacity: desired, Recurrence: recurrence } = input;
  if (min === undefined && max === undefined && desired === undefined)
    throw validationError('At least one of MinSize, MaxSize or DesiredCapacity must be specified');
  const start = input.StartTime?.getTime();
  if (recurrence === undefined && start === undefined)
    throw validationError('Either a start time or a recurrence must be specified');
  if (start !== undefined && start < now) throw validationError('Given start time is in the past');
  if (recurrence !== undefined) checkRecurrence(recurrence, input.TimeZone);
  const table = state.table(scheduledActions);
  const id = `${group.name}/${input.ScheduledActionName}`;
  const before = table.get(id);
  const count = table.count({ index: 'group', equals: group.name });
  if (before === undefined && count >= quotas.scheduledActionsPerGroup)
    throw limitExceeded('ScheduledActions');
  const row: ScheduledRow = {
    group: group.name,
    name: input.ScheduledActionName,
    key: before?.key ?? random.uuid(),
    start,
    end: input.EndTime?.getTime(),
    recurrence,
    timeZone: input.TimeZone,
    min,
    max,
    desired,
  };
  table.put(row);
  timers.cancel({ kind: 'autoscaling.schedule', key: id });
  const next = nextRun(row, now);
  if (next !== undefined)
    timers.schedule({ due: next, kind: 'autoscaling.schedule', key: id, payload: { id } });
}

/** Deletes a scheduled action. False when there is none. */
export function dropScheduled({ state, timers }: ActionContext, group: string, name: string): boolean {
  const id = `${group}/${name}`;
  timers.cancel({ kind: 'autoscaling.schedule', key: id });
  return state.table(scheduledActions).delete(id);
}
