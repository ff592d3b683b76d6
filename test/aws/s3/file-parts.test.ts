import { createHash, randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { FilePart } from '../../../src/aws/s3/file-part.ts';
import { transport } from '../http/lane.ts';
import { answer, fakeConnection } from '../fakes.ts';

const bytes = randomBytes(1_000_003);

function partOf(start: number, size: number): { readonly part: FilePart; readonly wanted: Buffer } {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-part-'));
  const path = join(directory, 'file');
  writeFileSync(path, bytes);
  const descriptor = openSync(path, 'r');
  onTestFinished(() => {
    closeSync(descriptor);
    rmSync(directory, { recursive: true, force: true });
  });
  return {
    part: new FilePart({ path, descriptor, start, size }),
    wanted: bytes.subarray(start, start + size),
  };
}

test.each([
  [0, 1_000_003],
  [7, 262_144],
  [262_143, 262_146],
  [1_000_002, 1],
])('a part from %i on of %i bytes is told and sent as it is, and again', async (start, size) => {
  const { part, wanted } = partOf(start, size);
  expect(await part.crc32()).toBe(crc32(wanted));
  expect(await part.sha256()).toBe(createHash('sha256').update(wanted).digest('hex'));
  expect(Buffer.concat(await Array.fromAsync(part))).toEqual(wanted);
  expect(await sentOf(part, size)).toEqual([wanted, wanted]);
});

test('where the line does not protect a part, its hash stands in the signature', async () => {
  const { part, wanted } = partOf(10, 500_000);
  const hashOf = async (endpointUrl: string): Promise<string | undefined> => {
    const { connection, transport: fake } = await fakeConnection(() => answer(200, ''), { endpointUrl });
    await connection.call(
      's3',
      'UploadPart',
      { Bucket: 'b', Key: 'k', UploadId: 'u', PartNumber: 1, Body: part, ContentLength: 500_000 },
      { transfer: true },
    );
    const [request] = fake.sent;
    expect(request?.headers['content-length']).toBe('500000');
    return request?.headers['x-amz-content-sha256'];
  };
  expect(await hashOf('http://storage.example:9000')).toBe(createHash('sha256').update(wanted).digest('hex'));
  expect(await hashOf('https://storage.example')).toBe('UNSIGNED-PAYLOAD');
});

/** What comes of a part that is sent twice, by a side that takes its time. */
async function sentOf(part: FilePart, size: number): Promise<readonly Buffer[]> {
  const came: Buffer[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => {
      pieces.push(piece);
      // The next one waits for a turn, so that the sender fills its buffers.
      request.pause();
      setImmediate(() => request.resume());
    });
    request.on('end', () => {
      came.push(Buffer.concat(pieces));
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const line = transport();
  for (let count = 0; count < 2; count += 1)
    await line.send({
      method: 'PUT',
      protocol: 'http',
      hostname: '127.0.0.1',
      port,
      path: '/',
      query: '',
      headers: { host: 'test', 'content-length': String(size) },
      body: part,
    });
  return came;
}
