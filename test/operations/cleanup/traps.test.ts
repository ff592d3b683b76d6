import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanupKinds } from '../../../src/operations/cleanup/candidate.ts';
import type { CleanupInput } from '../../../src/operations/cleanup/cleanup-input.ts';
import { planCleanup } from '../../../src/operations/cleanup/plan-cleanup.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { loadPlan, savePlan } from '../../../src/operations/plan/plan-file.ts';
import type { Skip, Step } from '../../../src/operations/plan/step.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { trapAccount } from './trap-account.ts';
import type { TrapAccount } from './trap-account.ts';

let account: TrapAccount;
let offered: readonly Step[];
let kept: Readonly<Record<string, Skip>>;

/** Who keeps what is this in the account. */
const asked: CleanupInput = {
  kinds: cleanupKinds,
  protect: { tags: [{ key: 'Keep' }], names: ['golden-*'] },
};

async function decided(input: CleanupInput) {
  await using plan = await planCleanup(input, account.rig.context);
  const entries = await Array.fromAsync(plan.entries());
  return {
    steps: entries.flatMap((entry) => ('skip' in entry ? [] : [entry])),
    skips: Object.fromEntries(
      entries.flatMap((entry) => ('skip' in entry ? [[entry.skip, entry] as const] : [])),
    ),
  };
}

/** The id of what is called so in the account. */
const id = (name: string): string => {
  const found = account.made[name];
  if (found === undefined) throw new Error(`Nothing is called ${name}.`);
  return found;
};

/** Why it is left alone. */
const why = (name: string): string | undefined => kept[id(name)]?.reason;

beforeAll(async () => {
  account = await trapAccount();
  const { steps, skips } = await decided(asked);
  offered = steps;
  kept = skips;
});

afterAll(() => account[Symbol.asyncDispose]());

test('exactly what is safe is offered', () => {
  const deletions = offered.filter((step) => step.change === 'delete').map((step) => step.target);
  expect(deletions.toSorted()).toEqual(
    [
      `${id('template')}:4`,
      id('image-disabled'),
      id('image-free'),
      id('snapshot-of-disabled'),
      id('snapshot-of-free'),
      id('snapshot-free'),
      account.making.source,
      id('volume-free'),
      id('address-free'),
      's3://uploads/free',
      id('group-free'),
      id('key-free'),
    ].toSorted(),
  );
  const place = (target: string): number => deletions.indexOf(target);
  expect(place(id('image-free'))).toBeLessThan(place(id('snapshot-of-free')));
});

test('every row tells what speaks for and against, the age and the price', () => {
  const reasons = Object.fromEntries(offered.map((step) => [step.target, step.reason]));
  expect(reasons[id('snapshot-free')]).toBe(
    `for: 180 days old, costs nothing itself, snapshot of ${account.making.source}, 8 GiB, of no image that stays; against: a snapshot that no Recycle Bin rule holds does not come back`,
  );
  expect(reasons[id('key-free')]).toMatch(
    /^for: 18\d days old, costs nothing itself, key pair free, used by nothing/,
  );
  expect(reasons['s3://uploads/free']).toMatch(
    /^for: 180 days old, 0\.00 USD a month, upload \S+ that was never completed, 2 parts of 2048 bytes in all; against: parts/,
  );
  expect(kept[id('volume-attached')]).toMatchObject({
    reason: `it is attached to ${id('instance-holder')}`,
    about: '180 days old, 0.80 USD a month',
  });
});

describe('c7n#6554: what launches, or could be launched at any moment, keeps its image', () => {
  test.each([
    ['image-stopped', () => `it is used by the instance ${id('instance-stopped')}`],
    ['image-configured', () => 'it is used by the launch configuration old-style'],
    ['image-default', () => 'it is used by version 1 of the launch template web'],
    ['image-latest', () => 'it is used by version 5 of the launch template web'],
    [
      'image-pinned',
      () => 'it is used by version 2 of the launch template web, which the Auto Scaling group pinned pins',
    ],
    [
      'image-mixed',
      () => 'it is used by version 3 of the launch template web, which the Auto Scaling group mixed pins',
    ],
    ['image-aliased', () => 'it is used by version 1 of the launch template aliased'],
  ])('%s', (name, reason) => expect(why(name)).toBe(reason()));

  test('and so do the versions', () => {
    const web = id('template');
    expect(kept[`${web}:1`]?.reason).toBe('it is the default version');
    expect(kept[`${web}:2`]?.reason).toBe('the Auto Scaling group pinned pins it');
    expect(kept[`${web}:3`]?.reason).toBe('the Auto Scaling group mixed pins it');
    expect(kept[`${web}:5`]?.reason).toBe('it is the latest version');
    const launched = `${id('template-launched')}:2`;
    expect(kept[launched]?.reason).toBe(`the instance ${id('instance-launched')} was launched from it`);
  });
});

test('who was not asked is named, with what would have to be asked', () => {
  expect(kept['other users of images']?.reason).toMatch(
    /^not asked: managed node groups of EKS \(eks:DescribeNodegroup\) and compute environments of AWS Batch/,
  );
  expect(kept['other users of key-pairs']).toBeUndefined();
});

test('images that others may use stay', () => {
  expect(why('image-public')).toBe('it is public');
  expect(why('image-shared')).toBe('it is shared with the account 210987654321');
  expect(why('image-guarded')).toBe('it is protected from deregistration');
});

test('c7n#9138: a disabled image counts, so its snapshot stays while it does', async () => {
  const { skips } = await decided({ kinds: ['snapshots'] });
  expect(skips[id('snapshot-of-disabled')]?.reason).toBe(`it is of the image ${id('image-disabled')}`);
});

describe('c7n#9459: what AWS Backup, a lifecycle policy or a cluster looks after stays', () => {
  test.each([
    ['snapshot-backup', 'it belongs to AWS Backup'],
    ['snapshot-lifecycle', 'it belongs to a lifecycle policy'],
    ['volume-kubernetes', 'it belongs to Kubernetes'],
    ['volume-eks', 'it belongs to an EKS cluster'],
    ['volume-stack', 'it belongs to a CloudFormation stack'],
    ['group-ingress', 'it belongs to Kubernetes'],
    ['address-cluster', 'it belongs to Kubernetes'],
  ])('%s', (name, reason) => expect(why(name)).toBe(reason));
});

describe('what is used, shared, young or protected stays', () => {
  test.each([
    ['snapshot-locked', 'it is locked'],
    ['snapshot-mapped', 'it is used by version 1 of the launch template disks'],
    ['snapshot-public', 'it is shared with everybody'],
    ['snapshot-shared', 'it is shared with the account 210987654321'],
    ['snapshot-pending', 'it is pending'],
    ['snapshot-young', 'it is younger than 90 days'],
    ['snapshot-kept', 'it has the tag Keep, which is protected'],
    ['snapshot-golden', 'its name matches golden-*, which is protected'],
    ['volume-young', 'it is younger than 90 days'],
    ['key-young', 'it is younger than 90 days'],
    ['group-default', 'it is the default group of its VPC'],
    ['group-templated', 'it is used by version 1 of the launch template groups'],
    ['group-function', 'it is used by the function in-vpc'],
    ['key-configured', 'it is used by launch configuration old-style'],
    ['key-templated', 'it is used by launch template web (version 5)'],
  ])('%s', (name, reason) => expect(why(name)).toBe(reason));

  test('by what has no fixed name', () => {
    expect(why('key-stopped')).toBe(`it is used by ${id('instance-stopped')}`);
    expect(why('group-worn')).toMatch(/^it is used by the network interface eni-/);
    expect(why('group-named')).toBe(`it is used by a rule of ${id('group-naming')}`);
    expect(why('address-associated')).toMatch(/^it is associated with i-/);
    // Begun long ago, and a part came yesterday.
    expect(kept['s3://uploads/worked-on']?.reason).toBe('it is younger than 90 days');
    expect(kept['s3://uploads/young']?.reason).toBe('it is younger than 90 days');
  });
});

test('c7n#261, c7n#4997: more than the limits fails the plan and cuts nothing short', async () => {
  const { context } = account.rig;
  await expect(planCleanup({ max: 2, kinds: ['snapshots'] }, context)).rejects.toThrow(
    'More snapshots would go than may: ',
  );
  await expect(planCleanup({ maxPercent: 15, kinds: ['volumes'] }, context)).rejects.toThrow(
    /^More volumes would go than may: 2 of \d+, and at most 15 percent\.$/,
  );
  expect((await decided({ max: 2, maxPercent: 100, kinds: ['volumes'] })).steps).toHaveLength(4);
});

test('cloud-nuke#846: what the plan kept is kept, what came to be used is spared, and all else goes', async () => {
  const { rig, making } = account;
  const { connection, cloud, context } = rig;
  const late = await making.address();
  await using plan = await planCleanup(asked, context);
  // Between plan and apply somebody begins to use things.
  await making.attach(id('volume-free'), id('instance-holder'), '/dev/sdg');
  await connection.call('autoscaling', 'CreateLaunchConfiguration', {
    LaunchConfigurationName: 'newer',
    ImageId: id('image-free'),
    InstanceType: 't3.micro',
    KeyName: 'free',
    SecurityGroups: [id('group-free')],
  });
  await making.group('newer', { LaunchTemplate: { LaunchTemplateName: 'web', Version: '4' } });
  await making.part('free', id('upload-free'), 3);
  await connection.call('ec2', 'AssociateAddress', {
    AllocationId: late,
    InstanceId: id('instance-stopped'),
  });
  await connection.call('ec2', 'ModifySnapshotAttribute', {
    SnapshotId: id('snapshot-free'),
    CreateVolumePermission: { Add: [{ UserId: '210987654321' }] },
  });
  const failed: unknown = await applyPlan(plan, context).catch((error: unknown) => error);
  expect(failed).toMatchObject({ report: { counts: { moved: 8, blocked: 2, failed: 0, unknown: 0 } } });
  const spared = new Set(
    (failed as { report: { problems: { target: string }[] } }).report.problems.map(({ target }) => target),
  );
  for (const name of ['volume-free', 'image-free', 'snapshot-free', 'group-free', 'key-free'])
    expect(spared).toContain(id(name));
  expect(spared).toContain(late);
  expect(spared).toContain(`${id('template')}:4`);
  expect(spared).toContain('s3://uploads/free');
  await cloud.clock.advance('1m');
  const { skips } = await decided(asked);
  for (const skip of Object.keys(kept))
    if (!skip.startsWith('other users of ')) expect(skips).toHaveProperty(skip);
  // The snapshot of an image that was spared waits for it.
  expect(skips[id('snapshot-of-free')]?.reason).toBe(`it is of the image ${id('image-free')}`);
  expect(skips[id('address-free')]).toBeUndefined();
  expect(skips[id('image-disabled')]).toBeUndefined();
  expect(skips[id('snapshot-of-disabled')]).toBeUndefined();
});

test('of two people who clean up at once one is told that the plan is stale, and nothing is done twice', async () => {
  const { rig, making } = account;
  const { cloud, context, connection } = rig;
  const volume = await making.volume();
  await cloud.clock.advance('100d');
  const protect = { names: [id('volume-young')] };
  const other = { ...context, runsDirectory: mkdtempSync(join(tmpdir(), 'nuage-runs-')) };
  await using mine = await planCleanup({ kinds: ['volumes'], protect }, context);
  await using theirs = await planCleanup({ kinds: ['volumes', 'addresses'], protect }, other);
  const results = await Promise.allSettled([applyPlan(mine, context), applyPlan(theirs, other)]);
  const refused = results.filter((one) => one.status === 'rejected');
  expect(refused).toMatchObject([
    { reason: { code: 'StalePlan', message: expect.stringContaining('is being applied by another run') } },
  ]);
  const Filters = [{ Name: 'volume-id', Values: [volume] }];
  const { Snapshots } = await connection.call('ec2', 'DescribeSnapshots', { OwnerIds: ['self'], Filters });
  expect(Snapshots).toHaveLength(1);
  const { Parameters } = await connection.call('ssm', 'DescribeParameters', {});
  expect(Parameters?.map(({ Name }) => Name)).toEqual(['/images/web']);
});

test('of two saved plans the second is told that it is stale; a volume comes back from its final snapshot', async () => {
  const { rig, making } = account;
  const { connection, cloud, context } = rig;
  const volume = await making.volume();
  await cloud.clock.advance('100d');
  const files = ['one', 'two'].map((name) => join(context.runsDirectory, `${name}.plan`));
  for (const file of files) {
    await using plan = await planCleanup(
      { kinds: ['volumes'], protect: { names: [id('volume-young')] } },
      context,
    );
    await savePlan(plan, file);
  }
  const [mine, theirs] = await Promise.all(files.map(loadPlan));
  if (mine === undefined || theirs === undefined) throw new Error('no plans');
  const report = await applyPlan(mine, context);
  await cloud.clock.advance('1m');
  await expect(applyPlan(theirs, context)).rejects.toMatchObject({ code: 'StalePlan' });
  const Filters = [{ Name: 'volume-id', Values: [volume] }];
  const { Snapshots = [] } = await connection.call('ec2', 'DescribeSnapshots', {
    OwnerIds: ['self'],
    Filters,
  });
  expect(Snapshots).toMatchObject([{ VolumeId: volume, State: 'completed' }]);

  await using back = await planUndo(report.run ?? '', context);
  await applyPlan(back, context);
  const { Volumes } = await connection.call('ec2', 'DescribeVolumes', {
    Filters: [{ Name: 'snapshot-id', Values: [Snapshots[0]?.SnapshotId ?? ''] }],
  });
  expect(Volumes).toMatchObject([{ Size: 8 }]);
});
