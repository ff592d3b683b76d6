import { defineAction } from '../../../action.ts';
import type { State } from '../../../store/table.ts';
import { listAwsPolicies } from '../managed-policies.ts';
import { pageOf } from '../paging.ts';
import { onResource } from '../permit.ts';
import { policyListed } from '../shown.ts';
import { attachments, policies } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html */
export const action = defineAction('iam', 'ListPolicies', {
  authorize: (input, context) => onResource(context, 'ListPolicies', `policy${input.PathPrefix ?? '/'}`),
  handler(input, context) {
    const { state } = context;
    const {
      Scope: scope = 'All',
      PathPrefix: prefix = '/',
      OnlyAttached: attachedOnly,
      PolicyUsageFilter: use,
    } = input;
    const inUse = attachedOnly === true || use !== undefined ? usedPolicies(state, use) : undefined;
    const all = [
      ...(scope === 'Local' ? [] : listAwsPolicies(context)),
      ...(scope === 'AWS' ? [] : state.table(policies).list({ index: 'name', from: '' })),
    ].filter((row) => row.path.startsWith(prefix) && inUse?.has(row.arn) !== false);
    const { rows, end } = pageOf('ListPolicies', input, context, all);
    return { Policies: rows.map((row) => policyListed(state, row)), ...end };
  },
});

/** ARNs of the policies that somebody uses, in this way or in any. */
function usedPolicies(state: State, use: string | undefined): ReadonlySet<string> {
  const used = new Set<string>();
  for (const row of state.table(attachments).list())
    if (use === undefined || row.use === use) used.add(row.policy);
  return used;
}
