import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { domainOf } from '../addresses.ts';
import { v1 } from '../errors.ts';
import { findIdentity, needIdentity } from '../identities/identities.ts';
import { setMailFrom } from '../identities/mail-from.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SetIdentityMailFromDomain.html */
export const action = defineAction('ses', 'SetIdentityMailFromDomain', {
  authorize: onAnything('SetIdentityMailFromDomain'),
  handler({ Identity: name, MailFromDomain: domain, BehaviorOnMXFailure: onMxFailure }, context) {
    const row =
      findIdentity(context, name) ?? needIdentity(context, name.includes('@') ? domainOf(name) : name, v1);
    setMailFrom(context, row, domain, onMxFailure === 'RejectMessage' ? 'RejectMessage' : undefined, v1);
    return {};
  },
});
