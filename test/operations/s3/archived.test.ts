import { expect, test } from 'vitest';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { makeBucket } from '../../../src/operations/s3/make-bucket.ts';
import { planRestoreArchived } from '../../../src/operations/s3/restore-archived.ts';
import { readObject } from '../../../src/operations/s3/stream.ts';
import { operationContext } from '../../../src/operation-context.ts';
import { filesIn, s3Rig } from './rig.ts';

test('archived objects are restored for some days, and can then be downloaded', async () => {
  const rig = await s3Rig();
  await rig.put('old/a', 'x', { StorageClass: 'GLACIER' });
  await rig.put('old/b', 'y', { StorageClass: 'DEEP_ARCHIVE' });
  await rig.put('old/c', 'z');
  const input = { url: 's3://bucket/old/', days: 2 };
  const into = rig.directory();
  const down = { source: 's3://bucket/old', target: into, recursive: true };
  expect(await copyFiles(down, rig.context)).toMatchObject({
    downloaded: 1,
    failures: [{ code: 'InvalidObjectState' }, { code: 'InvalidObjectState' }],
  });
  const plan = await planRestoreArchived(input, rig.context);
  expect(await applyPlan(plan, rig.context)).toMatchObject({ status: 'done' });
  expect(rig.questions.at(-1)).toMatchObject({
    summary: {
      groups: [
        {
          targets: [
            { id: 's3://bucket/old/…', reason: '2 archived objects, 2 B, to be read for 2 days (Standard)' },
          ],
        },
      ],
    },
  });
  // Asked again while S3 works on them, nothing is wrong.
  expect(await applyPlan(await planRestoreArchived(input, rig.context), rig.context)).toMatchObject({
    status: 'done',
  });
  await rig.cloud.clock.advance('13h');
  expect(await copyFiles(down, rig.context)).toMatchObject({ downloaded: 3, failures: [] });
  expect(filesIn(into)).toEqual({ a: 'x', b: 'y', c: 'z' });
  const none = await planRestoreArchived({ url: 's3://bucket/new', days: 1 }, rig.context);
  expect(none.header).toMatchObject({ steps: 0, skips: 1 });
});

test('some bytes of an object are read, from either end', async () => {
  const rig = await s3Rig();
  await rig.put('key', '0123456789');
  const read = async (range: string): Promise<string> => {
    let came = '';
    await readObject(
      { source: 's3://bucket/key', range, take: (bytes) => void (came += Buffer.from(bytes).toString()) },
      rig.context,
    );
    return came;
  };
  expect(await Promise.all(['0-3', '7-', '-2', '5-99', '-99'].map(read))).toEqual([
    '0123',
    '789',
    '89',
    '56789',
    '0123456789',
  ]);
  await expect(read('10-')).rejects.toThrow('There are no bytes 10- of something that has 10.');
  await expect(read('a-b')).rejects.toThrow('"a-b" is no range of bytes.');
  await expect(read('-')).rejects.toThrow('no range of bytes');
});

test('a bucket that is there in another region is not the one that was asked for', async () => {
  const rig = await s3Rig();
  const west = operationContext({
    connection: rig.connection.in('eu-west-1'),
    runsDirectory: rig.context.runsDirectory,
  });
  expect(await makeBucket({ url: 's3://west' }, west)).toMatchObject({ existed: false, region: 'eu-west-1' });
  expect(await makeBucket({ url: 's3://west' }, west)).toMatchObject({ existed: true, region: 'eu-west-1' });
  await expect(makeBucket({ url: 's3://west' }, rig.context)).rejects.toMatchObject({
    code: 'BucketInAnotherRegion',
    message: 'west is there already, in eu-west-1 and not in us-east-1.',
  });
});
