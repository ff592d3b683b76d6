import { finishBackup } from '../../../operations/backup/run/finish-backup.ts';
import { planBackup } from '../../../operations/backup/run/plan-backup.ts';
import { many, one } from '../../arguments.ts';
import { backupActions } from '../../backup/actions.ts';
import {
  byteRate,
  configuredPolicy,
  configuredTag,
  configuredZone,
  parseBytes,
  storeFlags,
  storeOf,
} from '../../backup/backup-settings.ts';
import { policyOf, retentionFlags } from '../../backup/retention-flags.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { integer, tag, text } from '../../values.ts';

export const command = defineCommand({
  description: `Backs up the volumes of every instance with the tag Backup=true: one set of snapshots of one moment for each instance, whose blocks are read through the EBS direct APIs, checked, compressed and stored, each once. After the first backup only what changed is read. Nothing counts as a backup before its manifest is written, which is last.

A run that was interrupted is gone on with by the next one, or by nuage runs resume.

With --keep-… or keep: in backup: of nuage.yaml, older backups of the same instances are pruned when all were backed up.`,
  examples: [
    {
      line: 'nuage backup run --store s3://my-backups/nuage --region all --yes',
      does: 'From a job every night',
    },
    { line: 'nuage backup run i-0123456789abcdef0 --store /mnt/backups', does: 'One instance, to a disk' },
    {
      line: 'nuage backup run --store /mnt/backups --keep-daily 7 --keep-weekly 4 --yes',
      does: 'Back up, then prune',
    },
  ],
  actions: backupActions,
  flags: {
    ...storeFlags,
    tag: one(tag('the tag of what is backed up; Backup=true when absent')),
    bandwidth: one(byteRate('the most to read a second, such as 50MiB')),
    concurrency: one(integer('N', 'blocks in hand at once', { minimum: 1, maximum: 512 })),
    'kms-key': one(text('KEY', 'the KMS key that encrypts what is written to the bucket')),
    ...retentionFlags,
  },
  positionals: { instances: many(text('INSTANCE', 'the ids of instances, whatever their tags say')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const { configuration, operations } = session;
    const { backup = {} } = configuration;
    const store = storeOf(flags.store, configuration, context);
    const kmsKey = flags['kms-key'] ?? backup.kmsKey;
    const input = {
      store,
      kmsKey,
      tag: flags.tag ?? configuredTag(backup),
      bandwidth:
        flags.bandwidth ?? (backup.bandwidth === undefined ? undefined : parseBytes(backup.bandwidth)),
      concurrency: flags.concurrency,
      instances: positionals.instances,
    };
    await using plan = await planBackup(input, operations);
    const policy = policyOf(flags) ?? configuredPolicy(configuration);
    return await carryOut(plan, session, context, async (report) => {
      const zone = flags.timezone ?? configuredZone(configuration);
      const { removeVersions } = backup;
      const keep = { store, kmsKey, policy, zone, removeVersions };
      const pruned = await finishBackup(report, plan, keep, operations);
      return pruned === undefined ? {} : { reports: [pruned], done: pruned.status === 'done' };
    });
  },
});
