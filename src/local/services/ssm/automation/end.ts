import type { TimerContext } from '../../../action.ts';
import { CONTINUE_AUTOMATION_TIMER } from '../windows/kinds.ts';
import { automations } from './state.ts';
import type { AutomationRow, AutomationStatus } from './state.ts';

/** Begins the next executions of one that runs once for each of its targets, or ends it. */
export const NEXT_TIMER = 'ssm.automation.next';

export function endAutomation(
  context: TimerContext,
  row: AutomationRow,
  status: AutomationStatus,
  failure?: string,
): void {
  const { timers, now } = context;
  const steps = row.steps.map((step) => (step.ended === undefined ? { ...step, status, ended: now } : step));
  context.state.table(automations).put({ ...row, steps, status, failure, ended: now });
  if (row.parent !== undefined)
    timers.schedule({ due: now, kind: NEXT_TIMER, key: row.parent, payload: { id: row.parent } });
  if (row.window !== undefined)
    timers.schedule({ due: now, kind: CONTINUE_AUTOMATION_TIMER, key: row.id, payload: { id: row.id } });
}
