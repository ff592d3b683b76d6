import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { FileNames } from '../../../src/operations/s3/file-names.ts';
import { syncFiles } from '../../../src/operations/s3/sync.ts';
import type { TransferReport } from '../../../src/operations/s3/transfer-report.ts';
import { filesIn, s3Rig } from './rig.ts';

function refused({ failures }: TransferReport): readonly string[] {
  return failures.map(({ from, hint }) => `${from}: ${hint}`);
}

const alone = 'Download it alone, to a name of your own.';

describe('names that not every disk or bucket can have', () => {
  test('go up as they are and come down the same', async () => {
    const rig = await s3Rig();
    const files = {
      ' begins and ends ': 'spaces',
      '.hidden': 'a dot',
      '.dir/.x': 'two',
      'line\nbreak\ttab': 'control',
      'a%2Fb+c&d=e?f#g': 'an address',
      '"quoted" <and> \\back': 'signs',
      '🦉/👩‍👩‍👧': 'emoji',
      'e\u0301': 'two signs',
      '\u00e9': 'one sign',
      UPPER: '1',
      upper: '2',
      '-r': 'a flag',
      '...': 'three dots',
      '*[?]': 'a pattern',
    };
    const source = rig.directory(files);
    await copyFiles({ source, target: 's3://bucket/n', recursive: true }, rig.context);
    const keys = Object.keys(files).map((name) => `n/${name}`);
    expect(Object.keys(await rig.objects()).toSorted()).toEqual(keys.toSorted());
    const into = rig.directory();
    const down = await copyFiles({ source: 's3://bucket/n', target: into, recursive: true }, rig.context);
    expect(down).toMatchObject({ downloaded: keys.length, failed: 0 });
    expect(filesIn(into)).toEqual(filesIn(source));
    // Two that are the same are the same, whatever their names.
    const same = await syncFiles({ source: 's3://bucket/n', target: into, delete: true }, rig.context);
    expect(same).toMatchObject({ downloaded: 0, deleted: 0, failed: 0 });
  });

  test('a key is what was written behind the bucket, with every slash', async () => {
    const rig = await s3Rig();
    const source = join(rig.directory({ f: 'x' }), 'f');
    for (const target of ['s3://bucket//', 's3://bucket/a//', 's3://bucket/b/../', 's3://bucket//c'])
      await copyFiles({ source, target }, rig.context);
    expect(Object.keys(await rig.objects())).toEqual(['/c', '/f', 'a//f', 'b/../f']);
    const into = rig.directory();
    await copyFiles({ source: 's3://bucket//c', target: into }, rig.context);
    await copyFiles({ source: 's3://bucket/a//f', target: `${into}/deep/er/` }, rig.context);
    expect(filesIn(into)).toEqual({ c: 'x', 'deep/er/f': 'x' });
  });

  test('of keys that would be one file the first is taken, and the others are told', async () => {
    const rig = await s3Rig();
    for (const key of ['a', 'a!', 'a/b', 'a/b/c', 'd//e', 'd/e', 'd/!', 'd//!', 'x///y', 'x//y', '/z'])
      await rig.put(`p/${key}`, key);
    const into = rig.directory();
    const report = await copyFiles({ source: 's3://bucket/p', target: into, recursive: true }, rig.context);
    expect(filesIn(into)).toEqual({
      a: 'a',
      'a!': 'a!',
      'd/!': 'd/!',
      'd/e': 'd/e',
      'x/y': 'x///y',
      z: '/z',
    });
    expect(refused(report)).toEqual([
      `s3://bucket/p/a/b: "a" is a file there. ${alone}`,
      `s3://bucket/p/a/b/c: "a" is a file there. ${alone}`,
      `s3://bucket/p/d//!: Another object takes the name "d/!". ${alone}`,
      `s3://bucket/p/d//e: Another object takes the name "d/e". ${alone}`,
      `s3://bucket/p/x//y: Another object takes the name "x/y". ${alone}`,
    ]);
  });

  test('a sync deletes nothing for a key that no file can have, and asks nothing about what is left out', async () => {
    const rig = await s3Rig();
    for (const key of ['s//x', 's/y']) await rig.put(key, key);
    const into = rig.directory({ x: 'of an earlier cp', extra: '1' });
    const input = { source: 's3://bucket/s', target: into, delete: true };
    const report = await syncFiles(input, rig.context);
    expect(report).toMatchObject({ downloaded: 1, deleted: 0, failed: 1 });
    expect(refused(report)).toEqual([`s3://bucket/s//x: Another object takes the name "x". ${alone}`]);
    expect(filesIn(into)).toEqual({ x: 'of an earlier cp', extra: '1', y: 's/y' });
    const rest = { ...input, patterns: [{ kind: 'exclude', glob: '/*' }] as const };
    expect(await syncFiles(rest, rig.context)).toMatchObject({ deleted: 2, failed: 0 });
    expect(filesIn(into)).toEqual({ y: 's/y' });
  });

  test('a file whose name is no text is told, and keeps a sync from deleting', async () => {
    const rig = await s3Rig();
    await rig.put('s/extra', 'x');
    const source = rig.directory({ good: 'x' });
    writeFileSync(Buffer.concat([Buffer.from(`${source}/bad-`), Buffer.from([0xff])]), 'y');
    const report = await syncFiles({ source, target: 's3://bucket/s', delete: true }, rig.context);
    expect(report.failures).toMatchObject([
      { code: 'NameNotUtf8', message: `${source}/bad-\uFFFD has a name that is not UTF-8, which keys are.` },
    ]);
    expect(Object.keys(await rig.objects())).toEqual(['s/extra', 's/good']);
  });

  test('a key that S3 finds too long is told, and the others go', async () => {
    const rig = await s3Rig();
    const source = rig.directory({ short: 'x' });
    let at = source;
    for (let depth = 0; depth < 5; depth += 1) mkdirSync((at = join(at, 'd'.repeat(220))));
    writeFileSync(join(at, 'f'), 'x');
    const report = await copyFiles({ source, target: 's3://bucket', recursive: true }, rig.context);
    expect(report).toMatchObject({ uploaded: 1, failures: [{ message: 'Your key is too long' }] });
  });

  test('where the disk does not tell letters apart, the second of two is refused', async () => {
    const names = new FileNames('/d', async () => false, true);
    expect(await names.pathOf('Read.me')).toBe('/d/Read.me');
    await expect(names.pathOf('read.ME')).rejects.toMatchObject({
      message: 'The key "read.ME" names no file inside /d.',
      hint: `This disk does not tell it from "Read.me". ${alone}`,
    });
    await expect(names.pathOf('ends/')).rejects.toMatchObject({
      hint: `It ends with a slash and holds bytes. ${alone}`,
    });
  });
});
