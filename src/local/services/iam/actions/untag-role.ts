import { defineAction } from '../../../action.ts';
import { findRole, putEntity } from '../entities.ts';
import { onEntity } from '../permit.ts';
import { withoutTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html */
export const action = defineAction('iam', 'UntagRole', {
  authorize: (input, context) =>
    onEntity(context, 'UntagRole', 'role', input.RoleName, { 'aws:TagKeys': input.TagKeys }),
  handler(input, { state }) {
    const row = findRole(state, input.RoleName);
    putEntity(state, { ...row, tags: withoutTags(row.tags, input.TagKeys) });
    return {};
  },
});
