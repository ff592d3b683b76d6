import type { Rows, Stage } from '../row.ts';

/** An instance that runs though its schedule says otherwise. */
async function machine({ launch, file, cloud }: Stage): Promise<string> {
  file('nuage.yaml', 'schedules:\n  never:\n    start: "03:00"\n    stop: "03:01"\n    enforced: true\n');
  const id = await launch({ Name: 'web-1', 'nuage:schedule': 'never' });
  await cloud.clock.advance('2h');
  return id;
}

/** The same, and one whose backup is due. */
async function machines(stage: Stage): Promise<void> {
  await stage.bucket('vault');
  await stage.launch({ Backup: 'true' });
  await machine(stage);
  const schedules = 'schedules:\n  never:\n    start: "03:00"\n    stop: "03:01"\n    enforced: true\n';
  stage.file('nuage.yaml', `${schedules}backup:\n  store: s3://vault/nuage\n  schedule: rate(1 hour)\n`);
}

/** What the row of `backup run` shows to be needed. */
const ofBackups = [
  'ec2:CreateSnapshots',
  'ec2:CreateTags',
  'ec2:DescribeSnapshots',
  'ec2:DescribeVolumes',
  'ebs:ListSnapshotBlocks',
  's3:DeleteObject',
  's3:GetObject',
  's3:ListBucket',
  's3:PutObject',
];

export const schedule: Rows = {
  'schedule list': async (stage) => {
    await machine(stage);
    return {
      words: [],
      optional: { 'ec2:DescribeInstances': 'it says that it could not look who is on them' },
    };
  },
  'schedule run': async (stage) => {
    await machines(stage);
    return {
      words: ['--yes'],
      elsewhere: ofBackups,
      optional: {
        'autoscaling:DescribeAutoScalingGroups': 'groups are not looked at',
        'ec2:DescribeSecurityGroupRules': 'ways in that are over stay open, and that is said',
      },
    };
  },
  'schedule explain': async (stage) => [await machine(stage)],
  'schedule preview': async (stage) => [await machine(stage)],
  'schedule override': async (stage) => [await machine(stage), '--running', '--for', '3h', '--yes'],
  'schedule saving': async (stage) => {
    await machine(stage);
    return [];
  },
  'schedule watch': async (stage) => {
    await machine(stage);
    return {
      words: [],
      until: /\d to stop(?!.*(?:failed|left out))/,
      optional: {
        'autoscaling:DescribeAutoScalingGroups': 'groups are not looked at',
        'ec2:DescribeSecurityGroupRules': 'ways in that are over stay open, and that is said',
      },
    };
  },
};
