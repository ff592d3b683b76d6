import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { executePolicy } from '../policies/execute.ts';
import { findPolicy } from '../policies/find.ts';

/** Alarms come here as well: CloudWatch calls as a service. https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_ExecutePolicy.html */
export const action = defineAction('autoscaling', 'ExecutePolicy', {
  authorize: (input, context) => onGroup(context, 'ExecutePolicy', input.AutoScalingGroupName),
  handler(input, context) {
    const policy = findPolicy(context, input);
    const group = findGroup(context.state, policy.group);
    const { MetricValue: value, BreachThreshold: threshold } = input;
    const alarm = context.caller.kind === 'service';
    if (alarm && (!policy.enabled || group.suspended.includes('AlarmNotification'))) return {};
    executePolicy(context, group, policy, {
      who: alarm
        ? `a monitor alarm in state ALARM triggered policy ${policy.name}`
        : `a user request executed policy ${policy.name}`,
      breach: value === undefined || threshold === undefined ? undefined : { value, threshold },
      honorCooldown: alarm || input.HonorCooldown === true,
    });
    return {};
  },
});
