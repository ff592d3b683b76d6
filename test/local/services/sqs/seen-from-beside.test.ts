import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateKeyCommand, DisableKeyCommand, EnableKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { DeleteMessageCommand } from '@aws-sdk/client-sqs';
import { expect, onTestFinished, test } from 'vitest';
import { ControlClient } from '../../../../src/local/control/client.ts';
import { systemClock } from '../../../../src/system.ts';
import { HttpSender } from '../../../support/http-send.ts';
import { startSqs } from './sqs-rig.ts';

async function begin(options: Parameters<typeof startSqs>[0] = {}) {
  const rig = await startSqs(options);
  onTestFinished(() => rig[Symbol.asyncDispose]());
  const sender = new HttpSender();
  onTestFinished(() => sender[Symbol.dispose]());
  const { cloud, endpoint } = rig.running;
  const control = new ControlClient({
    endpoint,
    credentials: cloud.rootKey,
    now: () => systemClock.now(),
    send: sender.send,
  });
  const place = (name: string) => ({ account: cloud.accountId, region: 'us-east-1', name });
  return { rig, cloud, control, place, look: (name: string) => control.queued(place(name)) };
}

test('who looks into a queue sees each message in its state, and takes nothing from anybody', async () => {
  const { rig, cloud, look, control, place } = await begin();
  const url = await rig.create('jobs');
  const attributes = {
    Kind: { DataType: 'String', StringValue: 'invoice' },
    Raw: { DataType: 'Binary', BinaryValue: Buffer.from([1, 2]) },
  };
  const first = await rig.send(url, 'first', { MessageAttributes: attributes });
  await rig.send(url, 'second');
  await rig.send(url, 'later', { DelaySeconds: 60 });
  const [received] = await rig.receive(url, { MaxNumberOfMessages: 1 });
  const now = cloud.clock.now();
  const seen = await look('jobs');
  expect(seen).toMatchObject([
    {
      id: first,
      state: 'in flight',
      until: now + 30_000,
      body: 'first',
      bytes: 5,
      receives: 1,
      attributes: { Kind: { type: 'String', value: 'invoice' }, Raw: { type: 'Binary', value: 'AQI=' } },
    },
    { state: 'visible', body: 'second', receives: 0 },
    { state: 'delayed', until: now + 60_000, body: 'later' },
  ]);
  for (let times = 0; times < 3; times += 1) expect(await look('jobs')).toEqual(seen);
  expect((await rig.receive(url)).map(({ body }) => body)).toEqual(['second']);
  await rig.sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: received?.handle }));
  await cloud.clock.advance('1h');
  expect((await look('jobs')).map(({ state, body }) => [state, body])).toEqual([
    ['visible', 'second'],
    ['visible', 'later'],
  ]);
  await expect(control.queuedMessage(place('jobs'), first)).rejects.toThrow(
    'This message is not in the queue (any more).',
  );
  // What is older than the queue keeps it is there no more, before anybody has asked the queue.
  await cloud.clock.advance('5d');
  expect(await look('jobs')).toEqual([]);
  await expect(look('none')).rejects.toThrow('There is no queue none in us-east-1.');
});

test('in a FIFO queue those of a group wait behind the one in flight, in the order of the queue', async () => {
  const { rig, look } = await begin();
  const url = await rig.create('orders.fifo', { ContentBasedDeduplication: 'true' });
  for (const [body, group] of [
    ['z1', 'z'],
    ['a1', 'a'],
    ['z2', 'z'],
    ['a2', 'a'],
  ])
    await rig.send(url, body ?? '', { MessageGroupId: group });
  await rig.receive(url, { MaxNumberOfMessages: 1 });
  expect((await look('orders.fifo')).map(({ body, group, state }) => [body, group, state])).toEqual([
    ['z1', 'z', 'in flight'],
    ['a1', 'a', 'visible'],
    ['z2', 'z', 'behind'],
    ['a2', 'a', 'visible'],
  ]);
});

test('a long body comes as its beginning, and whole when it is asked for alone', async () => {
  const { rig, look, control, place } = await begin();
  const url = await rig.create('long');
  const body = `${'x'.repeat(4095)}🌩${'é'.repeat(100_000)}`;
  const id = await rig.send(url, body);
  const [cut] = await look('long');
  expect(cut).toMatchObject({ id, bytes: Buffer.byteLength(body) });
  expect(cut?.body).toBe(`${'x'.repeat(4095)}\uFFFD`);
  expect((await control.queuedMessage(place('long'), id)).body).toBe(body);
});

test('sealed bodies are opened, also on a disk, and a key that is disabled is named where the body would be', async () => {
  const data = await mkdtemp(join(tmpdir(), 'nuage-queued-'));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const { rig, look } = await begin({ data });
  const kms = new KMSClient({ ...rig.running.clientOptions, maxAttempts: 1 });
  onTestFinished(() => kms.destroy());
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const KeyId = KeyMetadata?.KeyId ?? '';
  await rig.send(await rig.create('managed'), 'by the service');
  await rig.send(await rig.create('sealed', { KmsMasterKeyId: KeyId }), 'by a key');
  expect(await look('managed')).toMatchObject([{ body: 'by the service' }]);
  expect(await look('sealed')).toMatchObject([{ body: 'by a key', bytes: 8 }]);
  await kms.send(new DisableKeyCommand({ KeyId }));
  const [closed] = await look('sealed');
  expect(closed?.body).toBeUndefined();
  expect(closed?.unreadable).toMatch(/^KmsDisabled: .* is disabled\.$/);
  await kms.send(new EnableKeyCommand({ KeyId }));
  expect(await look('sealed')).toMatchObject([{ body: 'by a key' }]);
});

test('queues are counted, region by region', async () => {
  const { rig, cloud } = await begin();
  const url = await rig.create('jobs');
  await rig.create('orders.fifo');
  await rig.send(url, 'one');
  await rig.send(url, 'two', { DelaySeconds: 5 });
  await rig.receive(url);
  expect(await cloud.queues.list('us-east-1')).toEqual([
    {
      name: 'jobs',
      account: cloud.accountId,
      region: 'us-east-1',
      fifo: false,
      visible: 0,
      inFlight: 1,
      delayed: 1,
    },
    {
      name: 'orders.fifo',
      account: cloud.accountId,
      region: 'us-east-1',
      fifo: true,
      visible: 0,
      inFlight: 0,
      delayed: 0,
    },
  ]);
  expect(await cloud.queues.list('eu-west-1')).toEqual([]);
  expect(
    await cloud.queues.messages({ account: cloud.accountId, region: 'us-east-1', name: 'jobs' }, 1),
  ).toHaveLength(1);
});
