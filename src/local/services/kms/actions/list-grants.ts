import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { findKeyById } from '../find-key.ts';
import { describeGrant } from '../grants.ts';
import { KMS_LIMITS } from '../limits.ts';
import { pageOfList } from '../paging.ts';
import { grants } from '../state.ts';
import type { GrantRow } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListGrants.html */
export const action = defineAction('kms', 'ListGrants', {
  authorize: (input, context) => onKey(context, 'ListGrants', input.KeyId),
  handler(input, context) {
    const { GrantId: id, GranteePrincipal: grantee } = input;
    const { row, state, arn } = findKeyById(context, input.KeyId);
    const found = [...state.table(grants).list({ index: 'key', equals: row.id })].filter(
      (grant) =>
        (id === undefined || grant.id === id) && (grantee === undefined || grant.grantee === grantee),
    );
    const position = (grant: GrantRow): string => grant.id;
    const { rows, more } = pageOfList('ListGrants', input, context, KMS_LIMITS.listedGrants, position, found);
    return { Grants: rows.map((grant) => describeGrant(grant, arn)), ...more };
  },
});
