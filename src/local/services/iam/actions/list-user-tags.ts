import { defineAction } from '../../../action.ts';
import { findUser } from '../entities.ts';
import { pageOf } from '../paging.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserTags.html */
export const action = defineAction('iam', 'ListUserTags', {
  authorize: (input, context) => onEntity(context, 'ListUserTags', 'user', input.UserName),
  handler(input, context) {
    const { rows, end } = pageOf(
      'ListUserTags',
      input,
      context,
      findUser(context.state, input.UserName).tags,
    );
    return { Tags: rows, ...end };
  },
});
