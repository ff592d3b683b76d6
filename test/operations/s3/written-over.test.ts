import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { moveFiles } from '../../../src/operations/s3/move.ts';
import { filesIn, s3Rig } from './rig.ts';
import type { S3Rig } from './rig.ts';

async function versioned(rig: S3Rig): Promise<void> {
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await rig.connection.call('s3', 'PutBucketVersioning', { Bucket: 'bucket', VersioningConfiguration });
}

/** What the plan said of its one step. */
function reasonOf({ questions }: S3Rig): unknown {
  const question = questions.at(-1);
  return question?.kind === 'apply' ? question.summary.groups[0]?.targets[0]?.reason : undefined;
}

async function undo(rig: S3Rig, run = ''): Promise<void> {
  expect(await applyPlan(await planUndo(run, rig.context), rig.context)).toMatchObject({ status: 'done' });
}

test('what a move writes over comes back where versions are kept, uploaded or copied', async () => {
  const rig = await s3Rig();
  await versioned(rig);
  const before = { 'm/a': 'new', 'm/b': 'b', 'n/a': 'old', 'up/f': 'old' };
  for (const [key, body] of Object.entries(before)) await rig.put(key, body);
  const copied = await moveFiles(
    { source: 's3://bucket/m', target: 's3://bucket/n', recursive: true },
    rig.context,
  );
  expect(reasonOf(rig)).toBe(
    '2 objects, 4 B, 1 of them over others, which undo brings back; each goes once its copy is there',
  );
  expect(await rig.objects()).toEqual({ 'n/a': 'new', 'n/b': 'b', 'up/f': 'old' });
  await undo(rig, copied.run);
  expect(await rig.objects()).toEqual(before);

  const directory = rig.directory({ f: 'file' });
  const uploaded = await moveFiles({ source: join(directory, 'f'), target: 's3://bucket/up/' }, rig.context);
  expect(reasonOf(rig)).toBe(
    '1 file, 4 B, over another, which undo brings back; it goes once its copy is there',
  );
  await undo(rig, uploaded.run);
  expect(await rig.objects()).toEqual(before);
  expect(filesIn(directory)).toEqual({ f: 'file' });
});

test('a copy that somebody wrote over since is left, and nothing below it comes up', async () => {
  const rig = await s3Rig();
  await versioned(rig);
  for (const key of ['a', 'b']) await rig.put(key, key);
  const { run = '' } = await moveFiles({ source: 's3://bucket/a', target: 's3://bucket/b' }, rig.context);
  await rig.put('b', 'newest');
  await expect(applyPlan(await planUndo(run, rig.context), rig.context)).rejects.toMatchObject({
    code: 'PartialFailure',
  });
  expect((await rig.objects())['b']).toBe('newest');
});

test('where no versions are kept, and for files, the plan says that it does not come back', async () => {
  const rig = await s3Rig();
  for (const key of ['m/a', 'm/b', 'n/a', 'n/b']) await rig.put(key, key);
  const { run } = await moveFiles(
    { source: 's3://bucket/m', target: 's3://bucket/n', recursive: true },
    rig.context,
  );
  expect(reasonOf(rig)).toBe(
    '2 objects, 6 B, 2 of them over others, which do not come back; each goes once its copy is there',
  );
  await undo(rig, run);
  expect(await rig.objects()).toEqual({ 'm/a': 'm/a', 'm/b': 'm/b' });
  const into = rig.directory({ a: 'mine' });
  await moveFiles({ source: 's3://bucket/m/a', target: into }, rig.context);
  expect(reasonOf(rig)).toBe(
    '1 object, 3 B, over another, which does not come back; it goes once its copy is there',
  );
});

test('whoever may not list is told that it is not known', async () => {
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    async send(request, signal, carriage) {
      if (!request.query.includes('list-type=2')) return transport.send(request, signal, carriage);
      return { status: 403, headers: {}, body: Buffer.from('<Error><Code>AccessDenied</Code></Error>') };
    },
  }));
  await rig.put('a', 'x');
  await moveFiles({ source: 's3://bucket/a', target: 's3://bucket/b' }, rig.context);
  expect(reasonOf(rig)).toBe(
    '1 object, 1 B, over what is there, if anything; it goes once its copy is there',
  );
});
