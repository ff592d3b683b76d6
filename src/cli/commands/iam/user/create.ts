import { planCreateUser } from '../../../../operations/iam/change-user.ts';
import { many, required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description: 'Plans to make a user, in the groups that are named.',
  examples: [{ line: 'nuage iam user create anna --group readers', does: 'A user of one group' }],
  actions: ['iam:AddUserToGroup', 'iam:CreateUser'],
  flags: { group: many(text('GROUP', 'a group to put the user into')) },
  positionals: { user: required(text('USER', 'the name of the user')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planCreateUser(
      { user: positionals.user, groups: flags.group },
      session.operations,
    );
    return await carryOut(plan, session, context);
  },
});
