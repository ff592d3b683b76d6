import { defineAction } from '../../../action.ts';
import { onAnything } from '../../ses/port.ts';
import { needSuppressed } from '../suppression.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetSuppressedDestination.html */
export const action = defineAction('sesv2', 'GetSuppressedDestination', {
  authorize: onAnything('GetSuppressedDestination'),

  handler({ EmailAddress: asked }, context) {
    const { address, reason, since, messageId, feedbackId } = needSuppressed(context, asked);
    return {
      SuppressedDestination: {
        EmailAddress: address,
        Reason: reason,
        LastUpdateTime: new Date(since),
        ...(messageId === undefined && feedbackId === undefined
          ? {}
          : { Attributes: { MessageId: messageId, FeedbackId: feedbackId } }),
      },
    };
  },
});
