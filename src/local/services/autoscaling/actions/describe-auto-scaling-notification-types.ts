import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { notificationTypes } from '../notify.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingNotificationTypes.html */
export const action = defineAction('autoscaling', 'DescribeAutoScalingNotificationTypes', {
  authorize: () => onAll('DescribeAutoScalingNotificationTypes'),
  handler() {
    return { AutoScalingNotificationTypes: notificationTypes };
  },
});
