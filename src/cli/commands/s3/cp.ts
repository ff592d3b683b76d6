import { neverOver } from '../../../aws/s3/write-conditions.ts';
import { UsageError } from '../../../errors.ts';
import { copyFiles } from '../../../operations/s3/copy.ts';
import { isS3Url } from '../../../operations/s3/place.ts';
import { readObject, writeObject } from '../../../operations/s3/stream.ts';
import { one, required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { carryOver } from '../../s3/transfer.ts';
import { conditionFlags, conditionsOf } from '../../s3/conditions.ts';
import { paidFor, payerFlags } from '../../s3/payer.ts';
import { refusePlan, transferFlags, transferInput } from '../../s3/transfer-flags.ts';
import { openSession } from '../../session.ts';
import { file, integer } from '../../values.ts';

export const command = defineCommand({
  description: `Copies files to S3, objects from S3, or objects within S3. - is standard input or output.

Large files go in parts, and one that was interrupted goes on where it was when the same command is given again. Checksums are sent with every upload and compared after every download; a download takes its name only once it is whole. What fails does not stop the rest and is listed at the end.`,
  examples: [
    { line: 'nuage s3 cp report.pdf s3://bucket/2026/', does: 'Upload a file' },
    { line: 'nuage s3 cp s3://bucket/2026/ ./2026 --recursive', does: 'Download everything under a prefix' },
    {
      line: "nuage s3 cp . s3://bucket/site --recursive --exclude '*' --include '*.html'",
      does: 'Upload the pages alone',
    },
    { line: 'tar c data | nuage s3 cp - s3://bucket/data.tar', does: 'Upload what comes' },
  ],
  actions: [
    's3:AbortMultipartUpload',
    's3:GetObject',
    's3:GetObjectTagging',
    's3:ListBucket',
    's3:ListBucketMultipartUploads',
    's3:ListMultipartUploadParts',
    's3:PutObject',
  ],
  flags: {
    recursive: toggle('everything under the source', { short: 'r' }),
    'dry-run': toggle('tell what would be copied, and copy nothing'),
    ...conditionFlags,
    ...transferFlags,
    ...payerFlags,
    'expected-size': one(
      integer('BYTES', 'about how much comes from standard input, beyond 1.6 TiB', { minimum: 1 }),
    ),
  },
  positionals: {
    source: required(file('what is copied: a path, s3://BUCKET/KEY or -', 'SOURCE')),
    target: required(file('where to: a path, s3://BUCKET/KEY or -', 'TARGET')),
  },
  async run({ flags, positionals, order }, context) {
    refusePlan(context);
    const { source, target } = positionals;
    const conditions = conditionsOf(flags, positionals);
    const asked = await transferInput(flags, positionals, order, context);
    const { settings, dryRun } = asked;
    if (source === '-' || target === '-') {
      const other = source === '-' ? target : source;
      if (flags.recursive || dryRun === true || !isS3Url(other)) {
        throw new UsageError('Standard input and output are copied to and from one object', {
          hint: 'The other side is s3://BUCKET/KEY, without --recursive.',
        });
      }
      if (target === '-') {
        await using session = await openSession(context);
        await readObject(
          { source, settings, take: (bytes) => context.print.raw(Buffer.from(bytes)) },
          paidFor(session.operations, flags),
        );
        return session.exitCode();
      }
      const input = {
        target,
        source: context.surroundings.stdin,
        settings,
        conditions: flags['no-overwrite'] ? neverOver : conditions,
        expectedSize: flags['expected-size'],
      };
      return carryOver((operations) => writeObject(input, paidFor(operations, flags)), flags, context);
    }
    const input = { ...asked, recursive: flags.recursive, conditions };
    return carryOver((operations) => copyFiles(input, paidFor(operations, flags)), flags, context);
  },
});
