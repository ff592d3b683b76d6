import { defineJob } from '../../../clock/timer.ts';
import { ACT_JOB } from '../alarms/change-state.ts';
import type { Alert } from '../alarms/change-state.ts';
import { note } from '../alarms/history.ts';
import { performAction } from '../alarms/actions.ts';
import { alarms } from '../alarms/state.ts';

/** An alarm does one of its actions, and writes down how it went. */
export const timer = defineJob<Alert>({
  kind: ACT_JOB,
  async run(alert, phase) {
    const failure = await performAction(phase, alert);
    const { alarm, action } = alert;
    phase.transact((context) => {
      if (context.state.table(alarms).get(alarm.name) === undefined) return;
      const how = failure === undefined ? 'Successfully executed' : 'Failed to execute';
      note(context, alarm, 'Action', `${how} action ${action}`, {
        actionState: failure === undefined ? 'Succeeded' : 'Failed',
        stateUpdateTimestamp: alert.time,
        notificationResource: action,
        publishedMessage: null,
        error: failure ?? null,
      });
    });
  },
});
