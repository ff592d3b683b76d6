import { UsageError } from '../../../errors.ts';
import { syncFiles } from '../../../operations/s3/sync.ts';
import { required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { paidFor, payerFlags } from '../../s3/payer.ts';
import { carryOver } from '../../s3/transfer.ts';
import { refusePlan, transferFlags, transferInput } from '../../s3/transfer-flags.ts';
import { file } from '../../values.ts';

export const command = defineCommand({
  description: `Brings a directory or prefix to what another one is. A file is copied that the target does not have, that has another size, or whose source is newer; when downloading, whose object is older than the file here, as in the AWS CLI.

--delete removes what the source does not have: how much that is is shown first, and asked about. It is a run: where a bucket keeps versions, nuage undo brings back what it deleted; files here go for good.`,
  examples: [
    { line: 'nuage s3 sync ./site s3://bucket/site', does: 'Upload what changed' },
    { line: 'nuage s3 sync s3://bucket/site ./site --delete --dry-run', does: 'See what would change here' },
  ],
  actions: [
    's3:AbortMultipartUpload',
    's3:DeleteObject',
    's3:GetBucketVersioning',
    's3:GetObject',
    's3:GetObjectTagging',
    's3:ListBucket',
    's3:PutObject',
  ],
  flags: {
    delete: toggle('remove what the source does not have'),
    'size-only': toggle('of the same size is the same'),
    'exact-timestamps': toggle('download also what is newer here'),
    'dry-run': toggle('tell what would be done, and do nothing'),
    ...transferFlags,
    ...payerFlags,
  },
  positionals: {
    source: required(file('a directory or s3://BUCKET/PREFIX', 'SOURCE')),
    target: required(file('a directory or s3://BUCKET/PREFIX', 'TARGET')),
  },
  async run({ flags, positionals, order }, context) {
    refusePlan(context);
    if (flags.delete && flags['request-payer'] !== undefined)
      throw new UsageError('--delete is a run, and runs do not pay for requests', {
        hint: 'Leave out --delete or --request-payer.',
      });
    const input = {
      ...(await transferInput(flags, positionals, order, context)),
      delete: flags.delete,
      sizeOnly: flags['size-only'],
      exactTimestamps: flags['exact-timestamps'],
    };
    return carryOver((operations) => syncFiles(input, paidFor(operations, flags)), flags, context);
  },
});
