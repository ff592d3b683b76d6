import { planDeleteGroup } from '../../../../operations/iam/change-group.ts';
import { required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description: 'Plans to delete a group with all that holds it: its members leave it, its policies go.',
  examples: [{ line: 'nuage iam group delete readers', does: 'Delete the group' }],
  actions: [
    'iam:DeleteGroup',
    'iam:DeleteGroupPolicy',
    'iam:DetachGroupPolicy',
    'iam:GetGroup',
    'iam:GetGroupPolicy',
    'iam:ListAttachedGroupPolicies',
    'iam:ListGroupPolicies',
    'iam:RemoveUserFromGroup',
  ],
  flags: {},
  positionals: { group: required(text('GROUP', 'the name of the group')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planDeleteGroup(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
