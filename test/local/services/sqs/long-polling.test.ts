import { afterEach, beforeEach, expect, test } from 'vitest';
import { ChangeMessageVisibilityCommand } from '@aws-sdk/client-sqs';
import { startSqs } from './sqs-rig.ts';
import type { SqsRig } from './sqs-rig.ts';

let rig: SqsRig;
beforeEach(async () => {
  rig = await startSqs();
});
afterEach(() => rig[Symbol.asyncDispose]());

/** Long enough that a test which waits for it fails: nothing here may end by the wall clock. */
const patiently = { WaitTimeSeconds: 20 };

/** Once the cloud has seen a call after it, the poll before it waits. */
async function waiting(url: string) {
  await rig.receive(url);
}

test('a poll that waits is answered as soon as a message is sent', async () => {
  const url = await rig.create('orders');
  const poll = rig.receive(url, patiently);
  await waiting(url);
  await rig.send(url, 'news');
  expect((await poll)[0]?.body).toBe('news');
});

test('one message answers one of many polls', async () => {
  const url = await rig.create('orders');
  const polls = [1, 2, 3].map(() => rig.receive(url, patiently));
  await waiting(url);
  await rig.send(url, 'news');
  await Promise.race(polls);
  await rig.running.cloud.clock.advance('20s');
  const found = await Promise.all(polls);
  expect(found.flat().map(({ body }) => body)).toEqual(['news']);
});

test('a poll ends with nothing when the cloud’s clock has passed its time, however little the wall’s has', async () => {
  const url = await rig.create('orders', { ReceiveMessageWaitTimeSeconds: '20' });
  const poll = rig.receive(url);
  await rig.receive(url, { WaitTimeSeconds: 0 });
  await rig.running.cloud.clock.advance('20s');
  expect(await poll).toEqual([]);
});

test('a poll at a clock that stands ends by the wall clock', async () => {
  const url = await rig.create('orders');
  expect(await rig.receive(url, { WaitTimeSeconds: 1 })).toEqual([]);
});

test('a poll sees what comes by itself: a delay that ends, a timeout that runs out', async () => {
  const url = await rig.create('orders');
  await rig.send(url, 'delayed', { DelaySeconds: 5 });
  const poll = rig.receive(url, patiently);
  await waiting(url);
  await rig.running.cloud.clock.advance('5s');
  const [held] = await poll;
  expect(held?.body).toBe('delayed');
  const second = rig.receive(url, patiently);
  await waiting(url);
  await rig.sqs.send(
    new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle: held?.handle, VisibilityTimeout: 0 }),
  );
  expect((await second)[0]?.body).toBe('delayed');
});

test('a cloud that stops lets those go who wait', async () => {
  const url = await rig.create('orders');
  const poll = rig.receive(url, patiently);
  await waiting(url);
  await rig.running.cloud.stop();
  expect(await poll).toEqual([]);
});
