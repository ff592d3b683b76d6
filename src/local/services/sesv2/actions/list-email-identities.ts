import { defineAction } from '../../../action.ts';
import { following, identities, onAnything, pageOf, v2 } from '../../ses/port.ts';
import { identityStatus, identityType } from '../describe-identity.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_ListEmailIdentities.html */
export const action = defineAction('sesv2', 'ListEmailIdentities', {
  authorize: onAnything('ListEmailIdentities'),

  handler(input, context) {
    const table = context.state.table(identities);
    const { rows, NextToken } = pageOf(
      context,
      'ListEmailIdentities',
      input,
      1000,
      v2,
      (after) => table.list(following(after)),
      ({ name }) => name,
    );
    return {
      EmailIdentities: rows.map((row) => ({
        IdentityType: identityType(row),
        IdentityName: row.name,
        SendingEnabled: row.status === 'Success',
        VerificationStatus: identityStatus(row),
      })),
      NextToken,
    };
  },
});
