import { readObject } from '../../../operations/s3/stream.ts';
import { one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { customerKeyFlags, customerKeyOf } from '../../s3/customer-keys.ts';
import { paidFor, payerFlags } from '../../s3/payer.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Writes an object to standard output, byte for byte. Its checksum is compared at the end: exit code 0 says that all was right.',
  examples: [
    { line: 'nuage s3 cat s3://bucket/notes.txt', does: 'Read it' },
    { line: 'nuage s3 cat s3://bucket/server.log --range -4096', does: 'Read the end of it' },
  ],
  actions: ['s3:GetObject', 's3:GetObjectVersion'],
  flags: {
    version: one(text('ID', 'one version of it')),
    range: one(text('RANGE', 'some of its bytes: 0-99, 100- or -50; no checksum tells of a part')),
    ...customerKeyFlags,
    ...payerFlags,
  },
  positionals: { url: required(text('S3-URL', 's3://BUCKET/KEY')) },
  async run({ flags, positionals: { url } }, context) {
    await using session = await openSession(context);
    const settings = await customerKeyOf(flags, context);
    await readObject(
      {
        source: url,
        versionId: flags.version,
        range: flags.range,
        settings,
        take: (bytes) => context.print.raw(Buffer.from(bytes)),
      },
      paidFor(session.operations, flags),
    );
    return session.exitCode();
  },
});
