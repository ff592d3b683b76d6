import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DeployedFile } from '../../../src/cli/functions/deployed-file.ts';
import { dispatch } from '../../../src/cli/functions/dispatch.ts';
import { queueClock } from '../../../src/cli/functions/queue-clock.ts';
import { work, type QueueRecord } from '../../../src/cli/functions/work.ts';
import { systemClock, systemRandom } from '../../../src/system.ts';
import { workerRig, launch, region, yaml } from './worker-rig.ts';

const file: DeployedFile = {
  operations: {
    'schedule-run': { command: 'schedule run', words: [] },
    rotation: { command: 'snapshot rotate', words: ['--keep', '1', '--every', '20h', '--', 'vol-00000000'] },
  },
  accounts: [],
  regions: { '': ['all'] },
};

function record(messageId: string, body: unknown, receives = 1): QueueRecord {
  return {
    messageId,
    receiptHandle: `handle of ${messageId}`,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: { ApproximateReceiveCount: String(receives) },
  };
}

test('where every region is meant AWS says which, and an account that cannot be asked fails in its own message', async () => {
  await using rig = await workerRig();
  const { QueueUrl = '' } = await rig.connection.call('sqs', 'CreateQueue', { QueueName: 'work' });
  const { Regions = [] } = await rig.connection.call('ec2', 'DescribeRegions', {});
  const dispatching = { file, queue: QueueUrl, connection: rig.connection, now: () => 5 };
  const event = { operation: 'schedule-run', time: '2027-10-25T20:00:00Z' };
  const all = await dispatch(event, { ...dispatching, enter: async () => rig.connection });
  expect(all).toEqual({ operation: 'schedule-run', sent: Regions.length });
  await rig.connection.call('sqs', 'PurgeQueue', { QueueUrl });

  const accounts = { ...file, accounts: ['shop'], regions: { shop: ['all'] } };
  const enter = () => Promise.reject(new Error('no way in'));
  expect((await dispatch(event, { ...dispatching, file: accounts, enter })).sent).toBe(1);
  const { Messages = [] } = await rig.connection.call('sqs', 'ReceiveMessage', { QueueUrl });
  expect(JSON.parse(Messages[0]?.Body ?? '')).toEqual({
    operation: 'schedule-run',
    account: 'shop',
    regions: ['all'],
    time: '2027-10-25T20:00:00Z',
    sentAt: 5,
  });
  await expect(dispatch({}, { ...dispatching, enter })).rejects.toThrow('The event names no operation.');
});

test('of a batch those that fail come again, later each time, and the others are done', async () => {
  await using rig = await workerRig();
  const home = rig.home;
  writeFileSync(join(home, 'nuage.yaml'), yaml('    enforced: true\n'));
  await rig.cloud.clock.set('2027-10-25T10:00:00Z');
  const id = await launch(rig.connection, 'office');
  await rig.cloud.clock.set('2027-10-25T20:05:00Z');
  const lines: Record<string, unknown>[] = [];
  const again: [string, number][] = [];
  const now = { sentAt: rig.cloud.clock.now(), regions: [region] };
  const records = [
    record('none', 'no JSON'),
    record('strange', { operation: 'schedule-run', regions: [], sentAt: 1 }, 2),
    record('gone', { operation: 'cleanup', ...now }, 2),
    record('good', { operation: 'schedule-run', ...now }),
    record('dashes', { operation: 'rotation', ...now }),
  ];
  const answer = await work(records, {
    file,
    environment: { ...rig.environment },
    directory: home,
    home,
    clock: { now: () => rig.cloud.clock.now(), sleep: systemClock.sleep },
    random: systemRandom,
    remainingMs: () => 900_000,
    soonAgain: async ({ messageId }, seconds) => {
      again.push([messageId, seconds]);
      if (messageId === 'gone') throw new Error('the queue is not there');
    },
    log: (line) => void lines.push({ ...line }),
  });
  expect(answer).toEqual({
    batchItemFailures: ['none', 'strange', 'gone', 'dashes'].map((itemIdentifier) => ({ itemIdentifier })),
  });
  expect(again).toEqual([
    ['none', 60],
    ['strange', 120],
    ['gone', 120],
    ['dashes', 60],
  ]);
  const ends = lines.filter(({ kind }) => kind === 'operation-finished');
  const strange = 'The message is not one of the dispatcher: it says no operation and regions.';
  expect(ends.map(({ operation, regions, ok, error }) => [operation, regions, ok, error])).toEqual([
    [undefined, undefined, false, strange],
    [undefined, undefined, false, strange],
    ['cleanup', [region], false, 'The deployment has no operation cleanup any more.'],
    ['schedule-run', [region], true, undefined],
    ['rotation', [region], false, expect.stringContaining('vol-00000000')],
  ]);
  // What was done is told step by step.
  expect(lines).toContainEqual(
    expect.objectContaining({ kind: 'step-finished', target: id, status: 'done' }),
  );
});

test('a worker whose time is over leaves the rest to the next try', async () => {
  await using rig = await workerRig();
  writeFileSync(join(rig.home, 'nuage.yaml'), yaml());
  const body = { operation: 'schedule-run', regions: [region], sentAt: 1 };
  const answer = await work([record('late', body)], {
    file,
    environment: { ...rig.environment },
    directory: rig.home,
    home: rig.home,
    clock: systemClock,
    random: systemRandom,
    remainingMs: () => 1_000,
    soonAgain: async () => {},
    log: () => {},
  });
  expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'late' }]);
});

test('a clock that is far from the queue’s is put right, one that is near is left', () => {
  const [now, hour] = [1_000_000_000, 3_600_000];
  const clock = { now: () => now, sleep: async () => {} };
  const at = (sentAt: number, arrivedAt: number, receivedAt: number): number =>
    queueClock(clock, { sentAt, arrivedAt, receivedAt }).now();
  expect(at(now - 9_000, now - 8_000, now - 7_000)).toBe(now);
  expect(at(now - 9_000, now + hour - 9_000, now + hour)).toBe(now + hour);
  expect(at(now - 9_000, now - hour - 9_000, now - hour)).toBe(now - hour);
  expect(at(now - 9_000, Number.NaN, now)).toBe(now);
  expect(at(now - 9_000, now + hour, Number.NaN)).toBe(now);
});

test('a message that is sent again a day later does not put a clock forward that is right', () => {
  const [now, day, quarter] = [1_000_000_000, 86_400_000, 900_000];
  const clock = { now: () => now, sleep: async () => {} };
  const stamps = { sentAt: now - day, arrivedAt: now - 5_000, receivedAt: now - 4_000 };
  expect(queueClock(clock, stamps).now()).toBe(now);
  // Its second try, after one that took all of its time.
  const again = { ...stamps, arrivedAt: now - quarter - 1_000, receivedAt: now - quarter };
  expect(queueClock(clock, again).now()).toBe(now);
  // The cloud's clock was moved by a year.
  const moved = { sentAt: now - day, arrivedAt: now + 365 * day - 5_000, receivedAt: now + 365 * day };
  expect(queueClock(clock, moved).now()).toBe(now + 365 * day);
});
