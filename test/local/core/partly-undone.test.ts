import { expect, test } from 'vitest';
import type { Call } from '../../../src/local/calls/call.ts';
import { CallLog } from '../../../src/local/calls/call-log.ts';
import { CallWaits } from '../../../src/local/calls/call-waits.ts';
import { TimerQueue } from '../../../src/local/clock/timer-queue.ts';
import { WakeUp } from '../../../src/local/clock/wake-up.ts';
import { Tally } from '../../../src/local/metering/tally.ts';
import { serviceCaller } from '../../../src/local/phase.ts';
import { Store } from '../../../src/local/store/store.ts';
import { loadService } from '../../../src/wire/service.ts';
import { ManualClock } from '../../support/manual-clock.ts';

const place = { account: '123456789012', region: 'us-east-1', now: Date.UTC(2026, 0, 1) };

/** A part of the transaction that is open fails, as a timer among others does. */
function failingPart(store: Store): void {
  expect(() =>
    store.transaction.savepoint(() => {
      throw new Error('This timer fails.');
    }),
  ).toThrow('This timer fails.');
}

test('what services counted is taken over once, though another timer of the same moment fails', () => {
  const store = new Store();
  const queue = new TimerQueue(store);
  const tally = new Tally(store.transaction, (account, region) => queue.for(account, region));
  const metric = { namespace: 'AWS/SQS', name: 'NumberOfMessagesSent', dimensions: [], unit: 'Count' };
  store.run(() => tally.count(place, [metric], [1]));
  const taken = store.run(() => {
    const first = store.transaction.savepoint(() => tally.take(place));
    failingPart(store);
    return first;
  });
  expect(taken.map(({ values }) => [...values])).toEqual([[[1, 1]]]);
  expect(store.run(() => tally.take(place))).toEqual([]);
});

test('what was counted is there again when the part that took it fails', () => {
  const store = new Store();
  const queue = new TimerQueue(store);
  const tally = new Tally(store.transaction, (account, region) => queue.for(account, region));
  const metric = { namespace: 'AWS/SQS', name: 'NumberOfMessagesSent', dimensions: [], unit: 'Count' };
  store.run(() => tally.count(place, [metric], [1]));
  store.run(() => {
    expect(() =>
      store.transaction.savepoint(() => {
        tally.take(place);
        throw new Error('It cannot be written down.');
      }),
    ).toThrow('It cannot be written down.');
  });
  store.run(() => tally.count(place, [metric], [1]));
  expect(store.run(() => tally.take(place)).map(({ values }) => [...values])).toEqual([[[1, 2]]]);
});

test('a call is counted once, though another timer fails after one that looked at the calls', () => {
  const store = new Store();
  const queue = new TimerQueue(store);
  const counted: string[] = [];
  const log = new CallLog(store, new CallWaits(store, queue, () => undefined), (calls) =>
    counted.push(...calls.map(({ requestId }) => requestId)),
  );
  log.note(anyCall('r1'));
  store.run(() => {
    store.transaction.savepoint(() => log.flush());
    failingPart(store);
    store.transaction.savepoint(() => log.flush());
    throwAway(store);
  });
  expect(counted).toEqual(['r1']);
});

/** What it asked for is nobody's matter here. */
function anyCall(requestId: string): Call {
  const operation = loadService('sqs').operation('ListQueues');
  if (operation === undefined) throw new TypeError('SQS lists queues.');
  const { account, region, now } = place;
  return {
    operation,
    caller: serviceCaller('sns.amazonaws.com', account),
    account,
    region,
    time: now,
    requestId,
    eventId: requestId,
    userAgent: undefined,
    sourceAddress: '127.0.0.1',
    input: {},
    output: {},
    error: undefined,
  };
}

/** So that a store in memory, which writes no calls, takes part all the same. */
function throwAway(store: Store): void {
  store.setMeta('any', 'thing');
}

test('what is due and fails is tried again after a while that grows, not at once for ever', async () => {
  const wall = new ManualClock();
  let tries = 0;
  const told: unknown[] = [];
  const wakeUp = new WakeUp({
    wall,
    now: () => wall.now(),
    rate: () => 1,
    next: () => place.now,
    act: async () => {
      tries++;
      throw new Error('The disk is full.');
    },
    onFailure: (error) => told.push(error),
  });
  const pass = async (milliseconds: number): Promise<number> => {
    wall.advance(milliseconds);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    return tries;
  };
  wakeUp.arm();
  expect(await pass(0)).toBe(1);
  expect(await pass(0)).toBe(1);
  expect(await pass(999)).toBe(1);
  expect(await pass(1)).toBe(2);
  expect(await pass(1000)).toBe(2);
  expect(await pass(1000)).toBe(3);
  expect(told.length).toBe(3);
  wakeUp.stop();
});
