import { defineAction } from '../../../action.ts';
import { domainOf } from '../addresses.ts';
import { onAnything } from '../authorize.ts';
import { findIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_GetIdentityDkimAttributes.html */
export const action = defineAction('ses', 'GetIdentityDkimAttributes', {
  authorize: onAnything('GetIdentityDkimAttributes'),
  handler({ Identities: names }, context) {
    const attributes = names.flatMap((name) => {
      const row = findIdentity(context, name) ?? findIdentity(context, domainOf(name));
      if (row === undefined) return [];
      const tokens = row.dkimTokens.length === 0 ? {} : { DkimTokens: [...row.dkimTokens] };
      return [
        [name, { DkimEnabled: row.dkimEnabled, DkimVerificationStatus: row.dkimStatus, ...tokens }] as const,
      ];
    });
    return { DkimAttributes: Object.fromEntries(attributes) };
  },
});
