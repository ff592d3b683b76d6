import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  PutObjectRetentionCommand,
} from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';

const Bucket = 'a-bucket';
const Key = 'k';

async function withVersions() {
  const rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  await rig.s3.send(new PutObjectCommand({ Bucket, Key, Body: 'null' }));
  const VersioningConfiguration = { Status: 'Enabled' as const };
  await rig.s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
  return rig;
}

test('what is written again, deleted and brought back keeps its versions', async () => {
  await using rig = await withVersions();
  const { s3 } = rig;
  const first = await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'one' }));
  const second = await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'two' }));
  expect(first.VersionId).toMatch(/^[A-Za-z0-9._]{32}$/);
  const read = async (VersionId?: string) =>
    (await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }))).Body?.transformToString();
  expect([await read(), await read(first.VersionId), await read('null')]).toEqual(['two', 'one', 'null']);
  const deleted = await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  expect(deleted.DeleteMarker).toBe(true);
  expect((await refusal(s3.send(new HeadObjectCommand({ Bucket, Key })))).status).toBe(404);
  expect(
    (await refusal(s3.send(new GetObjectCommand({ Bucket, Key, VersionId: deleted.VersionId })))).status,
  ).toBe(405);
  const listed = await s3.send(new ListObjectVersionsCommand({ Bucket }));
  expect(listed.Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
    [second.VersionId, false],
    [first.VersionId, false],
    ['null', false],
  ]);
  expect(listed.DeleteMarkers).toMatchObject([{ Key, VersionId: deleted.VersionId, IsLatest: true }]);
  await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId: deleted.VersionId }));
  expect(await read()).toBe('two');
  await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId: second.VersionId }));
  expect(await read()).toBe('one');
});

test('pages of versions go on within a key', async () => {
  await using rig = await withVersions();
  const { s3 } = rig;
  for (const Body of ['1', '2', '3']) await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'l', Body: '' }));
  const seen: string[] = [];
  let KeyMarker: string | undefined;
  let VersionIdMarker: string | undefined;
  for (;;) {
    const page = await s3.send(
      new ListObjectVersionsCommand({ Bucket, MaxKeys: 2, KeyMarker, VersionIdMarker }),
    );
    seen.push(...(page.Versions ?? []).map((version) => `${version.Key} ${version.VersionId}`));
    if (page.IsTruncated !== true) break;
    ({ NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page);
  }
  expect(seen.length).toBe(5);
  expect(new Set(seen).size).toBe(5);
});

test('locked versions are not deleted', async () => {
  await using rig = await startS3();
  const { s3, cloud } = rig;
  await s3.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true }));
  const { VersionId } = await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
  const remove = (BypassGovernanceRetention?: boolean) =>
    s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId, BypassGovernanceRetention }));
  const locked = {
    code: 'AccessDenied',
    status: 403,
    message: 'Access Denied because object protected by object lock.',
  };
  await s3.send(new PutObjectLegalHoldCommand({ Bucket, Key, LegalHold: { Status: 'ON' } }));
  expect(await refusal(remove(true))).toEqual(locked);
  await s3.send(new PutObjectLegalHoldCommand({ Bucket, Key, LegalHold: { Status: 'OFF' } }));
  const RetainUntilDate = new Date(cloud.clock.now() + 86_400_000);
  const Retention = { Mode: 'COMPLIANCE' as const, RetainUntilDate };
  await s3.send(new PutObjectRetentionCommand({ Bucket, Key, Retention }));
  expect(await refusal(remove(true))).toEqual(locked);
  await cloud.clock.advance(2 * 86_400_000);
  await remove();
});
