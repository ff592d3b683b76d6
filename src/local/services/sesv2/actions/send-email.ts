import { defineStagedAction } from '../../../action.ts';
import { maySend, parseRaw, sendMail, v2 } from '../../ses/port.ts';
import { destinations, outgoing } from '../outgoing.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html */
export const action = defineStagedAction('sesv2', 'SendEmail', {
  authorize: (input, context) =>
    maySend(
      context,
      input.Content.Raw === undefined ? 'SendEmail' : 'SendRawEmail',
      input.FromEmailAddress,
      destinations(input),
    ),

  receive: async ({ Content: { Raw: raw } }) => (raw === undefined ? undefined : await parseRaw(raw.Data)),
  handler: (input, context, message) => ({
    MessageId: sendMail(context, outgoing(context, input, message), v2),
  }),
});
