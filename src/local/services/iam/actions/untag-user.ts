import { defineAction } from '../../../action.ts';
import { findUser, putEntity } from '../entities.ts';
import { onEntity } from '../permit.ts';
import { withoutTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagUser.html */
export const action = defineAction('iam', 'UntagUser', {
  authorize: (input, context) =>
    onEntity(context, 'UntagUser', 'user', input.UserName, { 'aws:TagKeys': input.TagKeys }),
  handler(input, { state }) {
    const row = findUser(state, input.UserName);
    putEntity(state, { ...row, tags: withoutTags(row.tags, input.TagKeys) });
    return {};
  },
});
