import { planMembership } from '../../../../operations/iam/change-user.ts';
import { required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description: 'Plans to put a user into a group.',
  examples: [{ line: 'nuage iam group add readers anna', does: 'Put a user into a group' }],
  actions: ['iam:AddUserToGroup'],
  flags: {},
  positionals: {
    group: required(text('GROUP', 'the name of the group')),
    user: required(text('USER', 'the name of the user')),
  },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planMembership({ ...positionals, verb: 'add' }, session.operations);
    return await carryOut(plan, session, context);
  },
});
