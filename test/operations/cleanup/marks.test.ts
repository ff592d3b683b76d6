import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CleanupInput } from '../../../src/operations/cleanup/cleanup-input.ts';
import { planCleanup } from '../../../src/operations/cleanup/plan-cleanup.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { localRig } from '../local-rig.ts';
import type { LocalRig } from '../local-rig.ts';
import { Making } from './making.ts';

const day = 86_400_000;
const input: CleanupInput = { kinds: ['volumes'], markFor: 14 * day };

let rig: LocalRig;
let making: Making;

beforeAll(async () => {
  rig = await localRig({ cloud: { time: '2027-01-01T08:00:00Z' } });
  making = new Making(rig);
});

afterAll(() => rig[Symbol.asyncDispose]());

/** What a run of every night does and tells. */
async function night(): Promise<Readonly<Record<string, string>>> {
  await using plan = await planCleanup(input, rig.context);
  const entries = await Array.fromAsync(plan.entries());
  await applyPlan(plan, rig.context);
  await rig.cloud.clock.advance('1m');
  return Object.fromEntries(
    entries.map((entry) =>
      'skip' in entry
        ? [entry.skip, entry.reason]
        : [entry.target, `${entry.id.split('-')[0]}: ${entry.reason}`],
    ),
  );
}

async function tagsOf(id: string): Promise<Readonly<Record<string, string>>> {
  const Filters = [{ Name: 'resource-id', Values: [id] }];
  const { Tags = [] } = await rig.connection.call('ec2', 'DescribeTags', { Filters });
  return Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value]));
}

async function isThere(id: string): Promise<boolean> {
  const Filters = [{ Name: 'volume-id', Values: [id] }];
  const { Volumes = [] } = await rig.connection.call('ec2', 'DescribeVolumes', { Filters });
  return Volumes.length > 0;
}

test('marked now, unmarked when something uses it, put off by a person, deleted when its day came', async () => {
  const { cloud, connection } = rig;
  const [left, used, later, odd] = [
    await making.volume(),
    await making.volume(),
    await making.volume(),
    await making.volume(),
  ];
  await cloud.clock.set('2027-06-01T08:00:00Z');
  const first = await night();
  expect(first[left]).toMatch(
    /^mark: goes on 2027-06-15; for: 15\d days old, 0\.80 USD a month, volume of 8 GiB/,
  );
  for (const id of [left, used, later, odd])
    expect(await tagsOf(id)).toEqual({ 'nuage:delete-on': '2027-06-15' });
  expect((await night())[left]).toBe('it is marked, and goes on 2027-06-15');

  const [holder = ''] = await rig.launch({ Placement: { AvailabilityZone: 'eu-west-1a' } });
  await making.attach(used, holder);
  await making.tag(later, { 'nuage:delete-on': '2027-07-01' });
  await making.tag(odd, { 'nuage:delete-on': 'never' });
  await cloud.clock.set('2027-06-14T08:00:00Z');
  const second = await night();
  expect(second[left]).toBe('it is marked, and goes on 2027-06-15');
  expect(second[used]).toBe(`unmark: its mark goes: it is attached to ${holder}`);
  expect(await tagsOf(used)).toEqual({});
  expect(second[odd]).toBe('its mark is no day such as 2026-12-31: never');

  await cloud.clock.set('2027-06-15T08:00:00Z');
  const third = await night();
  expect(third[left]).toMatch(/^delete: marked for 2027-06-15; for: /);
  expect(third[later]).toBe('it is marked, and goes on 2027-07-01');
  expect(await Promise.all([left, used, later, odd].map(isThere))).toEqual([false, true, true, true]);

  // Somebody puts the day off between plan and apply.
  await cloud.clock.set('2027-07-02T08:00:00Z');
  await using plan = await planCleanup(input, rig.context);
  await making.tag(later, { 'nuage:delete-on': '2027-08-01' });
  await expect(applyPlan(plan, rig.context)).rejects.toMatchObject({
    report: { counts: { done: 0, moved: 1 } },
  });
  expect(await isThere(later)).toBe(true);
  await connection.call('ec2', 'DeleteVolume', { VolumeId: later });
  await connection.call('ec2', 'DeleteVolume', { VolumeId: odd });
});

test('marks are taken back by undo, count for the limits, and stay off what can hold none', async () => {
  const { cloud, context } = rig;
  const ids = [await making.volume(), await making.volume()];
  await cloud.clock.advance('100d');
  const only: CleanupInput = { ...input, protect: { names: [await used()] } };
  await expect(planCleanup({ ...only, max: 1 }, context)).rejects.toThrow(
    'More volumes would go or be marked than may: 2, and at most 1.',
  );
  await using plan = await planCleanup(only, context);
  const before = cloud.calls.list({ name: 'CreateTags', limit: 100 }).length;
  const { run = '' } = await applyPlan(plan, context);
  // One call for both.
  expect(cloud.calls.list({ name: 'CreateTags', limit: 100 }).length - before).toBe(1);
  await using back = await planUndo(run, context);
  await applyPlan(back, context);
  for (const id of ids) expect(await tagsOf(id)).toEqual({});
});

test('versions of templates are marked on their template, one by one, and lose their marks with what pins them', async () => {
  const { cloud, connection, context } = rig;
  const template = await making.template('web', [{}, {}, {}, {}]);
  await cloud.clock.advance('100d');
  const kinds = ['launch-template-versions'] as const;
  const run = async (): Promise<readonly string[]> => {
    await using plan = await planCleanup({ kinds, markFor: 14 * day }, context);
    const entries = await Array.fromAsync(plan.entries());
    await applyPlan(plan, context);
    return entries.flatMap((entry) => ('skip' in entry ? [] : [entry.id.replace(/-\d{12}-.*:/, ':')]));
  };
  expect(await run()).toEqual(['mark:2', 'mark:3']);
  expect(Object.keys(await tagsOf(template))).toEqual(['nuage:delete-on:2', 'nuage:delete-on:3']);
  await making.group('pinned', { LaunchTemplate: { LaunchTemplateName: 'web', Version: '3' } });
  expect(await run()).toEqual(['unmark:3']);
  await cloud.clock.advance('15d');
  expect((await run()).map((id) => id.split('-')[0])).toEqual(['delete', 'unmark:2']);
  expect(await tagsOf(template)).toEqual({});
  const versions = await connection.call('ec2', 'DescribeLaunchTemplateVersions', {
    LaunchTemplateId: template,
  });
  expect((versions.LaunchTemplateVersions ?? []).map(({ VersionNumber }) => VersionNumber)).toEqual([
    1, 3, 4,
  ]);
});

test('an upload, which can hold no mark, waits so much longer', async () => {
  const { cloud, connection, context } = rig;
  await connection.call('s3', 'CreateBucket', {
    Bucket: 'uploads',
    CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
  });
  await making.upload('left', 1);
  const kinds = ['multipart-uploads'] as const;
  const entries = async () => {
    await using plan = await planCleanup({ kinds, markFor: 14 * day }, context);
    return Array.fromAsync(plan.entries());
  };
  await cloud.clock.advance('95d');
  expect(await entries()).toMatchObject([
    {
      skip: 's3://uploads/left',
      reason: expect.stringMatching(/^it can hold no mark, and goes on \d{4}-\d\d-\d\d unless/),
    },
  ]);
  await cloud.clock.advance('10d');
  expect(await entries()).toMatchObject([{ call: { action: 'AbortMultipartUpload' } }]);
});

/** The volume that the first test left attached. */
async function used(): Promise<string> {
  const Filters = [{ Name: 'attachment.device', Values: ['/dev/sdf'] }];
  const { Volumes = [] } = await rig.connection.call('ec2', 'DescribeVolumes', { Filters });
  return Volumes[0]?.VolumeId ?? '';
}
