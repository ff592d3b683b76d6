import { expect, test } from 'vitest';
import { planCleanup } from '../../../src/operations/cleanup/plan-cleanup.ts';
import { localRig } from '../local-rig.ts';
import { storageAccount } from './storage-account.ts';

test('50,000 snapshots, 5,000 images and 20,000 volumes are planned with a call a page and none a thing', async () => {
  await using rig = await localRig();
  await rig.cloud.clock.set('2027-01-01T00:00:00Z');
  const { connections, calls } = storageAccount({ snapshots: 50_000, images: 5_000, volumes: 20_000 });
  await using plan = await planCleanup({}, { ...rig.context, connections });
  // A final snapshot for each volume.
  expect(plan.header).toMatchObject({ steps: 50_000 + 5_000 + 2 * 20_000, skips: 0 });
  expect(Object.fromEntries(calls)).toEqual({
    DescribeInstances: 1,
    DescribeLaunchConfigurations: 1,
    DescribeLaunchTemplateVersions: 1,
    DescribeAutoScalingGroups: 1,
    DescribeLockedSnapshots: 1,
    ListRules: 2,
    // Once for themselves, once for the snapshots that they hold.
    DescribeImages: 10,
    // Once more for what is public.
    DescribeSnapshots: 51,
    DescribeVolumes: 40,
  });
});
