import { diskUsage } from '../../../operations/s3/usage.ts';
import type { UsageRow } from '../../../operations/s3/usage.ts';
import { one, required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { formatBytes } from '../../render/bytes.ts';
import { count, groupDigits } from '../../render/count.ts';
import type { Column } from '../../render/table.ts';
import { paidFor, payerFlags } from '../../s3/payer.ts';
import { openSession } from '../../session.ts';
import { integer, text } from '../../values.ts';

const columns: readonly Column<UsageRow>[] = [
  { title: 'Size', text: ({ bytes }) => formatBytes(bytes), align: 'right' },
  { title: 'Objects', text: ({ objects }) => groupDigits(String(objects)), align: 'right' },
  { title: 'Under', text: ({ url }) => url, paint: (_row, style) => style.bold, least: 1024 },
];

export const command = defineCommand({
  description: 'Adds up the objects under a prefix and their bytes; with --depth, prefix by prefix.',
  examples: [
    { line: 'nuage s3 du s3://bucket', does: 'How much the bucket holds' },
    { line: 'nuage s3 du s3://bucket --depth 1', does: 'The same for each prefix in it' },
  ],
  actions: ['s3:ListBucket'],
  flags: {
    depth: one(integer('N', 'sums for prefixes so many slashes deep', { maximum: 100 }), '0'),
    ...payerFlags,
  },
  positionals: { url: required(text('S3-URL', 's3://BUCKET or s3://BUCKET/PREFIX')) },
  async run({ flags, positionals: { url } }, context) {
    await using session = await openSession(context);
    await context.print.list(diskUsage({ url, depth: flags.depth }, paidFor(session.operations, flags)), {
      columns,
      empty: 'Nothing is there',
      summary: (rows, { style }) => {
        const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
        const objects = rows.reduce((sum, row) => sum + row.objects, 0);
        return style.dim(`${count(objects, 'object')}, ${formatBytes(bytes)} (${bytes} bytes)`);
      },
    });
    return session.exitCode();
  },
});
