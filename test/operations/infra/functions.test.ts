import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { planInfraDestroy } from '../../../src/operations/infra/plan-infra.ts';
import { stepsOf } from '../../../src/operations/plan/plan.ts';
import { localRig, type LocalRig } from '../local-rig.ts';
import { apply, callCount, changesIn, destroy, mutations, planOf } from './infra-rig.ts';
import { functionStack } from './services-rig.ts';

const bucket = 'shop-test-data-123456789012-eu-west-1';
let rig: LocalRig;
let code: string;
let stack: StackInput;
beforeAll(async () => {
  rig = await localRig();
  code = mkdtempSync(join(tmpdir(), 'nuage-code-'));
  writeFileSync(join(code, 'index.js'), 'exports.handler = async () => 1;\n');
  stack = functionStack(code);
});
afterAll(async () => {
  rmSync(code, { recursive: true });
  await rig[Symbol.asyncDispose]();
});

test('buckets, roles and functions are planned, made in the order in which they name each other, and found unchanged', async () => {
  const before = callCount(rig);
  expect(await changesIn(stack, rig.context)).toHaveLength(9);
  expect(mutations(rig, before)).toEqual([]);
  expect((await apply(stack, rig.context)).problems).toEqual([]);
  const mark = callCount(rig);
  expect(await changesIn(stack, rig.context)).toEqual([]);
  expect(mutations(rig, mark)).toEqual([]);
  const { Policy = '' } = await rig.connection.call('lambda', 'GetPolicy', {
    FunctionName: 'shop-test-work',
  });
  expect(Policy).toContain('arn:aws:sns:eu-west-1:123456789012:shop-test-events');
});

test('the same code is no change, whenever its files were written; other code is', async () => {
  utimesSync(join(code, 'index.js'), 1, 1);
  expect(await changesIn(stack, rig.context)).toEqual([]);
  writeFileSync(join(code, 'index.js'), 'exports.handler = async () => 2;\n');
  expect(await changesIn(stack, rig.context)).toEqual(['~ function.work']);
  const plan = await planOf(stack, rig.context);
  writeFileSync(join(code, 'index.js'), 'exports.handler = async () => 3;\n');
  await expect(applyPlan(plan, rig.context)).rejects.toMatchObject({
    report: { problems: [{ message: `${code} is not what it was when the plan was made.` }] },
  });
  expect((await apply(stack, rig.context)).problems).toEqual([]);
  expect(await changesIn(stack, rig.context)).toEqual([]);
});

test('what was changed by hand is put right, and what the file says anew is changed in place', async () => {
  await rig.connection.call('s3', 'DeletePublicAccessBlock', { Bucket: bucket });
  await rig.connection.call('iam', 'DetachRolePolicy', {
    RoleName: 'shop-test-worker',
    PolicyArn: 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
  });
  const other: StackInput = {
    ...stack,
    buckets: {
      data: { ...stack.buckets?.['data'], versioning: false },
      plain: { lifecycle: [{ expireDays: 1 }] },
    },
    roles: {
      ...stack.roles,
      machine: { service: ['ec2', 'ssm'], policies: { own: [{ actions: 'ec2:Describe*', resources: '*' }] } },
    },
    functions: { work: { code, role: 'worker', memoryMib: 256 } },
    topics: { events: {} },
  };
  expect((await changesIn(other, rig.context)).toSorted()).toEqual([
    '~ bucket.data',
    '~ bucket.plain',
    '~ function.work',
    '~ role.machine',
    '~ role.worker',
    '~ topic.events',
  ]);
  expect((await apply(other, rig.context)).problems).toEqual([]);
  expect(await changesIn(other, rig.context)).toEqual([]);
});

test('what calls a function, its network, and policies of buckets and queues are changed in place and put right', async () => {
  const before = await apply(stack, rig.context);
  expect(before.problems).toEqual([]);
  const inner: StackInput = {
    ...stack,
    vpc: {},
    subnets: { work: { cidr: '10.0.0.0/24', zones: 2 } },
    securityGroups: { work: {} },
    buckets: {
      ...stack.buckets,
      data: {
        ...stack.buckets?.['data'],
        policy: [{ principals: '${role.worker.arn}', actions: 's3:GetObject' }],
      },
    },
    queues: { orders: { policy: [{ principals: ['210987654321'], actions: 'sqs:SendMessage' }] } },
    roles: {
      ...stack.roles,
      worker: {
        ...stack.roles?.['worker'],
        managed: [
          'service-role/AWSLambdaSQSQueueExecutionRole',
          'service-role/AWSLambdaVPCAccessExecutionRole',
        ],
      },
    },
    functions: {
      work: {
        ...stack.functions?.['work'],
        code,
        role: 'worker',
        vpc: { subnets: ['work'], securityGroups: ['work'] },
        sources: [{ queue: 'orders', filters: [{ body: { a: [1] } }], concurrency: 2 }],
        environment: { TOPIC: '${topic.events.arn}' },
      },
    },
  };
  expect((await apply(inner, rig.context)).problems).toEqual([]);
  await rig.cloud.clock.advance('2m');
  expect(await changesIn(inner, rig.context)).toEqual([]);

  const { EventSourceMappings = [] } = await rig.connection.call('lambda', 'ListEventSourceMappings', {});
  const UUID = EventSourceMappings[0]?.UUID ?? '';
  await rig.connection.call('lambda', 'UpdateEventSourceMapping', { UUID, BatchSize: 3, Enabled: false });
  await rig.connection.call('s3', 'DeleteBucketPolicy', { Bucket: bucket });
  await rig.cloud.clock.advance('2m');
  expect(await changesIn(inner, rig.context)).toEqual(['~ bucket.data', '~ function.work']);
  expect((await apply(inner, rig.context)).problems).toEqual([]);
  await rig.cloud.clock.advance('2m');
  expect(await changesIn(inner, rig.context)).toEqual([]);

  // The group goes when Lambda has taken its interfaces away.
  const plan = await planOf(stack, rig.context);
  const steps = await Array.fromAsync(stepsOf(plan));
  expect(steps.find(({ call }) => call?.action === 'DeleteSecurityGroup')?.requires).toMatchObject([
    { call: { action: 'DescribeNetworkInterfaces' }, equals: null, withinMs: 2_700_000 },
  ]);
  expect((await applyPlan(plan, rig.context)).problems).toEqual([]);
  await rig.cloud.clock.advance('2m');
  expect(await changesIn(stack, rig.context)).toEqual([]);
  const left = await rig.connection.call('lambda', 'ListEventSourceMappings', {});
  expect(left.EventSourceMappings).toEqual([]);
});

test.each([
  [{ queue: 'none' }, 'functions.work.sources.0.queue is none, which is no queue of this stack'],
  [
    { queue: 'orders', batchSize: 11 },
    'functions.work.sources.0.batchSize is 11, and more than 10 need windowSeconds',
  ],
  [
    { queue: 'quick' },
    'functions.work.sources.0.queue is quick, whose messages are hidden for 5 seconds, and the function may take 10',
  ],
])('a source that Lambda would refuse is refused before anything is made: %j', async (source, sentence) => {
  const functions = { work: { ...stack.functions?.['work'], code, role: 'worker', sources: [source] } };
  const queues = { orders: {}, quick: { visibilitySeconds: 5 } };
  await expect(planOf({ ...stack, queues, functions }, rig.context)).rejects.toThrow(sentence);
});

test('a bucket with objects and a log group with events go only when that was said, the bucket emptied first', async () => {
  await rig.connection.call('s3', 'PutObject', { Bucket: bucket, Key: 'a', Body: Buffer.from('x') });
  await rig.connection.call('s3', 'DeleteObject', { Bucket: bucket, Key: 'a' });
  await rig.connection.call('logs', 'CreateLogStream', {
    logGroupName: '/aws/lambda/shop-test-work',
    logStreamName: 'one',
  });
  await expect(planInfraDestroy({ stack: 'shop-test' }, rig.context)).rejects.toThrow(
    `bucket.data (${bucket}) would be deleted with 2 objects and versions\nlog-group.function-work (/aws/lambda/shop-test-work) would be deleted with the events that are in it`,
  );
  expect((await destroy('shop-test', rig.context, ['all'])).problems).toEqual([]);
  const { Buckets = [] } = await rig.connection.call('s3', 'ListBuckets', {});
  expect(Buckets).toEqual([]);
  const { Roles } = await rig.connection.call('iam', 'ListRoles', {});
  expect(Roles.filter(({ RoleName }) => RoleName.startsWith('shop'))).toEqual([]);
  expect(await changesIn({ name: 'shop', environment: 'test' }, rig.context)).toEqual([]);
});

test('a log group that Lambda made before is taken in', async () => {
  await rig.connection.call('logs', 'CreateLogGroup', { logGroupName: '/aws/lambda/shop-test-work' });
  const small: StackInput = {
    name: 'shop',
    environment: 'test',
    roles: { worker: { service: 'lambda' } },
    functions: { work: { code, role: 'worker' } },
  };
  expect(await changesIn(small, rig.context)).toEqual([
    '+ role.worker',
    '~ log-group.function-work',
    '+ function.work',
  ]);
});
