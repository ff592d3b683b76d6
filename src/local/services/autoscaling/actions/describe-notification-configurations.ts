import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { pageOf } from '../page.ts';
import { notifications } from '../notify.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeNotificationConfigurations.html */
export const action = defineAction('autoscaling', 'DescribeNotificationConfigurations', {
  authorize: () => onAll('DescribeNotificationConfigurations'),
  handler(input, context) {
    const names = new Set(input.AutoScalingGroupNames);
    const rows = [...context.state.table(notifications).list()].filter(
      ({ group }) => names.size === 0 || names.has(group),
    );
    const page = pageOf(context, 'DescribeNotificationConfigurations', input, rows, notifications.id);
    return {
      NotificationConfigurations: page.rows.map(({ group, topic, type }) => ({
        AutoScalingGroupName: group,
        TopicARN: topic,
        NotificationType: type,
      })),
      NextToken: page.NextToken,
    };
  },
});
