import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OperationContext } from '../../../src/operations/context.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { planRemove } from '../../../src/operations/s3/remove.ts';
import { writeObject } from '../../../src/operations/s3/stream.ts';
import type { HttpRequest } from '../../../src/wire/http.ts';
import { filesIn, pattern, s3Rig } from './rig.ts';
import type { S3Rig } from './rig.ts';

/** A person who presses Ctrl-C when the last of some requests comes, after the answers of the others were read. */
async function interruptedAt(rig: S3Rig, isLast: (request: HttpRequest) => boolean, told: () => boolean) {
  const stop = new AbortController();
  const context = await rig.contextThrough((transport) => ({
    close: () => transport.close(),
    async send(request, signal, carriage) {
      if (!isLast(request)) return transport.send(request, signal, carriage);
      while (!told()) await new Promise((resolve) => setImmediate(resolve));
      stop.abort();
      signal?.throwIfAborted();
      return transport.send(request, signal, carriage);
    },
  }));
  return { ...context, signal: stop.signal };
}

function advice(rig: S3Rig): readonly string[] {
  return rig.events.flatMap((event) => (event.kind === 'advice' ? [event.message] : []));
}

/** So many bytes went over the line, as a transfer tells it of itself: the first of them at once. */
const moved = (rig: S3Rig): number =>
  Math.max(0, ...rig.events.map((event) => (event.kind === 'progress' ? event.bytes : 0)));

const range = 16 * 2 ** 20;
const part = 8 * 2 ** 20;

test('a large download that is interrupted stays, says how far it is, and goes on from there', async () => {
  const rig = await s3Rig();
  await rig.put('big', pattern(range + 5));
  const into = rig.directory();
  const input = { source: 's3://bucket/big', target: join(into, 'big') };
  const notes = () => readdirSync(join(rig.context.runsDirectory, '.downloads'));
  const noted = () =>
    notes()
      .map((name) => readFileSync(join(rig.context.runsDirectory, '.downloads', name), 'utf8'))
      .join('');
  const asked: string[] = [];
  const isSecond = ({ headers }: HttpRequest): boolean => headers['range'] === `bytes=${range}-${range + 4}`;
  const context = await interruptedAt(rig, isSecond, () => noted().includes('"range":'));
  await expect(copyFiles(input, context)).rejects.toMatchObject({ name: 'AbortError' });
  expect(advice(rig)).toEqual(['99% of s3://bucket/big is here: the same command goes on from there.']);
  expect(readdirSync(into)).toEqual([expect.stringMatching(/^\.big\.nuage-[0-9a-f]{8}-1$/)]);
  expect(notes()).toHaveLength(1);
  // Interrupted again before anything of it was compared, it is still not lost.
  const atOnce = await interruptedAt(
    rig,
    ({ method }) => method === 'GET',
    () => true,
  );
  await expect(copyFiles(input, atOnce)).rejects.toMatchObject({ name: 'AbortError' });
  const again = await rig.contextThrough((transport) => ({
    close: () => transport.close(),
    send(request, signal, carriage) {
      if (request.headers['range'] !== undefined) asked.push(request.headers['range']);
      return transport.send(request, signal, carriage);
    },
  }));
  expect(await copyFiles(input, again)).toMatchObject({ downloaded: 1, failed: 0 });
  expect(asked).toEqual([`bytes=${range}-${range + 4}`]);
  expect(Object.keys(filesIn(into))).toEqual(['big']);
  expect(notes()).toEqual([]);
});

test('an upload in parts that is interrupted is kept, says how it goes on and how it goes away', async () => {
  const rig = await s3Rig();
  const source = join(rig.directory({ big: pattern(part + 5) }), 'big');
  const interrupt = (target: string): Promise<OperationContext> => {
    rig.events.length = 0;
    return interruptedAt(
      rig,
      ({ path, query }) => path === `/bucket/${target}` && query.includes('partNumber=2'),
      () => moved(rig) >= part,
    );
  };
  await expect(copyFiles({ source, target: 's3://bucket/a' }, await interrupt('a'))).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(advice(rig)).toEqual([
    `99% of ${source} is in S3: the same command goes on from there. nuage s3 rm --unfinished s3://bucket/a takes it away.`,
  ]);
  expect(await rig.unfinished()).toBe(1);
  const sent: string[] = [];
  const again = await rig.contextThrough((transport) => ({
    close: () => transport.close(),
    send(request, signal, carriage) {
      if (request.query.includes('partNumber=')) sent.push(request.query);
      return transport.send(request, signal, carriage);
    },
  }));
  expect(await copyFiles({ source, target: 's3://bucket/a' }, again)).toMatchObject({ uploaded: 1 });
  expect(sent).toEqual([expect.stringContaining('partNumber=2')]);
  expect(await rig.unfinished()).toBe(0);

  await expect(copyFiles({ source, target: 's3://bucket/b' }, await interrupt('b'))).rejects.toThrow();
  await rig.connection.call('s3', 'CreateMultipartUpload', { Bucket: 'bucket', Key: 'b/of-others' });
  const plan = await planRemove({ url: 's3://bucket/b', unfinished: true }, rig.context);
  expect(await applyPlan(plan, rig.context)).toMatchObject({ status: 'done' });
  expect(rig.questions.at(-1)).toMatchObject({
    summary: { groups: [{ targets: [{ id: 's3://bucket/b', reason: '1 unfinished upload, for good' }] }] },
  });
  expect(await rig.unfinished()).toBe(1);
  const all = await planRemove({ url: 's3://bucket', unfinished: true, recursive: true }, rig.context);
  expect(await applyPlan(all, rig.context)).toMatchObject({ status: 'done' });
  expect(await rig.unfinished()).toBe(0);
  expect(Object.keys(await rig.objects())).toEqual(['a']);
});

test('nothing of a stream that is interrupted, nor of an upload without parts, is kept', async () => {
  const rig = await s3Rig();
  const isPart = ({ query }: HttpRequest): boolean => query.includes('partNumber=');
  const now = (): boolean => true;
  async function* pieces() {
    for (let at = 0; at < 3; at += 1) yield Buffer.alloc(part);
  }
  await expect(
    writeObject({ target: 's3://bucket/stream', source: pieces() }, await interruptedAt(rig, isPart, now)),
  ).rejects.toMatchObject({ name: 'AbortError' });
  const source = join(rig.directory({ big: pattern(part + 5) }), 'big');
  await expect(
    copyFiles({ source, target: 's3://bucket/big' }, await interruptedAt(rig, isPart, now)),
  ).rejects.toMatchObject({ name: 'AbortError' });
  expect(advice(rig)).toEqual([]);
  expect(await rig.unfinished()).toBe(0);
});
