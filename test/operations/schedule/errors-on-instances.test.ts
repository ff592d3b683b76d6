import { describe, expect, it } from 'vitest';
import { errorTag, scheduleTag, tagValue } from '../../../src/operations/schedule/tags.ts';
import { isSkip } from '../../../src/operations/plan/step.ts';
import { scheduleRig, skipsIn } from './schedule-rig.ts';

const office = { days: 'mon-fri', start: '08:00', stop: '20:00' };

describe('what is wrong with a schedule', () => {
  it('stops nothing else, is told with text and remedy, written on the instances in one call, and removed when cured', async () => {
    await using rig = await scheduleRig({ office });
    const good = await rig.launch({ [scheduleTag]: 'office' });
    const typos = [
      await rig.launch({ [scheduleTag]: 'offce', Name: 'typo-1' }),
      await rig.launch({ [scheduleTag]: 'offce', Name: 'typo-2' }),
    ];
    const bad = await rig.launch({ [scheduleTag]: 'off=(M-X,20)' });
    const overridden = await rig.launch({ [scheduleTag]: 'office', 'nuage:override': 'running tomorrow' });
    await rig.at('2027-10-25T00:00Z');
    rig.calls();
    const first = await rig.run();
    expect(first.report.counts).toMatchObject({ done: 5, failed: 0 });
    expect(await rig.rig.states()).toMatchObject({ [good]: expect.stringMatching(/^stopp/) });
    const words =
      "its tag nuage:schedule=offce cannot be followed: 'offce' is not the name of a schedule. Write one that exists (the schedules are office), or off=(M-F,20);on=(M-F,8).";
    expect(skipsIn(first.entries)).toEqual([
      words,
      words,
      "its tag nuage:schedule=off=(M-X,20) cannot be followed: 'M-X' is not a day or a range of days. Write off=(M-F,20);on=(M-F,8);tz=Europe/Paris, with days M T W H F S U and hours 0 to 23.",
      "its tag nuage:override=running tomorrow cannot be followed: 'running tomorrow' is not an override. Write running or stopped and two UTC times, such as running 2026-12-24T08:00Z/2026-12-24T11:00Z.",
    ]);
    expect(first.entries.filter(isSkip).map(({ skip }) => skip)).toEqual([...typos, bad, overridden]);
    // Three texts, four instances.
    expect(rig.calls()).toMatchObject({ CreateTags: 3, StopInstances: 1 });
    expect((await rig.tags(typos[0] ?? ''))[errorTag]).toBe(
      'offce is not the name of a schedule. Write one that exists the schedules are office or off= M-F 20 on= M-F 8 .',
    );

    rig.calls();
    const second = await rig.run();
    expect(second.report.status).toBe('nothing');
    expect(rig.calls()).not.toHaveProperty('CreateTags');

    await rig.rig.connection.call('ec2', 'CreateTags', {
      Resources: typos,
      Tags: [{ Key: scheduleTag, Value: 'office' }],
    });
    rig.calls();
    // Whether they can be stopped is seen first.
    expect((await rig.run()).report.counts.done).toBe(2);
    expect((await rig.run()).report.counts.done).toBe(2);
    expect(rig.calls()).toMatchObject({ DeleteTags: 1, StopInstances: 1 });
    expect(await rig.tags(typos[0] ?? '')).not.toHaveProperty(errorTag);
    expect(await rig.tags(bad)).toHaveProperty(errorTag);
  });

  it('an instance that loses its schedule loses the note as well', async () => {
    await using rig = await scheduleRig({});
    const id = await rig.launch({ [scheduleTag]: 'offce' });
    await rig.run();
    await rig.rig.connection.call('ec2', 'DeleteTags', { Resources: [id], Tags: [{ Key: scheduleTag }] });
    expect((await rig.run()).report.counts.done).toBe(1);
    expect(await rig.tags(id)).toEqual({});
  });

  it('a start that dies is written down, once, and removed when the next one lives', async () => {
    await using rig = await scheduleRig({ office });
    const id = await rig.launch({ [scheduleTag]: 'office' });
    await rig.at('2027-10-25T00:00Z');
    await rig.run();
    await rig.at('2027-10-25T08:00Z');
    const rule = rig.rig.cloud.faults.add({
      service: 'ec2',
      action: 'StartInstances',
      effect: { kind: 'partial', rate: 1, members: [id] },
    });
    expect((await rig.run()).report.counts.failed).toBe(1);
    await rig.at('2027-10-25T08:15Z');
    expect((await rig.run()).report.counts).toMatchObject({ done: 1, failed: 0 });
    expect((await rig.tags(id))[errorTag]).toBe(
      'the last start died: Client.InternalError: Client error on launch',
    );
    expect((await rig.run()).report.status).toBe('nothing');
    rig.rig.cloud.faults.remove(rule);
    await rig.at('2027-10-26T08:00Z');
    expect((await rig.run()).report.counts.done).toBe(1);
    expect((await rig.run()).report.counts.done).toBe(1);
    expect(await rig.tags(id)).not.toHaveProperty(errorTag);
  });

  it('a text for a tag has its characters and 256 of them at most', () => {
    expect(tagValue(`a'b"c;d,e(f)g é 日 <x>  ${'z'.repeat(300)}`)).toMatch(/^abc d e f g é 日 x z+$/);
    expect([...tagValue('x '.repeat(400))].length).toBeLessThanOrEqual(256);
  });
});
