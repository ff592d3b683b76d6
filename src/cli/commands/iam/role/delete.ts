import { planDeleteRole } from '../../../../operations/iam/change-role.ts';
import { required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Plans to delete a role with all that holds it: instance profiles let go of it, its policies go.',
  examples: [{ line: 'nuage iam role delete web', does: 'Delete the role' }],
  actions: [
    'iam:DeleteRole',
    'iam:DeleteRolePolicy',
    'iam:DetachRolePolicy',
    'iam:GetRole',
    'iam:GetRolePolicy',
    'iam:ListAttachedRolePolicies',
    'iam:ListInstanceProfilesForRole',
    'iam:ListRolePolicies',
    'iam:RemoveRoleFromInstanceProfile',
  ],
  flags: {},
  positionals: { role: required(text('ROLE', 'the name of the role')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planDeleteRole(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
