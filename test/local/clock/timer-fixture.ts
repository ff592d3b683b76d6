import type { TimerContext } from '../../../src/local/action.ts';
import { ClockControls, storedReading } from '../../../src/local/clock/clock-controls.ts';
import { JobRunner } from '../../../src/local/clock/job-runner.ts';
import { TimerQueue } from '../../../src/local/clock/timer-queue.ts';
import type { FailedTimer } from '../../../src/local/clock/timer-queue.ts';
import { TimerRunner } from '../../../src/local/clock/timer-runner.ts';
import type { TimerHandler } from '../../../src/local/clock/timer.ts';
import { VirtualClock } from '../../../src/local/clock/virtual-clock.ts';
import { SeededRandom } from '../../../src/local/random.ts';
import { BlockStore } from '../../../src/local/store/blocks/block-store.ts';
import { BodyStore } from '../../../src/local/store/bodies/body-store.ts';
import { Store } from '../../../src/local/store/store.ts';
import { ManualClock } from '../../support/manual-clock.ts';

export const account = '123456789012';
export const region = 'us-east-1';

/** A clock with timers and nothing else around them. */
export interface Fixture {
  readonly store: Store;
  readonly queue: TimerQueue;
  readonly runner: TimerRunner;
  readonly clock: ClockControls;
  readonly wall: ManualClock;
  readonly failed: FailedTimer[];
  /** Schedules in a transaction of its own. */
  schedule(due: number, kind: string, key: string, payload?: unknown): void;
}

/** Handlers by kind; kinds without one are unknown to the cloud. */
export function fixture(
  handlers: Readonly<Record<string, TimerHandler['fire']>>,
  store = new Store(),
  wall = new ManualClock(),
): Fixture {
  const queue = new TimerQueue(store);
  const blocks = new BlockStore(store);
  const failed: FailedTimer[] = [];
  const random = new SeededRandom('timers');
  const virtual = new VirtualClock(wall, storedReading(store));
  const nothing = (): never => {
    throw new Error('There are no jobs here.');
  };
  const jobs = new JobRunner({
    store,
    queue,
    handlerOf: async () => undefined,
    phaseOf: nothing,
    onFailure: (failure) => failed.push(failure),
    changed: () => undefined,
    signal: new AbortController().signal,
  });
  const runner = new TimerRunner({
    store,
    queue,
    now: () => virtual.now(),
    handlerOf: async (kind) => {
      const fire = handlers[kind];
      return fire === undefined ? undefined : { kind, fire };
    },
    contextOf: (timer): TimerContext => ({
      account: timer.account,
      region: timer.region,
      partition: 'aws',
      now: timer.due,
      state: store.at(timer.account, timer.region),
      timers: queue.for(timer.account, timer.region),
      blocks,
      bodies: new BodyStore(store),
      random,
      requestId: '',
      lenient: false,
      endpoint: '',
      announce: () => undefined,
      calls: { list: () => [], whenCalled: () => undefined },
      usage: { used: () => [], count: () => undefined, level: () => 0 },
      tally: { count: () => undefined, soon: () => undefined, take: () => [] },
    }),
    begin: nothing,
    onFailure: (failure) => failed.push(failure),
  });
  const clock = new ClockControls(virtual, store, queue, runner, jobs, () => undefined);
  const schedule = (due: number, kind: string, key: string, payload?: unknown): void =>
    store.run(() => queue.for(account, region).schedule({ due, kind, key, payload }));
  return { store, queue, runner, clock, wall, failed, schedule };
}
