import { describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/aws/connection.ts';
import { ThrottledError } from '../../../src/errors.ts';
import type { Connections, OperationContext } from '../../../src/operations/context.ts';
import { lockFile } from '../../../src/operations/process-lock.ts';
import { catalogueOf } from '../../../src/operations/schedule/catalogue.ts';
import { nextMoment } from '../../../src/operations/schedule/next-moment.ts';
import { scheduleTag } from '../../../src/operations/schedule/tags.ts';
import { watchSchedules, type WatchEvent } from '../../../src/operations/schedule/watch.ts';
import { quietJournal, scheduleRig, type ScheduleRig } from './schedule-rig.ts';

const office = { days: 'mon-fri', start: '08:00', stop: '20:00', timezone: 'Europe/Paris' };
const HOUR = 3_600_000;

/** Watches until so many runs are over. */
async function watch(
  rig: ScheduleRig,
  runs: number,
  {
    every = HOUR,
    context = rig.rig.context,
    after,
  }: {
    every?: number;
    context?: OperationContext;
    after?: (event: WatchEvent, index: number) => Promise<void> | void;
  } = {},
): Promise<readonly WatchEvent[]> {
  const ending = new AbortController();
  const events: WatchEvent[] = [];
  const watching = watchSchedules(
    { ...rig.input, everyMs: every },
    { ...context, signal: ending.signal },
    { openJournal: quietJournal },
  );
  for await (const event of watching) {
    events.push(event);
    await after?.(event, events.length);
    if (events.length === runs) ending.abort();
  }
  return events;
}

const iso = (events: readonly WatchEvent[]): readonly string[] =>
  events.map((event) => new Date(event.at).toISOString().slice(8, 16));

describe('a watch', () => {
  it('runs at once, then at every interval and every edge', async () => {
    await using rig = await scheduleRig({ office: { ...office, stop: '20:20' } });
    const id = await rig.launch({ [scheduleTag]: 'office' });
    await rig.at('2027-10-22T16:10Z');
    const events = await watch(rig, 5);
    expect(iso(events)).toEqual(['22T16:10', '22T17:00', '22T18:00', '22T18:20', '22T19:00']);
    expect(events.map((event) => event.kind === 'run' && event.stops)).toEqual([0, 0, 0, 1, 0]);
    expect(await rig.rig.states()).toEqual({ [id]: 'stopped' });
  });

  it('is there when an override ends', async () => {
    await using rig = await scheduleRig({ office });
    const id = await rig.launch({
      [scheduleTag]: 'office',
      'nuage:override': 'running 2027-10-22T17:00Z/2027-10-22T18:34Z',
    });
    await rig.at('2027-10-22T18:10Z');
    const events = await watch(rig, 3);
    expect(iso(events)).toEqual(['22T18:10', '22T18:34', '22T19:00']);
    expect(await rig.rig.states()).toEqual({ [id]: 'stopped' });
  });

  it('catches up once after a computer slept, however long', async () => {
    await using rig = await scheduleRig({ office });
    const id = await rig.launch({ [scheduleTag]: 'office' });
    await rig.at('2027-10-22T17:30Z');
    const events = await watch(rig, 3, {
      after: async (_event, index) => {
        // Asleep from Friday evening until Monday noon, over three edges.
        if (index === 1) await rig.at('2027-10-25T10:20Z');
      },
    });
    expect(iso(events)).toEqual(['22T17:30', '25T10:20', '25T11:00']);
    expect(events[1]?.lateMs).toBe(Date.UTC(2027, 9, 25, 10, 20) - Date.UTC(2027, 9, 22, 18));
    expect(await rig.rig.states()).toEqual({ [id]: 'running' });
  });

  it('goes on when the clock is set back', async () => {
    await using rig = await scheduleRig({ office });
    let back = 0;
    const { clock } = rig.rig.context;
    const context = { ...rig.rig.context, clock: { ...clock, now: () => clock.now() - back } };
    const events = await watch(rig, 3, {
      context,
      after: (_event, index) => {
        if (index === 1) back = 5 * HOUR;
      },
    });
    expect(events.map(({ kind, lateMs }) => [kind, lateMs])).toEqual([
      ['run', 0],
      ['run', 0],
      ['run', 0],
    ]);
  });

  it('tells a region that fails, works in the others, and takes it up again', async () => {
    await using rig = await scheduleRig({ office });
    const { context, connection } = rig.rig;
    const places: Connections = {
      ...context.connections,
      places: async () => [
        { account: '123456789012', region: 'eu-west-1' },
        { account: '123456789012', region: 'eu-west-3' },
      ],
      at: async (_account, region) => connection.in(region),
    };
    const id = await rig.launch({ [scheduleTag]: 'office' });
    rig.rig.cloud.faults.add({
      service: 'ec2',
      region: 'eu-west-3',
      count: 3,
      effect: {
        kind: 'error',
        code: 'InternalError',
        status: 500,
        message: 'An internal error has occurred',
      },
    });
    await rig.at('2027-10-22T18:10Z');
    const events = await watch(rig, 2, { context: { ...context, connections: places } });
    expect(
      events.map((event) => event.kind === 'run' && event.failedPlaces.map(({ region }) => region)),
    ).toEqual([['eu-west-3'], []]);
    expect(await rig.rig.states()).toEqual({ [id]: 'stopped' });
  });

  it('waits out an hour in which AWS takes no calls', async () => {
    await using rig = await scheduleRig({ office });
    const id = await rig.launch({ [scheduleTag]: 'office' });
    await rig.at('2027-10-22T18:10Z');
    const { context } = rig.rig;
    const over = rig.rig.cloud.clock.now() + HOUR;
    const throttled: Connections = {
      ...context.connections,
      at: async (account, region) => {
        const real = await context.connections.at(account, region);
        if (rig.rig.cloud.clock.now() >= over) return real;
        const pages: Connection['pages'] = () => {
          throw new ThrottledError('RequestLimitExceeded', 'Request limit exceeded.');
        };
        return { ...real, pages } as Connection;
      },
    };
    const events = await watch(rig, 6, {
      every: 15 * 60_000,
      context: { ...context, connections: throttled },
    });
    expect(events.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed', 'failed', 'failed', 'run']);
    expect(await rig.rig.states()).toEqual({ [id]: 'stopping' });
  });

  it('ends cleanly when it is interrupted', async () => {
    await using rig = await scheduleRig({ office });
    const ending = new AbortController();
    ending.abort();
    const context = { ...rig.rig.context, signal: ending.signal };
    expect(await Array.fromAsync(watchSchedules({ ...rig.input, everyMs: HOUR }, context))).toEqual([]);
  });

  it('two at once do everything once', async () => {
    await using rig = await scheduleRig({ office });
    for (let index = 0; index < 3; index += 1) await rig.launch({ [scheduleTag]: 'office' });
    await rig.at('2027-10-22T18:00Z');
    rig.calls();
    const both = await Promise.all([watch(rig, 1), watch(rig, 1)]);
    expect(
      both
        .flat()
        .every(
          (event) =>
            event.kind === 'run' && event.finished.problems.every(({ status }) => status === 'moved'),
        ),
    ).toBe(true);
    expect(Object.values(await rig.rig.states()).every((state) => state.startsWith('stopp'))).toBe(true);
  });
});

describe('the moments of a watch', () => {
  it('are aligned, and no edge is passed over', async () => {
    const catalogue = catalogueOf({ office });
    const schedules = await catalogue.compiled();
    const at = (text: string): number => Date.parse(text);
    expect(nextMoment(schedules, 15 * 60_000, at('2027-10-25T05:52:10Z'))).toBe(at('2027-10-25T06:00:00Z'));
    expect(nextMoment(schedules, 24 * HOUR, at('2027-10-25T05:52:10Z'))).toBe(at('2027-10-25T06:00:00Z'));
    expect(nextMoment(schedules, 24 * HOUR, at('2027-10-25T06:00:00Z'))).toBe(at('2027-10-25T18:00:00Z'));
    expect(nextMoment([], 60_000, at('2027-10-25T06:00:00Z'))).toBe(at('2027-10-25T06:01:00Z'));
  });
});

describe('the lock of a watch', () => {
  it('is refused while its owner lives and taken over when it is gone', async () => {
    await using rig = await scheduleRig({});
    const path = `${rig.rig.context.runsDirectory}/watch/lock`;
    const refusal = (owner: number): Error => new Error(`held by ${owner}`);
    const alive = new Set([7, 8]);
    const as = (own: number) => ({ own, isAlive: (id: number) => alive.has(id) });
    const first = await lockFile(path, as(7), refusal);
    await expect(lockFile(path, as(8), refusal)).rejects.toThrow('held by 7');
    alive.delete(7);
    const second = await lockFile(path, as(8), refusal);
    await expect(lockFile(path, as(9), refusal)).rejects.toThrow('held by 8');
    await second[Symbol.asyncDispose]();
    await using _third = await lockFile(path, as(9), refusal);
    expect(first).toBeDefined();
  });
});
