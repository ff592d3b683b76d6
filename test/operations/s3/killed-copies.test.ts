import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyObject } from '../../../src/aws/s3/copy-object.ts';
import { lookAtObject } from '../../../src/operations/s3/look-at-object.ts';
import { pattern, s3Rig } from './rig.ts';
import type { S3Rig } from './rig.ts';

const part = 5 * 2 ** 20;
const big = pattern(part + 5);
const never = new Promise<never>(() => {});

/** Copies in parts, as if S3 took no more than 5 MiB at once, with what a process that was killed left. */
async function copy(rig: S3Rig, key: string, killAt = Number.POSITIVE_INFINITY, settings = {}) {
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  const sent: string[] = [];
  const context = await rig.contextThrough((transport) => ({
    close: () => transport.close(),
    send(request, signal, carriage) {
      // Who asks is found out before.
      if (!request.path.startsWith('/bucket')) return transport.send(request, signal, carriage);
      sent.push(`${request.method} ${request.query.replace(/=[^&]*/g, '')}`);
      if (sent.length < killAt) return transport.send(request, signal, carriage);
      setImmediate(resolve);
      return never;
    },
  }));
  const connection = await context.connections.at('123456789012', 'us-east-1');
  const source = await lookAtObject(rig.connection, { bucket: 'bucket', key: 'from' });
  const work = copyObject(
    connection,
    source,
    { bucket: 'bucket', key },
    {
      settings,
      sizes: { atOnce: part, part },
      notes: {
        directory: join(rig.context.runsDirectory, '.uploads'),
        processes: { own: sent.length + 4242, isAlive: () => false },
      },
    },
  );
  await Promise.race([stopped, work]);
  return sent;
}

test('a copy in parts that is killed at any of its requests is whole after the next one, and nothing unfinished stays', async () => {
  const rig = await s3Rig();
  await rig.put('from', big, { Metadata: { of: 'mine' }, Tagging: 'a=b' });
  // Two looks at the source, the beginning, two parts, the end.
  for (const at of [3, 6]) {
    const key = `to-${at}`;
    await copy(rig, key, at);
    await copy(rig, key);
    expect(await rig.unfinished()).toBe(0);
    const head = await rig.connection.call('s3', 'HeadObject', { Bucket: 'bucket', Key: key });
    expect(head).toMatchObject({ ContentLength: big.length, Metadata: { of: 'mine' } });
  }
  const all = await rig.objects();
  const text = big.toString('latin1');
  expect(Object.values(all).every((one) => one === text)).toBe(true);
  expect(readdirSync(join(rig.context.runsDirectory, '.uploads'))).toEqual([]);
});

test('parts that S3 has are not copied again, unless the source or what it is to be given is another', async () => {
  const rig = await s3Rig();
  await rig.put('from', big);
  const again = ['GET tagging', 'GET uploadId', 'HEAD ', 'POST uploadId'];
  await copy(rig, 'to', 6);
  expect((await copy(rig, 'to')).toSorted()).toEqual(again);
  const anew = [
    'DELETE uploadId',
    'GET tagging',
    'HEAD ',
    'POST uploadId',
    'POST uploads',
    'PUT partNumber&uploadId',
    'PUT partNumber&uploadId',
  ];
  await copy(rig, 'to', 6);
  expect((await copy(rig, 'to', Number.POSITIVE_INFINITY, { ContentType: 'a/b' })).toSorted()).toEqual(anew);
  await copy(rig, 'to', 6);
  await rig.put('from', pattern(part + 6));
  expect((await copy(rig, 'to')).toSorted()).toEqual(anew);
  expect(await rig.unfinished()).toBe(0);
});
