import { defineTimer } from '../../../clock/timer.ts';
import { scaleTo } from '../groups/reconcile.ts';
import { clamp } from '../policies/capacity.ts';
import { nextRun } from '../schedules/next-run.ts';
import { scheduledActions } from '../schedules/state.ts';
import type { ScheduledRow } from '../schedules/state.ts';
import { groups } from '../state.ts';
import type { GroupRow } from '../state.ts';
import { timeText } from '../time-text.ts';

/** A scheduled action is due: it sets the sizes that it names, and is scheduled again or done with. */
export const timer = defineTimer<{ readonly id: string }>({
  kind: 'autoscaling.schedule',
  fire({ id }, context) {
    const { state, now, timers } = context;
    const action = state.table(scheduledActions).get(id);
    const group = action === undefined ? undefined : state.table(groups).get(action.group);
    if (action === undefined || group === undefined) return;
    const next = nextRun(action, now);
    if (next === undefined) state.table(scheduledActions).delete(id);
    else timers.schedule({ due: next, kind: 'autoscaling.schedule', key: id, payload: { id } });
    if (group.suspended.includes('ScheduledActions')) return;
    const sized = withSizes(group, action);
    const { min, max, desired } = sized;
    scaleTo(
      context,
      sized,
      desired,
      `At ${timeText(now)} the scheduled action ${action.name} executed. Setting min size from ${group.min} to ${min}. Setting max size from ${group.max} to ${max}. Setting desired capacity from ${group.desired} to ${desired}.  `,
    );
  },
});

function withSizes(group: GroupRow, { min = group.min, max = group.max, desired }: ScheduledRow): GroupRow {
  const sized = { ...group, min, max: Math.max(min, max) };
  return { ...sized, desired: clamp(desired ?? group.desired, sized) };
}
