import { planRestoreObjects } from '../../../operations/s3/restore.ts';
import { one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { patternFlags, patternsOf } from '../../s3/transfer-flags.ts';
import { openSession } from '../../session.ts';
import { instant, text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Plans to bring back what was deleted under a prefix, where the bucket keeps versions, and asks: the delete markers go.',
  examples: [
    { line: 'nuage s3 restore s3://bucket/report.pdf', does: 'Bring it back' },
    {
      line: 'nuage s3 restore s3://bucket/logs/ --since 2026-03-01T08:00:00Z',
      does: 'Bring back what was deleted since',
    },
  ],
  actions: ['s3:DeleteObjectVersion', 's3:ListBucketVersions'],
  flags: { since: one(instant('only what was deleted since')), ...patternFlags },
  positionals: { url: required(text('S3-URL', 's3://BUCKET/PREFIX')) },
  async run({ flags: { since }, positionals: { url }, order }, context) {
    await using session = await openSession(context);
    await using plan = await planRestoreObjects(
      { url, since, patterns: patternsOf(order) },
      session.operations,
    );
    return await carryOut(plan, session, context);
  },
});
