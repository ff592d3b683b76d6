import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { moveFiles } from '../../../src/operations/s3/move.ts';
import { filesIn, pattern, s3Rig } from './rig.ts';

/** What is written to this path finds no room. */
function full(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync('/dev/full', path);
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

test('where the note of an upload in parts finds no room nothing is left in S3', async () => {
  const rig = await s3Rig();
  const source = join(rig.directory({ big: pattern(9 * 2 ** 20) }), 'big');
  const { runsDirectory, processes } = rig.context;
  full(join(runsDirectory, '.uploads', `${hash('bucket/big')}.json.${processes.own}`));
  const input = { source, target: 's3://bucket/big' };
  await expect(copyFiles(input, rig.context)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await rig.objects()).toEqual({});
  expect(await rig.unfinished()).toBe(0);
});

test('where the note of drafts finds no room nothing is downloaded, and nothing is left here', async () => {
  const note = { path: '' };
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    send(request, signal, carriage) {
      // Once it has been looked for notes of earlier runs: what has no end is not to be read.
      if (request.query.includes('list-type=2')) full(note.path);
      return transport.send(request, signal, carriage);
    },
  }));
  await rig.put('a', 'x');
  const into = rig.directory();
  const { random } = rig.connection.target;
  const { runsDirectory } = rig.context;
  const input = { source: 's3://bucket', target: into, recursive: true };
  const name = `${hash(`${input.source}\n${input.target}`)}-${random.hex(8)}.jsonl`;
  note.path = join(runsDirectory, '.downloads', name);
  const copying = copyFiles(input, { ...rig.context, random });
  await expect(copying).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(into)).toEqual([]);
  expect(readdirSync(dirname(note.path))).toEqual([]);
});

test('where the journal of a move finds no room nothing is moved', async () => {
  const rig = await s3Rig();
  await rig.put('a', 'x');
  const source = rig.directory({ f: 'y' });
  // The folder of runs is a file: nothing can be written below it.
  const context = { ...rig.context, runsDirectory: '/dev/full' };
  const input = { source: join(source, 'f'), target: 's3://bucket/f' };
  await expect(moveFiles(input, context)).rejects.toThrow();
  expect(await rig.objects()).toEqual({ a: 'x' });
  expect(filesIn(source)).toEqual({ f: 'y' });
});
