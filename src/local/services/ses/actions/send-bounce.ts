import { defineAction } from '../../../action.ts';
import { messageRejected } from '../errors.ts';
import { onIdentity, verifiedFor } from '../identities/identities.ts';
import { keepMail } from '../keep-mail.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SendBounce.html */
export const action = defineAction('ses', 'SendBounce', {
  authorize: (input, context) => onIdentity(context, 'SendBounce', input.BounceSender),
  handler(input, context) {
    if (verifiedFor(context, input.BounceSender) === undefined)
      throw messageRejected(
        `Email address is not verified. The following identities failed the check in region ${context.region.toUpperCase()}: ${input.BounceSender}`,
      );
    const to = input.BouncedRecipientInfoList.map(({ Recipient }) => Recipient);
    const messageId = keepMail(context, {
      service: 'ses',
      operation: 'SendBounce',
      from: input.BounceSender,
      to,
      subject: 'Delivery Status Notification (Failure)',
      text: input.Explanation ?? `The message ${input.OriginalMessageId} was not accepted.`,
    });
    return { MessageId: messageId };
  },
});
