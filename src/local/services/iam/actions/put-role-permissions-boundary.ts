import { defineAction } from '../../../action.ts';
import { setBoundary } from '../attachments.ts';
import { findOrdinaryRole } from '../entities.ts';
import { boundaryArn } from '../managed-policies.ts';
import { boundaryKey, onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html */
export const action = defineAction('iam', 'PutRolePermissionsBoundary', {
  authorize: (input, context) =>
    onEntity(
      context,
      'PutRolePermissionsBoundary',
      'role',
      input.RoleName,
      boundaryKey(input.PermissionsBoundary),
    ),
  handler(input, context) {
    const row = findOrdinaryRole(context.state, input.RoleName);
    setBoundary(context.state, row, boundaryArn(context, input.PermissionsBoundary));
    return {};
  },
});
