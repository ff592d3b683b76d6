import {
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  PutLogEventsCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startLogs } from './logs-rig.ts';
import type { LogsRig } from './logs-rig.ts';

let rig: LogsRig;
const hour = 3_600_000;
const day = 24 * hour;

beforeAll(async () => {
  rig = await startLogs();
});
afterAll(() => rig[Symbol.asyncDispose]());

const send = (logGroupName: string, logStreamName: string, ...events: readonly [number, string][]) =>
  rig.logs.send(
    new PutLogEventsCommand({
      logGroupName,
      logStreamName,
      logEvents: events.map(([timestamp, message]) => ({ timestamp, message })),
    }),
  );

test('a stream is read from its head to its end, where the token repeats', async () => {
  await rig.create('paged', 's');
  await rig.put('paged', 's', 'a', 'b', 'c', 'd', 'e');
  const first = await rig.get('paged', 's', { startFromHead: true, limit: 2 });
  expect(first.messages).toEqual(['a', 'b']);
  const second = await rig.get('paged', 's', { nextToken: first.forward, limit: 2 });
  expect(second.messages).toEqual(['c', 'd']);
  const third = await rig.get('paged', 's', { nextToken: second.forward, limit: 2 });
  expect(third.messages).toEqual(['e']);
  const end = await rig.get('paged', 's', { nextToken: third.forward, limit: 2 });
  expect(end).toMatchObject({ messages: [], forward: third.forward });
  const back = await rig.get('paged', 's', { nextToken: third.backward, limit: 3 });
  expect(back.messages).toEqual(['b', 'c', 'd']);
  expect((await rig.get('paged', 's', { nextToken: back.backward })).messages).toEqual(['a']);
  expect((await rig.get('paged', 's', { limit: 2 })).messages).toEqual(['d', 'e']);
  expect(first.forward).toMatch(/^f\/\d{56}\/s$/);
  // What comes later is found behind the token of the end.
  await rig.running.cloud.clock.set(rig.now() + 1000);
  await rig.put('paged', 's', 'f');
  expect((await rig.get('paged', 's', { nextToken: end.forward })).messages).toEqual(['f']);
});

test('a token of an empty stream finds what comes', async () => {
  await rig.create('empty', 's');
  const { messages, forward, backward } = await rig.get('empty', 's', { startFromHead: true });
  expect(messages).toEqual([]);
  await rig.put('empty', 's', 'x');
  expect((await rig.get('empty', 's', { nextToken: forward })).messages).toEqual(['x']);
  expect((await rig.get('empty', 's', { nextToken: backward })).messages).toEqual([]);
});

test('events too old, too new and past the retention are named by their places', async () => {
  await rig.create('limits', 's');
  const now = rig.now();
  const tooNew = await send('limits', 's', [now, 'ok'], [now + 3 * hour, 'new']);
  expect(tooNew.rejectedLogEventsInfo).toEqual({ tooNewLogEventStartIndex: 1 });
  const tooOld = await send('limits', 's', [now - 15 * day, 'a'], [now - 15 * day, 'b']);
  expect(tooOld.rejectedLogEventsInfo).toEqual({ tooOldLogEventEndIndex: 2 });
  await rig.logs.send(new PutRetentionPolicyCommand({ logGroupName: 'limits', retentionInDays: 3 }));
  const expired = await send('limits', 's', [now - 4 * day, 'a'], [now - 3.5 * day, 'b']);
  expect(expired.rejectedLogEventsInfo).toEqual({ expiredLogEventEndIndex: 2 });
  expect((await rig.get('limits', 's')).messages).toEqual(['ok']);
  expect(expired.nextSequenceToken).toMatch(/^49\d{54}$/);
});

test('a batch is refused as a whole', async () => {
  await rig.create('batches', 's');
  const now = rig.now();
  expect(await refusal(send('batches', 's', [now, 'b'], [now - 1, 'a']))).toBe(
    'InvalidParameterException: Log events in a single PutLogEvents request must be in chronological order.',
  );
  expect(await refusal(send('batches', 's', [now - day - 1, 'a'], [now, 'b']))).toBe(
    'InvalidParameterException: The batch of log events in a single PutLogEvents request cannot span more than 24 hours.',
  );
  const half = 'x'.repeat(1_048_576 / 2 - 26);
  await send('batches', 's', [now, half], [now, half]);
  expect(await refusal(send('batches', 's', [now, half], [now, `${half}y`]))).toBe(
    'InvalidParameterException: Upload too large: 1048577 bytes exceeds limit of 1048576',
  );
  expect(await refusal(send('batches', 'none', [now, 'x']))).toBe(
    'ResourceNotFoundException: The specified log stream does not exist.',
  );
  expect(await refusal(send('none', 's', [now, 'x']))).toBe(
    'ResourceNotFoundException: The specified log group does not exist.',
  );
});

test('retention lets events go on the clock', async () => {
  await rig.create('short', 's');
  await rig.put('short', 's', 'old');
  await rig.logs.send(new PutRetentionPolicyCommand({ logGroupName: 'short', retentionInDays: 1 }));
  await rig.running.cloud.clock.advance(0.5 * day);
  await rig.put('short', 's', 'young');
  await rig.running.cloud.clock.advance(0.5 * day + 1);
  expect(await rig.filter('short')).toEqual(['young']);
  await rig.running.cloud.clock.advance(3 * day);
  expect(await rig.filter('short')).toEqual([]);
  const { logGroups } = await rig.logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: 'short' }));
  expect(logGroups?.[0]).toMatchObject({ retentionInDays: 1, storedBytes: 0 });
});

test('events of several streams come in order of time, in pages', async () => {
  await rig.create('many', 'a-1', 'a-2', 'b-1');
  const now = rig.now();
  await send('many', 'b-1', [now - 3, 'one'], [now, 'four']);
  await send('many', 'a-1', [now - 2, 'two']);
  await send('many', 'a-2', [now - 1, 'three']);
  expect(await rig.filter('many')).toEqual(['one', 'two', 'three', 'four']);
  expect(await rig.filter('many', { logStreamNamePrefix: 'a-' })).toEqual(['two', 'three']);
  expect(await rig.filter('many', { logStreamNames: ['b-1', 'a-2'] })).toEqual(['one', 'three', 'four']);
  expect(await rig.filter('many', { startTime: now - 2, endTime: now - 1 })).toEqual(['two', 'three']);
  expect(await refusal(rig.filter('many', { nextToken: 'invalid-token' }))).toBe(
    'InvalidParameterException: The specified nextToken is invalid.',
  );
  expect(await refusal(rig.filter('many', { logStreamNames: ['none'] }))).toBe(
    'ResourceNotFoundException: The specified log stream does not exist.',
  );
});

test('streams are listed by name and by their last event', async () => {
  await rig.create('listed', 'c', 'a', 'b');
  const now = rig.now();
  await send('listed', 'a', [now - 5, 'x']);
  await send('listed', 'c', [now - 9, 'x'], [now - 7, 'y']);
  const list = async (more: object) => {
    const found = await rig.logs.send(new DescribeLogStreamsCommand({ logGroupName: 'listed', ...more }));
    return { names: found.logStreams?.map(({ logStreamName }) => logStreamName), next: found.nextToken };
  };
  expect((await list({})).names).toEqual(['a', 'b', 'c']);
  expect((await list({ descending: true })).names).toEqual(['c', 'b', 'a']);
  const first = await list({ orderBy: 'LastEventTime', descending: true, limit: 2 });
  expect(first.names).toEqual(['a', 'c']);
  const second = await list({
    orderBy: 'LastEventTime',
    descending: true,
    limit: 2,
    nextToken: first.next,
  });
  expect(second).toEqual({ names: ['b'], next: undefined });
  expect(await refusal(list({ orderBy: 'LastEventTime', logStreamNamePrefix: 'a' }))).toBe(
    'InvalidParameterException: Cannot order by LastEventTime with a logStreamNamePrefix.',
  );
});
