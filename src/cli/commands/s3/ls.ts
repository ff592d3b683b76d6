import { UsageError } from '../../../errors.ts';
import { listBuckets, listKeys } from '../../../operations/s3/list.ts';
import type { BucketRow, ListedRow } from '../../../operations/s3/list.ts';
import { one, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { formatBytes } from '../../render/bytes.ts';
import { count } from '../../render/count.ts';
import { formatRelative } from '../../render/duration.ts';
import type { Column } from '../../render/table.ts';
import { formatSecond } from '../../render/time.ts';
import { paidFor, payerFlags } from '../../s3/payer.ts';
import { pageSizeFlag } from '../../s3/transfer-flags.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

const bucketColumns = (now: number): readonly Column<BucketRow>[] => [
  { title: 'Bucket', text: ({ name }) => name, paint: (_row, style) => style.bold, least: 63 },
  { title: 'Region', text: ({ region }) => region ?? '' },
  {
    title: 'Made',
    text: ({ created }) => (created === undefined ? '' : formatRelative(created.getTime(), now)),
  },
];

const keyColumns: readonly Column<ListedRow>[] = [
  {
    title: 'Changed',
    text: ({ lastModified }) => formatSecond(lastModified?.toISOString()),
    paint: (_row, style) => style.dim,
  },
  { title: 'Size', text: ({ size }) => (size === undefined ? '' : formatBytes(size)), align: 'right' },
  { title: 'Class', text: ({ storageClass }) => (storageClass === 'STANDARD' ? '' : (storageClass ?? '')) },
  {
    title: 'Key',
    text: ({ key }) => key,
    paint: ({ kind }, style) => (kind === 'prefix' ? style.accent : (text) => text),
    least: 1024,
  },
];

export const command = defineCommand({
  description: 'Lists the buckets of the account, or what is directly under a prefix. Times are in UTC.',
  examples: [
    { line: 'nuage s3 ls', does: 'The buckets' },
    { line: 'nuage s3 ls s3://bucket/logs/', does: 'What is directly under logs/' },
    { line: 'nuage s3 ls s3://bucket --recursive --output json', does: 'Every object, for a script' },
  ],
  actions: ['s3:ListAllMyBuckets', 's3:ListBucket'],
  flags: {
    recursive: toggle('everything under the prefix', { short: 'r' }),
    'bucket-name-prefix': one(text('PREFIX', 'only buckets whose names begin so')),
    'bucket-region': one(text('REGION', 'only buckets of this region')),
    'page-size': pageSizeFlag,
    ...payerFlags,
    // Sizes are always for people here, and their sum is always told.
    'human-readable': toggle('sizes for people', { hidden: true }),
    summarize: toggle('a sum at the end', { hidden: true }),
  },
  positionals: { url: one(text('S3-URL', 's3://BUCKET or s3://BUCKET/PREFIX')) },
  async run({ flags, positionals: { url } }, context) {
    await using session = await openSession(context);
    if (url === undefined) {
      const columns = bucketColumns(session.operations.clock.now());
      const input = {
        prefix: flags['bucket-name-prefix'],
        region: flags['bucket-region'],
        pageSize: flags['page-size'],
      };
      await context.print.list(listBuckets(input, session.operations), {
        columns,
        empty: 'There is no bucket',
      });
      return session.exitCode();
    }
    if (flags['bucket-name-prefix'] !== undefined || flags['bucket-region'] !== undefined)
      throw new UsageError('--bucket-name-prefix and --bucket-region choose among buckets', {
        hint: 'Give them without an address.',
      });
    const input = { url, recursive: flags.recursive, pageSize: flags['page-size'] };
    await context.print.list(listKeys(input, paidFor(session.operations, flags)), {
      columns: keyColumns,
      empty: 'Nothing is there',
      summary: (rows, { style }) => {
        const objects = rows.filter(({ kind }) => kind === 'object');
        const bytes = objects.reduce((sum, { size = 0 }) => sum + size, 0);
        return style.dim(`${count(objects.length, 'object')}, ${formatBytes(bytes)}`);
      },
    });
    return session.exitCode();
  },
});
