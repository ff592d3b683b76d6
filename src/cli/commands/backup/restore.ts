import { resolve } from 'node:path';
import { planRestore } from '../../../operations/backup/restore/plan-restore.ts';
import { restoreToFile } from '../../../operations/backup/restore/restore-to-file.ts';
import { one, required, toggle } from '../../arguments.ts';
import { storeFlags, storeOf } from '../../backup/backup-settings.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { formatBytes } from '../../render/bytes.ts';
import { openSession } from '../../session.ts';
import { file, text } from '../../values.ts';

export const command = defineCommand({
  description: `Makes volumes of a backup anew: plans it, asks, writes each into a new snapshot through the EBS direct APIs, and makes a volume of that with the tags, type and encryption of the source. Each block is checked against its hash.

With --to-file it writes one volume as a raw file instead, which is sparse where the file system can; that needs no account when the backups are in a directory.`,
  examples: [
    { line: 'nuage backup restore i-0123456789abcdef0', does: 'All volumes of the newest backup' },
    {
      line: 'nuage backup restore 3f2a9c01 --volume /dev/sdb --zone eu-west-1b',
      does: 'One volume, in another zone',
    },
    {
      line: 'nuage backup restore 3f2a9c01 --volume /dev/sdb --to-file disk.img --store /mnt/backups',
      does: 'A raw file',
    },
  ],
  actions: [
    'ebs:CompleteSnapshot',
    'ebs:PutSnapshotBlock',
    'ebs:StartSnapshot',
    'ec2:CreateTags',
    'ec2:CreateVolume',
    'ec2:DescribeSnapshots',
    's3:GetObject',
    's3:ListBucket',
  ],
  flags: {
    ...storeFlags,
    volume: one(text('VOLUME', 'only this volume, by id or device')),
    zone: one(text('ZONE', 'where the volumes are made; where they were when absent')),
    'snapshot-only': toggle('make snapshots and no volumes of them'),
    'volume-key': one(text('ARN', 'encrypt what is made with this KMS key')),
    'to-file': one(file('write the volume to this file, which must not be there yet')),
  },
  positionals: {
    backup: required(text('BACKUP', 'an id, the first digits of one, or an instance for its newest')),
  },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const { operations, configuration } = session;
    const { backup } = positionals;
    const { volume, zone } = flags;
    const store = storeOf(flags.store, configuration, context);
    if (flags['to-file'] !== undefined) {
      const path = resolve(context.surroundings.directory, flags['to-file']);
      const restored = await restoreToFile({ store, backup, volume, file: path }, operations);
      await context.print.value(
        restored,
        ({ style }) =>
          `Restored ${style.bold(restored.volume)} of ${restored.backup} to ${path}: ${formatBytes(restored.bytes)}, of which ${formatBytes(restored.written)} are not zero.\n`,
      );
      return session.exitCode();
    }
    const input = {
      store,
      backup,
      volume,
      zone,
      snapshotOnly: flags['snapshot-only'],
      volumeKey: flags['volume-key'],
    };
    await using plan = await planRestore(input, operations);
    return await carryOut(plan, session, context);
  },
});
