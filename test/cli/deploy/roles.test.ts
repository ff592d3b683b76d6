import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, stateOf } from './worker-rig.ts';
import { deployRig, home, region, type DeployRig } from './deploy-rig.ts';

const yaml = `regions: [${region}]
schedules:
  office: { days: mon-fri, start: '08:00', stop: '20:00' }
backup: { store: 's3://vault/nuage', schedule: office }
deploy:
  name: night
  operations:
    - { run: schedule run, cron: '10 8,20 ? * * *' }
    - { run: snapshot rotate --all --keep 1 --every 20h, cron: '0 3 * * ? *', timezone: Europe/Paris }
    - { run: stopinator, cron: '0 19 * * ? *' }
`;

let rig: DeployRig;
beforeAll(async () => {
  rig = await deployRig(yaml);
});
afterAll(() => rig[Symbol.asyncDispose]());

/**
 * A start and a snapshot are waited for by the function itself, for which the clock must go: slowly enough that a machine
 * that is busy does not come to the next time of a schedule.
 */
async function going(move: (clock: DeployRig['cloud']['clock']) => Promise<unknown>): Promise<void> {
  const { clock } = rig.cloud;
  clock.setRate(240);
  await move(clock);
  clock.freeze();
}

interface Document {
  readonly Statement: readonly { readonly Action: readonly string[] }[];
}

/** What the policies of a role grant. */
async function granted(RoleName: string): Promise<readonly string[]> {
  const iam = await rig.as(home);
  const { PolicyNames } = await iam.call('iam', 'ListRolePolicies', { RoleName });
  const documents = await Promise.all(
    PolicyNames.map(async (PolicyName) => {
      const { PolicyDocument } = await iam.call('iam', 'GetRolePolicy', { RoleName, PolicyName });
      return JSON.parse(decodeURIComponent(PolicyDocument)) as Document;
    }),
  );
  const actions = documents.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action));
  return [...new Set(actions)].toSorted();
}

/** What a role asked for, and whether it was refused anything. */
function called(role: string) {
  const own = rig.cloud.calls
    .list({ limit: 10_000 })
    .map(({ event }) => event)
    .filter(({ userIdentity }) => JSON.stringify(userIdentity ?? {}).includes(`assumed-role/${role}/`));
  return {
    actions: [
      ...new Set(
        // A batch is allowed by what allows one.
        own.map(
          ({ eventSource, eventName }) =>
            `${eventSource.replace('.amazonaws.com', '')}:${eventName.replace(/Batch$/, '')}`,
        ),
      ),
    ].toSorted(),
    refused: own.filter(({ errorCode }) => /Unauthorized|AccessDenied/.test(errorCode ?? '')),
  };
}

test('three operations happen by themselves, each at its time, and what comes twice is done once', async () => {
  const applied = await rig.nuage('deploy', 'apply', '--yes');
  expect(applied, applied.stderr).toMatchObject({ code: 0 });
  expect(applied.stderr).toContain('Backups by a schedule are not made there');
  const at = await rig.as(home);
  const office = await launch(at, 'office');
  const swept = await launch(at, 'offcie');
  await at.call('ec2', 'CreateTags', { Resources: [swept], Tags: [{ Key: 'Stopinator', Value: 'Stop' }] });
  await rig.cloud.clock.set('2027-10-25T20:12:00Z');
  expect([await stateOf(at, office), await stateOf(at, swept)]).toEqual(['stopped', 'stopped']);

  await going((clock) => clock.set('2027-10-26T08:30:00Z'));
  expect(await stateOf(at, office)).toBe('running');
  await going((clock) => clock.set('2027-10-27T01:10:00Z'));
  expect(await rig.nuage('deploy', 'run', 'snapshot-rotate')).toMatchObject({ code: 0 });
  await going((clock) => clock.advance('20m'));
  const { Snapshots = [] } = await at.call('ec2', 'DescribeSnapshots', { OwnerIds: ['self'] });
  const days = Snapshots.map(({ StartTime }) => StartTime?.toISOString().slice(0, 10)).toSorted();
  expect(days).toEqual(['2027-10-27', '2027-10-27']);

  const ran = await rig.nuage('deploy', 'status', '--since', '7d', '--output', 'json');
  const { operations, deadLetters } = JSON.parse(ran.stdout) as {
    operations: { name: string; next: string; runs: number; failures: number }[];
    deadLetters: number;
  };
  expect({ operations, deadLetters }).toMatchObject({
    deadLetters: 0,
    operations: [
      { name: 'schedule-run', next: '2027-10-27T08:10:00.000Z', runs: 4, failures: 0 },
      // Three in the morning in Paris, where it is summer until the 31st.
      { name: 'snapshot-rotate', next: '2027-10-28T01:00:00.000Z', runs: 3, failures: 0 },
      { name: 'stopinator', next: '2027-10-27T19:00:00.000Z', runs: 2, failures: 0 },
    ],
  });
});

test('the roles suffice for that, and grant nothing that the operations never ask for', async () => {
  const worker = called('night-worker');
  expect(worker.refused).toEqual([]);
  const grants = await granted('night-worker');
  // It needs no permission on AWS.
  const asked = worker.actions.filter((action) => action !== 'sts:GetCallerIdentity');
  expect(grants).toEqual(expect.arrayContaining([...asked]));
  expect(grants.filter((action) => !asked.includes(action))).toEqual([
    // Of groups: there is none here, and they are looked for.
    'autoscaling:CreateOrUpdateTags',
    'autoscaling:DeleteTags',
    'autoscaling:UpdateAutoScalingGroup',
    // When a tag is cured, an instance is a Spot Instance or is terminated, a way in is over.
    'ec2:DeleteTags',
    'ec2:DescribeInstanceAttribute',
    'ec2:DescribeSpotInstanceRequests',
    'ec2:RevokeSecurityGroupIngress',
    'ec2:TerminateInstances',
    // Logs are written by Lambda whatever the role may do here; a retry is in another test.
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    'sqs:ChangeMessageVisibility',
    'sqs:GetQueueAttributes',
  ]);
  const dispatcher = called('night-dispatcher');
  expect(dispatcher).toMatchObject({ refused: [], actions: ['sqs:SendMessage'] });
  expect(await granted('night-dispatcher')).toEqual([
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    'sqs:SendMessage',
  ]);
});

test('what the functions carry is the part of the configuration that the operations need', async () => {
  const { stdout } = await rig.nuage('deploy', 'policy', '--query', 'policy.Statement[].Action[]');
  const actions = JSON.parse(stdout) as string[];
  expect(actions).toContain('ec2:StopInstances');
  expect(actions.some((action) => /^(?:s3|ebs):/.test(action))).toBe(false);
});

test('an operation that the deployment has not is refused by the dispatcher in a sentence', async () => {
  expect(await rig.nuage('deploy', 'run', 'cleanup')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      'The deployment has no operation cleanup. It has schedule-run, snapshot-rotate, stopinator.',
    ),
  });
  const none = await rig.nuage('deploy', 'run', 'schedule-run', '--name', 'none');
  expect(none).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no deployment none here.'),
  });
  const status = await rig.nuage('deploy', 'status', '--name', 'none');
  expect(status).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`There is no deployment none in ${region}.`),
  });
});

test('a stack of a file is no deployment, and loses nothing to one of its name', async () => {
  const at = await rig.as(home);
  for (const QueueName of ['shop-orders', 'shop-bills'])
    await at.call('sqs', 'CreateQueue', {
      QueueName,
      tags: { 'nuage:stack': 'shop', 'nuage:id': `queue.${QueueName.slice(5)}` },
    });
  rig.configure(yaml.replace('name: night', 'name: shop'));
  for (const line of ['apply', 'destroy']) {
    const refused = await rig.nuage('deploy', line, '--yes');
    expect(refused.code).toBe(64);
    expect(refused.stderr).toContain(
      'shop is a stack of nuage infra, and no deployment: it has queue.bills and 1 more.',
    );
  }
});

test('the status of a deployment tells of its own alarms', async () => {
  const at = await rig.as(home);
  await at.call('cloudwatch', 'PutMetricAlarm', {
    AlarmName: 'night-shift-dead-letters',
    Namespace: 'AWS/SQS',
    MetricName: 'ApproximateNumberOfMessagesVisible',
    Statistic: 'Sum',
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanThreshold',
  });
  const { stdout } = await rig.nuage('deploy', 'status', '--name', 'night', '--output', 'json');
  const { alarms } = JSON.parse(stdout) as { alarms: { name: string }[] };
  expect(alarms.map(({ name }) => name)).toEqual([
    'night-dead-letters',
    'night-dispatcher-errors',
    'night-worker-errors',
  ]);
});
