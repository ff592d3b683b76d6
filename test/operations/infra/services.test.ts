import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StackInput } from '../../../src/operations/infra/stack.ts';
import { planInfraDestroy } from '../../../src/operations/infra/plan-infra.ts';
import { localRig, type LocalRig } from '../local-rig.ts';
import { apply, callCount, changesIn, destroy, mutations, planOf } from './infra-rig.ts';
import { dataStack } from './services-rig.ts';

let rig: LocalRig;
beforeAll(async () => {
  rig = await localRig();
});
afterAll(() => rig[Symbol.asyncDispose]());

test('parameters, secrets, log groups, queues and topics are planned, made, and found unchanged', async () => {
  const before = callCount(rig);
  expect(await changesIn(dataStack, rig.context)).toHaveLength(11);
  expect(mutations(rig, before)).toEqual([]);
  expect((await apply(dataStack, rig.context)).problems).toEqual([]);
  const mark = callCount(rig);
  expect(await changesIn(dataStack, rig.context)).toEqual([]);
  expect(await apply(dataStack, rig.context)).toMatchObject({ status: 'nothing' });
  expect(mutations(rig, mark)).toEqual([]);
});

test('a generated value is in AWS, and in no plan and no journal', async () => {
  const { SecretString = '' } = await rig.connection.call('secretsmanager', 'GetSecretValue', {
    SecretId: 'shop-test/db',
  });
  const { username, password } = JSON.parse(SecretString);
  expect(username).toBe('app');
  expect(password).toMatch(/^\S{32}$/);
  const { Parameter } = await rig.connection.call('ssm', 'GetParameter', {
    Name: '/shop-test/token',
    WithDecryption: true,
  });
  const token = Parameter?.Value ?? '';
  expect(token).toMatch(/^\S{24}$/);
  const { runsDirectory } = rig.context;
  const written = readdirSync(runsDirectory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  expect(written).toContain('"$secret":"generated"');
  expect(written).not.toContain(token);
  expect(written).not.toContain(password);
});

test('a topic reaches the queue of its stack', async () => {
  const { Topics = [] } = await rig.connection.call('sns', 'ListTopics', {});
  await rig.connection.call('sns', 'Publish', {
    TopicArn: Topics[0]?.TopicArn ?? '',
    Message: 'one more',
    MessageAttributes: { kind: { DataType: 'String', StringValue: 'order' } },
  });
  await rig.cloud.clock.advance('1s');
  const { QueueUrl = '' } = await rig.connection.call('sqs', 'GetQueueUrl', {
    QueueName: 'shop-test-orders',
  });
  const { Messages = [] } = await rig.connection.call('sqs', 'ReceiveMessage', { QueueUrl });
  expect(Messages.map(({ Body }) => Body)).toEqual(['one more']);
});

test('what was changed by hand, and what the file says anew, is changed and nothing else', async () => {
  const { QueueUrl = '' } = await rig.connection.call('sqs', 'GetQueueUrl', { QueueName: 'shop-test-dead' });
  await rig.connection.call('sqs', 'SetQueueAttributes', { QueueUrl, Attributes: { DelaySeconds: '5' } });
  await rig.connection.call('sqs', 'UntagQueue', { QueueUrl, TagKeys: ['Owner'] });
  const other: StackInput = {
    ...dataStack,
    parameters: {
      ...dataStack.parameters,
      greeting: { value: 'good morning', description: 'what visitors read' },
    },
    secrets: { db: { ...dataStack.secrets?.['db'], revision: 2 } },
    logGroups: { app: { keepDays: 7 }, audit: {} },
    topics: { events: { displayName: 'News', subscriptions: [{ queue: 'orders' }] } },
  };
  expect(await changesIn(other, rig.context)).toEqual([
    '~ parameter.greeting',
    '~ secret.db',
    '~ log-group.app',
    '~ queue.dead',
    '~ topic.events',
  ]);
  expect((await apply(other, rig.context)).problems).toEqual([]);
  // An address that was not confirmed stays until SNS forgets it.
  expect(await changesIn(other, rig.context)).toEqual([]);
});

test('a value that nobody has seen stays when its description changes, and when somebody else set it', async () => {
  const input = { Name: '/shop-test/token', WithDecryption: true };
  const before = await rig.connection.call('ssm', 'GetParameter', input);
  const described: StackInput = {
    ...dataStack,
    parameters: {
      ...dataStack.parameters,
      token: { generate: { length: 24 }, description: 'of the robot' },
    },
  };
  expect((await apply(described, rig.context)).problems).toEqual([]);
  expect(await changesIn(described, rig.context)).toEqual([]);
  const after = await rig.connection.call('ssm', 'GetParameter', input);
  expect(after.Parameter).toMatchObject({ Value: before.Parameter?.Value, Version: 2 });

  await rig.connection.call('secretsmanager', 'CreateSecret', {
    Name: 'theirs',
    SecretString: 'as it was',
    Tags: [
      { Key: 'nuage:stack', Value: 'shop-test' },
      { Key: 'nuage:id', Value: 'secret.theirs' },
    ],
  });
  const taken = { ...described, secrets: { ...dataStack.secrets, theirs: { name: 'theirs', generate: {} } } };
  expect((await apply(taken, rig.context)).problems).toEqual([]);
  expect(await changesIn(taken, rig.context)).toEqual([]);
  expect(await rig.connection.call('secretsmanager', 'GetSecretValue', { SecretId: 'theirs' })).toMatchObject(
    {
      SecretString: 'as it was',
    },
  );
  await apply(dataStack, rig.context);
});

test('what holds something that is nowhere else is deleted only when that was said', async () => {
  await expect(planInfraDestroy({ stack: 'shop-test' }, rig.context)).rejects.toThrow(
    /^parameter\.token \(\/shop-test\/token\) would be deleted with a value that is in no file\nqueue\.orders \(.*\) would be deleted with about 1 message$/,
  );
  const deleteData = ['parameter.token', 'queue'];
  expect((await destroy('shop-test', rig.context, deleteData)).problems).toEqual([]);
  expect(await changesIn({ name: 'shop', environment: 'test' }, rig.context)).toEqual([]);
});

test('a secret that waits for its deletion is restored', async () => {
  const stack: StackInput = { name: 'shop', environment: 'test', secrets: dataStack.secrets };
  expect(await changesIn(stack, rig.context)).toEqual(['~ secret.db']);
  expect((await apply(stack, rig.context)).problems).toEqual([]);
  expect(await changesIn(stack, rig.context)).toEqual([]);
});

test('something under the same name that is not of the stack refuses the plan, and its tags take it in', async () => {
  const stack: StackInput = { name: 'till', queues: { orders: { name: 'legacy' } } };
  const { QueueUrl = '' } = await rig.connection.call('sqs', 'CreateQueue', {
    QueueName: 'legacy',
    tags: { Owner: 'them' },
  });
  await expect(planOf(stack, rig.context)).rejects.toThrow(
    'queue.orders would be legacy, which is there already and does not belong to the stack',
  );
  const Tags = { 'nuage:stack': 'till', 'nuage:id': 'queue.orders' };
  await rig.connection.call('sqs', 'TagQueue', { QueueUrl, Tags });
  expect(await changesIn(stack, rig.context)).toEqual(['~ queue.orders']);
});

test.each([
  [{ secrets: { db: {} } }, 'secrets.db has no value'],
  [{ parameters: { a: { value: 'x', fromEnv: 'X' } } }, 'parameters.a has 2 values'],
  [
    { queues: { a: { deadLetters: { queue: 'b' } } } },
    'queues.a.deadLetters.queue is b, which is no queue of this stack',
  ],
  [
    { parameters: { a: { value: '${queue.none.url}' } } },
    'parameter.a names queue.none, which is not in this stack',
  ],
] satisfies [Partial<StackInput>, string][])('what cannot be: %j', async (part, sentence) => {
  await expect(planOf({ name: 'shop', ...part }, rig.context)).rejects.toThrow(sentence);
});
