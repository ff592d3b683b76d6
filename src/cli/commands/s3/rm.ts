import { planRemove } from '../../../operations/s3/remove.ts';
import { one, required, toggle } from '../../arguments.ts';
import { carryOut, showPlan } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { patternFlags, patternsOf } from '../../s3/patterns.ts';
import { toldLess } from '../../s3/told-less.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Plans to delete an object, or with --recursive everything under a prefix, shows how much that is, and asks.

Where the bucket keeps versions, objects are hidden by delete markers: nuage undo takes them away again, and so does nuage s3 restore. --all-versions deletes versions, delete markers and unfinished uploads for good, --unfinished only such uploads.`,
  examples: [
    { line: 'nuage s3 rm s3://bucket/old.txt', does: 'Delete an object' },
    {
      line: "nuage s3 rm s3://bucket/logs/ --recursive --exclude '*' --include '*.tmp'",
      does: 'Delete some of a prefix',
    },
    { line: 'nuage s3 rm s3://bucket --recursive --all-versions', does: 'Empty a bucket' },
  ],
  actions: [
    's3:AbortMultipartUpload',
    's3:DeleteObject',
    's3:DeleteObjectVersion',
    's3:GetBucketVersioning',
    's3:GetObject',
    's3:ListBucket',
    's3:ListBucketMultipartUploads',
    's3:ListBucketVersions',
  ],
  flags: {
    recursive: toggle('everything under the prefix', { short: 'r' }),
    'all-versions': toggle('versions, delete markers and unfinished uploads too, for good'),
    unfinished: toggle('uploads in parts that nobody finished, and nothing else'),
    'dry-run': toggle('show what would be deleted, and delete nothing'),
    dryrun: toggle('as the AWS CLI writes --dry-run', { hidden: true }),
    'only-show-errors': toggle('tell only what failed'),
    quiet: toggle('tell nothing; the exit code says whether all went well'),
    version: one(text('ID', 'one version, for good')),
    ...patternFlags,
  },
  positionals: { url: required(text('S3-URL', 's3://BUCKET/KEY or s3://BUCKET/PREFIX')) },
  async run({ flags, positionals: { url }, order }, context) {
    await using session = await openSession(context);
    const input = {
      url,
      recursive: flags.recursive,
      everything: flags['all-versions'],
      unfinished: flags.unfinished,
      versionId: flags.version,
      patterns: patternsOf(order),
    };
    await using plan = await planRemove(input, session.operations);
    if (flags['dry-run'] || flags.dryrun) return await showPlan(plan, session, context);
    return await toldLess(flags, context, (less) => carryOut(plan, session, less));
  },
});
