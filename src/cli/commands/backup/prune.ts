import { planPrune } from '../../../operations/backup/prune/plan-prune.ts';
import { many, toggle } from '../../arguments.ts';
import { pruneActions } from '../../backup/actions.ts';
import { configuredPolicy, configuredZone, storeFlags, storeOf } from '../../backup/backup-settings.ts';
import { policyOf, retentionFlags } from '../../backup/retention-flags.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Plans which backups go by a policy (of the flags, or of backup: keep: in nuage.yaml), shows for each that stays which rule keeps it, asks, removes the others and what no backup needs any more. The policy is applied to each instance's backups alone.

A bucket that keeps versions keeps what was removed: how much that is is told. With --remove-versions, or removeVersions: in backup: of nuage.yaml, versions that are not current are deleted for good, except those that an object lock holds; these are told with the end of the lock, and go with a later prune.

It does not run beside a backup, and ends before anything goes when a backup that stays is damaged.`,
  examples: [
    {
      line: 'nuage backup prune --store /mnt/backups --keep-daily 7 --keep-weekly 4 --keep-monthly 12',
      does: 'A year of backups that grow sparser',
    },
    { line: 'nuage backup prune --yes', does: 'By the policy of nuage.yaml' },
  ],
  actions: pruneActions,
  flags: {
    ...storeFlags,
    ...retentionFlags,
    'remove-versions': toggle('in a bucket that keeps versions, delete those that are not current for good'),
  },
  positionals: { instances: many(text('INSTANCE', 'only backups of these instances')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const { configuration, operations } = session;
    const store = storeOf(flags.store, configuration, context);
    const policy = policyOf(flags) ?? configuredPolicy(configuration) ?? {};
    const zone = flags.timezone ?? configuredZone(configuration);
    const removeVersions = flags['remove-versions'] || configuration.backup?.removeVersions;
    const instances = positionals.instances.length > 0 ? positionals.instances : undefined;
    await using plan = await planPrune({ store, policy, zone, instances, removeVersions }, operations);
    return await carryOut(plan, session, context);
  },
});
