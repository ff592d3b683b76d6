import { expect, test } from 'vitest';
import { isSkip } from '../../../src/operations/plan/step.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { applied } from '../../../src/operations/schedule/finish.ts';
import { planScheduleRun } from '../../../src/operations/schedule/run.ts';
import { overrideTag, savedSizesTag, scheduleTag } from '../../../src/operations/schedule/tags.ts';
import { scheduleRig, skipsIn, type ScheduleRig } from './schedule-rig.ts';

const office = { days: 'mon-fri', start: '08:00', stop: '20:00' };

/** A group `web` of one to four instances, two of them wanted, whose tags its instances get as well. */
async function makeGroup({ rig }: ScheduleRig, tags: Readonly<Record<string, string>>): Promise<void> {
  const { connection } = rig;
  const { Images = [] } = await connection.call('ec2', 'DescribeImages', { Owners: ['amazon'] });
  await connection.call('autoscaling', 'CreateLaunchConfiguration', {
    LaunchConfigurationName: 'lc',
    ImageId: Images[0]?.ImageId,
    InstanceType: 't3.micro',
  });
  await connection.call('autoscaling', 'CreateAutoScalingGroup', {
    AutoScalingGroupName: 'web',
    LaunchConfigurationName: 'lc',
    MinSize: 1,
    DesiredCapacity: 2,
    MaxSize: 4,
    AvailabilityZones: [`${connection.region}a`],
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value, PropagateAtLaunch: true })),
  });
}

/** Sizes as min/desired/max, and the tag that keeps them. */
async function seen({ rig }: ScheduleRig): Promise<readonly [string, string | undefined]> {
  const input = { AutoScalingGroupNames: ['web'] };
  const answer = await rig.connection.call('autoscaling', 'DescribeAutoScalingGroups', input);
  const [group] = answer.AutoScalingGroups;
  const saved = group?.Tags?.find(({ Key }) => Key === savedSizesTag)?.Value;
  return [`${group?.MinSize}/${group?.DesiredCapacity}/${group?.MaxSize}`, saved];
}

const [on, off, kept] = ['1/2/4', '0/0/4', 'min=1 desired=2 max=4'];

test('a group is stopped and started with exactly its sizes, however often the schedules run', async () => {
  await using rig = await scheduleRig({ office });
  await makeGroup(rig, { [scheduleTag]: 'office' });
  for (const day of ['25', '26']) {
    await rig.at(`2027-10-${day}T20:00Z`);
    const { entries, report } = await rig.run();
    expect(report.counts).toMatchObject({ done: 2, failed: 0 });
    expect(entries.filter((entry) => !isSkip(entry)).map(({ reason }) => reason)).toEqual([
      `keeps ${kept} for the next start`,
      expect.stringMatching(/^min=1 desired=2 max=4 becomes min=0 desired=0 max=4: /),
    ]);
    expect(await seen(rig)).toEqual([off, kept]);
    expect((await rig.run()).report.status).toBe('nothing');
    expect(await seen(rig)).toEqual([off, kept]);
    await rig.at(`2027-10-${Number(day) + 1}T08:00Z`);
    expect((await rig.run()).report.counts).toMatchObject({ done: 2, failed: 0 });
    expect(await seen(rig)).toEqual([on, undefined]);
    expect((await rig.run()).report.status).toBe('nothing');
  }
});

test('its instances are never scheduled one by one, although they have its tag', async () => {
  await using rig = await scheduleRig({ office });
  await makeGroup(rig, { [scheduleTag]: 'office' });
  await rig.at('2027-10-25T20:00Z');
  rig.calls();
  const { entries } = await rig.run();
  const alone = 'it belongs to the Auto Scaling group web, which would replace it';
  expect(skipsIn(entries)).toEqual([alone, alone]);
  expect(rig.calls()).not.toHaveProperty('StopInstances');
});

test('a run that ends between the tag and the sizes has lost nothing, and the next one goes on', async () => {
  await using rig = await scheduleRig({ office });
  await makeGroup(rig, { [scheduleTag]: 'office' });
  await rig.at('2027-10-25T20:00Z');
  const failing = { service: 'autoscaling', action: 'UpdateAutoScalingGroup' } as const;
  const rule = rig.rig.cloud.faults.add({
    ...failing,
    effect: { kind: 'error', code: 'ValidationError', status: 400, message: 'Refused.' },
  });
  expect((await rig.run()).report.counts).toMatchObject({ done: 1, failed: 1 });
  expect(await seen(rig)).toEqual([on, kept]);
  rig.rig.cloud.faults.remove(rule);
  // Meanwhile a policy scaled it: what was saved stays what it goes back to.
  const scaled = { AutoScalingGroupName: 'web', DesiredCapacity: 3 };
  await rig.rig.connection.call('autoscaling', 'SetDesiredCapacity', scaled);
  expect((await rig.run()).report.counts).toMatchObject({ done: 1, failed: 0 });
  expect(await seen(rig)).toEqual([off, kept]);
  await rig.at('2027-10-26T08:00Z');
  await rig.run();
  expect(await seen(rig)).toEqual([on, undefined]);
});

test('a group without the tag is untouched, and so is one whose tag cannot be followed', async () => {
  await using rig = await scheduleRig({ office });
  await makeGroup(rig, { team: 'a' });
  await rig.at('2027-10-25T20:00Z');
  expect((await rig.run()).entries).toEqual([]);
  const tag = { ResourceId: 'web', ResourceType: 'auto-scaling-group', PropagateAtLaunch: false };
  const Tags = [{ ...tag, Key: scheduleTag, Value: 'offce' }];
  await rig.rig.connection.call('autoscaling', 'CreateOrUpdateTags', { Tags });
  expect(skipsIn((await rig.run()).entries)).toEqual([
    expect.stringMatching(/^its tag nuage:schedule=offce cannot be followed: 'offce' is not the name/),
  ]);
  expect(await seen(rig)).toEqual([on, undefined]);
});

test('suspended processes are named, with what they hold up', async () => {
  await using rig = await scheduleRig({ office });
  await makeGroup(rig, { [scheduleTag]: 'office' });
  const suspended = { AutoScalingGroupName: 'web', ScalingProcesses: ['Terminate'] };
  await rig.rig.connection.call('autoscaling', 'SuspendProcesses', suspended);
  await rig.at('2027-10-25T20:00Z');
  const { entries } = await rig.run();
  expect(entries.at(-1)?.reason).toMatch(
    /; suspended: Terminate \(nothing is terminated until Terminate is resumed\)$/,
  );
});

test('an override on the group stands above its schedule', async () => {
  await using rig = await scheduleRig({ office });
  const value = 'running 2027-10-25T18:00Z/2027-10-25T22:00Z';
  await makeGroup(rig, { [scheduleTag]: 'office', [overrideTag]: value });
  await rig.at('2027-10-25T20:00Z');
  expect((await rig.run()).report.status).toBe('nothing');
  await rig.at('2027-10-25T22:00Z');
  await rig.run();
  expect(await seen(rig)).toEqual([off, kept]);
});

test('undo brings back the sizes and the tag as they were', async () => {
  await using rig = await scheduleRig({ office });
  await makeGroup(rig, { [scheduleTag]: 'office' });
  await rig.at('2027-10-25T20:00Z');
  await using plan = await planScheduleRun(rig.input, rig.rig.context);
  const report = await applied(plan, rig.rig.context);
  expect(await seen(rig)).toEqual([off, kept]);
  await using undo = await planUndo(report.run ?? '', rig.rig.context);
  expect((await applied(undo, rig.rig.context)).counts).toMatchObject({ done: 2, failed: 0 });
  expect(await seen(rig)).toEqual([on, undefined]);
});
