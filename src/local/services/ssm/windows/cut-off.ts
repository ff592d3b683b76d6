import type { TimerContext } from '../../../action.ts';
import { cancelCommand } from '../commands/cancel.ts';
import { commands } from '../commands/state.ts';
import { endAutomation } from '../automation/end.ts';
import { automations } from '../automation/state.ts';
import type { WindowExecutionRow } from './state.ts';

/**
 * At the cutoff, tasks with `CANCEL_TASK` end what they have begun. Answers what runs on hosts and has to be ended.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RegisterTaskWithMaintenanceWindow.html: "Any task
 * invocations that are running are cancelled … For Automation, Lambda, Step Functions tasks: no new ones are started".
 */
export function cutOff(context: TimerContext, row: WindowExecutionRow): readonly string[] {
  const running = row.tasks.filter(
    ({ ended, task }) => ended === undefined && task.settings.CutoffBehavior === 'CANCEL_TASK',
  );
  return running
    .flatMap(({ invocations }) => invocations)
    .flatMap(({ executionId = '', ended }) => {
      if (ended !== undefined) return [];
      const command = context.state.table(commands).get(executionId);
      if (command !== undefined) return cancelCommand(context, command, []);
      const automation = context.state.table(automations).get(executionId);
      if (automation !== undefined && automation.ended === undefined)
        endAutomation(context, automation, 'Cancelled');
      return [];
    });
}
