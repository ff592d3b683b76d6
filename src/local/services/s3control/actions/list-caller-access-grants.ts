import { defineAction } from '../../../action.ts';
import { pageOfItems } from '../../../blocks/pager.ts';
import { findInstance, onAnyInstance, stateOf } from '../grants/find.ts';
import { grantsOf } from '../grants/granted.ts';
import { MOST_LISTED } from '../grants/limits.ts';
import { pager } from '../pager.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListCallerAccessGrants.html */
export const action = defineAction('s3control', 'ListCallerAccessGrants', {
  authorize: (input, context) => onAnyInstance(context, 's3:ListCallerAccessGrants', input),
  handler(input, context) {
    const state = stateOf(context, input);
    findInstance({ state });
    const size = Math.min(input.MaxResults || MOST_LISTED, MOST_LISTED);
    const all = grantsOf(state, context.caller).filter(
      ({ scope }) => input.GrantScope === undefined || scope.startsWith(input.GrantScope.replace(/\*$/, '')),
    );
    const call = { action: 'ListCallerAccessGrants', input, context, token: input.NextToken, size };
    const { page, next } = pageOfItems(pager, call, all);
    return {
      CallerAccessGrantsList: page.map(({ permission, scope }) => ({
        Permission: permission,
        GrantScope: scope,
      })),
      NextToken: next,
    };
  },
});
