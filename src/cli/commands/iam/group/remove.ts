import { planMembership } from '../../../../operations/iam/change-user.ts';
import { required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description: 'Plans to take a user out of a group.',
  examples: [{ line: 'nuage iam group remove readers anna', does: 'Take a user out of a group' }],
  actions: ['iam:RemoveUserFromGroup'],
  flags: {},
  positionals: {
    group: required(text('GROUP', 'the name of the group')),
    user: required(text('USER', 'the name of the user')),
  },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planMembership({ ...positionals, verb: 'remove' }, session.operations);
    return await carryOut(plan, session, context);
  },
});
