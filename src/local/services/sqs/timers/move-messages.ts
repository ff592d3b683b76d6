import { defineTimer } from '../../../clock/timer.ts';
import { MOVE_TIMER, moveSome } from '../move-tasks.ts';
import { moveTasks } from '../state.ts';

/** A message move task does a second's work. */
export const timer = defineTimer<{ readonly id: string }>({
  kind: MOVE_TIMER,
  fire({ id }, context) {
    const task = context.state.table(moveTasks).get(id);
    if (task?.status === 'RUNNING') moveSome(context, task);
  },
});
