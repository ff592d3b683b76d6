import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { findIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_GetIdentityMailFromDomainAttributes.html */
export const action = defineAction('ses', 'GetIdentityMailFromDomainAttributes', {
  authorize: onAnything('GetIdentityMailFromDomainAttributes'),
  handler({ Identities: names }, context) {
    const attributes = names.flatMap((name) => {
      const row = findIdentity(context, name);
      if (row === undefined) return [];
      const { mailFrom, onMxFailure } = row;
      const set =
        mailFrom === undefined
          ? {}
          : { MailFromDomain: mailFrom.domain, MailFromDomainStatus: mailFrom.status };
      return [[name, { ...set, BehaviorOnMXFailure: onMxFailure }] as const];
    });
    // The model says that domain and status are always there; SES leaves them out where none is set.
    return { MailFromDomainAttributes: Object.fromEntries(attributes) } as never;
  },
});
