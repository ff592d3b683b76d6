import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { wouldSucceed } from '../errors.ts';
import { findKeyById } from '../find-key.ts';
import { findGrant } from '../grants.ts';
import { grants } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_RevokeGrant.html */
export const action = defineAction('kms', 'RevokeGrant', {
  authorize: (input, context) => onKey(context, 'RevokeGrant', input.KeyId),
  handler(input, context) {
    const key = findKeyById(context, input.KeyId);
    const grant = findGrant(key, input.GrantId);
    if (input.DryRun === true) throw wouldSucceed();
    key.state.table(grants).delete(grant.id);
    return {};
  },
});
