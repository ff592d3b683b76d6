import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { findIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_GetIdentityVerificationAttributes.html */
export const action = defineAction('ses', 'GetIdentityVerificationAttributes', {
  authorize: onAnything('GetIdentityVerificationAttributes'),
  handler({ Identities: names }, context) {
    const attributes = names.flatMap((name) => {
      const row = findIdentity(context, name);
      if (row === undefined) return [];
      const token = row.kind === 'Domain' ? { VerificationToken: row.token } : {};
      return [[name, { VerificationStatus: row.status, ...token }] as const];
    });
    return { VerificationAttributes: Object.fromEntries(attributes) };
  },
});
