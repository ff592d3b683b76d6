import { planImportKey } from '../../../operations/keys/import-key.ts';
import { many, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { readInput } from '../../read-input.ts';
import { openSession } from '../../session.ts';
import { tagsOf } from '../../tags-of.ts';
import { file, tag, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Makes a public key of yours known to EC2. The private key never leaves your machine: a file that holds one is refused before anything is sent. nuage undo deletes the key pair at AWS.',
  examples: [
    { line: 'nuage keys import me ~/.ssh/id_ed25519.pub', does: 'Log in with the key that you have' },
  ],
  actions: ['ec2:CreateTags', 'ec2:DeleteKeyPair', 'ec2:DescribeKeyPairs', 'ec2:ImportKeyPair'],
  flags: { tag: many(tag('a tag; repeat it for several'), { short: 't' }) },
  positionals: {
    name: required(text('NAME', 'the name of the key pair')),
    file: required(file('the file of the public key; - reads standard input')),
  },
  async run({ flags, positionals }, context) {
    const publicKey = new TextDecoder().decode(await readInput(positionals.file, context));
    await using session = await openSession(context);
    const tags = { ...session.configuration.tags, ...tagsOf(flags.tag) };
    await using plan = await planImportKey({ name: positionals.name, publicKey, tags }, session.operations);
    return await carryOut(plan, session, context);
  },
});
