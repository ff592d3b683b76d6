import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { findIdentity } from '../identities/identities.ts';
import type { IdentityRow } from '../state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_GetIdentityNotificationAttributes.html */
export const action = defineAction('ses', 'GetIdentityNotificationAttributes', {
  authorize: onAnything('GetIdentityNotificationAttributes'),
  handler({ Identities: names }, context) {
    const attributes = names.flatMap((name) => {
      const row = findIdentity(context, name);
      return row === undefined ? [] : [[name, shown(row)] as const];
    });
    return { NotificationAttributes: Object.fromEntries(attributes) };
  },
});

function shown({ topics, headersIn, forwarding }: IdentityRow) {
  return {
    // The model requires the topics: an empty text where there is none is ours.
    BounceTopic: topics.Bounce ?? '',
    ComplaintTopic: topics.Complaint ?? '',
    DeliveryTopic: topics.Delivery ?? '',
    ForwardingEnabled: forwarding,
    HeadersInBounceNotificationsEnabled: headersIn.Bounce ?? false,
    HeadersInComplaintNotificationsEnabled: headersIn.Complaint ?? false,
    HeadersInDeliveryNotificationsEnabled: headersIn.Delivery ?? false,
  };
}
