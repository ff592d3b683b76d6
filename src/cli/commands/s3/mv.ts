import { moveFiles, planMove } from '../../../operations/s3/move.ts';
import { required, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { carryOver } from '../../s3/transfer.ts';
import { transferFlags, transferInput } from '../../s3/transfer-flags.ts';
import { openSession } from '../../session.ts';
import { file } from '../../values.ts';

export const command = defineCommand({
  description: `Moves files to S3, objects from S3, or objects within S3: each source goes once its copy is there and was compared, and only if it is still what was copied.

It is a run: what is to be moved is shown and asked about, nuage runs resume goes on with one that was stopped (the same command moves what is left, too), and nuage undo moves everything back. What it writes over is told; that comes back where the bucket keeps versions, and nowhere else.`,
  examples: [
    { line: 'nuage s3 mv s3://bucket/draft.txt s3://bucket/final.txt', does: 'Give an object another name' },
    {
      line: 'nuage s3 mv logs s3://bucket/logs --recursive',
      does: 'Upload a directory and delete its files here',
    },
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
    recursive: toggle('everything under the source', { short: 'r' }),
    'dry-run': toggle('tell what would be moved, and move nothing'),
    ...transferFlags,
  },
  positionals: {
    source: required(file('what is moved: a path or s3://BUCKET/KEY', 'SOURCE')),
    target: required(file('where to: a path or s3://BUCKET/KEY', 'TARGET')),
  },
  async run({ flags, positionals, order }, context) {
    const input = {
      ...(await transferInput(flags, positionals, order, context)),
      recursive: flags.recursive,
    };
    // Saved for later it is a plan like others; carried out now it tells item by item.
    if (context.globals['plan-out'] !== undefined) {
      await using session = await openSession(context);
      await using plan = await planMove(input, session.operations);
      return await carryOut(plan, session, context);
    }
    return carryOver((operations) => moveFiles(input, operations), flags, context);
  },
});
