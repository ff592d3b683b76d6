import { defineAction } from '../../../action.ts';
import type { RoleRow } from '../state.ts';
import { setBoundary } from '../attachments.ts';
import { newEntity, putEntity } from '../entities.ts';
import { ROLE_SESSION_SECONDS } from '../limits.ts';
import { boundaryArn } from '../managed-policies.ts';
import { boundaryKey, onNew } from '../permit.ts';
import { roleMade } from '../shown.ts';
import { withTags } from '../tags.ts';
import { checkTrustPolicy } from '../trust.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
export const action = defineAction('iam', 'CreateRole', {
  authorize: (input, context) =>
    onNew(
      context,
      'CreateRole',
      `role${input.Path ?? '/'}${input.RoleName}`,
      'TagRole',
      input.Tags,
      boundaryKey(input.PermissionsBoundary),
    ),
  handler(input, context) {
    const { state } = context;
    const common = newEntity(context, 'role', input.RoleName, input.Path);
    checkTrustPolicy(context, input.AssumeRolePolicyDocument);
    const row: RoleRow = {
      ...common,
      kind: 'role',
      trust: input.AssumeRolePolicyDocument,
      description: input.Description,
      maxSession: input.MaxSessionDuration ?? ROLE_SESSION_SECONDS,
      tags: withTags([], input.Tags),
    };
    const { PermissionsBoundary: boundary } = input;
    if (boundary === undefined) putEntity(state, row);
    else setBoundary(state, row, boundaryArn(context, boundary));
    return { Role: roleMade({ ...row, boundary }) };
  },
});
