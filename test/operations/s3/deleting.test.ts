import { describe, expect, test } from 'vitest';
import { deleteObjects } from '../../../src/aws/s3/delete-objects.ts';
import type { Transport } from '../../../src/aws/transport.ts';
import { makeBucket } from '../../../src/operations/s3/make-bucket.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { stepsOf } from '../../../src/operations/plan/plan.ts';
import type { Plan } from '../../../src/operations/plan/plan.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { planRemove, planRemoveBucket } from '../../../src/operations/s3/remove.ts';
import { planRestoreObjects } from '../../../src/operations/s3/restore.ts';
import { bodyText, wholeBody } from '../../../src/wire/body.ts';
import { s3Rig } from './rig.ts';
import type { S3Rig } from './rig.ts';

async function reasons(plan: Plan): Promise<string[]> {
  const found: string[] = [];
  for await (const { reason } of stepsOf(plan)) found.push(reason);
  return found;
}

async function keepVersions(rig: S3Rig): Promise<void> {
  await rig.connection.call('s3', 'PutBucketVersioning', {
    Bucket: 'bucket',
    VersioningConfiguration: { Status: 'Enabled' },
  });
}

describe('s3 rm', () => {
  test('deletes one object, and only asks for what is there', async () => {
    const rig = await s3Rig();
    await rig.put('a', '123');
    const plan = await planRemove({ url: 's3://bucket/a' }, rig.context);
    expect(await reasons(plan)).toEqual(['3 B']);
    expect(await applyPlan(plan, rig.context)).toMatchObject({ status: 'done' });
    expect(await rig.objects()).toEqual({});
    expect((await planRemove({ url: 's3://bucket/a' }, rig.context)).header).toMatchObject({
      steps: 0,
      skips: 1,
    });
    await expect(planRemove({ url: 's3://bucket' }, rig.context)).rejects.toThrow('s3://bucket is a bucket.');
  });

  test('deletes a prefix after showing how much it is', async () => {
    const rig = await s3Rig();
    for (const key of ['p/a', 'p/b.log', 'q/c']) await rig.put(key, '12345');
    const plan = await planRemove(
      { url: 's3://bucket/p/', recursive: true, patterns: [{ kind: 'exclude', glob: '*.log' }] },
      rig.context,
    );
    expect(await reasons(plan)).toEqual(['1 object, 5 B in all, for good']);
    await applyPlan(plan, rig.context);
    expect(Object.keys(await rig.objects())).toEqual(['p/b.log', 'q/c']);
    const nothing = await planRemove({ url: 's3://bucket/none/', recursive: true }, rig.context);
    expect(nothing.header).toMatchObject({ steps: 0, skips: 1 });
  });

  test.each([
    ['one object', { url: 's3://bucket/p/a' }],
    ['a prefix', { url: 's3://bucket/p/', recursive: true }],
  ])('is undone where versions are kept: %s', async (_name, input) => {
    const rig = await s3Rig();
    await keepVersions(rig);
    for (const key of ['p/a', 'p/b']) await rig.put(key, key);
    const before = await rig.objects();
    const report = await applyPlan(await planRemove(input, rig.context), rig.context);
    expect(await rig.objects()).not.toEqual(before);
    await applyPlan(await planUndo(report.run ?? '', rig.context), rig.context);
    expect(await rig.objects()).toEqual(before);
  });

  test('what was deleted comes back by s3 restore, and by its patterns', async () => {
    const rig = await s3Rig();
    await keepVersions(rig);
    for (const key of ['a', 'b', 'kept']) await rig.put(key, key);
    await applyPlan(
      await planRemove(
        { url: 's3://bucket', recursive: true, patterns: [{ kind: 'exclude', glob: 'kept' }] },
        rig.context,
      ),
      rig.context,
    );
    // Twice deleted is two markers.
    await rig.connection.call('s3', 'DeleteObject', { Bucket: 'bucket', Key: 'a' });
    expect(Object.keys(await rig.objects())).toEqual(['kept']);
    const plan = await planRestoreObjects(
      { url: 's3://bucket', patterns: [{ kind: 'exclude', glob: 'b' }] },
      rig.context,
    );
    expect(await reasons(plan)).toEqual(['1 deleted object is there again']);
    await applyPlan(plan, rig.context);
    expect(await rig.objects()).toEqual({ a: 'a', kept: 'kept' });
  });
});

describe('s3 mb and rb', () => {
  test.each(['us-east-1', 'eu-west-1'])(
    'a bucket is made in %s, and is no error when it is there',
    async (region) => {
      const rig = await s3Rig();
      const context = {
        ...rig.context,
        connections: {
          places: async () => [{ account: '000000000000', region }],
          at: async () => rig.connection.in(region),
        },
      };
      expect(await makeBucket({ url: 's3://fresh' }, context)).toEqual({
        bucket: 'fresh',
        region,
        existed: false,
      });
      const again = await makeBucket({ url: 's3://fresh' }, context);
      // S3 answers 200 to this in us-east-1 and an error elsewhere.
      expect(again).toEqual({ bucket: 'fresh', region, existed: region !== 'us-east-1' });
    },
  );

  test('a bucket that is not empty is refused; emptied by force it goes with versions, markers and uploads', async () => {
    const rig = await s3Rig();
    await keepVersions(rig);
    await rig.put('a', '123');
    await rig.put('a', '12345');
    await rig.put('b', '1');
    await rig.connection.call('s3', 'DeleteObject', { Bucket: 'bucket', Key: 'b' });
    await rig.connection.call('s3', 'CreateMultipartUpload', { Bucket: 'bucket', Key: 'c' });
    const counts = '1 object, 2 older versions, 1 delete marker and 1 unfinished upload, 9 B in all';
    await expect(planRemoveBucket({ url: 's3://bucket' }, rig.context)).rejects.toMatchObject({
      code: 'BucketNotEmpty',
      message: `bucket is not empty: ${counts}.`,
    });
    const plan = await planRemoveBucket({ url: 's3://bucket', force: true }, rig.context);
    expect(await reasons(plan)).toEqual([`${counts}, for good`, 'its name is free for anybody afterwards']);
    expect(await applyPlan(plan, rig.context)).toMatchObject({ status: 'done' });
    await expect(planRemoveBucket({ url: 's3://bucket' }, rig.context)).rejects.toThrow(
      'There is no bucket bucket.',
    );
  });
});

describe('deleting many', () => {
  function counting(
    batches: number[],
    change: (keys: number) => string | undefined,
  ): (transport: Transport) => Transport {
    return (transport) => ({
      close: () => transport.close(),
      async send(request, signal) {
        if (request.method !== 'POST' || !/^delete(?:=|$)/.test(request.query))
          return transport.send(request, signal);
        const keys = bodyText(await wholeBody(request.body)).split('<Key>').length - 1;
        batches.push(keys);
        const errors = change(keys);
        if (errors === undefined) return transport.send(request, signal);
        return { status: 200, headers: {}, body: Buffer.from(`<DeleteResult>${errors}</DeleteResult>`) };
      },
    });
  }

  test('goes in batches of exactly 1000, and nothing is no call', async () => {
    const batches: number[] = [];
    const rig = await s3Rig(counting(batches, () => undefined));
    const keys = Array.from({ length: 2500 }, (_, index) => ({ key: `k${index}` }));
    expect(await deleteObjects(rig.connection, 'bucket', keys)).toEqual({ deleted: 2500, refused: [] });
    expect(batches.toSorted()).toEqual([1000, 1000, 500]);
    expect(await deleteObjects(rig.connection, 'bucket', [])).toEqual({ deleted: 0, refused: [] });
    expect(batches).toHaveLength(3);
  });

  test('reads the errors of an answer with status 200: some are asked again, others told', async () => {
    const batches: number[] = [];
    const said = (code: string, key: string): string =>
      `<Error><Key>${key}</Key><Code>${code}</Code><Message>said</Message></Error>`;
    const rig = await s3Rig(
      counting(batches, (keys) => (keys === 3 ? said('InternalError', 'a') + said('AccessDenied', 'b') : '')),
    );
    const { deleted, refused } = await deleteObjects(rig.connection, 'bucket', [
      { key: 'a' },
      { key: 'b' },
      { key: 'c' },
    ]);
    expect(batches).toEqual([3, 1]);
    expect(deleted).toBe(2);
    expect(refused).toEqual([{ key: 'b', versionId: undefined, code: 'AccessDenied', message: 'said' }]);
  });
});
