import { planKeyChange } from '../../../../operations/iam/change-others.ts';
import { required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description: 'Plans to disable an access key.',
  examples: [{ line: 'nuage iam key disable anna AKIAIOSFODNN7EXAMPLE', does: 'Disable the key' }],
  actions: ['iam:UpdateAccessKey'],
  flags: {},
  positionals: {
    user: required(text('USER', 'whose key it is')),
    key: required(text('KEY', 'the id of the key')),
  },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planKeyChange({ ...positionals, verb: 'disable' }, session.operations);
    return await carryOut(plan, session, context);
  },
});
