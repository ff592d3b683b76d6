import { z } from 'zod';

const count = z.number().int().min(0).optional();

const keep = z
  .strictObject({
    last: count.describe('The newest so many.'),
    hourly: count.describe('The newest of each of so many hours that have one.'),
    daily: count.describe('The newest of each of so many days that have one.'),
    weekly: count.describe('The newest of each of so many weeks (ISO 8601) that have one.'),
    monthly: count.describe('The newest of each of so many months that have one.'),
    yearly: count.describe('The newest of each of so many years that have one.'),
    within: z
      .string()
      .regex(/^(?:\d{1,6}[ymdh])+$/, 'write a time such as 1y2m3d, 14d or 36h')
      .optional()
      .describe('All within this time before the newest, such as 1y2m3d.'),
  })
  .refine(
    (value) => value.within !== undefined || Object.values(value).some((one) => Number(one) > 0),
    'say what to keep: a policy that keeps nothing would remove every backup',
  )
  .describe('Which backups stay when older ones are pruned after a run, or by backup prune.');

/** The `backup:` of nuage.yaml. */
export const backupSchema = z
  .strictObject({
    store: z.string().min(1).optional().describe('Where backups are: s3://BUCKET/PREFIX, or a directory.'),
    tag: z
      .string()
      .min(1)
      .optional()
      .describe('The tag of instances that are backed up, as KEY=VALUE or KEY. Backup=true when absent.'),
    schedule: z
      .string()
      .min(1)
      .optional()
      .meta({ examples: ['nightly', 'cron(15 2 * * ? *)', 'rate(6 hours)'] })
      .describe(
        'When nuage schedule run and schedule watch make a backup: the name of a schedule, for each of its starts, or cron(…) or rate(…). Only by backup run when absent.',
      ),
    keep: keep.optional(),
    removeVersions: z
      .boolean()
      .optional()
      .describe(
        'In a bucket that keeps versions, whether a prune also deletes those that are not current, as far as no object lock holds them.',
      ),
    timezone: z
      .string()
      .optional()
      .describe('By whose calendar days and weeks are counted, such as Europe/Paris. UTC when absent.'),
    kmsKey: z
      .string()
      .min(1)
      .optional()
      .describe('The KMS key that encrypts what is written to a bucket. As the bucket says when absent.'),
    bandwidth: z
      .string()
      .regex(/^\d+(?:\.\d+)?(?:[KMG]i?)?B?$/i, 'write bytes a second, such as 50MiB')
      .optional()
      .describe('The most that is read a second, such as 50MiB. All that AWS allows when absent.'),
  })
  .refine(({ schedule, store }) => schedule === undefined || store !== undefined, {
    path: ['schedule'],
    message: 'say in store where the backups go that the schedule makes',
  })
  .describe('Backups of volumes.');
