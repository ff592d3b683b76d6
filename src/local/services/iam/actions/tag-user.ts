import { defineAction } from '../../../action.ts';
import { findUser, putEntity } from '../entities.ts';
import { onEntity, requestTags } from '../permit.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagUser.html */
export const action = defineAction('iam', 'TagUser', {
  authorize: (input, context) =>
    onEntity(context, 'TagUser', 'user', input.UserName, requestTags(input.Tags)),
  handler(input, { state }) {
    const row = findUser(state, input.UserName);
    putEntity(state, { ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
