import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/operations/schedule/catalogue.ts';
import { explainSchedule } from '../../../src/operations/schedule/explain.ts';
import { ScheduleError } from '../../../src/time/schedule-error.ts';

const catalogue = catalogueOf(
  { 'office-hours': { days: 'mon-fri', start: '08:00', stop: '20:00' } },
  'Europe/Paris',
);

describe('explain', () => {
  it('says what is wanted, since when, and the next five transitions', async () => {
    const schedule = await catalogue.resolve('office-hours');
    expect(explainSchedule(schedule, Date.parse('2026-05-08T12:00:00Z'))).toEqual({
      schedule: 'office-hours',
      timezone: 'Europe/Paris',
      at: '2026-05-08T12:00:00.000Z',
      desired: 'running',
      reason: 'office-hours (mon-fri 08:00-20:00, Europe/Paris) wants it running since Fri 8 May 2026 08:00',
      next: [
        { at: '2026-05-08T18:00:00.000Z', to: 'stopped' },
        { at: '2026-05-11T06:00:00.000Z', to: 'running' },
        { at: '2026-05-11T18:00:00.000Z', to: 'stopped' },
        { at: '2026-05-12T06:00:00.000Z', to: 'running' },
        { at: '2026-05-12T18:00:00.000Z', to: 'stopped' },
      ],
    });
  });

  it('an override comes first, and its end is a transition when it changes something', async () => {
    const schedule = await catalogue.resolve('office-hours');
    const override = {
      state: 'running' as const,
      from: Date.parse('2026-05-08T17:00:00Z'),
      until: Date.parse('2026-05-08T21:00:00Z'),
    };
    const explanation = explainSchedule(schedule, Date.parse('2026-05-08T18:30:00Z'), override);
    expect(explanation.desired).toBe('running');
    expect(explanation.reason).toBe(
      'overridden: running until Fri 8 May 2026 23:00 (Europe/Paris); then office-hours again',
    );
    expect(explanation.next.slice(0, 2)).toEqual([
      { at: '2026-05-08T21:00:00.000Z', to: 'stopped' },
      { at: '2026-05-11T06:00:00.000Z', to: 'running' },
    ]);
  });

  it("reads a tag of Cloud Custodian, in the catalogue's zone when it names none", async () => {
    expect(
      explainSchedule(await catalogue.resolve('off=(M-F,20);on=(M-F,8)'), Date.parse('2026-05-08T18:00:00Z'))
        .desired,
    ).toBe('stopped');
  });

  it('a name that does not exist is told with those that do', async () => {
    const error: unknown = await catalogue.resolve('offce-hours').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ScheduleError);
    expect(error).toMatchObject({
      message: "'offce-hours' is not the name of a schedule",
      hint: 'Write one that exists (the schedules are office-hours), or off=(M-F,20);on=(M-F,8).',
    });
  });
});
