import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Transport } from '../../../src/aws/transport.ts';
import type { OperationContext } from '../../../src/operations/context.ts';
import { applyPlan, resumeRun } from '../../../src/operations/plan/apply.ts';
import { listRuns } from '../../../src/operations/plan/runs.ts';
import { planUndo } from '../../../src/operations/plan/undo.ts';
import { moveFiles, planMove } from '../../../src/operations/s3/move.ts';
import type { HttpRequest } from '../../../src/wire/http.ts';
import { filesIn, s3Rig } from './rig.ts';
import type { S3Rig } from './rig.ts';

const killed = 4242;

/**
 * Starts something, and stops it at the request that `isLast` names, as a process is stopped that is killed: nothing of it
 * is done any more, except that request where it is `sent`. What it holds open is closed when the test is over.
 */
async function killAt(
  rig: S3Rig,
  isLast: (request: HttpRequest, count: number) => boolean,
  start: (context: OperationContext) => Promise<unknown>,
  sent = false,
): Promise<'killed' | 'ended'> {
  const stopped = Promise.withResolvers<'killed'>();
  const afterwardsOnly = Promise.withResolvers<never>();
  let count = 0;
  let over = false;
  const context = await rig.contextThrough((transport: Transport) => ({
    close: () => transport.close(),
    send(request, signal, carriage) {
      count += 1;
      if (!over && isLast(request, count)) {
        over = true;
        const end = (): unknown => setImmediate(() => stopped.resolve('killed'));
        if (sent) void transport.send(request, signal, carriage).then(end);
        else end();
      }
      return over ? afterwardsOnly.promise : transport.send(request, signal, carriage);
    },
  }));
  const work = start({ ...context, processes: { own: killed, isAlive: () => true } }).then(
    () => 'ended' as const,
    () => 'ended' as const,
  );
  onTestFinished(async () => {
    afterwardsOnly.reject(new Error('It was killed.'));
    await work;
  });
  return Promise.race([stopped.promise, work]);
}

function afterwards({ context }: S3Rig): OperationContext {
  return { ...context, processes: { own: 4243, isAlive: (id) => id !== killed } };
}

async function newestRun(context: OperationContext): Promise<string> {
  for await (const { run } of listRuns(context)) return run;
  throw new Error('There is no run.');
}

const isDeletion = ({ method, query }: HttpRequest): boolean =>
  method === 'DELETE' || (method === 'POST' && query.startsWith('delete'));

const content = { a: 'x', 'b/c': 'yy', 'b/d': 'zzz' };

test.each(['again', 'resumed'])(
  'a move that is killed between the copies and the deletion ends right when it is %s',
  async (how) => {
    const rig = await s3Rig();
    for (const [key, body] of Object.entries(content)) await rig.put(`m/${key}`, body);
    const input = { source: 's3://bucket/m', target: 's3://bucket/n', recursive: true };
    expect(await killAt(rig, isDeletion, (context) => moveFiles(input, context))).toBe('killed');
    expect(Object.keys(await rig.objects())).toHaveLength(6);
    const later = afterwards(rig);
    if (how === 'again') expect(await moveFiles(input, later)).toMatchObject({ copied: 3, failed: 0 });
    else expect(await resumeRun(await newestRun(later), later)).toMatchObject({ status: 'done' });
    expect(await rig.objects()).toEqual({ 'n/a': 'x', 'n/b/c': 'yy', 'n/b/d': 'zzz' });
  },
);

test('a move that is killed at any of its requests is resumed to its end, up, down and within', async () => {
  const rig = await s3Rig();
  const here = join(rig.directory(), 'here');
  const legs = [
    { source: rig.directory(content), target: 's3://bucket/m', lists: 1 },
    { source: 's3://bucket/m', target: 's3://bucket/n', lists: 2 },
    { source: 's3://bucket/n', target: here, lists: 1 },
  ];
  for (const { lists, ...leg } of legs) {
    // Lists come first; from the second request behind them on something may be done.
    for (const at of [2, 4]) {
      const input = { ...leg, recursive: true };
      const isLast = (_request: HttpRequest, count: number): boolean => count === at + lists;
      if ((await killAt(rig, isLast, (context) => moveFiles(input, context))) === 'killed') {
        const later = afterwards(rig);
        expect(await resumeRun(await newestRun(later), later)).toMatchObject({ status: 'done' });
      }
      const there = leg.target.startsWith('s3:') ? await rig.objects() : filesIn(here);
      expect(Object.values(there)).toEqual(['x', 'yy', 'zzz']);
      // And back, for the next moment.
      const undone = await planUndo(await newestRun(rig.context), rig.context);
      if (at !== 4) expect(await applyPlan(undone, rig.context)).toMatchObject({ status: 'done' });
    }
  }
  expect(filesIn(here)).toEqual(content);
  expect(await rig.objects()).toEqual({});
});

test('what it wrote over comes back though the move was killed after the sources went', async () => {
  const rig = await s3Rig();
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await rig.connection.call('s3', 'PutBucketVersioning', { Bucket: 'bucket', VersioningConfiguration });
  const before = { 'm/a': 'new', 'm/b': 'b', 'n/a': 'old', 'n/b': 'older' };
  for (const [key, body] of Object.entries(before)) await rig.put(key, body);
  const input = { source: 's3://bucket/m', target: 's3://bucket/n', recursive: true };
  expect(await killAt(rig, isDeletion, (context) => moveFiles(input, context), true)).toBe('killed');
  const later = afterwards(rig);
  const run = await newestRun(later);
  expect(await resumeRun(run, later)).toMatchObject({ status: 'done' });
  expect(await rig.objects()).toEqual({ 'n/a': 'new', 'n/b': 'b' });
  expect(await applyPlan(await planUndo(run, later), later)).toMatchObject({ status: 'done' });
  expect(await rig.objects()).toEqual(before);
});

test.each(['copies', 'uploads'])(
  'what %s wrote over comes back though the move was killed before the sources went',
  async (what) => {
    const rig = await s3Rig();
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await rig.connection.call('s3', 'PutBucketVersioning', { Bucket: 'bucket', VersioningConfiguration });
    // What is moved over itself, as it were, is another version all the same.
    const sources = { a: 'new', b: 'b', same: 'same' };
    const targets = { 'n/a': 'old', 'n/b': 'older', 'n/same': 'same' };
    for (const [key, body] of Object.entries(targets)) await rig.put(key, body);
    const here = rig.directory(sources);
    if (what === 'copies') for (const [key, body] of Object.entries(sources)) await rig.put(`m/${key}`, body);
    const before = await rig.objects();
    const source = what === 'copies' ? 's3://bucket/m' : here;
    const input = { source, target: 's3://bucket/n', recursive: true };
    const puts = new Set<string>();
    // Uploads: when the second is there. Its source has not gone.
    const isLast = (request: HttpRequest): boolean => {
      if (what === 'copies') return isDeletion(request);
      if (request.method === 'PUT') puts.add(request.path);
      return puts.size === 2;
    };
    const sent = what === 'uploads';
    expect(await killAt(rig, isLast, (context) => moveFiles(input, context), sent)).toBe('killed');
    const later = afterwards(rig);
    const run = await newestRun(later);
    expect(await resumeRun(run, later)).toMatchObject({ status: 'done' });
    expect(await rig.objects()).toMatchObject({ 'n/a': 'new', 'n/b': 'b', 'n/same': 'same' });
    expect(filesIn(here)).toEqual(what === 'copies' ? sources : {});
    const { Versions = [] } = await rig.connection.call('s3', 'ListObjectVersions', {
      Bucket: 'bucket',
      Prefix: 'n/',
    });
    // Of what is made again with the same bytes in the same second nobody can tell, nor see.
    expect(Versions.filter(({ Key }) => Key !== 'n/same')).toHaveLength(4);
    expect(await applyPlan(await planUndo(run, later), later)).toMatchObject({ status: 'done' });
    expect(await rig.objects()).toEqual(before);
    expect(filesIn(here)).toEqual(sources);
  },
);

test('undo leaves a copy that became another one, and says so', async () => {
  const rig = await s3Rig();
  await rig.put('m/a', 'x');
  await rig.put('m/b', 'y');
  const input = { source: 's3://bucket/m', target: 's3://bucket/n', recursive: true };
  const { run = '' } = await moveFiles(input, rig.context);
  await rig.put('n/b', 'z');
  await expect(applyPlan(await planUndo(run, rig.context), rig.context)).rejects.toMatchObject({
    report: {
      problems: [{ message: expect.stringMatching(/^1 of 2 items stay where they were, the last/) }],
    },
  });
  expect(await rig.objects()).toEqual({ 'm/a': 'x', 'n/b': 'z' });
});

test('what is written to a source after it was copied is not deleted', async () => {
  for (const keys of [['a'], ['a', 'b']]) {
    let written = false;
    const rig: S3Rig = await s3Rig((transport) => ({
      close: () => transport.close(),
      async send(request, signal, carriage) {
        const answer = await transport.send(request, signal, carriage);
        if (!written && request.headers['x-amz-copy-source'] === 'bucket/m/a') {
          written = true;
          await rig.put('m/a', 'newer');
        }
        return answer;
      },
    }));
    for (const key of keys) await rig.put(`m/${key}`, key);
    const input = { source: 's3://bucket/m', target: 's3://bucket/n', recursive: true };
    const { failed, failures } = await moveFiles(input, rig.context);
    expect([failed, failures]).toMatchObject([
      1,
      [
        {
          from: 's3://bucket/m/a',
          code: 'ObjectChanged',
          message: 'It changed after it was copied, and stays.',
        },
      ],
    ]);
    expect(await rig.objects()).toMatchObject({ 'm/a': 'newer', 'n/a': 'a' });
  }
});

test('a move that is interrupted says how to go on, and goes on', async () => {
  const rig = await s3Rig();
  const stop = new AbortController();
  for (const key of ['a', 'b']) await rig.put(`m/${key}`, key);
  const context = await rig.contextThrough((transport) => ({
    close: () => transport.close(),
    send(request, signal, carriage) {
      if (isDeletion(request)) stop.abort();
      return transport.send(request, signal, carriage);
    },
  }));
  const input = { source: 's3://bucket/m', target: 's3://bucket/n', recursive: true };
  const error: unknown = await moveFiles(input, { ...context, signal: stop.signal }).catch(
    (thrown: unknown) => thrown,
  );
  const run = await newestRun(rig.context);
  expect(error).toMatchObject({
    report: { status: 'interrupted', open: 1 },
    hint: `Go on with: nuage runs resume ${run}`,
  });
  expect(await resumeRun(run, rig.context)).toMatchObject({ status: 'done' });
  expect(Object.keys(await rig.objects())).toEqual(['n/a', 'n/b']);
});

test('a key of one’s own is written nowhere, and what lies under it is moved by the same command alone', async () => {
  const rig = await s3Rig();
  const SSECustomerKey = Buffer.alloc(32, 7).toString('base64');
  const settings = { SSECustomerAlgorithm: 'AES256', SSECustomerKey };
  const source = rig.directory({ a: 'x' });
  const input = { source, target: 's3://bucket/m', recursive: true, settings };
  const plan = await planMove(input, rig.context);
  await expect(applyPlan(plan, rig.context)).rejects.toMatchObject({
    report: { problems: [{ code: 'CustomerKeyMissing' }] },
  });
  expect(filesIn(source)).toEqual({ a: 'x' });
  expect(await moveFiles(input, rig.context)).toMatchObject({ uploaded: 1, failed: 0 });
  const into = rig.directory();
  const back = { source: 's3://bucket/m/a', target: into, settings };
  expect(await moveFiles(back, rig.context)).toMatchObject({ downloaded: 1, failed: 0 });
  expect(filesIn(into)).toEqual({ a: 'x' });
  const written = readdirSync(rig.context.runsDirectory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => readFileSync(join(rig.context.runsDirectory, name), 'utf8'))
    .join('');
  expect(written).toContain('"customerKey":true');
  expect(written).not.toContain(SSECustomerKey);
});

test('a file that became another one while its copy went up stays', async () => {
  const source = { path: '' };
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    async send(request, signal, carriage) {
      const answer = await transport.send(request, signal, carriage);
      if (request.method === 'PUT' && request.path.endsWith('/a')) writeFileSync(source.path, 'longer');
      return answer;
    },
  }));
  source.path = join(rig.directory({ a: 'x' }), 'a');
  const report = await moveFiles({ source: source.path, target: 's3://bucket/a' }, rig.context);
  expect(report).toMatchObject({
    failed: 1,
    failures: [{ message: `${source.path} changed after it was copied, and stays.` }],
  });
  expect(readFileSync(source.path, 'utf8')).toBe('longer');
});
