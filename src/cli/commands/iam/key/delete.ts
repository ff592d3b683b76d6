import { planKeyChange } from '../../../../operations/iam/change-others.ts';
import { required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description: 'Plans to delete an access key.',
  examples: [{ line: 'nuage iam key delete anna AKIAIOSFODNN7EXAMPLE', does: 'Delete the key' }],
  actions: ['iam:DeleteAccessKey'],
  flags: {},
  positionals: {
    user: required(text('USER', 'whose key it is')),
    key: required(text('KEY', 'the id of the key')),
  },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planKeyChange({ ...positionals, verb: 'delete' }, session.operations);
    return await carryOut(plan, session, context);
  },
});
