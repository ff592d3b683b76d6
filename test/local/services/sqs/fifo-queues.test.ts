import { DeleteMessageCommand, GetQueueAttributesCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusal, startSqs } from './sqs-rig.ts';
import type { SqsRig } from './sqs-rig.ts';

let rig: SqsRig;
beforeEach(async () => {
  rig = await startSqs();
});
afterEach(() => rig[Symbol.asyncDispose]());

const order = (url: string, group: string, body: string) =>
  rig.send(url, body, { MessageGroupId: group, MessageDeduplicationId: body });
const bodies = (found: readonly { readonly body: string }[]) => found.map(({ body }) => body);
const remove = (url: string, handle: string | undefined) =>
  rig.sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: handle }));

test('a group waits while one of its messages is in flight; the others go on', async () => {
  const url = await rig.create('orders.fifo');
  for (const body of ['a1', 'b1', 'a2', 'a3']) await order(url, body.charAt(0), body);
  const [a1] = await rig.receive(url, { MaxNumberOfMessages: 1 });
  expect(a1?.body).toBe('a1');
  expect(bodies(await rig.receive(url))).toEqual(['b1']);
  expect(await rig.receive(url)).toEqual([]);
  await remove(url, a1?.handle);
  const rest = await rig.receive(url);
  expect(bodies(rest)).toEqual(['a2', 'a3']);
  await remove(url, rest[1]?.handle);
  expect(await rig.receive(url)).toEqual([]);
  await rig.running.cloud.clock.advance('30s');
  expect(bodies(await rig.receive(url))).toEqual(['b1', 'a2']);
});

test('what is sent twice within five minutes is there once, by id or by content', async () => {
  const url = await rig.create('orders.fifo', { ContentBasedDeduplication: 'true' });
  const send = (MessageGroupId: string) =>
    rig.sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'same', MessageGroupId }));
  const first = await send('g');
  expect(await send('other')).toMatchObject({
    MessageId: first.MessageId,
    SequenceNumber: first.SequenceNumber,
  });
  expect(bodies(await rig.receive(url))).toEqual(['same']);
  await rig.running.cloud.clock.advance('5m');
  const later = await send('third');
  expect(later.MessageId).not.toBe(first.MessageId);
  expect(BigInt(later.SequenceNumber ?? 0)).toBeGreaterThan(BigInt(first.SequenceNumber ?? 0));
});

test('with a scope of the message group each group remembers for itself', async () => {
  const url = await rig.create('orders.fifo', {
    DeduplicationScope: 'messageGroup',
    FifoThroughputLimit: 'perMessageGroupId',
  });
  const send = (group: string) =>
    rig.send(url, 'x', { MessageGroupId: group, MessageDeduplicationId: 'same' });
  const id = await send('a');
  expect(await send('b')).not.toBe(id);
  expect(await send('a')).toBe(id);
});

test('the same receive attempt is answered with the same messages and handles', async () => {
  const url = await rig.create('orders.fifo');
  await order(url, 'a', 'a1');
  const first = await rig.receive(url, { ReceiveRequestAttemptId: 'try-1' });
  await rig.running.cloud.clock.advance('20s');
  const again = await rig.receive(url, { ReceiveRequestAttemptId: 'try-1' });
  expect(again.map(({ handle }) => handle)).toEqual(first.map(({ handle }) => handle));
  // The visibility timeout began anew.
  await rig.running.cloud.clock.advance('20s');
  expect(await rig.receive(url)).toEqual([]);
  await rig.running.cloud.clock.advance('10s');
  expect(bodies(await rig.receive(url))).toEqual(['a1']);
});

test('a message is not deleted by a handle whose time is over', async () => {
  const url = await rig.create('orders.fifo');
  await order(url, 'a', 'a1');
  const [held] = await rig.receive(url);
  await rig.running.cloud.clock.advance('31s');
  expect(await refusal(remove(url, held?.handle))).toBe(
    `InvalidParameterValue: Value ${held?.handle} for parameter ReceiptHandle is invalid. Reason: The receipt handle has expired.`,
  );
});

test('the attributes of a FIFO queue are shown, and group and deduplication id with a message', async () => {
  const url = await rig.create('orders.fifo');
  await order(url, 'a', 'a1');
  const asked = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] });
  expect((await rig.sqs.send(asked)).Attributes).toMatchObject({
    FifoQueue: 'true',
    ContentBasedDeduplication: 'false',
    DeduplicationScope: 'queue',
    FifoThroughputLimit: 'perQueue',
  });
  const [held] = await rig.receive(url);
  expect(held?.attributes).toMatchObject({ MessageGroupId: 'a', MessageDeduplicationId: 'a1' });
  expect(held?.attributes['SequenceNumber']).toMatch(/^\d{20}$/);
});
