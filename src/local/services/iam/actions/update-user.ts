import { defineAction } from '../../../action.ts';
import { findUser } from '../entities.ts';
import { onEntity, onResource } from '../permit.ts';
import { renameEntity } from '../rename.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html */
export const action = defineAction('iam', 'UpdateUser', {
  authorize: (input, context) => [
    ...onEntity(context, 'UpdateUser', 'user', input.UserName),
    ...onResource(context, 'UpdateUser', `user${input.NewPath ?? '/'}${input.NewUserName ?? input.UserName}`),
  ],
  handler(input, context) {
    renameEntity(context, findUser(context.state, input.UserName), input.NewUserName, input.NewPath);
    return {};
  },
});
