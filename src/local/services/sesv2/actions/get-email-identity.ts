import { defineAction } from '../../../action.ts';
import { needIdentity, onIdentity, v2 } from '../../ses/port.ts';
import { describeIdentity } from '../describe-identity.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetEmailIdentity.html */
export const action = defineAction('sesv2', 'GetEmailIdentity', {
  authorize: (input, context) => onIdentity(context, 'GetEmailIdentity', input.EmailIdentity),

  handler: ({ EmailIdentity: name }, context) => describeIdentity(needIdentity(context, name, v2)),
});
