import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/operations/schedule/decide.ts';
import { causeOfDeath, transitionTime, type MachineFacts } from '../../../src/operations/schedule/machine.ts';
import { runningSpans } from '../../../src/time/preview.ts';
import { parseSchedule, type ScheduleSource } from '../../../src/time/schedule.ts';

const office: ScheduleSource = { days: 'mon-fri', start: '08:00', stop: '20:00', timezone: 'UTC' };
const time = (text: string): number => Date.parse(`2026-05-${text}Z`);
const machine = (state: string, startedAt?: string, stoppedAt?: string): MachineFacts => ({
  state,
  startedAt: startedAt === undefined ? undefined : time(startedAt),
  stoppedAt: stoppedAt === undefined ? undefined : time(stoppedAt),
});

async function action(
  facts: MachineFacts,
  now: string,
  extra: Partial<ScheduleSource> = {},
): Promise<string> {
  return decide(await parseSchedule('office', { ...office, ...extra }), undefined, facts, time(now)).action;
}

describe('what is done with a machine', () => {
  it('one that slept through its start is started, however late', async () => {
    expect(await action(machine('stopped', '01T08:00', '01T20:00'), '04T11:17')).toBe('start');
  });

  it('one that slept through its stop is stopped, even after the week-end', async () => {
    expect(await action(machine('running', '01T08:00'), '03T11:00')).toBe('stop');
  });

  it('a manual stop in the period is respected until the next edge', async () => {
    expect(await action(machine('stopped', '04T08:00', '04T10:00'), '04T12:00')).toBe('none');
    expect(await action(machine('stopped', '04T08:00', '04T10:00'), '05T08:00')).toBe('start');
  });

  it('a manual start outside the period is respected until the next stop', async () => {
    expect(await action(machine('running', '04T21:00'), '05T02:00')).toBe('none');
    expect(await action(machine('running', '04T21:00'), '05T20:00')).toBe('stop');
  });

  it('an enforced schedule respects nobody', async () => {
    expect(await action(machine('stopped', '04T08:00', '04T10:00'), '04T12:00', { enforced: true })).toBe(
      'start',
    );
    expect(await action(machine('running', '04T21:00'), '05T02:00', { enforced: true })).toBe('stop');
  });

  it('a retained machine was running before its period began', async () => {
    expect(await action(machine('running', '04T05:00'), '04T21:00', { retain: true })).toBe('none');
    expect(await action(machine('running', '04T08:01'), '04T21:00', { retain: true })).toBe('stop');
    expect(await action(machine('running', '01T08:01'), '04T21:00', { retain: true })).toBe('stop');
  });

  it('one without a time in its reason counts as stopped before the edge', async () => {
    expect(await action(machine('stopped'), '04T12:00')).toBe('start');
  });

  it.each(['terminated', 'shutting-down'])('one that is %s is left alone', async (state) => {
    expect(await action(machine(state), '04T12:00')).toBe('none');
  });

  it('one between two states waits for the next run', async () => {
    expect(await action(machine('stopping', '01T08:00'), '04T08:00')).toBe('none');
  });

  it('one that died after its start is not tried again before the next edge', async () => {
    const died = {
      ...machine('stopped', '04T08:00', '01T20:00'),
      diedOf: causeOfDeath('Client.InternalError', 'Client.InternalError: Client error on launch'),
    };
    expect(await action(died, '04T09:00')).toBe('none');
    expect(await action(died, '05T08:00')).toBe('start');
    expect(
      causeOfDeath('Client.UserInitiatedShutdown', 'Client.UserInitiatedShutdown: User initiated shutdown'),
    ).toBeUndefined();
    expect(causeOfDeath('Server.InsufficientInstanceCapacity', undefined)).toBeUndefined();
  });

  it('an override holds, and its end is caught up with', async () => {
    const schedule = await parseSchedule('office', office);
    const override = { state: 'running' as const, from: time('04T21:00'), until: time('04T23:00') };
    const stopped = machine('stopped', '04T08:00', '04T20:00');
    expect(decide(schedule, override, stopped, time('04T21:01')).action).toBe('start');
    expect(decide(schedule, override, machine('running', '04T21:01'), time('05T03:00')).action).toBe('stop');
  });

  it('reads the time in a reason of AWS', () => {
    expect(transitionTime('User initiated (2026-05-04 18:00:12 GMT)')).toBe(
      Date.parse('2026-05-04T18:00:12Z'),
    );
    expect(transitionTime('Server.SpotInstanceTermination')).toBeUndefined();
    expect(transitionTime('')).toBeUndefined();
  });
});

describe('runs over days', () => {
  const setting = fc.record({
    timezone: fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'UTC',
    ),
    start: fc.integer({ min: 0, max: 47 }),
    length: fc.integer({ min: 1, max: 47 }),
    days: fc.constantFrom('all', 'mon-fri', 'weekend', 'mon#2,friL', '15W'),
    enforced: fc.boolean(),
    from: fc.integer({ min: 0, max: 365 * 20 }),
  });
  const clockText = (halfHours: number): string =>
    `${String(Math.floor((halfHours % 48) / 2)).padStart(2, '0')}:${halfHours % 2 ? '30' : '00'}`;

  it('leave the same hours behind that the preview promised, whatever the runs that were missed', async () => {
    await fc.assert(
      fc.asyncProperty(
        setting,
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 5, maxLength: 120 }),
        async (one, gaps) => {
          const schedule = await parseSchedule('s', {
            timezone: one.timezone,
            days: one.days,
            start: clockText(one.start),
            stop: clockText(one.start + one.length),
            enforced: one.enforced,
          });
          let now = Date.UTC(2010, 0, 1) + one.from * 86_400_000;
          const begin = now;
          let facts: MachineFacts = {
            state: runningSpans(schedule, now, now + 1).length > 0 ? 'running' : 'stopped',
            startedAt: now - 1,
            stoppedAt: now - 1,
          };
          for (const gap of gaps) {
            now += gap * 1_800_000;
            const { action, desired } = decide(schedule, undefined, facts, now);
            if (action === 'start') facts = { ...facts, state: 'running', startedAt: now };
            if (action === 'stop') facts = { ...facts, state: 'stopped', stoppedAt: now };
            const promised =
              runningSpans(schedule, begin, now + 1).at(-1)?.to === now + 1 ? 'running' : 'stopped';
            expect(desired).toBe(promised);
            expect(facts.state).toBe(promised);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
