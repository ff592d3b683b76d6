import { statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyObject } from '../../../src/aws/s3/copy-object.ts';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { filesIn, pattern, s3Rig } from './rig.ts';

describe('s3 cp', () => {
  test('uploads a directory under POSIX keys and downloads it the same, with the times of the objects', async () => {
    const rig = await s3Rig();
    const files = { 'a.txt': 'A', 'a/b.html': 'B', 'a/c d.bin': 'C', 'ü/☃.txt': 'snow', 'empty.txt': '' };
    const from = rig.directory(files);
    const up = await copyFiles({ source: from, target: 's3://bucket/x', recursive: true }, rig.context);
    expect(up).toMatchObject({ uploaded: 5, failed: 0, bytes: 7 });
    expect(Object.keys(await rig.objects())).toEqual([
      'x/a.txt',
      'x/a/b.html',
      'x/a/c d.bin',
      'x/empty.txt',
      'x/ü/☃.txt',
    ]);
    const into = join(rig.directory(), 'new');
    const down = await copyFiles({ source: 's3://bucket/x/', target: into, recursive: true }, rig.context);
    expect(down).toMatchObject({ downloaded: 5, failed: 0 });
    expect(filesIn(into)).toEqual(filesIn(from));
    const { LastModified } = await rig.connection.call('s3', 'HeadObject', {
      Bucket: 'bucket',
      Key: 'x/a.txt',
    });
    expect(Math.floor(statSync(join(into, 'a.txt')).mtimeMs / 1000)).toBe(
      Math.floor((LastModified?.getTime() ?? 0) / 1000),
    );
  });

  test('gives content types by name, and the settings that were asked for', async () => {
    const rig = await s3Rig();
    const from = rig.directory({ 'page.html': 'x', noext: 'y' });
    const settings = { Metadata: { owner: 'me' }, CacheControl: 'max-age=60', StorageClass: 'STANDARD_IA' };
    await copyFiles({ source: from, target: 's3://bucket', recursive: true, settings }, rig.context);
    const page = await rig.connection.call('s3', 'HeadObject', {
      Bucket: 'bucket',
      Key: 'page.html',
      ChecksumMode: 'ENABLED',
    });
    expect(page).toMatchObject({
      ContentType: 'text/html',
      Metadata: { owner: 'me' },
      CacheControl: 'max-age=60',
      StorageClass: 'STANDARD_IA',
    });
    expect(page.ChecksumCRC32).toBeDefined();
    const other = await rig.connection.call('s3', 'HeadObject', { Bucket: 'bucket', Key: 'noext' });
    expect(other.ContentType).not.toBe('text/html');
  });

  test('a single file goes to the key, or under the prefix with its name', async () => {
    const rig = await s3Rig();
    const directory = rig.directory({ 'f.txt': 'x' });
    const source = join(directory, 'f.txt');
    for (const target of ['s3://bucket', 's3://bucket/', 's3://bucket/p/', 's3://bucket/other'])
      await copyFiles({ source, target }, rig.context);
    expect(Object.keys(await rig.objects())).toEqual(['f.txt', 'other', 'p/f.txt']);
    const into = rig.directory();
    await copyFiles({ source: 's3://bucket/p/f.txt', target: into }, rig.context);
    await copyFiles({ source: 's3://bucket/p/f.txt', target: join(into, 'named') }, rig.context);
    expect(filesIn(into)).toEqual({ 'f.txt': 'x', named: 'x' });
  });

  test('takes what the patterns say, the last that matches', async () => {
    const rig = await s3Rig();
    const source = rig.directory({ 'a.txt': '', 'b.log': '', 'd/c.txt': '', 'd/keep.log': '' });
    const patterns = [
      { kind: 'exclude', glob: '*' },
      { kind: 'include', glob: '*.txt' },
      { kind: 'exclude', glob: 'd/*' },
      { kind: 'include', glob: 'd/ke?p.[a-m]og' },
    ] as const;
    await copyFiles({ source, target: 's3://bucket', recursive: true, patterns }, rig.context);
    expect(Object.keys(await rig.objects())).toEqual(['a.txt', 'd/keep.log']);
  });

  test('goes round no loop of links, and says what it leaves out', async () => {
    const rig = await s3Rig();
    const source = rig.directory({ 'd/f.txt': 'x' });
    symlinkSync('..', join(source, 'd', 'up'));
    symlinkSync('nowhere', join(source, 'broken'));
    symlinkSync(join(source, 'd', 'f.txt'), join(source, 'link.txt'));
    await copyFiles({ source, target: 's3://bucket', recursive: true }, rig.context);
    expect(await rig.objects()).toEqual({ 'd/f.txt': 'x', 'link.txt': 'x' });
    const told = rig.events.flatMap((event) => (event.kind === 'advice' ? event.message : []));
    expect(told).toEqual([
      `${source}/broken was left out: it is a link to nothing.`,
      `${source}/d/up was left out: it leads into a directory that it is in.`,
    ]);
    await copyFiles({ source, target: 's3://bucket/n', recursive: true, followLinks: false }, rig.context);
    expect(Object.keys(await rig.objects())).toEqual(['d/f.txt', 'link.txt', 'n/d/f.txt']);
  });

  test('writes no key outside of its target', async () => {
    const rig = await s3Rig();
    for (const key of ['p/../../evil', 'p/ok//double', 'p/./dot', 'p/fine', 'p/folder/'])
      await rig.put(key, key.endsWith('/') ? '' : key);
    const into = rig.directory();
    const report = await copyFiles({ source: 's3://bucket/p', target: into, recursive: true }, rig.context);
    expect(filesIn(into)).toEqual({ fine: 'p/fine', 'ok/double': 'p/ok//double' });
    expect(report.failures.map(({ from, message }) => `${from}: ${message}`)).toEqual([
      `s3://bucket/p/../../evil: The key "../../evil" names no file inside ${into}.`,
      `s3://bucket/p/./dot: The key "./dot" names no file inside ${into}.`,
    ]);
  });

  test('what failed is told by its name, whichever ended first', async () => {
    const rig = await s3Rig();
    const others = Promise.withResolvers<void>();
    let ended = 0;
    const context = await rig.contextThrough((transport) => ({
      close: () => transport.close(),
      async send(request, signal) {
        if (request.method !== 'PUT') return transport.send(request, signal);
        if (request.path.endsWith('a')) await others.promise;
        else if (++ended === 2) setImmediate(() => others.resolve());
        return { status: 403, headers: {}, body: Buffer.from('<Error><Code>AccessDenied</Code></Error>') };
      },
    }));
    const source = rig.directory({ a: '1', b: '2', c: '3' });
    const report = await copyFiles({ source, target: 's3://bucket', recursive: true }, context);
    const names = ['a', 'b', 'c'].map((name) => join(source, name));
    expect(report.failures.map(({ from }) => from)).toEqual(names);
  });

  test('a large file goes and comes in parts, whole and compared', async () => {
    const rig = await s3Rig();
    const big = pattern(36 * 2 ** 20 + 12_345);
    const source = join(rig.directory({ big }), 'big');
    await copyFiles({ source, target: 's3://bucket/big' }, rig.context);
    const head = await rig.connection.call('s3', 'HeadObject', {
      Bucket: 'bucket',
      Key: 'big',
      ChecksumMode: 'ENABLED',
    });
    expect(head).toMatchObject({ ContentLength: big.length, ChecksumType: 'FULL_OBJECT' });
    expect(head.ETag).toMatch(/-5"$/);
    const into = rig.directory();
    await copyFiles({ source: 's3://bucket/big', target: into }, rig.context);
    expect(filesIn(into)['big'] === big.toString('latin1')).toBe(true);
    expect(await rig.unfinished()).toBe(0);
  });

  test('between buckets keeps metadata and tells S3 alone', async () => {
    const rig = await s3Rig();
    await rig.connection.call('s3', 'CreateBucket', { Bucket: 'other' });
    await rig.put('a b+c%/é', 'x', { Metadata: { k: 'v' }, ContentType: 'text/x-odd' });
    await copyFiles({ source: 's3://bucket', target: 's3://other/to', recursive: true }, rig.context);
    const copy = await rig.connection.call('s3', 'HeadObject', { Bucket: 'other', Key: 'to/a b+c%/é' });
    expect(copy).toMatchObject({ Metadata: { k: 'v' }, ContentType: 'text/x-odd' });
  });

  test('one of many that fails is told, and the others go on', async () => {
    const rig = await s3Rig();
    for (const key of ['a', 'a/b', 'c']) await rig.put(key, key);
    const into = rig.directory();
    const report = await copyFiles({ source: 's3://bucket', target: into, recursive: true }, rig.context);
    expect(report).toMatchObject({ downloaded: 2, failed: 1 });
    expect(filesIn(into)['c']).toBe('c');
  });

  test('there is nothing like that', async () => {
    const rig = await s3Rig();
    const to = rig.directory();
    await expect(copyFiles({ source: 's3://bucket/none', target: to }, rig.context)).rejects.toThrow(
      'There is no object s3://bucket/none.',
    );
    await expect(
      copyFiles({ source: 's3://no-such-bucket', target: to, recursive: true }, rig.context),
    ).rejects.toMatchObject({ code: 'NoSuchBucket' });
    await expect(copyFiles({ source: to, target: to }, rig.context)).rejects.toThrow(
      'Neither the source nor the target is in S3.',
    );
    await expect(copyFiles({ source: to, target: 's3://bucket' }, rig.context)).rejects.toThrow(
      `${to} is a directory.`,
    );
  });

  test('a dry run tells and does nothing', async () => {
    const rig = await s3Rig();
    const source = rig.directory({ f: 'abc' });
    const report = await copyFiles(
      { source, target: 's3://bucket/p', recursive: true, dryRun: true },
      rig.context,
    );
    expect(report.planned).toEqual([
      { action: 'upload', from: join(source, 'f'), to: 's3://bucket/p/f', bytes: 3 },
    ]);
    expect(await rig.objects()).toEqual({});
  });
});

test.each([
  ['of 20,000,000 bytes that is touched', 20_000_000, pattern(20_000_000)],
  ['of 20,000,000 bytes that is given others', 20_000_000, pattern(20_000_001).subarray(1)],
  ['of 20,000,000 bytes that is cut off', 20_000_000, pattern(3_000_000)],
  ['of 1,000,000 bytes that is given others', 1_000_000, pattern(1_000_001).subarray(1)],
  ['of 1,000,000 bytes that is cut off', 1_000_000, pattern(300_000)],
])('a file %s while it is read is told, and not kept', async (_how, size, later) => {
  let changed = false;
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    send(request, signal) {
      // The file is another one by the time that its first bytes go out.
      if (request.method === 'PUT' && request.path.endsWith('/big') && !changed) {
        changed = true;
        writeFileSync(path, later);
        utimesSync(path, 1, 1);
      }
      return transport.send(request, signal);
    },
  }));
  const directory = rig.directory({ big: pattern(size) });
  const path = join(directory, 'big');
  const report = await copyFiles({ source: path, target: 's3://bucket/big' }, rig.context);
  expect(report.failures).toMatchObject([
    { code: 'FileChanged', message: `${path} changed while it was read, and nothing of it was kept in S3.` },
  ]);
  expect(await rig.objects()).toEqual({});
  expect(await rig.unfinished()).toBe(0);
});

test('a copy of what S3 does not copy at once goes in ranges, with its metadata and tags', async () => {
  const ranges: string[] = [];
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    send(request, signal) {
      ranges.push(request.headers['x-amz-copy-source-range'] ?? '');
      return transport.send(request, signal);
    },
  }));
  const body = pattern(11 * 2 ** 20);
  await rig.put('from', body, { Metadata: { a: '1' }, ContentType: 'text/x', Tagging: 'b=2' });
  ranges.length = 0;
  await copyObject(
    rig.connection,
    { bucket: 'bucket', key: 'from', size: body.length },
    { bucket: 'bucket', key: 'to' },
    { sizes: { atOnce: 5 * 2 ** 20, part: 5 * 2 ** 20 } },
  );
  expect(ranges.filter((range) => range !== '').toSorted()).toEqual([
    'bytes=0-5242879',
    'bytes=10485760-11534335',
    'bytes=5242880-10485759',
  ]);
  const to = { Bucket: 'bucket', Key: 'to' };
  expect(await rig.connection.call('s3', 'HeadObject', to)).toMatchObject({
    Metadata: { a: '1' },
    ContentType: 'text/x',
    ContentLength: body.length,
  });
  expect((await rig.connection.call('s3', 'GetObjectTagging', to)).TagSet).toEqual([
    { Key: 'b', Value: '2' },
  ]);
  expect((await rig.objects())['to'] === body.toString('latin1')).toBe(true);
});
