import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { moveFiles } from '../../../src/operations/s3/move.ts';
import { writeObject } from '../../../src/operations/s3/stream.ts';
import { syncFiles } from '../../../src/operations/s3/sync.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { filesIn, pattern, s3Rig } from './rig.ts';

const large = 9 * 2 ** 20;

test('an object is written only where there is none, or over the one that was meant', async () => {
  const rig = await s3Rig();
  const files = rig.directory({ small: 'new', large: pattern(large) });
  for (const name of ['small', 'large']) {
    const target = `s3://bucket/${name}`;
    const input = { source: join(files, name), target, conditions: { IfNoneMatch: '*' } as const };
    await rig.put(name, 'old');
    const refused = await copyFiles(input, rig.context);
    expect(refused.failures).toMatchObject([
      { code: 'ConditionFailed', message: `${target} is there already, and was left as it is.` },
    ]);
    const wrong = { ...input, conditions: { IfMatch: '"other"' } };
    expect((await copyFiles(wrong, rig.context)).failures).toMatchObject([
      { code: 'ConditionFailed', message: `${target} has another ETag than "other": it was left as it is.` },
    ]);
    const nothing = await copyFiles({ ...wrong, target: `${target}-none` }, rig.context);
    expect(nothing.failures).toMatchObject([
      { message: `There is no ${target}-none that could have the ETag "other".` },
    ]);
    expect((await rig.objects())[name]).toBe('old');
    const { ETag } = await rig.connection.call('s3', 'HeadObject', { Bucket: 'bucket', Key: name });
    const right = { ...input, conditions: { IfMatch: ETag } };
    expect(await copyFiles(right, rig.context)).toMatchObject({ uploaded: 1, failed: 0 });
  }
  expect(await rig.unfinished()).toBe(0);
  async function* source() {
    yield Buffer.from('stream');
  }
  const stream = { source: source(), target: 's3://bucket/small', conditions: { IfNoneMatch: '*' } as const };
  await expect(writeObject(stream, rig.context)).rejects.toThrow('s3://bucket/small is there already');
  const copy = { source: 's3://bucket/large', target: 's3://bucket/small', conditions: { IfMatch: '"x"' } };
  expect((await copyFiles(copy, rig.context)).failures).toMatchObject([
    { message: 's3://bucket/small has another ETag than "x": it was left as it is.' },
  ]);
});

test('two that write at the same time are told so', async () => {
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    async send(request, signal, carriage) {
      if (request.method !== 'PUT' || request.headers['if-none-match'] === undefined)
        return transport.send(request, signal, carriage);
      const body = Buffer.from(
        '<Error><Code>ConditionalRequestConflict</Code><Message>The conditional request cannot succeed due to a conflicting operation against this resource.</Message></Error>',
      );
      return { status: 409, headers: {}, body };
    },
  }));
  const source = join(rig.directory({ f: 'x' }), 'f');
  const input = { source, target: 's3://bucket/f', conditions: { IfNoneMatch: '*' } as const };
  expect((await copyFiles(input, rig.context)).failures).toEqual([
    {
      from: source,
      to: 's3://bucket/f',
      code: 'ConditionalRequestConflict',
      message: 'Somebody else wrote to s3://bucket/f at the same time: nothing was written.',
      hint: 'Look at what is there, and give the same command again.',
    },
  ]);
});

test('what is there already is left alone where nothing is to be written over, whichever way it goes', async () => {
  const sent: string[] = [];
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    send(request, signal, carriage) {
      if (request.method === 'POST' && request.path.startsWith('/bucket')) sent.push(request.path);
      return transport.send(request, signal, carriage);
    },
  }));
  await rig.put('up/a', 'there');
  await rig.put('up/large', 'there');
  const source = rig.directory({ a: 'mine', b: 'mine', large: pattern(large) });
  const input = { source, target: 's3://bucket/up', recursive: true, noOverwrite: true };
  expect(await copyFiles(input, rig.context)).toMatchObject({ uploaded: 1, leftAlone: 2, failed: 0 });
  expect(sent).toEqual([]);
  await rig.put('copy/a', 'kept');
  const copy = { source: 's3://bucket/up', target: 's3://bucket/copy', recursive: true, noOverwrite: true };
  expect(await copyFiles(copy, rig.context)).toMatchObject({ copied: 2, leftAlone: 1, failed: 0 });
  const into = rig.directory({ a: 'here' });
  const down = { source: 's3://bucket/copy', target: into, noOverwrite: true };
  expect(await syncFiles(down, rig.context)).toMatchObject({ downloaded: 2, failed: 0 });
  writeFileSync(join(into, 'b'), 'changed');
  expect(await copyFiles({ ...down, recursive: true }, rig.context)).toMatchObject({ leftAlone: 3 });
  expect(filesIn(into)).toEqual({ a: 'here', b: 'changed', large: 'there' });
});

test('a move that writes nothing over leaves those sources, and undo brings back only what was moved', async () => {
  const rig = await s3Rig();
  for (const key of ['m/a', 'm/b', 'n/a']) await rig.put(key, key);
  const input = { source: 's3://bucket/m', target: 's3://bucket/n', recursive: true, noOverwrite: true };
  const { run = '', ...report } = await moveFiles(input, rig.context);
  expect(report).toMatchObject({ copied: 1, leftAlone: 1, failed: 0 });
  expect(await rig.objects()).toEqual({ 'm/a': 'm/a', 'n/a': 'n/a', 'n/b': 'm/b' });
  expect(await applyPlan(await planUndo(run, rig.context), rig.context)).toMatchObject({ status: 'done' });
  expect(await rig.objects()).toEqual({ 'm/a': 'm/a', 'm/b': 'm/b', 'n/a': 'n/a' });
});

test('archived objects that are not restored can be left alone', async () => {
  const rig = await s3Rig();
  await rig.put('s/old', 'x', { StorageClass: 'GLACIER' });
  await rig.put('s/new', 'y');
  const input = { source: 's3://bucket/s', target: rig.directory(), recursive: true };
  expect((await copyFiles(input, rig.context)).failures).toMatchObject([
    {
      code: 'InvalidObjectState',
      hint: 'It is archived: `nuage s3 restore --archived` asks S3 for a copy of it that can be read.',
    },
  ]);
  const rest = { ...input, ignoreArchived: true };
  expect(await copyFiles(rest, rig.context)).toMatchObject({ downloaded: 1, leftAlone: 1, failed: 0 });
});
