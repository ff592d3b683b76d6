import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftWithoutNotes } from '../../../src/aws/s3/drafts.ts';
import { downloadFile } from '../../../src/aws/s3/download-file.ts';
import { TransportError } from '../../../src/aws/transport.ts';
import type { Transport } from '../../../src/aws/transport.ts';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { cuttable, seeded, throughPort } from './bad-lines.ts';
import { filesIn, pattern, s3Rig } from './rig.ts';

/** A part and a bit. */
const big = pattern(8 * 2 ** 20 + 5);

/** A process that dies at a request: it, and all after it, get no answer. `delivered`: S3 did see that one. */
function dyingAt(last: { at: number; delivered: boolean }): (transport: Transport) => Transport {
  let count = 0;
  return (transport) => ({
    close: () => transport.close(),
    async send(request, signal) {
      count += 1;
      if (count < last.at) return transport.send(request, signal);
      if (count === last.at && last.delivered) await transport.send(request, signal);
      throw new TransportError('ECONNREFUSED', 'dead');
    },
  });
}

test('an upload that dies at any of its requests is whole after the next run, and leaves nothing behind', async () => {
  const rig = await s3Rig();
  const source = join(rig.directory({ big }), 'big');
  for (const delivered of [false, true]) {
    // CreateMultipartUpload, two parts, CompleteMultipartUpload.
    for (let at = 1; at <= 4; at += 1) {
      const key = `${at}-${delivered}`;
      const target = `s3://bucket/${key}`;
      await expect(
        copyFiles({ source, target }, await rig.contextThrough(dyingAt({ at, delivered }))),
      ).rejects.toMatchObject({ code: 'ECONNREFUSED' });
      expect(await copyFiles({ source, target }, rig.context)).toMatchObject({ uploaded: 1, failed: 0 });
      expect(await rig.unfinished()).toBe(0);
      const head = await rig.connection.call('s3', 'HeadObject', { Bucket: 'bucket', Key: key });
      expect(head.ContentLength).toBe(big.length);
    }
  }
  const all = Object.values(await rig.objects());
  expect(all).toHaveLength(8);
  const text = big.toString('latin1');
  expect(all.every((one) => one === text)).toBe(true);
  expect(readdirSync(join(rig.context.runsDirectory, '.uploads'))).toEqual([]);
});

test('connections that are cut anywhere, by either side: all arrives, and is the same', async () => {
  const rig = await s3Rig();
  const lottery = seeded(7);
  let cuts = 0;
  const port = await cuttable(rig.cloud.endpoint, (cut) => {
    if (lottery() < 0.5) return undefined;
    return {
      after: Math.floor(lottery() * 40_000),
      cut() {
        cuts += 1;
        cut();
      },
    };
  });
  const context = await rig.contextThrough(throughPort(port));
  const small = Array.from({ length: 30 }, (_, index) => [`f${index}`, pattern(index * 700)]);
  const source = rig.directory({ big, ...Object.fromEntries(small) });
  const up = await copyFiles({ source, target: 's3://bucket', recursive: true }, context);
  expect(up).toMatchObject({ uploaded: 31, failed: 0, failures: [] });
  const into = rig.directory();
  const down = await copyFiles({ source: 's3://bucket', target: into, recursive: true }, context);
  expect(down).toMatchObject({ downloaded: 31, failed: 0, failures: [] });
  expect(filesIn(into)).toEqual(filesIn(source));
  expect(await rig.unfinished()).toBe(0);
  expect(cuts).toBeGreaterThan(3);
});

test('an answer that ends early without a word is told, and no file is there', async () => {
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    async send(request, signal) {
      const answer = await transport.send(request, signal);
      const { body } = answer;
      if (request.method !== 'GET' || !request.path.endsWith('/key') || !(body instanceof Uint8Array))
        return answer;
      return { ...answer, body: body.subarray(0, 10) };
    },
  }));
  await rig.put('key', 'twenty bytes in all.');
  const into = rig.directory();
  const { failures } = await copyFiles({ source: 's3://bucket/key', target: into }, rig.context);
  expect(failures).toMatchObject([
    { code: 'ObjectChanged', message: 's3://bucket/key has 10 bytes where 20 were announced.' },
  ]);
  expect(readdirSync(into)).toEqual([]);
});

test.each([
  ['at once', 30_000],
  ['in ranges', 16 * 2 ** 20 + 1],
])('a full disk ends a download %s with its error, and nothing of it is left', async (_name, size) => {
  const rig = await s3Rig();
  await rig.put('key', Buffer.alloc(size, 'x'));
  const into = rig.directory();
  let room = 20_000;
  await expect(
    downloadFile(rig.connection, { bucket: 'bucket', key: 'key', size }, join(into, 'key'), {
      drafts: draftWithoutNotes('00000000'),
      write(_descriptor, _bytes, _offset, length) {
        if (room === 0)
          throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
        const taken = Math.min(room, length);
        room -= taken;
        return taken;
      },
    }),
  ).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(into)).toEqual([]);
});
