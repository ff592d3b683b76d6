import type { TimerContext } from '../../../action.ts';
import { ruleId } from '../state.ts';
import type { RuleRow } from '../state.ts';
import { readSchedule } from './expression.ts';

export const SCHEDULE_TIMER = 'events.schedule';

/** Arms the next run of a scheduled rule. */
export function scheduleNext(context: TimerContext, rule: RuleRow, after: number): void {
  const { schedule, bus, name } = rule;
  const due = schedule === undefined ? undefined : readSchedule(schedule).next(after, rule.since);
  if (due === undefined) return forgetSchedule(context, rule);
  context.timers.schedule({ due, kind: SCHEDULE_TIMER, key: ruleId(bus, name), payload: { bus, name } });
}

export function forgetSchedule({ timers }: TimerContext, { bus, name }: RuleRow): void {
  timers.cancel({ kind: SCHEDULE_TIMER, key: ruleId(bus, name) });
}
