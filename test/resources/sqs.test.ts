import { expect, test } from 'vitest';
import { sqsResources } from '../../src/resources/sqs.ts';
import { localRig } from '../operations/local-rig.ts';

test('queues and messages as objects', async () => {
  await using rig = await localRig();
  const sqs = sqsResources(rig.connection);
  const queue = await sqs.createQueue({ QueueName: 'orders' });
  await queue.setAttributes({ VisibilityTimeout: '45' });
  expect((await queue.load()).attributes).toMatchObject({ VisibilityTimeout: '45' });

  const entries = Array.from({ length: 23 }, (_, at) => ({ Id: String(at), MessageBody: `message ${at}` }));
  await queue.sendMessages(entries);
  const received = await queue.receiveMessages({ MaxNumberOfMessages: 10 });
  expect(received).toHaveLength(10);
  expect(received[0]?.body).toMatch(/^message \d+$/);
  await received[0]?.changeVisibility(0);
  await queue.deleteMessages(received.slice(1));
  await queue.reload();
  expect(queue.attributes).toMatchObject({
    ApproximateNumberOfMessages: '14',
    ApproximateNumberOfMessagesNotVisible: '0',
  });
  await expect(
    queue.sendMessages([
      { Id: 'good', MessageBody: 'x' },
      { Id: 'bad', MessageBody: '\u0000' },
    ]),
  ).rejects.toThrow(/^1 of 2 messages were not sent\. bad: /);
  await queue.purge();
});

test('queues are found by name and by prefix, page by page', async () => {
  await using rig = await localRig();
  const sqs = sqsResources(rig.connection);
  for (const QueueName of ['a-1', 'a-2', 'b-1']) await sqs.createQueue({ QueueName });
  expect((await sqs.queues.filter({ QueueNamePrefix: 'a' }).toArray()).map(({ name }) => name)).toEqual([
    'a-1',
    'a-2',
  ]);
  expect(await sqs.queues.limit(2).toArray()).toHaveLength(2);
  expect((await sqs.getQueueByName({ QueueName: 'b-1' })).name).toBe('b-1');
  await (await sqs.getQueueByName({ QueueName: 'b-1' })).delete();
  await expect(sqs.getQueueByName({ QueueName: 'b-1' })).rejects.toThrow('does not exist');
});

test('messages are hidden together, accounts let in and out, and queues of dead letters found', async () => {
  await using rig = await localRig();
  const sqs = sqsResources(rig.connection);
  const letters = await sqs.createQueue({ QueueName: 'letters' });
  const { attributes: { QueueArn = '' } = {} } = await letters.load();
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: QueueArn, maxReceiveCount: 3 });
  for (const QueueName of ['one', 'two']) await sqs.createQueue({ QueueName, Attributes: { RedrivePolicy } });
  const sources = await letters.deadLetterSourceQueues.toArray();
  expect(sources.map(({ name }) => name)).toEqual(['one', 'two']);
  expect(await letters.deadLetterSourceQueues.limit(1).toArray()).toHaveLength(1);

  await letters.addPermission('others', ['111122223333'], ['SendMessage']);
  const { attributes: allowed = {} } = await letters.reload();
  expect(JSON.parse(allowed['Policy'] ?? '')).toMatchObject({
    Statement: [{ Sid: 'others', Effect: 'Allow' }],
  });
  await letters.removePermission('others');
  expect((await letters.reload()).attributes?.['Policy'] ?? '').not.toContain('others');

  const entries = Array.from({ length: 12 }, (_, at) => ({ Id: String(at), MessageBody: String(at) }));
  await letters.sendMessages(entries);
  const received = [
    ...(await letters.receiveMessages({ MaxNumberOfMessages: 10 })),
    ...(await letters.receiveMessages({ MaxNumberOfMessages: 10 })),
  ];
  expect(received).toHaveLength(12);
  await letters.changeMessageVisibilities(received, 0);
  expect((await letters.reload()).attributes).toMatchObject({ ApproximateNumberOfMessages: '12' });
});
