import { planDeleteSecret } from '../../../operations/secrets-manager/change-secret.ts';
import { one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { integer, text } from '../../values.ts';

export const command = defineCommand({
  description: 'Plans to delete a secret, and asks. It can be restored until its days are over.',
  examples: [{ line: 'nuage secrets delete app/db --days 7', does: 'Delete it in a week' }],
  actions: ['secretsmanager:DeleteSecret', 'secretsmanager:DescribeSecret'],
  flags: { days: one(integer('DAYS', 'how long it can be restored, 7 to 30; 30 unless set')) },
  positionals: { name: required(text('NAME', 'the name of the secret')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    await using plan = await planDeleteSecret({ ...positionals, days: flags.days ?? 30 }, session.operations);
    return await carryOut(plan, session, context);
  },
});
