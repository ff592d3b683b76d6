import { defineAction } from '../../../action.ts';
import { entitiesOf } from '../entities.ts';
import { pageFrom } from '../paging.ts';
import { onResource } from '../permit.ts';
import { groupShown } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroups.html */
export const action = defineAction('iam', 'ListGroups', {
  authorize: (input, context) => onResource(context, 'ListGroups', `group${input.PathPrefix ?? '/'}`),
  handler(input, context) {
    const prefix = input.PathPrefix ?? '/';
    const { rows, end } = pageFrom(
      'ListGroups',
      input,
      context,
      (after) => entitiesOf(context.state, 'group', after, prefix),
      ({ name }) => name,
    );
    return { Groups: rows.map(groupShown), ...end };
  },
});
