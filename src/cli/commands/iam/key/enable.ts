import { planKeyChange } from '../../../../operations/iam/change-others.ts';
import { required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description: 'Plans to enable an access key.',
  examples: [{ line: 'nuage iam key enable anna AKIAIOSFODNN7EXAMPLE', does: 'Enable the key' }],
  actions: ['iam:UpdateAccessKey'],
  flags: {},
  positionals: {
    user: required(text('USER', 'whose key it is')),
    key: required(text('KEY', 'the id of the key')),
  },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planKeyChange({ ...positionals, verb: 'enable' }, session.operations);
    return await carryOut(plan, session, context);
  },
});
