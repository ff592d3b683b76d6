import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { planCreatePolicy } from '../../../../operations/iam/change-policy.ts';
import { one, required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { file, text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Plans to make a managed policy from a file of JSON, which is checked before anything is asked.',
  examples: [
    {
      line: 'nuage iam policy create stop-web policy.json',
      does: 'The text as nuage policy writes it, for one',
    },
  ],
  actions: ['iam:CreatePolicy'],
  flags: { description: one(text('TEXT', 'what the policy is for')) },
  positionals: {
    policy: required(text('POLICY', 'the name of the policy')),
    document: required(file('the file with its text')),
  },
  async run({ flags, positionals: { policy, document: path } }, context) {
    const document = await readFile(resolve(context.surroundings.directory, path), 'utf8');
    await using session = await openSession(context);
    const query = { policy, document, description: flags.description };
    await using plan = await planCreatePolicy(query, session.operations);
    return await carryOut(plan, session, context);
  },
});
