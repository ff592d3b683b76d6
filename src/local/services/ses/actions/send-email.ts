import { defineAction } from '../../../action.ts';
import { v1 } from '../errors.ts';
import { simpleV1 } from '../sending/from-v1.ts';
import { maySend, sendMail } from '../sending/send.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SendEmail.html */
export const action = defineAction('ses', 'SendEmail', {
  authorize: (input, context) =>
    maySend(context, 'SendEmail', input.Source, [
      ...(input.Destination.ToAddresses ?? []),
      ...(input.Destination.CcAddresses ?? []),
      ...(input.Destination.BccAddresses ?? []),
    ]),
  handler: (input, context) => ({ MessageId: sendMail(context, simpleV1(input), v1) }),
});
