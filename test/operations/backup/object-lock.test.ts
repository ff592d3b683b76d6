import { randomFillSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { planPrune } from '../../../src/operations/backup/prune/plan-prune.ts';
import type { PruneInput } from '../../../src/operations/backup/prune/plan-prune.ts';
import { verifyBackups } from '../../../src/operations/backup/verify.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { skipsOf, stepsOf } from '../../../src/operations/plan/plan.ts';
import { zoneOf } from '../../../src/time/zone.ts';
import { backupRig, blockSize } from './rig.ts';
import type { BackupRig } from './rig.ts';

const Bucket = 'backups';

/** Three backups, each with a block of its own, in a bucket that keeps versions. */
async function threeBackups(lock?: 'GOVERNANCE' | 'COMPLIANCE'): Promise<BackupRig> {
  const rig = await backupRig('bucket');
  const { connection } = rig.local;
  await connection.call('s3', 'PutBucketVersioning', {
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  });
  if (lock !== undefined)
    await connection.call('s3', 'PutObjectLockConfiguration', {
      Bucket,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: lock, Days: 30 } },
      },
    });
  const { data } = await rig.launch();
  for (const _ of [1, 2, 3]) {
    await rig.write(data, 3, randomFillSync(new Uint8Array(blockSize)));
    expect(await rig.backUp()).toMatchObject({ status: 'done' });
  }
  return rig;
}

async function prune(rig: BackupRig, more: Partial<PruneInput> = {}) {
  const { context, events } = rig.local;
  const input = { store: rig.store, policy: { last: 1 }, zone: zoneOf('UTC'), ...more };
  await using plan = await planPrune(input, context);
  const steps = (await Array.fromAsync(stepsOf(plan))).map(({ id, reason }) => ({
    id: id.replace(/-.*/, ''),
    reason,
  }));
  const skips = (await Array.fromAsync(skipsOf(plan)))
    .filter(({ name }) => name === 'older versions')
    .map(({ reason }) => reason);
  const from = events.length;
  const { status } = await applyPlan(plan, context);
  const advice = events.slice(from).flatMap((event) => (event.kind === 'advice' ? [event.message] : []));
  return { steps, skips, advice, status };
}

/** How many versions there are that are not current, and how many delete markers. */
async function old({
  local: { connection },
}: BackupRig): Promise<readonly [versions: number, markers: number]> {
  const { Versions = [], DeleteMarkers = [] } = await connection.call('s3', 'ListObjectVersions', { Bucket });
  return [Versions.filter(({ IsLatest }) => IsLatest !== true).length, DeleteMarkers.length];
}

async function isWhole(rig: BackupRig, backups: number): Promise<void> {
  const found = await verifyBackups({ store: rig.store }, rig.local.context);
  expect(found).toMatchObject({ backups, problems: [] });
}

test('under a lock a prune says what stays and until when, and a later one ends it', async () => {
  await using rig = await threeBackups('COMPLIANCE');
  const first = await prune(rig, { removeVersions: true });
  expect(first.steps.map(({ id }) => id)).toEqual(['remove', 'remove', 'sweep']);
  // Leases, claims and drafts that were written anew.
  expect(first.skips).toEqual([
    expect.stringMatching(
      /^\d+ versions that are not current, [\d.]+ KiB, stay under the bucket's object lock \(COMPLIANCE, 30 days\): \S+Z is the end of the first, \S+Z of the last$/,
    ),
  ]);
  await isWhole(rig, 1);
  const [kept] = await old(rig);
  expect(kept).toBeGreaterThan(8);
  // Nothing can be done for now: nothing is planned, and the next backup is none the worse.
  const again = await prune(rig, { removeVersions: true });
  expect(again).toMatchObject({ steps: [], status: 'nothing' });
  expect(again.skips).toEqual([expect.stringMatching(/ MiB, stay under the bucket's object lock/)]);
  expect(await rig.backUp()).toMatchObject({ status: 'done' });
  await rig.local.cloud.clock.advance('31d');
  const last = await prune(rig, { removeVersions: true });
  expect(last.steps.map(({ id }) => id)).toEqual(['remove', 'sweep', 'versions']);
  expect(last.steps.at(-1)?.reason).toMatch(
    /^\d+ versions that are not current, .* MiB, for good, and those of what goes$/,
  );
  expect(last.status).toBe('done');
  // All but what this prune itself wrote: its lease and its index, which are locked from now on.
  expect((await old(rig))[0]).toBeLessThan(kept);
  await rig.local.cloud.clock.advance('31d');
  await prune(rig, { removeVersions: true });
  expect(await old(rig)).toEqual([0, 0]);
  await isWhole(rig, 1);
});

test('a legal hold is refused by S3 and told in its words; the marker above what stays is left', async () => {
  await using rig = await threeBackups('GOVERNANCE');
  const { connection, cloud } = rig.local;
  await prune(rig);
  await cloud.clock.advance('31d');
  const { DeleteMarkers = [], Versions = [] } = await connection.call('s3', 'ListObjectVersions', {
    Bucket,
    Prefix: 'nuage/packs/',
  });
  const marked = new Set(DeleteMarkers.map(({ Key }) => Key));
  const held = Versions.find(({ Key }) => marked.has(Key));
  await connection.call('s3', 'PutObjectLegalHold', {
    Bucket,
    Key: held?.Key ?? '',
    VersionId: held?.VersionId,
    LegalHold: { Status: 'ON' },
  });
  const { advice } = await prune(rig, { removeVersions: true });
  expect(advice).toEqual([
    expect.stringMatching(
      /^\d+ versions? that (?:is|are) not current, \d+ KiB, stays? until a later prune\. The bucket's lock is GOVERNANCE, 30 days\. S3 refused 1: Access Denied because object protected by object lock\.$/,
    ),
  ]);
  // What was deleted is not there again.
  await isWhole(rig, 1);
  const { Contents = [] } = await connection.call('s3', 'ListObjectsV2', { Bucket, Prefix: 'nuage/packs/' });
  expect(Contents.map(({ Key }) => Key)).not.toContain(held?.Key);
});

test('in a bucket with versions what stays is told, and goes when that is asked for', async () => {
  await using rig = await threeBackups();
  await prune(rig);
  const told = await prune(rig);
  expect(told).toMatchObject({ steps: [], status: 'nothing' });
  expect(told.skips).toEqual([
    expect.stringMatching(
      /^\d+ versions that are not current, [\d.]+ MiB, stay, as the bucket keeps versions: --remove-versions deletes them, or a rule of its lifecycle \(NoncurrentVersionExpiration\)$/,
    ),
  ]);
  const gone = await prune(rig, { removeVersions: true });
  expect(gone.steps.map(({ id }) => id)).toEqual(['versions']);
  expect(await old(rig)).toEqual([0, 0]);
  await isWhole(rig, 1);
  expect(await prune(rig, { removeVersions: true })).toMatchObject({ steps: [], skips: [] });
});

test('packs that may not be deleted fail the prune in words that name one, and the next one ends it', async () => {
  await using rig = await threeBackups();
  const { connection } = rig.local;
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:DeleteObject',
        Resource: 'arn:aws:s3:::backups/nuage/packs/*',
      },
    ],
  });
  await connection.call('s3', 'PutBucketPolicy', { Bucket, Policy });
  await expect(prune(rig)).rejects.toMatchObject({
    report: {
      problems: [
        {
          step: 'sweep',
          message: expect.stringMatching(
            /^2 of 2 objects were not deleted; nuage\/packs\/..\/[0-9a-f]{64}\.pack: .*explicit deny/,
          ) as string,
        },
      ],
    },
  });
  await isWhole(rig, 1);
  expect(await rig.backUp()).toMatchObject({ status: 'done' });
  await isWhole(rig, 2);
  await connection.call('s3', 'DeleteBucketPolicy', { Bucket });
  const { steps } = await prune(rig, { policy: { last: 2 } });
  expect(steps.map(({ reason }) => reason)).toEqual([
    'blocks that no backup needs any more: an earlier prune did not come to its end',
  ]);
  const { Contents = [] } = await connection.call('s3', 'ListObjectsV2', { Bucket, Prefix: 'nuage/packs/' });
  expect(Contents).toHaveLength(1);
  await isWhole(rig, 2);
});
