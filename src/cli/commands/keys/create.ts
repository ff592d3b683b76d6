import { join, resolve } from 'node:path';
import { planCreateKey } from '../../../operations/keys/create-key.ts';
import { keyFileName } from '../../../operations/keys/key-name.ts';
import { many, one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { tagsOf } from '../../tags-of.ts';
import { choice, file, tag, text } from '../../values.ts';

export const command = defineCommand({
  description: `Makes a key pair and saves its private key, which AWS tells once and keeps nowhere. The file is readable by its owner alone (0600), and one that is there is never overwritten.

nuage undo deletes the key pair at AWS; the file stays.`,
  examples: [
    { line: 'nuage keys create web', does: 'An ed25519 key; the private one goes to ~/.ssh/web.pem' },
    {
      line: 'nuage keys create windows --type rsa --file windows.pem',
      does: 'For Windows, which tells its password to RSA alone',
    },
  ],
  actions: ['ec2:CreateKeyPair', 'ec2:CreateTags', 'ec2:DeleteKeyPair', 'ec2:DescribeKeyPairs'],
  flags: {
    type: one(choice(['ed25519', 'rsa'], 'what kind of key'), 'ed25519'),
    file: one(file('where the private key goes; ~/.ssh/NAME.pem when absent')),
    tag: many(tag('a tag; repeat it for several'), { short: 't' }),
  },
  positionals: { name: required(text('NAME', 'the name of the key pair')) },
  async run({ flags, positionals: { name } }, context) {
    const { directory, home } = context.surroundings;
    const path =
      flags.file === undefined ? join(home, '.ssh', keyFileName(name)) : resolve(directory, flags.file);
    await using session = await openSession(context);
    const tags = { ...session.configuration.tags, ...tagsOf(flags.tag) };
    const input = { name, type: flags.type === 'rsa' ? 'rsa' : 'ed25519', file: path, tags } as const;
    await using plan = await planCreateKey(input, session.operations);
    return await carryOut(plan, session, context, async ({ status }) =>
      status === 'done' ? { more: { file: path } } : {},
    );
  },
});
