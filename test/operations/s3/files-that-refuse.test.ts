import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftWithoutNotes } from '../../../src/aws/s3/drafts.ts';
import { downloadFile } from '../../../src/aws/s3/download-file.ts';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { moveFiles } from '../../../src/operations/s3/move.ts';
import { syncFiles } from '../../../src/operations/s3/sync.ts';
import { filesIn, s3Rig } from './rig.ts';

test('what one file refuses is told in words about that file, and the others go on', async () => {
  const rig = await s3Rig();
  const long = 'n'.repeat(256);
  for (const key of ['a-directory', 'file/below', long, 'good']) await rig.put(key, 'x');
  const into = rig.directory({ 'a-directory/with': 'y', file: 'is one' });
  const report = await copyFiles({ source: 's3://bucket', target: into, recursive: true }, rig.context);
  expect(report).toMatchObject({ downloaded: 1, failed: 3 });
  expect(report.failures.map(({ message }) => message).toSorted()).toEqual([
    `${into}/a-directory is a directory.`,
    `${into}/file/below leads through something that is no directory.`,
    `${into}/${long} has a longer name than this disk takes.`,
  ]);
  expect(Object.keys(filesIn(into)).toSorted()).toEqual(['a-directory/with', 'file', 'good']);
});

test('a file that went away since it was listed is told, and is no success', async () => {
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    send(request, signal, carriage) {
      if (request.path.startsWith('/bucket/a')) rmSync(join(source, 'z'), { force: true });
      return transport.send(request, signal, carriage);
    },
  }));
  // More than are under way at once, so that the last is not begun before the first is sent.
  const many = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`a${index}`, 'x']));
  const source = rig.directory({ ...many, z: 'goes' });
  const report = await copyFiles({ source, target: 's3://bucket', recursive: true }, rig.context);
  expect(report).toMatchObject({
    uploaded: 80,
    failures: [{ code: 'ENOENT', message: `${source}/z is not there any more.` }],
  });
});

test('a full disk ends a download at whichever write it comes, and leaves nothing', async () => {
  const rig = await s3Rig();
  const size = 200_000;
  await rig.put('key', Buffer.alloc(size, 'x'));
  const into = rig.directory();
  let writes = 0;
  for (let room = 0; ; room += 1) {
    writes = 0;
    const outcome = await downloadFile(
      rig.connection,
      { bucket: 'bucket', key: 'key', size },
      join(into, 'key'),
      {
        drafts: draftWithoutNotes('00000000'),
        write(_descriptor, _bytes, _offset, length) {
          writes += 1;
          if (writes > room) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
          return Math.min(length, 50_000);
        },
      },
    ).catch((error: unknown) => error);
    if (!(outcome instanceof Error)) break;
    expect(outcome).toMatchObject({ code: 'ENOSPC' });
    expect(readdirSync(into)).toEqual([]);
  }
  expect(writes).toBeGreaterThan(3);
  expect(readdirSync(into)).toEqual(['key']);
});

test('nothing is deleted where the source could not be read to its end', async () => {
  const rig = await s3Rig();
  const source = rig.directory({ a: 'x' });
  for (const key of ['a', 'extra']) await rig.put(`s/${key}`, 'x');
  // A path that is longer than any call takes, which even root cannot read.
  const name = 'd'.repeat(250);
  const open: number[] = [];
  let at = source;
  for (let depth = 0; depth < 17; depth += 1) {
    mkdirSync(join(at, name));
    open.push(openSync(join(at, name), 'r'));
    at = `/proc/self/fd/${open.at(-1)}`;
  }
  writeFileSync(join(at, 'deep'), 'x');
  try {
    const input = { source, target: 's3://bucket/s', delete: true };
    const report = await syncFiles(input, rig.context);
    expect(report).toMatchObject({ deleted: 0, failed: 1 });
    expect(report.failures[0]).toMatchObject({
      code: 'ENAMETOOLONG',
      message: expect.stringMatching(/ has a longer name than this disk takes\.$/),
    });
    expect(rig.events).toContainEqual({
      kind: 'advice',
      message: `Nothing was deleted from s3://bucket/s, because not all of ${source} could be compared.`,
    });
    expect(Object.keys(await rig.objects())).toEqual(['s/a', 's/extra']);
  } finally {
    // Taken apart from its middle, or nothing could take it away.
    renameSync(`/proc/self/fd/${open[7]}/${name}`, join(source, 'lower'));
    for (const one of open) closeSync(one);
  }
});

test('a move takes a link away and not what it leads to', async () => {
  const rig = await s3Rig();
  const source = rig.directory({ 'real/f': 'x' });
  mkdirSync(join(source, 'links'));
  symlinkSync('../real/f', join(source, 'links/f'));
  const input = { source: join(source, 'links'), target: 's3://bucket/m', recursive: true };
  expect(await moveFiles(input, rig.context)).toMatchObject({ uploaded: 1, failed: 0 });
  expect(readdirSync(join(source, 'links'))).toEqual([]);
  expect(filesIn(source)).toEqual({ 'real/f': 'x' });
});
