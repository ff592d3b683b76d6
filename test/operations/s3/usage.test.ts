import { expect, test } from 'vitest';
import { diskUsage } from '../../../src/operations/s3/usage.ts';
import { s3Rig } from './rig.ts';

test('a prefix is told once, whatever stands between its keys', async () => {
  const rig = await s3Rig();
  for (const key of ['a', 'b/x', 'b/y/1', 'b/y/2', 'b/z', 'c', 'd/e/f/g', 'd/e/h', 'z'])
    await rig.put(key, key);
  const sums = async (url: string, depth?: number): Promise<readonly string[]> => {
    const rows: string[] = [];
    for await (const { url: at, objects, bytes } of diskUsage({ url, depth }, rig.context))
      rows.push(`${at} ${objects} ${bytes}`);
    return rows;
  };
  expect(await sums('s3://bucket')).toEqual(['s3://bucket/ 9 31']);
  expect(await sums('s3://bucket', 1)).toEqual([
    's3://bucket/b/ 4 16',
    's3://bucket/d/ 2 12',
    's3://bucket/ 3 3',
  ]);
  expect(await sums('s3://bucket', 2)).toEqual([
    's3://bucket/b/y/ 2 10',
    's3://bucket/b/ 2 6',
    's3://bucket/d/e/ 2 12',
    's3://bucket/ 3 3',
  ]);
  expect(await sums('s3://bucket/none', 1)).toEqual(['s3://bucket/none 0 0']);
});
