import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../../../src/aws/connection.ts';
import { launch, stateOf } from './worker-rig.ts';
import { deployRig, home, other, region, type DeployRig } from './deploy-rig.ts';

const elsewhere = 'eu-west-1';
const role = (account: string): string => `arn:aws:iam::${account}:role/nuage-operations`;
const yaml = `regions: [${region}, ${elsewhere}]
accounts:
  shop: { role: '${role(home)}' }
  bank: { role: '${role(other)}', externalId: for-nuage }
schedules:
  office: { days: mon-fri, start: '08:00', stop: '20:00' }
tags: { Owner: ops }
deploy:
  operations:
    - { run: schedule run, cron: '10 8,20 ? * * *' }
`;
const places = [
  [home, region],
  [home, elsewhere],
  [other, region],
  [other, elsewhere],
] as const;

let rig: DeployRig;
const machines = new Map<string, { readonly at: Connection; readonly id: string }>();
beforeAll(async () => {
  rig = await deployRig(yaml);
  for (const [account, where] of places) {
    const at = await rig.as(account, where);
    machines.set(`${account} ${where}`, { at, id: await launch(at, 'office') });
  }
  await rig.cloud.clock.set('2027-10-25T08:20:00Z');
});
afterAll(() => rig[Symbol.asyncDispose]());

async function states(): Promise<Readonly<Record<string, string | undefined>>> {
  const all = await Promise.all(
    [...machines].map(async ([place, { at, id }]) => [place, await stateOf(at, id)] as const),
  );
  return Object.fromEntries(all);
}

const everywhere = (state: string) => Object.fromEntries(places.map((place) => [place.join(' '), state]));

interface Policies {
  readonly accounts: Readonly<Record<string, { readonly policy: unknown; readonly trust: unknown }>>;
}

/** Makes the role of an account as `nuage deploy policy` says it; `more` stands in its policy too. */
async function makeRole(account: string, name: string, more: readonly object[] = []): Promise<void> {
  const told = JSON.parse((await rig.nuage('deploy', 'policy')).stdout) as Policies;
  const { policy, trust } = told.accounts[name] ?? {};
  const iam = await rig.as(account);
  const { Statement, ...rest } = policy as { Statement: object[] };
  await iam.call('iam', 'CreateRole', {
    RoleName: 'nuage-operations',
    AssumeRolePolicyDocument: JSON.stringify(trust),
  });
  await iam.call('iam', 'PutRolePolicy', {
    RoleName: 'nuage-operations',
    PolicyName: 'operations',
    PolicyDocument: JSON.stringify({ ...rest, Statement: [...Statement, ...more] }),
  });
}

interface Status {
  readonly deadLetters: number;
  readonly operations: readonly {
    readonly next: string;
    readonly failures: number;
    readonly places: readonly {
      account: string;
      regions: string[];
      ok: boolean;
      tries: number;
      error: string | null;
    }[];
  }[];
  readonly alarms: readonly { readonly name: string; readonly state: string }[];
}

async function status(): Promise<Status> {
  const ran = await rig.nuage('deploy', 'status', '--output', 'json');
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout) as Status;
}

test('apply makes it, and a second one changes nothing', async () => {
  const first = await rig.nuage('deploy', 'apply', '--yes', '--output', 'json');
  expect(first, first.stderr + first.stdout).toMatchObject({ code: 0 });
  const second = await rig.nuage('deploy', 'plan', '--detailed-exitcode');
  expect(second, second.stdout).toMatchObject({ code: 0 });
  expect(second.stdout).toContain('nothing to change');
  await makeRole(home, 'shop');
  const outside = {
    Effect: 'Deny',
    Action: '*',
    Resource: '*',
    Condition: { StringEquals: { 'aws:RequestedRegion': elsewhere } },
  };
  await makeRole(other, 'bank', [outside]);
});

test('at the edge of the schedule the deployed function stops what runs in both accounts and regions, but where it may not', async () => {
  await rig.cloud.clock.set('2027-10-25T20:12:00Z');
  expect(await states()).toEqual({ ...everywhere('stopped'), [`${other} ${elsewhere}`]: 'running' });
});

test('what fails is tried three times, is a dead letter then, and rings; the others go on', async () => {
  await rig.cloud.clock.advance('30m');
  const { deadLetters, operations, alarms } = await status();
  expect(deadLetters).toBe(1);
  expect(alarms).toContainEqual(expect.objectContaining({ name: 'nuage-dead-letters', state: 'ALARM' }));
  const [operation] = operations;
  expect(operation?.next).toBe('2027-10-26T08:10:00.000Z');
  expect(operation?.places.map(({ account, regions, ok }) => [account, ...regions, ok])).toEqual([
    ['bank', elsewhere, false],
    ['bank', region, true],
    ['shop', elsewhere, true],
    ['shop', region, true],
  ]);
  expect(operation?.places[0]).toMatchObject({
    tries: 3,
    error: expect.stringContaining('is not authorized to perform: ec2:DescribeInstances'),
  });
});

test('in the morning everything that may be started is started, also where it failed before', async () => {
  const iam = await rig.as(other);
  const told = JSON.parse((await rig.nuage('deploy', 'policy')).stdout) as Policies;
  await iam.call('iam', 'PutRolePolicy', {
    RoleName: 'nuage-operations',
    PolicyName: 'operations',
    PolicyDocument: JSON.stringify(told.accounts['bank']?.policy),
  });
  const ran = await rig.nuage('deploy', 'run', 'schedule-run');
  expect(ran).toMatchObject({ code: 0, stdout: '✓ schedule-run: 4 messages on the way to workers.\n' });
  await rig.cloud.clock.advance('10m');
  expect(await states()).toEqual(everywhere('stopped'));
  // A start is waited for by the function itself, for which the clock must go.
  rig.cloud.clock.setRate(60);
  await rig.cloud.clock.set('2027-10-26T08:30:00Z');
  rig.cloud.clock.freeze();
  expect(await states()).toEqual(everywhere('running'));
});

test('what is sent again from the dead letters a day later is done by the time of then', async () => {
  expect(await rig.nuage('sqs', 'redrive', 'nuage-dead-letters', '--yes', '--region', region)).toMatchObject({
    code: 0,
  });
  await rig.cloud.clock.advance('10m');
  const { deadLetters, operations } = await status();
  expect(deadLetters).toBe(0);
  expect(operations[0]?.places[0]).toMatchObject({ account: 'bank', regions: [elsewhere], ok: true });
  expect(await states()).toEqual(everywhere('running'));
});

test('another configuration changes only what differs', async () => {
  rig.configure(yaml.replace("'20:00'", "'19:00'").replace('8,20', '8,19'));
  const plan = await rig.nuage(
    'deploy',
    'plan',
    '--output',
    'json',
    '--query',
    'resources[].[change,address]',
  );
  expect(JSON.parse(plan.stdout)).toEqual([
    ['update', 'function.dispatcher'],
    ['update', 'function.worker'],
    ['update', 'schedule.schedule-run'],
  ]);
  expect(await rig.nuage('deploy', 'apply', '--yes')).toMatchObject({ code: 0 });
  await rig.cloud.clock.set('2027-10-26T19:30:00Z');
  expect(await states()).toEqual(everywhere('stopped'));
});

test('a destroy asks for a word because of the dead letters, and leaves nothing that is tagged', async () => {
  const sqs = await rig.as(home);
  const { QueueUrl = '' } = await sqs.call('sqs', 'GetQueueUrl', { QueueName: 'nuage-dead-letters' });
  await sqs.call('sqs', 'SendMessage', { QueueUrl, MessageBody: 'what failed' });
  const refused = await rig.nuage('deploy', 'destroy', '--yes');
  expect(refused.code).toBe(64);
  expect(refused.stderr).toMatch(/queue\.dead-letters .* would be deleted with about 1 message/);
  const ran = await rig.nuage('deploy', 'destroy', '--yes', '--delete-data', 'queue.dead-letters');
  expect(ran, ran.stderr + ran.stdout).toMatchObject({ code: 0 });
  await rig.cloud.clock.advance('5m');
  const at = await rig.as(home);
  const { ResourceTagMappingList = [] } = await at.call('resourcegroupstaggingapi', 'GetResources', {
    TagFilters: [{ Key: 'nuage:stack', Values: ['nuage'] }],
  });
  expect(ResourceTagMappingList.map(({ ResourceARN }) => ResourceARN)).toEqual([]);
  const { Roles } = await at.call('iam', 'ListRoles', {});
  expect(Roles.map(({ RoleName }) => RoleName).filter((name) => name.startsWith('nuage-'))).toEqual([
    'nuage-operations',
  ]);
});
