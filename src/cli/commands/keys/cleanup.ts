import { planCleanupKeys } from '../../../operations/keys/cleanup-keys.ts';
import { keyUseActions } from '../../../operations/keys/key-uses.ts';
import { many, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Deletes key pairs whose names match no pattern and that nothing uses, as keys list tells it. What stays is told with the reason. That no instance uses a key pair is looked at again just before it goes.

nuage undo imports the public keys again. Private keys are on the machines of people, and stay there.`,
  examples: [
    {
      line: "nuage keys cleanup --keep 'prod-*' --keep admin",
      does: 'See what would go, then say yes or no',
    },
    { line: 'nuage keys cleanup --all --plan-out keys.plan', does: 'Everything unused, for review' },
  ],
  actions: ['ec2:DeleteKeyPair', 'ec2:DescribeKeyPairs', 'ec2:ImportKeyPair', ...keyUseActions],
  flags: {
    keep: many(text('PATTERN', 'names that stay, with * and ? as wildcards; repeat it for several')),
    all: toggle('keep none by name'),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    await using plan = await planCleanupKeys(flags, session.operations);
    return await carryOut(plan, session, context);
  },
});
