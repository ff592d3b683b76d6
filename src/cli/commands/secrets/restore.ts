import { planRestoreSecret } from '../../../operations/secrets-manager/change-secret.ts';
import { required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: 'Plans to take a secret back that waits for its deletion, and asks.',
  examples: [{ line: 'nuage secrets restore app/db', does: 'Keep it after all' }],
  actions: ['secretsmanager:DescribeSecret', 'secretsmanager:RestoreSecret'],
  flags: {},
  positionals: { name: required(text('NAME', 'the name of the secret')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planRestoreSecret(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
