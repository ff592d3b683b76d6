import { defineAction } from '../../../action.ts';
import { onInstances } from '../instances/authorize.ts';
import { switchMonitoring } from '../instances/switch-monitoring.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnmonitorInstances.html */
export const action = defineAction('ec2', 'UnmonitorInstances', {
  authorize: (input, context) => onInstances('UnmonitorInstances', input.InstanceIds, context),
  handler: (input, context) => ({ InstanceMonitorings: switchMonitoring(input, false, context) }),
});
