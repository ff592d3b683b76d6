import { planRemoveBucket } from '../../../operations/s3/remove.ts';
import { required, toggle } from '../../arguments.ts';
import { carryOut, showPlan } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Plans to remove a bucket, and asks. One that is not empty is refused.

--force empties it in a step of its own: objects, versions, delete markers and unfinished uploads, for good. How much that is is shown first.`,
  examples: [
    { line: 'nuage s3 rb s3://bucket', does: 'Remove an empty bucket' },
    { line: 'nuage s3 rb s3://bucket --force', does: 'Empty it first' },
  ],
  actions: [
    's3:AbortMultipartUpload',
    's3:DeleteBucket',
    's3:DeleteObject',
    's3:DeleteObjectVersion',
    's3:GetBucketVersioning',
    's3:ListBucketMultipartUploads',
    's3:ListBucketVersions',
  ],
  flags: {
    force: toggle('empty it first, for good'),
    'dry-run': toggle('show what would go, and remove nothing'),
  },
  positionals: { url: required(text('S3-URL', 's3://BUCKET')) },
  async run({ flags: { force, 'dry-run': dryRun }, positionals: { url } }, context) {
    await using session = await openSession(context);
    await using plan = await planRemoveBucket({ url, force }, session.operations);
    return await (dryRun ? showPlan : carryOut)(plan, session, context);
  },
});
