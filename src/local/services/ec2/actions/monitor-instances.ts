import { defineAction } from '../../../action.ts';
import { onInstances } from '../instances/authorize.ts';
import { switchMonitoring } from '../instances/switch-monitoring.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MonitorInstances.html */
export const action = defineAction('ec2', 'MonitorInstances', {
  authorize: (input, context) => onInstances('MonitorInstances', input.InstanceIds, context),
  handler: (input, context) => ({ InstanceMonitorings: switchMonitoring(input, true, context) }),
});
