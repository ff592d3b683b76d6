import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareKeys } from '../../../src/operations/s3/key-order.ts';
import { applyPlan, resumeRun } from '../../../src/operations/plan/apply.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { syncFiles } from '../../../src/operations/s3/sync.ts';
import type { SyncInput } from '../../../src/operations/s3/sync.ts';
import { filesIn, s3Rig } from './rig.ts';

describe('s3 sync', () => {
  test('uploads what is not there, of another size or newer, and nothing else', async () => {
    const rig = await s3Rig();
    const source = rig.directory({ 'a.txt': '1', 'a/b.txt': '2', 'z.txt': '3' });
    const input = { source, target: 's3://bucket/s' };
    expect(await syncFiles(input, rig.context)).toMatchObject({ uploaded: 3 });
    expect(await syncFiles(input, rig.context)).toMatchObject({ uploaded: 0 });
    writeFileSync(join(source, 'a.txt'), 'longer');
    utimesSync(join(source, 'a.txt'), 1, 1);
    writeFileSync(join(source, 'z.txt'), 'X');
    const later = Date.now() / 1000 + 3600;
    utimesSync(join(source, 'z.txt'), later, later);
    expect(await syncFiles({ ...input, sizeOnly: true }, rig.context)).toMatchObject({ uploaded: 1 });
    expect(await syncFiles(input, rig.context)).toMatchObject({ uploaded: 1 });
    expect(await rig.objects()).toEqual({ 's/a.txt': 'longer', 's/a/b.txt': '2', 's/z.txt': 'X' });
  });

  test('downloads what is not here or older here, and with exact timestamps what is newer too', async () => {
    const rig = await s3Rig();
    for (const key of ['s/a', 's/b', 's/c']) await rig.put(key, 'x');
    const target = join(rig.directory(), 'new');
    const input = { source: 's3://bucket/s', target };
    expect(await syncFiles(input, rig.context)).toMatchObject({ downloaded: 3 });
    expect(await syncFiles({ ...input, exactTimestamps: true }, rig.context)).toMatchObject({
      downloaded: 0,
    });
    const later = Date.now() / 1000 + 3600;
    utimesSync(join(target, 'a'), 1, 1);
    utimesSync(join(target, 'b'), later, later);
    // As the AWS CLI: a file here that is newer than its object is fetched again, one that is older is left.
    expect(await syncFiles(input, rig.context)).toMatchObject({ downloaded: 1 });
    expect(await syncFiles({ ...input, exactTimestamps: true }, rig.context)).toMatchObject({
      downloaded: 1,
    });
  });

  test('deletes what the source has not when asked to, after asking', async () => {
    const rig = await s3Rig();
    const source = rig.directory({ a: '1', b: '2' });
    const input = { source, target: 's3://bucket', delete: true };
    await syncFiles(input, rig.context);
    await rig.put('extra/x', '12345');
    rmSync(join(source, 'b'));
    const dry = await syncFiles({ ...input, dryRun: true }, rig.context);
    expect(dry.planned).toEqual([
      { action: 'delete', from: 's3://bucket/b', to: '', bytes: 1 },
      { action: 'delete', from: 's3://bucket/extra/x', to: '', bytes: 5 },
    ]);
    rig.answer = false;
    expect(await syncFiles(input, rig.context)).toMatchObject({ deleted: 0, declined: true });
    expect(rig.questions).toMatchObject([
      { kind: 'apply', plan: { header: { operation: 's3 sync', steps: 1 } } },
    ]);
    rig.answer = true;
    expect(await syncFiles(input, rig.context)).toMatchObject({ deleted: 2 });
    expect(await rig.objects()).toEqual({ a: '1' });
  });

  test('what it deleted where versions are kept is there again after an undo', async () => {
    const rig = await s3Rig();
    await rig.connection.call('s3', 'PutBucketVersioning', {
      Bucket: 'bucket',
      VersioningConfiguration: { Status: 'Enabled' },
    });
    for (const key of ['s/gone-1', 's/gone-2', 's/hidden']) await rig.put(key, key);
    await rig.connection.call('s3', 'DeleteObject', { Bucket: 'bucket', Key: 's/hidden' });
    const source = rig.directory({ a: '1' });
    const { run = '' } = await syncFiles({ source, target: 's3://bucket/s', delete: true }, rig.context);
    expect(Object.keys(await rig.objects())).toEqual(['s/a']);
    await applyPlan(await planUndo(run, rig.context), rig.context);
    expect(Object.keys(await rig.objects())).toEqual(['s/a', 's/gone-1', 's/gone-2']);
  });

  test('deletes files here that the bucket has not, and leaves excluded ones: a run like any other', async () => {
    const rig = await s3Rig();
    await rig.put('a', '1');
    const target = rig.directory({ a: '1', old: 'x', 'sub/older': 'yy', 'keep.log': 'y' });
    const input: SyncInput = {
      source: 's3://bucket',
      target,
      delete: true,
      patterns: [{ kind: 'exclude', glob: '*.log' }],
    };
    rig.answer = false;
    expect(await syncFiles(input, rig.context)).toMatchObject({ deleted: 0, failed: 0 });
    const [question] = rig.questions;
    const plan = question?.kind === 'apply' ? await Array.fromAsync(question.plan.entries()) : [];
    expect(plan).toMatchObject([
      {
        change: 'delete',
        target: join(target, '…'),
        reason: '2 files that s3://bucket does not have, 3 B, for good',
        undo: { impossible: 'what was deleted here does not come back' },
      },
    ]);
    expect(Object.keys(filesIn(target))).toHaveLength(4);
    rig.answer = true;
    const { run = '', ...report } = await syncFiles(input, rig.context);
    expect(report).toMatchObject({ deleted: 2, failed: 0 });
    expect(Object.keys(filesIn(target)).toSorted()).toEqual(['a', 'keep.log']);
    // The run was written down, and says itself that it cannot be taken back.
    const back = await Array.fromAsync((await planUndo(run, rig.context)).entries());
    expect(back).toMatchObject([{ reason: 'what was deleted here does not come back' }]);
  });

  test('a file that became another one after it was shown is left and told; a run that was cut short goes on', async () => {
    const rig = await s3Rig();
    const target = rig.directory({ changed: '1', gone: '2', old: '3' });
    const ask = async (): Promise<boolean> => {
      writeFileSync(join(target, 'changed'), 'of more value');
      rmSync(join(target, 'gone'));
      return true;
    };
    const context = { ...rig.context, host: { ...rig.context.host, ask } };
    const input = { source: 's3://bucket', target, delete: true };
    const { run = '', ...report } = await syncFiles(input, context);
    expect(report).toMatchObject({ deleted: 0, failed: 1 });
    expect(report.failures[0]?.message).toContain('changed is another file than the one that was shown.');
    expect(filesIn(target)).toEqual({ changed: 'of more value' });
    await expect(resumeRun(run, rig.context)).rejects.toMatchObject({ report: { status: 'incomplete' } });
    expect(await syncFiles(input, rig.context)).toMatchObject({ deleted: 1, failed: 0 });
    expect(filesIn(target)).toEqual({});
  });

  test('between buckets', async () => {
    const rig = await s3Rig();
    await rig.connection.call('s3', 'CreateBucket', { Bucket: 'other' });
    for (const key of ['x/a', 'x/b/c']) await rig.put(key, key);
    const input = { source: 's3://bucket/x', target: 's3://other' };
    expect(await syncFiles(input, rig.context)).toMatchObject({ copied: 2 });
    expect(await syncFiles(input, rig.context)).toMatchObject({ copied: 0 });
    expect(await rig.objects('other')).toEqual({ a: 'x/a', 'b/c': 'x/b/c' });
  });

  test('finds nothing to do whatever the names are, because both sides come in one order', async () => {
    const rig = await s3Rig();
    const names = ['a', 'a.b', 'a-', 'a/b', 'a0', 'é', 'z', 'ﬁ', '😀', 'Ａ', 'a b', 'a+b', '%41'];
    const source = rig.directory(
      Object.fromEntries(names.filter((name) => name !== 'a').map((name) => [name, name])),
    );
    const input = { source, target: 's3://bucket', delete: true };
    await syncFiles(input, rig.context);
    expect(await syncFiles(input, rig.context)).toMatchObject({ uploaded: 0, deleted: 0 });
  });
});

test('keys compare as their UTF-8 does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      (a, b) => Math.sign(compareKeys(a, b)) === Buffer.compare(Buffer.from(a), Buffer.from(b)),
    ),
  );
});
