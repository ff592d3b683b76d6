import { describe, expect, test } from 'vitest';
import { moveFiles } from '../../../src/operations/s3/move.ts';
import { filesIn, s3Rig } from './rig.ts';

describe('s3 mv', () => {
  test('takes the source away once the copy is there', async () => {
    const rig = await s3Rig();
    const source = rig.directory({ 'a/f': 'x', g: 'y' });
    await moveFiles({ source, target: 's3://bucket/m', recursive: true }, rig.context);
    expect(filesIn(source)).toEqual({});
    await moveFiles({ source: 's3://bucket/m/g', target: 's3://bucket/n' }, rig.context);
    expect(await rig.objects()).toEqual({ 'm/a/f': 'x', n: 'y' });
    const into = rig.directory();
    await moveFiles({ source: 's3://bucket', target: into, recursive: true }, rig.context);
    expect(await rig.objects()).toEqual({});
    expect(filesIn(into)).toEqual({ 'm/a/f': 'x', n: 'y' });
  });

  test('asks first, and deletes the sources of a thousand copies with one request', async () => {
    let deletions = 0;
    const rig = await s3Rig((transport) => ({
      close: () => transport.close(),
      send(request, signal) {
        if (request.method === 'DELETE' || request.query === 'delete') deletions += 1;
        return transport.send(request, signal);
      },
    }));
    for (const key of ['m/a', 'm/b', 'm/c']) await rig.put(key, key);
    const input = { source: 's3://bucket/m', target: 's3://bucket/n', recursive: true };
    rig.answer = false;
    expect(await moveFiles(input, rig.context)).toMatchObject({ copied: 0 });
    expect(rig.questions).toMatchObject([
      {
        kind: 'apply',
        summary: {
          groups: [
            {
              targets: [
                {
                  id: 's3://bucket/m/… → s3://bucket/n/…',
                  reason: '3 objects, 9 B; each goes once its copy is there',
                },
              ],
            },
          ],
          irreversible: [],
        },
      },
    ]);
    rig.answer = true;
    expect(await moveFiles(input, rig.context)).toMatchObject({ copied: 3, failed: 0 });
    expect(Object.keys(await rig.objects())).toEqual(['n/a', 'n/b', 'n/c']);
    expect(deletions).toBe(1);
  });

  test('names every source that stays when the request that takes them away is refused', async () => {
    const rig = await s3Rig((transport) => ({
      close: () => transport.close(),
      send: (request, signal) =>
        request.method === 'POST' && /^delete(?:=|$)/.test(request.query)
          ? Promise.resolve({
              status: 400,
              headers: {},
              body: Buffer.from('<Error><Code>MalformedXML</Code><Message>said</Message></Error>'),
            })
          : transport.send(request, signal),
    }));
    for (const key of ['m/a', 'm/b', 'm/c']) await rig.put(key, key);
    const input = { source: 's3://bucket/m', target: 's3://bucket/n', recursive: true };
    const report = await moveFiles(input, rig.context);
    expect(report).toMatchObject({ copied: 3, failed: 3 });
    expect(report.failures.map(({ from, message }) => [from, message])).toEqual([
      ['s3://bucket/m/a', 'said'],
      ['s3://bucket/m/b', 'said'],
      ['s3://bucket/m/c', 'said'],
    ]);
    expect(Object.keys(await rig.objects())).toEqual(['m/a', 'm/b', 'm/c', 'n/a', 'n/b', 'n/c']);
  });

  test('moves nothing onto or into itself', async () => {
    const rig = await s3Rig();
    await rig.put('a/b', 'x');
    await expect(
      moveFiles({ source: 's3://bucket/a/b', target: 's3://bucket/a/b' }, rig.context),
    ).rejects.toThrow('cannot be moved onto or into itself');
    await expect(
      moveFiles({ source: 's3://bucket/a', target: 's3://bucket/a/deeper', recursive: true }, rig.context),
    ).rejects.toThrow('cannot be moved onto or into itself');
    expect(await rig.objects()).toEqual({ 'a/b': 'x' });
  });
});
