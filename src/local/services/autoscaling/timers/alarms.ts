import { defineJob } from '../../../clock/timer.ts';
import { serviceCaller } from '../../../phase.ts';
import { policies, policyArn } from '../policies/state.ts';
import { targetAlarms } from '../policies/target-alarms.ts';

/** What of a policy's alarms is to be done: made, or taken away. */
export interface AlarmWork {
  readonly policy: string;
  readonly drop: readonly string[];
}

/** Makes the alarms of a target tracking policy, and takes away those of one that is gone. */
export const timer = defineJob<AlarmWork>({
  kind: 'autoscaling.alarms',
  brief: true,
  async run({ policy, drop }, phase) {
    const caller = serviceCaller('autoscaling.amazonaws.com', phase.account);
    if (drop.length > 0) await phase.call('cloudwatch', 'DeleteAlarms', { AlarmNames: drop }, caller);
    const row = phase.transact(({ state }) => state.table(policies).get(policy));
    if (row === undefined) return;
    for (const alarm of targetAlarms(row, policyArn(phase, row)))
      await phase.call('cloudwatch', 'PutMetricAlarm', alarm, caller);
  },
});
