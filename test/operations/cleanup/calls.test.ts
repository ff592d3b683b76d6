import { expect, test } from 'vitest';
import { planCleanup } from '../../../src/operations/cleanup/plan-cleanup.ts';
import { localRig } from '../local-rig.ts';
import { storageAccount } from './storage-account.ts';

// A tenth of a large account, in pages of a tenth: as many calls. The full size is `npm run bench cleanup`.
test('calls are bounded by pages, not by items', async () => {
  await using rig = await localRig({ cloud: { time: '2027-01-01T00:00:00Z' } });
  const { connections, calls } = storageAccount({ snapshots: 5_000, images: 1_500, volumes: 2_000 }, 10);
  await using plan = await planCleanup({}, { ...rig.context, connections });
  // A final snapshot for each volume.
  expect(plan.header).toMatchObject({ steps: 5_000 + 1_500 + 2 * 2_000, skips: 3 });
  expect(Object.fromEntries(calls)).toEqual({
    DescribeInstances: 1,
    // For images, and for the snapshots that are named beside them.
    DescribeLaunchConfigurations: 2,
    DescribeLaunchTemplateVersions: 2,
    DescribeAutoScalingGroups: 2,
    DescribeFleets: 2,
    // Each time once for the versions that they pin, once for what they name.
    DescribeSpotFleetRequests: 4,
    DescribeLockedSnapshots: 1,
    ListRules: 2,
    // Once for themselves, once for the snapshots that they hold.
    DescribeImages: 30,
    // Once more for what is public.
    DescribeSnapshots: 51,
    DescribeVolumes: 40,
  });
});
