import { defineStagedAction } from '../../../action.ts';
import { v1 } from '../errors.ts';
import { rawV1 } from '../sending/from-v1.ts';
import { parseRaw } from '../sending/parse-raw.ts';
import { maySend, sendMail } from '../sending/send.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html */
export const action = defineStagedAction('ses', 'SendRawEmail', {
  authorize: (input, context) => maySend(context, 'SendRawEmail', input.Source, input.Destinations ?? []),
  receive: ({ RawMessage: { Data: bytes } }) => parseRaw(bytes),
  handler: (input, context, message) => ({ MessageId: sendMail(context, rawV1(input, message), v1) }),
});
