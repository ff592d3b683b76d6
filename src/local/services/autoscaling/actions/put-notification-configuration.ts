import { defineAction } from '../../../action.ts';
import { onGroup } from '../arns.ts';
import { validationError } from '../errors.ts';
import { findGroup } from '../find.ts';
import { notifications, notificationTypes, tell } from '../notify.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutNotificationConfiguration.html */
export const action = defineAction('autoscaling', 'PutNotificationConfiguration', {
  authorize: (input, context) => onGroup(context, 'PutNotificationConfiguration', input.AutoScalingGroupName),
  handler(input, context) {
    const { state, account, now } = context;
    const row = findGroup(state, input.AutoScalingGroupName);
    const wrong = input.NotificationTypes.find((type) => !notificationTypes.some((one) => one === type));
    if (wrong !== undefined) throw validationError(`"${wrong}" is not a valid Notification Type.`);
    const table = state.table(notifications);
    const topic = input.TopicARN;
    for (const old of table.list({ index: 'group', equals: row.name }))
      if (old.topic === topic) table.delete(notifications.id(old));
    for (const type of input.NotificationTypes) table.put({ group: row.name, topic, type });
    const test = {
      AccountId: account,
      Time: new Date(now).toISOString(),
      AutoScalingGroupName: row.name,
      Event: 'autoscaling:TEST_NOTIFICATION',
    };
    tell(context, topic, test, `Auto Scaling: test notification for group "${row.name}"`);
    return {};
  },
});
