import { defineAction } from '../../../action.ts';
import { keyArn } from '../find-key.ts';
import { describeGrant } from '../grants.ts';
import { KMS_LIMITS } from '../limits.ts';
import { pageOfList } from '../paging.ts';
import { grants } from '../state.ts';
import type { GrantRow } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListRetirableGrants.html */
export const action = defineAction('kms', 'ListRetirableGrants', {
  authorize: () => [{ action: 'kms:ListRetirableGrants', arn: '*' }],
  handler(input, context) {
    const found = [
      ...context.state.table(grants).list({ index: 'retiring', equals: input.RetiringPrincipal }),
    ];
    const { rows, more } = pageOfList(
      'ListRetirableGrants',
      input,
      context,
      KMS_LIMITS.listedGrants,
      (grant: GrantRow) => grant.id,
      found,
    );
    const arn = (grant: GrantRow): string => keyArn(context, context.account, grant.key);
    return { Grants: rows.map((grant) => describeGrant(grant, arn(grant))), ...more };
  },
});
