import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { s3Resources } from '../../src/index.ts';
import { pattern, s3Rig } from '../operations/s3/rig.ts';

test('buckets and objects are listed lazily, narrowed and limited', async () => {
  const rig = await s3Rig();
  for (const key of ['a/1', 'a/2', 'b/3']) await rig.put(key, key);
  const s3 = s3Resources(rig.connection);
  expect((await s3.buckets.toArray()).map(({ name }) => name)).toEqual(['bucket']);
  const { objects } = s3.bucket('bucket');
  expect((await objects.all().toArray()).map(({ key, size }) => `${key} ${size}`)).toEqual([
    'a/1 3',
    'a/2 3',
    'b/3 3',
  ]);
  expect((await objects.filter({ prefix: 'a/' }).toArray()).map(({ key }) => key)).toEqual(['a/1', 'a/2']);
  expect((await objects.limit(1).toArray()).map(({ key }) => key)).toEqual(['a/1']);
  expect(await objects.filter({ prefix: 'a/' }).delete()).toEqual({ deleted: 2 });
  expect(await objects.filter({ prefix: 'none' }).delete()).toEqual({ deleted: 0 });
  expect(Object.keys(await rig.objects())).toEqual(['b/3']);
});

test('files go up and come down, of any size', async () => {
  const rig = await s3Rig();
  const directory = rig.directory({ small: 'x', big: pattern(20_000_000) });
  const bucket = s3Resources(rig.connection).bucket('bucket');
  for (const name of ['small', 'big']) {
    await bucket.upload(join(directory, name), `k/${name}`, { ContentType: 'text/plain' });
    await bucket.download(`k/${name}`, join(directory, `${name}.back`));
    expect(readFileSync(join(directory, `${name}.back`)).equals(readFileSync(join(directory, name)))).toBe(
      true,
    );
  }
  await bucket.copy({ bucket: 'bucket', key: 'k/small' }, 'copy');
  expect(await bucket.object('copy').load()).toMatchObject({ ContentLength: 1, ContentType: 'text/plain' });
});

test('a bucket is made, filled, emptied of all versions and removed', async () => {
  const rig = await s3Rig();
  const bucket = s3Resources(rig.connection).bucket('fresh');
  await bucket.create();
  await bucket.waitUntilExists();
  await rig.connection.call('s3', 'PutBucketVersioning', {
    Bucket: 'fresh',
    VersioningConfiguration: { Status: 'Enabled' },
  });
  const object = await bucket.putObject({ Key: 'a', Body: Buffer.from('1') });
  await object.put({ Body: Buffer.from('2') });
  await object.delete();
  const versions = await bucket.objectVersions.all().toArray();
  expect(versions.map(({ isLatest, isDeleteMarker }) => [isLatest, isDeleteMarker])).toEqual([
    [false, false],
    [false, false],
    [true, true],
  ]);
  await expect(bucket.delete()).rejects.toMatchObject({ code: 'BucketNotEmpty' });
  expect(await bucket.objectVersions.delete()).toEqual({ deleted: 3 });
  await bucket.delete();
});
