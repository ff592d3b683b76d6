import { defineAction } from '../../../action.ts';
import type { GroupRow } from '../state.ts';
import { newEntity, putEntity } from '../entities.ts';
import { onResource } from '../permit.ts';
import { groupShown } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html */
export const action = defineAction('iam', 'CreateGroup', {
  authorize: (input, context) =>
    onResource(context, 'CreateGroup', `group${input.Path ?? '/'}${input.GroupName}`),
  handler(input, context) {
    const row: GroupRow = {
      ...newEntity(context, 'group', input.GroupName, input.Path),
      kind: 'group',
      tags: [],
    };
    putEntity(context.state, row);
    return { Group: groupShown(row) };
  },
});
