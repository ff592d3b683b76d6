import { describe, expect, it } from 'vitest';
import type { OverrideInput } from '../../../src/operations/schedule/override.ts';
import { planOverride } from '../../../src/operations/schedule/override.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { applied } from '../../../src/operations/schedule/finish.ts';
import { overrideTag, scheduleTag } from '../../../src/operations/schedule/tags.ts';
import { parseMoment } from '../../../src/time/moment.ts';
import { scheduleRig, skipsIn, type ScheduleRig } from './schedule-rig.ts';

const office = { days: 'mon-fri', start: '08:00', stop: '20:00', timezone: 'Europe/Paris' };

function until(text: string): OverrideInput['wanted'] {
  const moment = parseMoment(text);
  if (moment === undefined) throw new Error(text);
  return { state: 'running', until: moment };
}

async function override(rig: ScheduleRig, wanted: OverrideInput['wanted'], names: readonly string[]) {
  const {
    input,
    rig: { context },
  } = rig;
  await using plan = await planOverride({ ...input, selection: { tags: { Name: names } }, wanted }, context);
  const entries = await Array.fromAsync(plan.entries());
  return { entries, report: await applied(plan, context) };
}

describe('an override', () => {
  it('starts at once, holds over the edges, ends by itself, and its tag goes once it says nothing more', async () => {
    await using rig = await scheduleRig({ office });
    const id = await rig.launch({ [scheduleTag]: 'office', Name: 'web' });
    await rig.at('2027-10-25T00:00Z');
    await rig.run();
    await rig.at('2027-10-25T17:30Z');
    await rig.run();
    await rig.at('2027-10-25T21:00Z');
    expect(await rig.rig.states()).toEqual({ [id]: 'running' });
    await rig.run();
    await rig.rig.cloud.clock.advance('1m');
    expect(await rig.rig.states()).toEqual({ [id]: 'stopped' });

    // 02:30 in Paris is half past midnight by UTC, while summer time lasts.
    const { report } = await override(rig, until('2027-10-26T02:30'), ['web']);
    expect(report.counts.done).toBe(2);
    expect((await rig.tags(id))[overrideTag]).toBe('running 2027-10-25T21:01Z/2027-10-26T00:30Z');
    expect(await rig.rig.states()).toEqual({ [id]: 'running' });

    await rig.at('2027-10-26T00:29Z');
    expect((await rig.run()).report.status).toBe('nothing');
    await rig.at('2027-10-26T00:40Z');
    expect((await rig.run()).report.counts.done).toBe(1);
    await rig.rig.cloud.clock.advance('1m');
    expect(await rig.rig.states()).toEqual({ [id]: 'stopped' });
    expect(await rig.tags(id)).toHaveProperty(overrideTag);
    await rig.at('2027-10-26T06:00Z');
    await rig.run();
    expect(await rig.tags(id)).not.toHaveProperty(overrideTag);
    expect(await rig.rig.states()).toEqual({ [id]: 'running' });
  });

  it('can be taken away, which goes by the schedule at once, and undone with what followed from it', async () => {
    await using rig = await scheduleRig({ office });
    const id = await rig.launch({ [scheduleTag]: 'office', Name: 'web' });
    await rig.at('2027-10-25T00:00Z');
    await rig.run();
    await rig.rig.cloud.clock.advance('1m');
    const { report } = await override(rig, until('2027-10-26T12:00Z'), ['web']);
    await using undo = await planUndo(report.run ?? '', rig.rig.context);
    expect((await applied(undo, rig.rig.context)).counts.done).toBe(2);
    await rig.rig.cloud.clock.advance('1m');
    expect(await rig.tags(id)).not.toHaveProperty(overrideTag);
    expect(await rig.rig.states()).toEqual({ [id]: 'stopped' });

    await override(rig, until('2027-10-26T12:00Z'), ['web']);
    expect((await override(rig, 'schedule', ['web'])).report.counts.done).toBe(2);
    await rig.rig.cloud.clock.advance('1m');
    expect(await rig.rig.states()).toEqual({ [id]: 'stopped' });
    expect(skipsIn((await override(rig, 'schedule', ['web'])).entries)).toEqual(['it has no override']);
  });

  it('needs a schedule to stand above, and an end that is still to come', async () => {
    await using rig = await scheduleRig({ office });
    await rig.launch({ Name: 'bare' });
    const { entries } = await override(rig, until('2027-10-26T12:00Z'), ['bare']);
    expect(skipsIn(entries)).toEqual(['it has no tag nuage:schedule: there is no schedule to override']);
    await expect(override(rig, until('2027-10-21T12:00Z'), ['bare'])).rejects.toThrow(
      'The override would end before it begins',
    );
  });
});
