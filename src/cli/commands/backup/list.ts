import { listBackups } from '../../../operations/backup/list-backups.ts';
import type { BackupName } from '../../../operations/backup/list-backups.ts';
import { openStore } from '../../../operations/backup/store/open-store.ts';
import { one } from '../../arguments.ts';
import { storeFlags, storeOf } from '../../backup/backup-settings.ts';
import { defineCommand } from '../../command.ts';
import { none } from '../../print/none.ts';
import { formatRelative } from '../../render/duration.ts';
import type { Column } from '../../render/table.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

interface Listed extends Omit<BackupName, 'time'> {
  /** ISO 8601. */
  readonly time: string;
}

export const command = defineCommand({
  description:
    'Lists complete backups, those of an instance in order of time. A backup is named by its id, or by the instance for its newest.',
  examples: [{ line: 'nuage backup list --store s3://my-backups/nuage', does: 'All backups of a bucket' }],
  actions: ['s3:ListBucket'],
  flags: { ...storeFlags, instance: one(text('INSTANCE', 'only of this instance')) },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const store = await openStore(
      { store: storeOf(flags.store, session.configuration, context) },
      session.operations,
    );
    const now = session.operations.clock.now();
    const columns: readonly Column<Listed>[] = [
      { title: 'Backup', text: ({ id }) => id, least: 12, paint: (_row, style) => style.bold },
      { title: 'Instance', text: ({ instance }) => instance, least: 19 },
      { title: 'Time', text: ({ time }) => time, least: 20 },
      {
        title: 'Age',
        text: ({ time }) => formatRelative(Date.parse(time), now),
        paint: (_row, style) => style.dim,
      },
      { title: 'Region', text: ({ region }) => region },
      { title: 'Account', text: ({ account }) => account, least: 12 },
    ];
    async function* listed(): AsyncGenerator<Listed> {
      for await (const backup of listBackups(store)) {
        if (flags.instance !== undefined && backup.instance !== flags.instance) continue;
        yield { ...backup, time: new Date(backup.time).toISOString() };
      }
    }
    await context.print.list(listed(), { columns, empty: none('backup', { instance: flags.instance }) });
    return session.exitCode();
  },
});
