import { defineAction } from '../../../action.ts';
import { v1 } from '../errors.ts';
import { templatedV1 } from '../sending/from-v1.ts';
import { maySend, sendMail } from '../sending/send.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SendTemplatedEmail.html */
export const action = defineAction('ses', 'SendTemplatedEmail', {
  authorize: (input, context) =>
    maySend(context, 'SendTemplatedEmail', input.Source, [
      ...(input.Destination.ToAddresses ?? []),
      ...(input.Destination.CcAddresses ?? []),
      ...(input.Destination.BccAddresses ?? []),
    ]),
  handler: (input, context) => ({ MessageId: sendMail(context, templatedV1(context, input), v1) }),
});
