import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { TransportError } from '../../../src/aws/transport.ts';
import type { Transport } from '../../../src/aws/transport.ts';
import type { HttpRequest, HttpResponse } from '../../../src/wire/http.ts';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { readObject, writeObject } from '../../../src/operations/s3/stream.ts';
import { filesIn, pattern, s3Rig } from './rig.ts';

type Send = (request: HttpRequest, signal?: AbortSignal) => Promise<HttpResponse>;

function through(change: (send: Send) => Send): (transport: Transport) => Transport {
  return (transport) => ({
    close: () => transport.close(),
    send: change((request, signal) => transport.send(request, signal)),
  });
}

function refusal(status: number, code: string): HttpResponse {
  return {
    status,
    headers: {},
    body: Buffer.from(
      `<Error><Code>${code}</Code><Message>Please reduce your request rate.</Message></Error>`,
    ),
  };
}

const big = pattern(40 * 2 ** 20 + 77);

describe('a transfer in bad weather', () => {
  test('503 to every third request: all arrives, nothing is left behind', async () => {
    let count = 0;
    const rig = await s3Rig(
      through((send) => async (request, signal) => {
        count += 1;
        return count % 3 === 0 ? refusal(503, 'SlowDown') : send(request, signal);
      }),
    );
    const files = {
      big,
      ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f${index}`, `content ${index}`])),
    };
    const source = rig.directory(files);
    expect(await copyFiles({ source, target: 's3://bucket', recursive: true }, rig.context)).toMatchObject({
      uploaded: 61,
      failed: 0,
    });
    const into = rig.directory();
    expect(
      await copyFiles({ source: 's3://bucket', target: into, recursive: true }, rig.context),
    ).toMatchObject({ downloaded: 61, failed: 0 });
    expect(filesIn(into)).toEqual(filesIn(source));
    expect(await rig.unfinished()).toBe(0);
  });

  test('a line that is cut anywhere in a download is taken up again where it broke', async () => {
    let cuts = 0;
    const rig = await s3Rig(
      through((send) => async (request, signal) => {
        const answer = await send(request, signal);
        if (request.method !== 'GET' || answer.body instanceof Uint8Array) return answer;
        return { ...answer, body: cut(answer.body, () => (cuts += 1)) };
      }),
    );
    await rig.put('big', big);
    const into = rig.directory();
    expect(await copyFiles({ source: 's3://bucket/big', target: into }, rig.context)).toMatchObject({
      downloaded: 1,
      failed: 0,
    });
    expect(filesIn(into)['big'] === big.toString('latin1')).toBe(true);
    expect(cuts).toBeGreaterThan(5);
  });

  test.each([
    ['small', 3_000_000],
    ['in ranges', big.length],
  ])('bytes that change on the way are noticed, and no file is there: %s', async (_name, size) => {
    const rig = await s3Rig(
      through((send) => async (request, signal) => {
        const answer = await send(request, signal);
        if (request.method !== 'GET' || !request.path.endsWith('/key')) return answer;
        const { body } = answer;
        async function* bent() {
          let at = 0;
          for await (const piece of body instanceof Uint8Array ? [body] : body) {
            const copy = Buffer.from(piece);
            if (at === 0) copy[100] = (copy[100] ?? 0) ^ 1;
            at += copy.length;
            yield copy;
          }
        }
        return { ...answer, body: bent() };
      }),
    );
    await rig.put('key', big.subarray(0, size));
    const into = rig.directory();
    const { failures } = await copyFiles({ source: 's3://bucket/key', target: into }, rig.context);
    expect(failures).toMatchObject([
      {
        code: 'ChecksumMismatch',
        message: expect.stringMatching(/^s3:\/\/bucket\/key came damaged: its CRC/),
      },
    ]);
    expect(readdirSync(into)).toEqual([]);
  });

  test('an upload in parts that fails is aborted', async () => {
    const rig = await s3Rig(
      through(
        (send) => async (request, signal) =>
          request.query.includes('partNumber=3') ? refusal(403, 'AccessDenied') : send(request, signal),
      ),
    );
    const source = join(rig.directory({ big }), 'big');
    expect(await copyFiles({ source, target: 's3://bucket/big' }, rig.context)).toMatchObject({
      uploaded: 0,
      failed: 1,
    });
    expect(await rig.unfinished()).toBe(0);
    async function* pieces() {
      for (let at = 0; at < big.length; at += 1_000_000) yield big.subarray(at, at + 1_000_000);
    }
    await expect(
      writeObject({ target: 's3://bucket/stream', source: pieces() }, rig.context),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await rig.unfinished()).toBe(0);
    expect(await rig.objects()).toEqual({});
  });

  test('an answer that was lost after the parts were joined is no failure', async () => {
    let lost = false;
    const rig = await s3Rig(
      through((send) => async (request, signal) => {
        const answer = await send(request, signal);
        if (lost || request.method !== 'POST' || !request.query.startsWith('uploadId=')) return answer;
        lost = true;
        throw new TransportError('ECONNRESET', 'cut');
      }),
    );
    const source = join(rig.directory({ big }), 'big');
    expect(await copyFiles({ source, target: 's3://bucket/big' }, rig.context)).toMatchObject({
      uploaded: 1,
      failed: 0,
    });
    expect(lost).toBe(true);
  });
});

test('a stream of unknown length goes in parts and comes back the same', async () => {
  const rig = await s3Rig();
  async function* pieces() {
    for (let at = 0; at < big.length; at += 777_777) yield big.subarray(at, at + 777_777);
  }
  expect(await writeObject({ target: 's3://bucket/stream', source: pieces() }, rig.context)).toMatchObject({
    uploaded: 1,
    bytes: big.length,
  });
  const came: Buffer[] = [];
  await readObject(
    { source: 's3://bucket/stream', take: (bytes) => void came.push(Buffer.from(bytes)) },
    rig.context,
  );
  expect(Buffer.concat(came).equals(big)).toBe(true);
});

test('an upload that is killed goes on when it is given again, and leaves nothing unfinished', async () => {
  let parts = 0;
  const rig = await s3Rig();
  const source = join(rig.directory({ big }), 'big');
  const { accessKeyId, secretAccessKey } = rig.cloud.rootKey;
  const line = [
    fileURLToPath(new URL('upload-child.ts', import.meta.url)),
    rig.cloud.endpoint,
    accessKeyId,
    secretAccessKey,
    source,
    rig.context.runsDirectory,
  ];
  const child = spawn(process.execPath, line, { stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  // Killed as soon as S3 has a part of it.
  while (parts < 1 && child.exitCode === null) {
    const { Uploads = [] } = await rig.connection.call('s3', 'ListMultipartUploads', { Bucket: 'bucket' });
    for (const { UploadId = '' } of Uploads) {
      const { Parts = [] } = await rig.connection.call('s3', 'ListParts', {
        Bucket: 'bucket',
        Key: 'big',
        UploadId,
      });
      parts = Parts.length;
    }
  }
  child.kill('SIGKILL');
  await gone;
  expect(await rig.unfinished()).toBe(1);
  expect(await copyFiles({ source, target: 's3://bucket/big' }, rig.context)).toMatchObject({
    uploaded: 1,
    failed: 0,
  });
  expect(await rig.unfinished()).toBe(0);
  const { big: kept } = await rig.objects();
  expect(kept === big.toString('latin1')).toBe(true);
  expect(readdirSync(join(rig.context.runsDirectory, '.uploads'))).toEqual([]);
});

/** A body that breaks somewhere in its first megabytes. */
async function* cut(body: AsyncIterable<Uint8Array>, onCut: () => void): AsyncGenerator<Uint8Array> {
  let left = 5_000_000;
  for await (const piece of body) {
    if (piece.length > left) {
      if (left > 0) yield piece.subarray(0, left);
      onCut();
      throw new TransportError('ECONNRESET', 'cut');
    }
    left -= piece.length;
    yield piece;
  }
}
