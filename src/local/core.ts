import { PermissionRecord } from './access/permission-record.ts';
import { CallLog } from './calls/call-log.ts';
import { CallWaits } from './calls/call-waits.ts';
import type { Clocks } from './clock/beginning.ts';
import { ClockControls, storedReading } from './clock/clock-controls.ts';
import { JobRunner } from './clock/job-runner.ts';
import { isJob } from './clock/timer.ts';
import type { FailedTimer, QueuedTimer } from './clock/timer-queue.ts';
import { TimerQueue } from './clock/timer-queue.ts';
import { TimerRunner } from './clock/timer-runner.ts';
import { VirtualClock } from './clock/virtual-clock.ts';
import { WakeUp } from './clock/wake-up.ts';
import type { Moment } from './context.ts';
import { Contexts } from './context.ts';
import { Dispatcher } from './dispatch.ts';
import type { Failures } from './failures.ts';
import type { RootKeys } from './keys/root-keys.ts';
import { countCalls } from './metering/count-call.ts';
import { ROLL_UP_TIMER, Tally } from './metering/tally.ts';
import { UsageLog } from './metering/usage-log.ts';
import { Faults } from './faults/faults.ts';
import { Performer } from './performer.ts';
import { Phases } from './phases.ts';
import type { TimerContext } from './timer-context.ts';
import type { Runtimes } from './runtimes/instance-runtime.ts';
import { SeededRandom } from './random.ts';
import type { Regions } from './regions.ts';
import { Seeds } from './seeds.ts';
import { ServiceLoader } from './service-loader.ts';
import type { Manifest } from './services/define-service.ts';
import { BlockStore } from './store/blocks/block-store.ts';
import { BodyStore } from './store/bodies/body-store.ts';
import { openContents } from './store/blocks/open-contents.ts';
import type { Store } from './store/store.ts';
import { Waits } from './waits.ts';

export interface CoreOptions extends Clocks {
  readonly account: string;
  readonly defaultRegion: string;
  readonly lenient: boolean;
  /** Where chance comes from; the same each time it is asked for. */
  readonly seed: () => string;
  readonly roots: RootKeys;
  readonly regions: Regions;
  readonly manifest: Manifest;
  readonly failures: Failures;
  readonly endpoint: () => string;
  /** Makes what instances and functions run in. */
  readonly runtimes: () => Runtimes;
}

/** Everything that lives as long as one store does. */
export interface Core {
  readonly store: Store;
  readonly clock: ClockControls;
  readonly faults: Faults;
  readonly calls: CallLog;
  /** What calls asked to be allowed, when it is recorded. */
  readonly permissions: PermissionRecord;
  readonly queue: TimerQueue;
  readonly blocks: BlockStore;
  readonly bodies: BodyStore;
  readonly dispatcher: Dispatcher;
  /** Does in a transaction what no action of AWS does, such as a worker's work: at home, and after what is due. */
  act<T>(body: (context: TimerContext) => T): Promise<T>;
  /** Fills an account and region with what was brought from elsewhere, instead of what services find in a new one. */
  adopt(
    place: Pick<Moment, 'account' | 'region'>,
    services: readonly string[],
    body: (context: TimerContext) => void,
  ): Promise<void>;
  /** Writes down what services have counted since the minute began. */
  handOver(): Promise<void>;
  /** Ends what is waited for (news, processes), so that the last requests can be waited for. */
  interrupt(): void;
  /** Writes down what waits and lets go of the store. */
  close(): Promise<void>;
}

/** How often the store was opened: each time has chance of its own, or ids would come again. */
function countStart(store: Store): number {
  const starts = Number(store.meta('starts') ?? 0) + 1;
  store.run(() => store.setMeta('starts', String(starts)));
  return starts;
}

/**
 * Puts a cloud together around a store.
 * @param savedBlocks The blocks of volumes of a saved cloud that goes on in memory, by name.
 */
export function createCore(
  store: Store,
  options: CoreOptions,
  savedBlocks?: ReadonlyMap<string, Uint8Array>,
): Core {
  const { account, defaultRegion, lenient, roots, regions, wall, failures, endpoint } = options;
  store.transaction.onLateFailure((error) =>
    failures.report({ time: now(), where: 'after a commit', error }),
  );
  const starts = countStart(store);
  const random = new SeededRandom(() => `${options.seed()}/${starts}`);
  const stored = storedReading(store);
  const begun = stored === undefined && starts === 1 ? options.beginning() : undefined;
  const virtual = new VirtualClock(wall, stored ?? begun);
  const now = (): number => virtual.now();
  const queue = new TimerQueue(store);
  const blocks = new BlockStore(store, openContents(store, savedBlocks));
  const bodies = new BodyStore(store);
  const loader = new ServiceLoader(options.manifest);
  const waits = new Waits(wall, virtual);
  const callWaits = new CallWaits(store, queue, () => changed());
  const calls = new CallLog(store, callWaits, (made) => countCalls(store.meter, made));
  const usage = new UsageLog(store, () => calls.flush());
  const tally = new Tally(store.transaction, (inAccount, region) => queue.for(inAccount, region));
  const contexts = new Contexts({
    store,
    queue,
    blocks,
    bodies,
    random,
    lenient,
    endpoint,
    waits,
    calls,
    usage,
    tally,
  });
  const placed = ({ account, region }: QueuedTimer): Omit<Moment, 'now'> => ({
    account,
    region,
    partition: regions.find(region)?.partition ?? 'aws',
  });
  const onFailure = ({ kind, key, due, error }: FailedTimer): void =>
    failures.report({ time: due, where: `timer ${kind} ${key}`, error });
  const changed = (): void => wakeUp.arm();
  const handlerOf: ServiceLoader['timer'] = (kind) => loader.timer(kind);
  const ending = new AbortController();
  const runtimes = options.runtimes();
  const phases = new Phases({
    store,
    contexts,
    now,
    signal: ending.signal,
    runtimes,
    waits,
    changed,
    perform: async (invocation) => await performer.perform(invocation),
    tagged: () => loader.tagged(),
    open: roots.mode === 'open',
  });
  const jobs = new JobRunner({
    store,
    queue,
    handlerOf,
    phaseOf: (job) => phases.unattended(placed(job)),
    onFailure,
    changed,
    signal: ending.signal,
  });
  const timers = new TimerRunner({
    store,
    queue,
    now,
    handlerOf,
    contextOf: (timer) => contexts.unattended({ ...placed(timer), now: timer.due }),
    begin: (timer, handler) => jobs.begin(timer, handler),
    onFailure,
  });
  const wakeUp = new WakeUp({
    wall,
    now,
    rate: () => virtual.rate,
    next: () => Math.min(queue.next, virtual.nextSleeper),
    act: async () => {
      await timers.settle();
      virtual.wake();
    },
    onFailure: (error) => failures.report({ time: now(), where: 'timers', error }),
  });
  virtual.onSleep(() => wakeUp.arm());
  const clock = new ClockControls(virtual, store, queue, timers, jobs, () => wakeUp.rearm());
  // At once: a process that is killed must not leave a cloud that goes on at the wall clock's time.
  if (begun !== undefined) clock.save();
  const faults = new Faults(new SeededRandom(() => `${options.seed()}/faults`));
  const state = store.at(account, defaultRegion);
  const permissions = new PermissionRecord();
  const seeds = new Seeds(store);
  const performer = new Performer({
    store,
    loader,
    contexts,
    phases,
    seeds,
    timers,
    jobs,
    waits,
    calls,
    random,
    permissions,
    open: roots.mode === 'open',
    now,
    changed,
  });
  const dispatcher = new Dispatcher({
    authentication: { state, roots, regions, account, defaultRegion, wallNow: () => wall.now(), now },
    performer,
    phases,
    faults,
    failures,
    random,
    wall,
    now,
  });
  jobs.resume().catch((error: unknown) => failures.report({ time: now(), where: 'jobs', error }));
  wakeUp.arm();
  const interrupt = (): void => {
    waits.stop();
    ending.abort(new Error('The local cloud stops.'));
  };
  const act: Core['act'] = async (body) => {
    await timers.settle();
    const partition = regions.find(defaultRegion)?.partition ?? 'aws';
    return phases.unattended({ account, region: defaultRegion, partition }).transact(body);
  };
  const adopt: Core['adopt'] = async (place, services, body) => {
    const partition = regions.find(place.region)?.partition ?? 'aws';
    await phases.unattended({ ...place, partition }).transact((context) => {
      for (const service of services) seeds.forgo(service, place);
      body(context);
    });
  };
  const handOver = async (): Promise<void> => {
    const places = tally.places();
    const handler = places.length === 0 ? undefined : await handlerOf(ROLL_UP_TIMER);
    if (handler === undefined || isJob(handler)) return;
    store.run(() => {
      for (const { account: owner, region } of places) {
        const partition = regions.find(region)?.partition ?? 'aws';
        handler.fire({}, contexts.unattended({ account: owner, region, partition, now: now() + 60_000 }));
      }
    });
  };
  const close = async (): Promise<void> => {
    wakeUp.stop();
    interrupt();
    await timers.stop();
    // Jobs that wait for a process see it end.
    await runtimes.close();
    await jobs.done();
    if (!store.isGone) {
      await handOver();
      calls.flush();
      clock.save();
    }
    blocks.close();
    bodies.close();
    store.close();
  };
  return {
    store,
    clock,
    faults,
    calls,
    permissions,
    queue,
    blocks,
    bodies,
    dispatcher,
    act,
    adopt,
    handOver,
    interrupt,
    close,
  };
}
