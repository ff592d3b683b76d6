import {
  CancelMessageMoveTaskCommand,
  ListDeadLetterSourceQueuesCommand,
  ListMessageMoveTasksCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusal, startSqs } from './sqs-rig.ts';
import type { SqsRig } from './sqs-rig.ts';

let rig: SqsRig;
beforeEach(async () => {
  rig = await startSqs();
});
afterEach(() => rig[Symbol.asyncDispose]());

const arn = (name: string) => `arn:aws:sqs:us-east-1:123456789012:${name}`;
const policy = (target: string, maxReceiveCount: number | string) => ({
  RedrivePolicy: JSON.stringify({ deadLetterTargetArn: arn(target), maxReceiveCount }),
});

test.each(['', '.fifo'])(
  'what is received too often goes to the dead letters and back (%s)',
  async (suffix) => {
    const dead = await rig.create(`dead${suffix}`);
    const url = await rig.create(`orders${suffix}`, policy(`dead${suffix}`, 2));
    const fifo = suffix === '' ? {} : { MessageGroupId: 'g', MessageDeduplicationId: '1' };
    const id = await rig.send(url, 'poison', fifo);
    for (let receive = 0; receive < 2; receive++) {
      expect((await rig.receive(url))[0]?.id).toBe(id);
      await rig.running.cloud.clock.advance('30s');
    }
    expect(await rig.receive(url)).toEqual([]);
    const sources = await rig.sqs.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl: dead }));
    expect(sources.queueUrls).toEqual([url]);
    const [found] = await rig.receive(dead, { VisibilityTimeout: 0 });
    expect(found).toMatchObject({ id, attributes: { DeadLetterQueueSourceArn: arn(`orders${suffix}`) } });

    await rig.sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arn(`dead${suffix}`) }));
    await rig.running.cloud.clock.advance('1s');
    const tasks = await rig.sqs.send(new ListMessageMoveTasksCommand({ SourceArn: arn(`dead${suffix}`) }));
    expect(tasks.Results).toMatchObject([
      { Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 1, ApproximateNumberOfMessagesToMove: 1 },
    ]);
    expect((await rig.receive(url))[0]).toMatchObject({ id, attributes: { ApproximateReceiveCount: '1' } });
  },
);

test('a move goes at the speed that was asked for, one at a time, and is cancelled', async () => {
  const dead = await rig.create('dead');
  await rig.create('orders', policy('dead', 1));
  for (const body of ['1', '2', '3']) await rig.send(dead, body);
  const start = () =>
    rig.sqs.send(
      new StartMessageMoveTaskCommand({
        SourceArn: arn('dead'),
        DestinationArn: arn('orders'),
        MaxNumberOfMessagesPerSecond: 1,
      }),
    );
  const { TaskHandle } = await start();
  expect(await refusal(start())).toBe(
    'InvalidParameterValue: There is already a task running. Only one active task is allowed for a source queue arn at a given time.',
  );
  await rig.running.cloud.clock.advance('2s');
  const cancelled = await rig.sqs.send(new CancelMessageMoveTaskCommand({ TaskHandle }));
  expect(cancelled.ApproximateNumberOfMessagesMoved).toBe(2);
  await rig.running.cloud.clock.advance('1m');
  const { Results } = await rig.sqs.send(new ListMessageMoveTasksCommand({ SourceArn: arn('dead') }));
  expect(Results).toMatchObject([{ Status: 'CANCELLED', ApproximateNumberOfMessagesMoved: 2 }]);
});

test('a queue that is nobody’s dead-letter queue is not moved from', async () => {
  await rig.create('plain');
  expect(await refusal(rig.sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arn('plain') })))).toContain(
    'Source queue must be configured as a Dead Letter Queue.',
  );
});

test.each([
  [{ maxReceiveCount: 3 }, 'Redrive policy does not contain mandatory attribute: deadLetterTargetArn.'],
  [
    { deadLetterTargetArn: arn('dead') },
    'Redrive policy does not contain mandatory attribute: maxReceiveCount.',
  ],
  [{ deadLetterTargetArn: arn('none'), maxReceiveCount: 3 }, 'Dead letter target does not exist.'],
  [
    { deadLetterTargetArn: arn('dead'), maxReceiveCount: 1001 },
    'Invalid value for maxReceiveCount: 1001, valid values are from 1 to 1000 both inclusive.',
  ],
])('a redrive policy that cannot be is refused: %j', async (value, reason) => {
  await rig.create('dead');
  const text = JSON.stringify(value);
  expect(await refusal(rig.create('orders', { RedrivePolicy: text }))).toBe(
    `InvalidParameterValue: Value ${text} for parameter RedrivePolicy is invalid. Reason: ${reason}`,
  );
});

test('a dead-letter queue takes only from those that it allows', async () => {
  await rig.create('dead', {
    RedriveAllowPolicy: JSON.stringify({ redrivePermission: 'byQueue', sourceQueueArns: [arn('friend')] }),
  });
  expect(await refusal(rig.create('stranger', policy('dead', 3)))).toContain(
    'does not allow this source queue',
  );
  expect(await rig.create('friend', policy('dead', '3'))).toContain('/friend');
});
