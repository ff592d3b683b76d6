import { join, resolve } from 'node:path';
import { planCreateAccessKey } from '../../../../operations/iam/create-access-key.ts';
import { one, required } from '../../../arguments.ts';
import { carryOut } from '../../../change.ts';
import { defineCommand } from '../../../command.ts';
import { openSession } from '../../../session.ts';
import { file, text } from '../../../values.ts';

export const command = defineCommand({
  description: `Makes an access key and saves it, since AWS tells its secret once and keeps it nowhere. It goes to a credentials file that its owner alone can read (0600); one that is there is never overwritten, and the secret is printed nowhere.

A key lasts until somebody deletes it: prefer a role where you can. nuage undo deletes the key at AWS; the file stays.`,
  examples: [
    {
      line: 'nuage iam key create anna',
      does: 'The key goes to ~/.aws/anna.credentials; AWS_SHARED_CREDENTIALS_FILE names that to the AWS CLI',
    },
  ],
  actions: ['iam:CreateAccessKey', 'iam:ListAccessKeys'],
  flags: {
    file: one(file('where the key goes; ~/.aws/USER.credentials when absent')),
    name: one(text('PROFILE', 'the profile in that file; USER when absent')),
  },
  positionals: { user: required(text('USER', 'the name of the user')) },
  async run({ flags, positionals: { user } }, context) {
    const { directory, home } = context.surroundings;
    const path =
      flags.file === undefined ? join(home, '.aws', `${user}.credentials`) : resolve(directory, flags.file);
    await using session = await openSession(context);
    const query = { user, file: path, profile: flags.name };
    await using plan = await planCreateAccessKey(query, session.operations);
    return await carryOut(plan, session, context, async ({ status }) =>
      status === 'done' ? { more: { file: path } } : {},
    );
  },
});
