import { planRollback } from '../../../operations/secrets-manager/change-secret.ts';
import { required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: 'Plans to make the version before (AWSPREVIOUS) current again, and asks.',
  examples: [{ line: 'nuage secrets rollback app/db', does: 'Go back one version' }],
  actions: ['secretsmanager:DescribeSecret', 'secretsmanager:UpdateSecretVersionStage'],
  flags: {},
  positionals: { name: required(text('NAME', 'the name of the secret')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planRollback(positionals, session.operations);
    return await carryOut(plan, session, context);
  },
});
