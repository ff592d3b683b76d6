import { defineAction } from '../../../action.ts';
import { findRole, putEntity } from '../entities.ts';
import { onEntity, requestTags } from '../permit.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html */
export const action = defineAction('iam', 'TagRole', {
  authorize: (input, context) =>
    onEntity(context, 'TagRole', 'role', input.RoleName, requestTags(input.Tags)),
  handler(input, { state }) {
    const row = findRole(state, input.RoleName);
    putEntity(state, { ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
