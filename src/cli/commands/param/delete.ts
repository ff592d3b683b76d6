import { planDeleteParameters } from '../../../operations/parameters/delete-parameters.ts';
import { many } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: 'Plans to delete parameters with all their versions, and asks. AWS keeps nothing of them.',
  examples: [{ line: 'nuage param delete /app/db/password', does: 'Delete it' }],
  actions: ['ssm:DeleteParameters', 'ssm:DescribeParameters'],
  flags: {},
  positionals: { names: many(text('NAME', 'the names of parameters'), { atLeastOne: true }) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planDeleteParameters(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
