import { cleanupKinds } from '../../operations/cleanup/candidate.ts';
import { planCleanup } from '../../operations/cleanup/plan-cleanup.ts';
import { keyUseActions } from '../../operations/keys/key-uses.ts';
import { many, one, toggle } from '../arguments.ts';
import { carryOut } from '../change.ts';
import { cleanupInput } from '../cleanup-settings.ts';
import { defineCommand } from '../command.ts';
import { openSession } from '../session.ts';
import { choice, duration, integer, tag, text } from '../values.ts';

export const command = defineCommand({
  description: `Plans to delete old images, snapshots and unattached volumes that nothing uses, and with --kind also old versions of launch templates, addresses, unfinished uploads, empty security groups and key pairs. What is used, locked, shared, or looked after by AWS Backup, a lifecycle policy, Kubernetes, a stack or nuage itself is left alone, and the plan says why.

What would go is shown with what speaks for and against it, its age and its price, and confirmed first. A final snapshot is made of each volume; images and snapshots come back from the Recycle Bin where a rule holds them. Each is looked at again just before it goes.

With --mark-for things are marked first with the tag nuage:delete-on, lose the mark when something comes to use them, and go in a run after that day. Uploads can hold no mark and wait so much longer instead.

What cleanup: of nuage.yaml says holds where the command line says nothing else; what either protects stays.`,
  examples: [
    { line: 'nuage cleanup --older-than 180d', does: 'See what is older than half a year, and confirm' },
    {
      line: 'nuage cleanup --kind snapshots --max 200 --max-percent 10 --plan-out cleanup.plan',
      does: 'Save a plan for somebody to review; fail when it would take too much',
    },
    {
      line: 'nuage cleanup --mark-for 14d --protect Keep --yes',
      does: 'Every night: mark, unmark, and delete what was marked two weeks ago',
    },
  ],
  actions: [
    ...keyUseActions,
    'ec2:CreateLaunchTemplateVersion',
    'ec2:CreateSnapshot',
    'ec2:CreateTags',
    'ec2:DeleteKeyPair',
    'ec2:DeleteLaunchTemplateVersions',
    'ec2:DeleteSecurityGroup',
    'ec2:DeleteSnapshot',
    'ec2:DeleteTags',
    'ec2:DeleteVolume',
    'ec2:DeregisterImage',
    'ec2:DescribeAddresses',
    'ec2:DescribeImageAttribute',
    'ec2:DescribeImages',
    'ec2:DescribeKeyPairs',
    'ec2:DescribeLaunchTemplates',
    'ec2:DescribeLockedSnapshots',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSecurityGroupReferences',
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeSnapshotAttribute',
    'ec2:DescribeSnapshots',
    'ec2:DescribeTags',
    'ec2:DescribeVolumes',
    'ec2:ReleaseAddress',
    'lambda:ListFunctions',
    'rbin:GetRule',
    'rbin:ListRules',
    's3:AbortMultipartUpload',
    's3:ListAllMyBuckets',
    's3:ListBucketMultipartUploads',
    's3:ListMultipartUploadParts',
    'ssm:DeleteParameter',
    'ssm:GetParameter',
    'ssm:GetParameters',
    'ssm:PutParameter',
  ],
  flags: {
    kind: many(choice(cleanupKinds, 'what to look at; images, snapshots and volumes when not given', 'KIND')),
    'older-than': one(duration('the least age of what goes; 90d when nothing says another', 'AGE')),
    tag: many(tag('only what has this tag')),
    protect: many(tag('what has this tag stays')),
    'protect-name': many(text('PATTERN', 'what is called so stays; * and ? are wildcards')),
    max: one(integer('N', 'fail when more of one kind would go')),
    'max-percent': one(
      integer('N', 'fail when more percent of one kind would go', { minimum: 0, maximum: 100 }),
    ),
    'mark-for': one(duration('mark first, and delete what has been marked for so long', 'AGE')),
    'no-final-snapshot': toggle('delete volumes without a snapshot of what they held'),
  },
  positionals: {},
  async run({ flags }, context) {
    await using session = await openSession(context);
    await using plan = await planCleanup(cleanupInput(flags, session.configuration), session.operations);
    return await carryOut(plan, session, context);
  },
});
