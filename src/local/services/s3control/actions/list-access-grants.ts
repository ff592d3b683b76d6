import { defineAction } from '../../../action.ts';
import type { ListAccessGrantsRequest } from '../../../../wire/generated/s3control.ts';
import { pageOfRows } from '../../../blocks/pager.ts';
import { describeGrant } from '../grants/describe.ts';
import { findInstance, onAnyInstance, stateOf } from '../grants/find.ts';
import { MOST_LISTED } from '../grants/limits.ts';
import { grants } from '../grants/state.ts';
import type { GrantRow } from '../grants/state.ts';
import { pager } from '../pager.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListAccessGrants.html */
export const action = defineAction('s3control', 'ListAccessGrants', {
  authorize: (input, context) => onAnyInstance(context, 's3:ListAccessGrants', input),
  handler(input, context) {
    const state = stateOf(context, input);
    findInstance({ state });
    const size = Math.min(input.MaxResults || MOST_LISTED, MOST_LISTED);
    const { rows, next } = pageOfRows(
      pager,
      { action: 'ListAccessGrants', input, context, token: input.NextToken, size },
      ({ id }: GrantRow) => id,
      (after) => among(state.table(grants).list(after === undefined ? {} : { after }), input),
    );
    const where = { ...context, account: input.AccountId };
    return { AccessGrantsList: rows.map((row) => describeGrant(where, row)), NextToken: next };
  },
});

function* among(rows: Iterable<GrantRow>, asked: ListAccessGrantsRequest): Iterable<GrantRow> {
  const { GranteeType, GranteeIdentifier, Permission, GrantScope, ApplicationArn } = asked;
  for (const row of rows)
    if (
      (GranteeType === undefined || GranteeType === 'IAM') &&
      (GranteeIdentifier === undefined || row.grantee === GranteeIdentifier) &&
      (Permission === undefined || row.permission === Permission) &&
      (GrantScope === undefined || row.scope === GrantScope) &&
      ApplicationArn === undefined
    )
      yield row;
}
