import { planCreateGroup } from '../../../../operations/iam/change-group.ts';
import { required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description: 'Plans to make a group.',
  examples: [{ line: 'nuage iam group create readers', does: 'A group' }],
  actions: ['iam:CreateGroup'],
  flags: {},
  positionals: { group: required(text('GROUP', 'the name of the group')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planCreateGroup(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
