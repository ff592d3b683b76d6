import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { messageRejected } from '../errors.ts';
import { changeIdentity, findIdentity } from '../identities/identities.ts';
import { notificationType } from '../identities/notification-type.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SetIdentityHeadersInNotificationsEnabled.html */
export const action = defineAction('ses', 'SetIdentityHeadersInNotificationsEnabled', {
  authorize: onAnything('SetIdentityHeadersInNotificationsEnabled'),
  handler({ Identity: name, NotificationType: type, Enabled: enabled }, context) {
    const kind = notificationType(type);
    const row = findIdentity(context, name);
    if (row?.status !== 'Success')
      throw messageRejected(`Identity ${name} is not verified or does not exist.`);
    changeIdentity(context, { ...row, headersIn: { ...row.headersIn, [kind]: enabled } });
    return {};
  },
});
