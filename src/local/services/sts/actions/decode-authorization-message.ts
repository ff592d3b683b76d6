import { decodeFailure } from '../../../access/failure-message.ts';
import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html */
export const action = defineAction('sts', 'DecodeAuthorizationMessage', {
  authorize: () => [{ action: 'sts:DecodeAuthorizationMessage', arn: '*' }],
  handler(input, { state }) {
    const DecodedMessage = decodeFailure(state, input.EncodedMessage);
    if (DecodedMessage === undefined)
      throw new AwsError('InvalidAuthorizationMessageException', 400, 'Message is not valid');
    return { DecodedMessage };
  },
});
