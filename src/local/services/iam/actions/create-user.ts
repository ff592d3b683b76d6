import { defineAction } from '../../../action.ts';
import type { UserRow } from '../state.ts';
import { setBoundary } from '../attachments.ts';
import { newEntity, putEntity } from '../entities.ts';
import { boundaryArn } from '../managed-policies.ts';
import { boundaryKey, onNew } from '../permit.ts';
import { userShown } from '../shown.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html */
export const action = defineAction('iam', 'CreateUser', {
  authorize: (input, context) =>
    onNew(
      context,
      'CreateUser',
      `user${input.Path ?? '/'}${input.UserName}`,
      'TagUser',
      input.Tags,
      boundaryKey(input.PermissionsBoundary),
    ),
  handler(input, context) {
    const { state } = context;
    const common = newEntity(context, 'user', input.UserName, input.Path);
    const row: UserRow = { ...common, kind: 'user', groups: [], tags: withTags([], input.Tags) };
    const { PermissionsBoundary: boundary } = input;
    if (boundary === undefined) putEntity(state, row);
    else setBoundary(state, row, boundaryArn(context, boundary));
    return { User: userShown({ ...row, boundary }) };
  },
});
