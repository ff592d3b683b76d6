import { openBackup } from '../../../operations/backup/restore/open-backup.ts';
import { required } from '../../arguments.ts';
import { storeFlags, storeOf } from '../../backup/backup-settings.ts';
import { defineCommand } from '../../command.ts';
import { formatBytes } from '../../render/bytes.ts';
import { renderTable } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

const blockSize = 512 * 1024;

export const command = defineCommand({
  description:
    'Shows one backup: its volumes, how much of each is not zero, and how much of that was read and was new.',
  examples: [{ line: 'nuage backup show i-0123456789abcdef0', does: 'The newest backup of an instance' }],
  actions: ['s3:GetObject', 's3:ListBucket'],
  flags: storeFlags,
  positionals: {
    backup: required(text('BACKUP', 'an id, the first digits of one, or an instance for its newest')),
  },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const store = storeOf(flags.store, session.configuration, context);
    using opened = await openBackup({ store, backup: positionals.backup }, session.operations);
    const { backup, manifest } = opened;
    const volumes = manifest.volumes.map(({ maps, ...volume }) => ({ ...volume, parts: maps.length }));
    await context.print.value({ id: backup.id, object: backup.name, ...manifest, volumes }, (view) => {
      const table = renderTable(
        volumes,
        [
          { title: 'Volume', text: ({ volume }) => volume, least: 21 },
          { title: 'Device', text: ({ device }) => device },
          { title: 'GiB', text: ({ sizeGiB }) => String(sizeGiB), align: 'right', least: 3 },
          { title: 'Not zero', text: ({ blocks }) => formatBytes(blocks * blockSize), align: 'right' },
          { title: 'Read', text: ({ read }) => formatBytes(read * blockSize), align: 'right' },
          { title: 'New', text: ({ added }) => formatBytes(added * blockSize), align: 'right' },
          { title: 'Snapshot', text: ({ snapshot }) => snapshot, least: 22 },
        ],
        view,
      );
      return `${view.style.bold(backup.id)} ${manifest.instance} ${manifest.name ?? ''} as of ${manifest.time}\n\n${table}`;
    });
    return session.exitCode();
  },
});
