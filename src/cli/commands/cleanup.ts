import { cleanupKinds } from '../../operations/cleanup/candidate.ts';
import { planCleanup } from '../../operations/cleanup/plan-cleanup.ts';
import { many, one, toggle } from '../arguments.ts';
import { carryOut } from '../change.ts';
import { defineCommand } from '../command.ts';
import { openSession } from '../session.ts';
import { choice, duration, integer, tag } from '../values.ts';

export const command = defineCommand({
  description: `Plans to delete old images, snapshots and unattached volumes that nothing uses, and addresses when --kind addresses asks for them. What is used, locked, shared, or looked after by AWS Backup, a lifecycle policy, Kubernetes or nuage itself is left alone, and the plan says why.

What would go is shown and confirmed first. A final snapshot is made of each volume; images and snapshots come back from the Recycle Bin where a rule holds them. Each is looked at again just before it goes.`,
  examples: [
    { line: 'nuage cleanup --older-than 180d', does: 'See what is older than half a year, and confirm' },
    {
      line: 'nuage cleanup --kind snapshots --max 200 --max-percent 10 --plan-out cleanup.plan',
      does: 'Save a plan for somebody to review; fail when it would take too much',
    },
  ],
  actions: [
    'autoscaling:DescribeAutoScalingGroups',
    'autoscaling:DescribeLaunchConfigurations',
    'ec2:CreateSnapshot',
    'ec2:CreateTags',
    'ec2:DeleteSnapshot',
    'ec2:DeleteVolume',
    'ec2:DeregisterImage',
    'ec2:DescribeAddresses',
    'ec2:DescribeImages',
    'ec2:DescribeInstances',
    'ec2:DescribeLaunchTemplateVersions',
    'ec2:DescribeLockedSnapshots',
    'ec2:DescribeSnapshotAttribute',
    'ec2:DescribeSnapshots',
    'ec2:DescribeVolumes',
    'ec2:ReleaseAddress',
    'rbin:GetRule',
    'rbin:ListRules',
  ],
  flags: {
    kind: many(choice(cleanupKinds, 'what to look at; images, snapshots and volumes when not given', 'KIND')),
    'older-than': one(duration('the least age of what goes', 'AGE'), '90d'),
    tag: many(tag('only what has this tag')),
    max: one(integer('N', 'fail when more of one kind would go')),
    'max-percent': one(
      integer('N', 'fail when more percent of one kind would go', { minimum: 0, maximum: 100 }),
    ),
    'no-final-snapshot': toggle('delete volumes without a snapshot of what they held'),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    const { max, 'max-percent': maxPercent } = flags;
    const input = {
      ...(flags.kind.length === 0 ? {} : { kinds: flags.kind }),
      olderThan: flags['older-than'],
      tags: Object.fromEntries(flags.tag.map(({ key, value }) => [key, value ?? (true as const)])),
      ...(max === undefined ? {} : { max }),
      ...(maxPercent === undefined ? {} : { maxPercent }),
      finalSnapshot: !flags['no-final-snapshot'],
    };
    await using plan = await planCleanup(input, session.operations);
    return await carryOut(plan, session, context);
  },
});
