import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { findGroup } from '../find.ts';
import { notifications } from '../notify.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteNotificationConfiguration.html */
export const action = defineAction('autoscaling', 'DeleteNotificationConfiguration', {
  authorize: (input, context) =>
    onGroup(context, 'DeleteNotificationConfiguration', input.AutoScalingGroupName),
  handler(input, context) {
    const row = findGroup(context.state, input.AutoScalingGroupName);
    const table = context.state.table(notifications);
    for (const old of table.list({ index: 'group', equals: row.name }))
      if (old.topic === input.TopicARN) table.delete(notifications.id(old));
    return {};
  },
});
