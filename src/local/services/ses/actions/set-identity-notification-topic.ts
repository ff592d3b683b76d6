import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { changeIdentity, needIdentity } from '../identities/identities.ts';
import { notificationType } from '../identities/notification-type.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SetIdentityNotificationTopic.html */
export const action = defineAction('ses', 'SetIdentityNotificationTopic', {
  authorize: onAnything('SetIdentityNotificationTopic'),
  handler({ Identity: name, NotificationType: type, SnsTopic: topic }, context) {
    const row = needIdentity(context, name, v1);
    const kind = notificationType(type);
    changeIdentity(context, { ...row, topics: { ...row.topics, [kind]: topic } });
    return {};
  },
});
