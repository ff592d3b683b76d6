import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, stateOf } from '../functions/function-rig.ts';
import { deployRig, home, region, type DeployRig } from './deploy-rig.ts';

const yaml = `regions: [${region}]
schedules:
  office: { days: mon-fri, start: '08:00', stop: '20:00' }
backup: { store: 's3://vault/nuage', schedule: office }
deploy:
  name: night
  operations:
    - { run: schedule run, cron: '10 8,20 ? * * *' }
`;

let rig: DeployRig;
beforeAll(async () => {
  rig = await deployRig(yaml);
});
afterAll(() => rig[Symbol.asyncDispose]());

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
  return documents.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action)).toSorted();
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

test('the roles suffice for a day, and grant nothing that the operations never ask for', async () => {
  const applied = await rig.nuage('deploy', 'apply', '--yes');
  expect(applied, applied.stderr).toMatchObject({ code: 0 });
  expect(applied.stderr).toContain('Backups by a schedule are not made there');
  const at = await rig.as(home);
  const office = await launch(at, 'office');
  await launch(at, 'offcie');
  await rig.cloud.clock.set('2027-10-25T20:12:00Z');
  expect(await stateOf(at, office)).toBe('stopped');
  rig.cloud.clock.setRate(60);
  await rig.cloud.clock.set('2027-10-26T08:30:00Z');
  rig.cloud.clock.freeze();
  expect(await stateOf(at, office)).toBe('running');

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
    // When a tag is cured, an instance is a Spot Instance, a start died, a way in is over.
    'ec2:DeleteTags',
    'ec2:DescribeSpotInstanceRequests',
    'ec2:DescribeVolumes',
    'ec2:RevokeSecurityGroupIngress',
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
    stderr: expect.stringContaining('The deployment has no operation cleanup. It has schedule-run.'),
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
