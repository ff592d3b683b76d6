import { describe, expect, it } from 'vitest';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { applied } from '../../../src/operations/schedule/finish.ts';
import { errorTag, originalTypeTag, scheduleTag } from '../../../src/operations/schedule/tags.ts';
import { scheduleRig, type ScheduleRig } from './schedule-rig.ts';

const office = { days: 'mon-fri', start: '08:00', stop: '20:00' };

/** The next `calls` calls of StartInstances find no capacity; each is tried three times. */
function noCapacity({ rig }: ScheduleRig, calls: number): void {
  rig.cloud.faults.add({
    service: 'ec2',
    action: 'StartInstances',
    count: calls * 3,
    effect: { kind: 'capacity' },
  });
}

async function typeOf({ rig }: ScheduleRig, id: string): Promise<string | undefined> {
  const answer = await rig.connection.call('ec2', 'DescribeInstances', { InstanceIds: [id] });
  return answer.Reservations?.[0]?.Instances?.[0]?.InstanceType;
}

async function stoppedMachine(rig: ScheduleRig): Promise<string> {
  const id = await rig.launch({ [scheduleTag]: 'office' });
  await rig.at('2027-10-25T00:00Z');
  await rig.run();
  await rig.at('2027-10-25T08:00Z');
  return id;
}

describe('a start without capacity', () => {
  it('is told and written on the instance, tried again by the next run, and the note removed', async () => {
    await using rig = await scheduleRig({ office });
    const id = await stoppedMachine(rig);
    noCapacity(rig, 1);
    const { finished } = await rig.run();
    expect(finished.problems).toMatchObject([{ target: id, code: 'InsufficientInstanceCapacity' }]);
    expect((await rig.tags(id))[errorTag]).toMatch(/^InsufficientInstanceCapacity: /);
    expect((await rig.run()).report.counts.done).toBe(1);
    await rig.run();
    expect(await rig.tags(id)).not.toHaveProperty(errorTag);
  });

  it('is tried as the other types of the schedule in order, and the own type comes back at the stop', async () => {
    await using rig = await scheduleRig({ office: { ...office, alternatives: ['t3.small', 't3.medium'] } });
    const id = await stoppedMachine(rig);
    noCapacity(rig, 2);
    const { finished } = await rig.run();
    expect([...finished.cured]).toEqual([id]);
    expect(finished.problems).toEqual([]);
    expect(await typeOf(rig, id)).toBe('t3.medium');
    expect(await rig.rig.states()).toEqual({ [id]: 'running' });
    expect(await rig.tags(id)).toEqual({ [scheduleTag]: 'office', [originalTypeTag]: 't3.micro' });

    await rig.at('2027-10-25T20:00Z');
    expect((await rig.run()).report.counts).toMatchObject({ done: 3, failed: 0 });
    expect(await typeOf(rig, id)).toBe('t3.micro');
    expect(await rig.tags(id)).toEqual({ [scheduleTag]: 'office' });
    expect(await rig.rig.states()).toEqual({ [id]: 'stopped' });
  });

  it('leaves the own type when no type has capacity', async () => {
    await using rig = await scheduleRig({ office: { ...office, alternatives: ['t3.small'] } });
    const id = await stoppedMachine(rig);
    noCapacity(rig, 2);
    const { finished } = await rig.run();
    expect(finished.problems).toMatchObject([{ target: id }]);
    expect(await typeOf(rig, id)).toBe('t3.micro');
    expect(await rig.tags(id)).toEqual({
      [scheduleTag]: 'office',
      [errorTag]: expect.stringMatching(/^InsufficientInstanceCapacity/),
    });
  });

  it('one that was stopped by hand gets its own type back by the next run', async () => {
    await using rig = await scheduleRig({ office: { ...office, alternatives: ['t3.small'] } });
    const id = await stoppedMachine(rig);
    noCapacity(rig, 1);
    await rig.run();
    await rig.rig.connection.call('ec2', 'StopInstances', { InstanceIds: [id] });
    await rig.at('2027-10-25T12:00Z');
    await rig.run();
    expect(await typeOf(rig, id)).toBe('t3.micro');
    expect(await rig.rig.states()).toEqual({ [id]: 'stopped' });
  });

  it('as another type it can be undone', async () => {
    await using rig = await scheduleRig({ office: { ...office, alternatives: ['t3.small'] } });
    const id = await stoppedMachine(rig);
    noCapacity(rig, 1);
    const { planScheduleRun } = await import('../../../src/operations/schedule/run.ts');
    const { finishScheduleRun } = await import('../../../src/operations/schedule/finish.ts');
    await using plan = await planScheduleRun(rig.input, rig.rig.context);
    const report = await applied(plan, rig.rig.context);
    const { reports } = await finishScheduleRun(report, rig.input, rig.rig.context);
    await using undo = await planUndo(reports[0]?.run ?? '', rig.rig.context);
    expect((await applied(undo, rig.rig.context)).counts).toMatchObject({ done: 3, failed: 0, moved: 0 });
    expect(await typeOf(rig, id)).toBe('t3.micro');
    expect(await rig.tags(id)).toEqual({ [scheduleTag]: 'office' });
  });
});
