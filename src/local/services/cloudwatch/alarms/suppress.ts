import type { TimerContext } from '../../../action.ts';
import { alarms } from './state.ts';
import type { AlarmRow, CompositeAlarmRow } from './state.ts';

/** Ends the time for which a composite alarm waits with its actions. */
export const SUPPRESSION_TIMER = 'cloudwatch.suppression';

type By = NonNullable<CompositeAlarmRow['suppressed']>['by'];

export function suppressorOf({ input }: CompositeAlarmRow): string | undefined {
  return input.ActionsSuppressor?.split(':alarm:').at(-1);
}

/** How the alarm that may keep a composite one silent is called among the watchers. */
export const suppressing = (name: string): string => `suppressor\t${name}`;

/**
 * What keeps the actions of an alarm back when its state has changed: another alarm, or the time that it waits for
 * that one to go off. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Composite_Alarm_Suppression.html
 */
export function keptBack(context: TimerContext, row: AlarmRow): By | undefined {
  if (row.type !== 'CompositeAlarm') return undefined;
  const suppressor = suppressorOf(row);
  if (suppressor === undefined) return undefined;
  if (context.state.table(alarms).get(suppressor)?.state.value === 'ALARM') return 'Alarm';
  const waits = (row.input.ActionsSuppressorWaitPeriod ?? 0) > 0;
  return row.state.value === 'ALARM' && waits ? 'WaitPeriod' : undefined;
}

/** Keeps the actions of a composite alarm back, for as long as the reason for that holds. */
export function keepBack(context: TimerContext, row: CompositeAlarmRow, by: By): void {
  const { ActionsSuppressorWaitPeriod: wait = 0, ActionsSuppressorExtensionPeriod: extension = 0 } =
    row.input;
  context.state.table(alarms).put({ ...row, suppressed: { by } });
  const timer = { kind: SUPPRESSION_TIMER, key: row.name };
  context.timers.cancel(timer);
  if (by === 'Alarm') return;
  const due = context.now + (by === 'WaitPeriod' ? wait : extension) * 1000;
  context.timers.schedule({ ...timer, due, payload: { name: row.name } });
}

/** Nothing keeps them back any more. */
export function letGo(context: TimerContext, row: CompositeAlarmRow): CompositeAlarmRow {
  const { suppressed: _, ...free } = row;
  context.timers.cancel({ kind: SUPPRESSION_TIMER, key: row.name });
  context.state.table(alarms).put(free);
  return free;
}
