import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usualPart } from '../../../src/aws/s3/limits.ts';
import type { Transport } from '../../../src/aws/transport.ts';
import { moveFiles } from '../../../src/operations/s3/move.ts';
import type { HttpResponse } from '../../../src/wire/http.ts';
import { cuttable, seeded, throughPort } from './bad-lines.ts';
import { filesIn, pattern, s3Rig } from './rig.ts';
import type { S3Rig } from './rig.ts';

const files: Readonly<Record<string, Uint8Array>> = {
  big: pattern(usualPart + 5),
  empty: new Uint8Array(),
  ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`d/f${index}`, pattern(index * 700 + 1)])),
};
const whole = Object.fromEntries(
  Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]),
);

/** Every third connection is cut somewhere. */
async function cutting(rig: S3Rig, seed: number): Promise<(transport: Transport) => Transport> {
  const lottery = seeded(seed);
  let connections = 0;
  const port = await cuttable(rig.cloud.endpoint, (cut) => {
    connections += 1;
    return connections % 3 === 0 ? { after: Math.floor(lottery() * 30_000), cut } : undefined;
  });
  return throughPort(port);
}

const slowDown: HttpResponse = {
  status: 503,
  headers: {},
  body: Buffer.from(
    '<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>',
  ),
};

/** What S3 answers when it may have done what it was asked for, or not. */
const internalError: HttpResponse = {
  status: 500,
  headers: {},
  body: Buffer.from(
    '<Error><Code>InternalError</Code><Message>We encountered an internal error.</Message></Error>',
  ),
};

/** Every third request is refused; of these every second one was done all the same. */
async function refusing(_rig: S3Rig, seed: number): Promise<(transport: Transport) => Transport> {
  let count = seed;
  const refused = async (done: () => Promise<unknown>): Promise<HttpResponse | undefined> => {
    count += 1;
    if (count % 3 !== 0) return undefined;
    if (count % 2 !== 0) return slowDown;
    await done();
    return internalError;
  };
  return (transport) => ({
    close: () => transport.close(),
    async send(request, signal, carriage) {
      const send = (): Promise<HttpResponse> => transport.send(request, signal, carriage);
      return (await refused(send)) ?? send();
    },
    async brief(request, signal) {
      const take: typeof request.take = (_status, headers, body) => request.take(503, headers, body);
      const bad = (await refused(async () => undefined)) !== undefined;
      return (await transport.brief?.(bad ? { ...request, take } : request, signal)) ?? 'unfit';
    },
  });
}

const weathers = { 'cuts every third connection': cutting, 'refuses every third request': refusing };

test.each(
  Object.entries(weathers).flatMap(([name, weather]) => [1, 2, 3].map((seed) => ({ name, weather, seed }))),
)(
  'up, within S3 and down by a line that $name: nothing is lost, nothing is there twice ($seed)',
  async ({ weather, seed }) => {
    const rig = await s3Rig();
    const context = await rig.contextThrough(await weather(rig, seed));
    const source = rig.directory(files);
    const into = rig.directory();
    const moves = [
      { source, target: 's3://bucket/one' },
      { source: 's3://bucket/one', target: 's3://bucket/two' },
      { source: 's3://bucket/two', target: into },
    ];
    for (const move of moves) {
      const counts = { uploaded: 0, copied: 0, downloaded: 0 };
      // What failed is still where it was, and the same command takes it up.
      for (let attempt = 1; counts.uploaded + counts.copied + counts.downloaded < 42; attempt += 1) {
        expect(attempt).toBeLessThan(10);
        const report = await moveFiles({ ...move, recursive: true }, context);
        counts.uploaded += report.uploaded;
        counts.copied += report.copied;
        counts.downloaded += report.downloaded;
        const there = {
          ...(await inS3(rig, 'one')),
          ...(await inS3(rig, 'two')),
          ...filesIn(source),
          ...filesIn(into),
        };
        expect(Object.keys(there).toSorted()).toEqual(Object.keys(whole).toSorted());
        expect(Object.entries(there).filter(([key, text]) => whole[key] !== text)).toEqual([]);
      }
      expect(counts.uploaded + counts.copied + counts.downloaded).toBe(42);
      expect(await rig.unfinished()).toBe(0);
      expect(await everywhere(rig, [source, into])).toBe(42);
    }
    expect(filesIn(into)).toEqual(whole);
    expect(await rig.objects()).toEqual({});
  },
);

async function inS3(rig: S3Rig, prefix: string): Promise<Record<string, string>> {
  const all = Object.entries(await rig.objects());
  return Object.fromEntries(
    all.flatMap(([key, text]) =>
      key.startsWith(`${prefix}/`) ? [[key.slice(prefix.length + 1), text]] : [],
    ),
  );
}

/** How many files and objects there are, the same one in two places counted twice. */
async function everywhere(rig: S3Rig, directories: readonly string[]): Promise<number> {
  const objects = Object.keys(await rig.objects()).length;
  return objects + directories.flatMap((directory) => Object.keys(filesIn(join(directory)))).length;
}
