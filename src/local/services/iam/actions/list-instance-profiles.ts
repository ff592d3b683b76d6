import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { onResource } from '../permit.ts';
import { profileListed } from '../shown.ts';
import { instanceProfiles } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html */
export const action = defineAction('iam', 'ListInstanceProfiles', {
  authorize: (input, context) =>
    onResource(context, 'ListInstanceProfiles', `instance-profile${input.PathPrefix ?? '/'}`),
  handler(input, context) {
    const { state } = context;
    const prefix = input.PathPrefix ?? '/';
    const all = [...state.table(instanceProfiles).list()].filter(({ path }) => path.startsWith(prefix));
    const { rows, end } = pageOf('ListInstanceProfiles', input, context, all);
    return { InstanceProfiles: rows.map((row) => profileListed(state, row)), ...end };
  },
});
