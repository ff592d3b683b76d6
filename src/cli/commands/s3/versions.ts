import { listVersions } from '../../../operations/s3/versions.ts';
import type { VersionRow } from '../../../operations/s3/versions.ts';
import { required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { formatBytes } from '../../render/bytes.ts';
import type { Column } from '../../render/table.ts';
import { formatSecond } from '../../render/time.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

const columns: readonly Column<VersionRow>[] = [
  {
    title: 'Changed',
    text: ({ lastModified }) => formatSecond(lastModified?.toISOString()),
    paint: (_row, style) => style.dim,
  },
  {
    title: 'Size',
    text: ({ size, deleteMarker }) => (deleteMarker ? '' : formatBytes(size)),
    align: 'right',
  },
  { title: 'Version', text: ({ versionId }) => versionId, least: 32 },
  {
    title: 'State',
    text: ({ latest, deleteMarker }) =>
      deleteMarker ? (latest ? 'deleted' : 'was deleted') : latest ? 'current' : '',
    paint: ({ deleteMarker }, style) => (deleteMarker ? style.bad : style.good),
  },
  { title: 'Key', text: ({ key }) => key, least: 1024 },
];

export const command = defineCommand({
  description:
    'Lists all versions of the objects under a prefix, the newest of each first, and what hides them. Times are in UTC.',
  examples: [{ line: 'nuage s3 versions s3://bucket/report.pdf', does: 'What there was under that name' }],
  actions: ['s3:ListBucketVersions'],
  flags: {},
  positionals: { url: required(text('S3-URL', 's3://BUCKET/PREFIX')) },
  async run({ positionals: { url } }, context) {
    await using session = await openSession(context);
    await context.print.list(listVersions({ url }, session.operations), {
      columns,
      empty: 'Nothing is there',
    });
    return session.exitCode();
  },
});
