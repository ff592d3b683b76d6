import { expect, test } from 'vitest';
import { createdBy, planCreate, type CreateInput } from '../../../src/operations/ec2/create.ts';
import { applyPlan, resumeRun } from '../../../src/operations/plan/apply.ts';
import { stepsOf } from '../../../src/operations/plan/plan.ts';
import { RunIncompleteError } from '../../../src/operations/plan/report.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig, type LocalRig } from '../local-rig.ts';

async function create(rig: LocalRig, input: CreateInput): Promise<readonly string[]> {
  const report = await applyPlan(await planCreate(input, rig.context), rig.context);
  expect(report.counts.done).toBe(1);
  return createdBy(String(report.run), rig.context);
}

async function instance(rig: LocalRig, id: string | undefined) {
  const answer = await rig.connection.call('ec2', 'DescribeInstances', { InstanceIds: [String(id)] });
  return answer.Reservations?.[0]?.Instances?.[0];
}

test('an instance is made of the newest image, with IMDSv2 and an encrypted root, and seen to run', async () => {
  await using rig = await localRig();
  const ids = await create(rig, {
    type: 't3.micro',
    name: 'web',
    tags: { Environment: 'test' },
    rootGib: 20,
    groups: ['default'],
    userData: Buffer.from('#!/bin/sh\necho hello\n'),
    protect: true,
  });
  expect(ids).toHaveLength(1);
  const made = await instance(rig, ids[0]);
  const { Parameter } = await rig.connection.call('ssm', 'GetParameter', {
    Name: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
  });
  expect(made).toMatchObject({
    ImageId: Parameter?.Value,
    State: { Name: 'running' },
    MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1, HttpEndpoint: 'enabled' },
    SecurityGroups: [{ GroupName: 'default' }],
    Tags: expect.arrayContaining([
      { Key: 'Name', Value: 'web' },
      { Key: 'Environment', Value: 'test' },
      { Key: 'nuage:created-by', Value: 'ec2 create' },
    ]),
  });
  const { Volumes } = await rig.connection.call('ec2', 'DescribeVolumes', {
    Filters: [{ Name: 'attachment.instance-id', Values: [String(ids[0])] }],
  });
  expect(Volumes).toMatchObject([
    { Size: 20, Encrypted: true, Tags: expect.arrayContaining([{ Key: 'Name', Value: 'web' }]) },
  ]);
  const attribute = await rig.connection.call('ec2', 'DescribeInstanceAttribute', {
    InstanceId: String(ids[0]),
    Attribute: 'userData',
  });
  expect(Buffer.from(attribute.UserData?.Value ?? '', 'base64').toString()).toBe('#!/bin/sh\necho hello\n');
});

test('containers get a hop more, a type of another architecture its own image, an interface its public address', async () => {
  await using rig = await localRig();
  const [id] = await create(rig, { type: 't4g.nano', containers: true, publicIp: false });
  const made = await instance(rig, id);
  expect(made).toMatchObject({ Architecture: 'arm64', MetadataOptions: { HttpPutResponseHopLimit: 2 } });
  expect(made?.PublicIpAddress).toBeUndefined();
});

test('several are made by one call, and the undo terminates them', async () => {
  await using rig = await localRig();
  const plan = await planCreate({ type: 't3.micro', count: 3 }, rig.context);
  const report = await applyPlan(plan, rig.context);
  const ids = await createdBy(String(report.run), rig.context);
  expect(ids).toHaveLength(3);
  expect(Object.values(await rig.states())).toEqual(['running', 'running', 'running']);
  const undo = await applyPlan(await planUndo(String(report.run), rig.context), rig.context);
  expect(undo.counts.done).toBe(1);
  await rig.cloud.clock.advance('5m');
  expect(new Set(Object.values(await rig.states()))).toEqual(new Set(['terminated']));
});

test('a run that lost its answer is resumed with the same token, and makes no second instance', async () => {
  await using rig = await localRig();
  await rig.cloud.faults.add({
    service: 'ec2',
    action: 'RunInstances',
    count: 1,
    effect: { kind: 'drop', when: 'after' },
  });
  const plan = await planCreate({ type: 't3.micro' }, rig.context);
  const error: unknown = await applyPlan(plan, rig.context).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RunIncompleteError);
  const run = String((error as RunIncompleteError).report.run);
  const report = await resumeRun(run, rig.context);
  expect(report.counts.done).toBe(1);
  expect(Object.keys(await rig.states())).toEqual(await createdBy(run, rig.context));
});

test('one that dies at its launch is told with the reason', async () => {
  await using rig = await localRig();
  await rig.cloud.faults.add({
    service: 'ec2',
    action: 'RunInstances',
    effect: { kind: 'partial', rate: 1 },
  });
  const plan = await planCreate({ type: 't3.micro' }, rig.context);
  const error: unknown = await applyPlan(plan, rig.context).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ report: { counts: { failed: 1 } } });
  const [problem] = (error as { report: { problems: { message: string }[] } }).report.problems;
  expect(problem?.message).toContain('it is terminated instead of running');
  expect(problem?.message).toContain('Client.InternalError');
});

test('what cannot be made is said before anything is', async () => {
  await using rig = await localRig();
  await expect(planCreate({ type: 't3.enormous' }, rig.context)).rejects.toMatchObject({
    code: 'Usage',
    message: 'There is no instance type t3.enormous in eu-west-1.',
  });
  await expect(planCreate({ type: 't3.micro', image: 'plan9' }, rig.context)).rejects.toMatchObject({
    message: 'There is no image named plan9.',
  });
  await expect(planCreate({ type: 't3.micro', groups: ['web'] }, rig.context)).rejects.toMatchObject({
    message: /^There is no security group web in vpc-/,
  });
  await expect(
    planCreate({ type: 't3.micro', userData: new Uint8Array(16_385) }, rig.context),
  ).rejects.toMatchObject({ message: 'The user data has 16385 bytes, and AWS takes 16384.' });
  expect(await rig.states()).toEqual({});
});

test('the plan holds the price, and its place must be one', async () => {
  await using rig = await localRig();
  const plan = await planCreate({ type: 't3.micro', count: 2 }, rig.context);
  for await (const step of stepsOf(plan)) expect(step.usdPerHour).toBeCloseTo(0.0208, 4);
  await using wide = await localRig({ regions: ['eu-west-1', 'us-east-1'] });
  await expect(planCreate({ type: 't3.micro' }, wide.context)).rejects.toMatchObject({
    message: 'ec2 create works in one account and region, and 2 were named.',
  });
});
