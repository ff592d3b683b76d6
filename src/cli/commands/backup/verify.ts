import { verifyBackups } from '../../../operations/backup/verify.ts';
import type { Problem } from '../../../operations/backup/verify.ts';
import { storeFlags, storeOf } from '../../backup/backup-settings.ts';
import { defineCommand } from '../../command.ts';
import { formatBytes } from '../../render/bytes.ts';
import { count } from '../../render/count.ts';
import { renderTable } from '../../render/table.ts';
import { openSession } from '../../session.ts';

export const command = defineCommand({
  description: `Reads everything that is stored, and holds every byte against its hash and every backup against the blocks that it needs. The exit code is 1 when something is wrong.

What is wrong with the repository alone (its index, a draft) is mended by the next run; what concerns a backup is not.`,
  examples: [{ line: 'nuage backup verify --store /mnt/backups', does: 'Look for bits that have flipped' }],
  actions: ['s3:GetObject', 's3:ListBucket'],
  flags: storeFlags,
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const store = storeOf(flags.store, session.configuration, context);
    const found = await verifyBackups({ store }, session.operations);
    await context.print.value(found, (view) => {
      const { backups, objects, bytes, problems } = found;
      const read = `${count(backups, 'backup')} in ${count(objects, 'object')}, ${formatBytes(bytes)} read`;
      if (problems.length === 0) return `${view.style.good('All is well')}: ${read}.\n`;
      const table = renderTable<Problem>(
        problems,
        [
          { title: 'Object', text: ({ object }) => object, least: 40 },
          { title: 'Concerns', text: ({ concerns }) => concerns },
          { title: 'Problem', text: ({ problem }) => problem, least: 40 },
        ],
        view,
      );
      return `${table}\n${view.style.bad(count(problems.length, 'problem'))}: ${read}.\n`;
    });
    return found.problems.length > 0 ? 1 : session.exitCode();
  },
});
