import { defineAction } from '../../../action.ts';
import { setBoundary } from '../attachments.ts';
import { findUser } from '../entities.ts';
import { boundaryArn } from '../managed-policies.ts';
import { boundaryKey, onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPermissionsBoundary.html */
export const action = defineAction('iam', 'PutUserPermissionsBoundary', {
  authorize: (input, context) =>
    onEntity(
      context,
      'PutUserPermissionsBoundary',
      'user',
      input.UserName,
      boundaryKey(input.PermissionsBoundary),
    ),
  handler(input, context) {
    const row = findUser(context.state, input.UserName);
    setBoundary(context.state, row, boundaryArn(context, input.PermissionsBoundary));
    return {};
  },
});
