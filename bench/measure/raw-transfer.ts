import { Agent, request as httpRequest } from 'node:http';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { presign } from '../../src/wire/sigv4/presign.ts';

/** An object of a server of this machine. */
export interface Place {
  readonly port: number;
  readonly bucket: string;
  readonly key: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Uploads a file in one request, as it is read. */
export async function putWhole(place: Place, file: string, size: number): Promise<void> {
  await exchanged(place, 'PUT', { 'content-length': String(size) }, file);
}

/** Reads an object to its end and keeps nothing of it. */
export async function getWhole(place: Place): Promise<void> {
  await exchanged(place, 'GET', {});
}

/** Reads an object in ranges, several at once. */
export async function getRanges(place: Place, size: number, range: number, atOnce: number): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let from = next; from < size; from = next) {
      next = from + range;
      await exchanged(place, 'GET', { range: `bytes=${from}-${Math.min(next, size) - 1}` });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

async function exchanged(
  { port, bucket, key }: Place,
  method: 'GET' | 'PUT',
  headers: Readonly<Record<string, string>>,
  file?: string,
): Promise<void> {
  const { path, query } = presign(
    {
      method,
      protocol: 'http',
      hostname: '127.0.0.1',
      port,
      path: `/${bucket}/${key}`,
      query: '',
      headers: { host: `127.0.0.1:${port}` },
      body: new Uint8Array(0),
    },
    {
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      region: 'us-east-1',
      service: 's3',
      now: Date.now(),
      expiresSeconds: 3600,
    },
  );
  const outgoing = httpRequest({ host: '127.0.0.1', port, method, path: `${path}?${query}`, headers, agent });
  const answered = new Promise<number>((resolve, reject) => {
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      response.on('error', reject);
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.resume();
    });
  });
  if (file === undefined) outgoing.end();
  else await pipeline(createReadStream(file, { highWaterMark: 2 ** 20 }), outgoing);
  const status = await answered;
  if (status !== 200 && status !== 206) throw new Error(`${method} of ${key} was answered with ${status}`);
}
