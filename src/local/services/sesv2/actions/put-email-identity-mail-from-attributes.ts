import { defineAction } from '../../../action.ts';
import { needIdentity, onIdentity, setMailFrom, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutEmailIdentityMailFromAttributes.html */
export const action = defineAction('sesv2', 'PutEmailIdentityMailFromAttributes', {
  authorize: (input, context) =>
    onIdentity(context, 'PutEmailIdentityMailFromAttributes', input.EmailIdentity),

  handler({ EmailIdentity: name, MailFromDomain: domain, BehaviorOnMxFailure: behavior }, context) {
    const onMxFailure = behavior === 'REJECT_MESSAGE' ? 'RejectMessage' : undefined;
    setMailFrom(context, needIdentity(context, name, v2), domain, onMxFailure, v2);
    return {};
  },
});
