import { UsageError } from '../../../errors.ts';
import { planRestoreArchived } from '../../../operations/s3/restore-archived.ts';
import { planRestoreObjects } from '../../../operations/s3/restore.ts';
import { one, required, toggle } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { patternFlags, patternsOf } from '../../s3/patterns.ts';
import { openSession } from '../../session.ts';
import { choice, instant, integer, text } from '../../values.ts';

export const command = defineCommand({
  description: `Plans to bring back what was deleted under a prefix, where the bucket keeps versions, and asks: the delete markers go.

With --archived it is about objects in the classes GLACIER and DEEP_ARCHIVE instead, which S3 must restore before they can be read: copies are asked for that stay for --days. Within hours they are there (--tier Standard), for less after longer (Bulk), from GLACIER for more within minutes (Expedited).`,
  examples: [
    { line: 'nuage s3 restore s3://bucket/report.pdf', does: 'Bring it back' },
    {
      line: 'nuage s3 restore s3://bucket/logs/ --since 2026-03-01T08:00:00Z',
      does: 'Bring back what was deleted since',
    },
    {
      line: 'nuage s3 restore s3://bucket/2019/ --archived --days 7 --tier Bulk',
      does: 'Make archived objects readable for a week',
    },
  ],
  actions: ['s3:DeleteObjectVersion', 's3:ListBucket', 's3:ListBucketVersions', 's3:RestoreObject'],
  flags: {
    since: one(instant('only what was deleted since')),
    archived: toggle('archived objects, not deleted ones'),
    days: one(integer('DAYS', 'how long restored copies stay; 7 unless said otherwise', { minimum: 1 })),
    tier: one(choice(['Expedited', 'Standard', 'Bulk'], 'how soon they are there, and for how much')),
    ...patternFlags,
  },
  positionals: { url: required(text('S3-URL', 's3://BUCKET/PREFIX')) },
  async run({ flags: { since, archived, days, tier }, positionals: { url }, order }, context) {
    if (archived ? since !== undefined : days !== undefined || tier !== undefined) {
      throw new UsageError('--since is about deleted objects, --days and --tier are about archived ones', {
        hint: '--archived says which are meant.',
      });
    }
    await using session = await openSession(context);
    if (archived) {
      const input = { url, days: days ?? 7, tier, patterns: patternsOf(order) };
      await using thaw = await planRestoreArchived(input, session.operations);
      return await carryOut(thaw, session, context);
    }
    await using plan = await planRestoreObjects(
      { url, since, patterns: patternsOf(order) },
      session.operations,
    );
    return await carryOut(plan, session, context);
  },
});
