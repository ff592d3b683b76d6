import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TransportError } from '../../../src/aws/transport.ts';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { moveFiles } from '../../../src/operations/s3/move.ts';
import { usualPart } from '../../../src/aws/s3/limits.ts';
import { systemClock } from '../../../src/system.ts';
import type { HttpRequest, HttpResponse } from '../../../src/wire/http.ts';
import { filesIn, pattern, s3Rig } from './rig.ts';
import type { S3Rig } from './rig.ts';

type Answer = (request: HttpRequest, ask: () => Promise<HttpResponse>) => Promise<HttpResponse>;

function refusal(status: number, code: string): HttpResponse {
  const body = `<Error><Code>${code}</Code><Message>said</Message></Error>`;
  return { status, headers: {}, body: Buffer.from(body) };
}

function reset(): never {
  throw new TransportError('ECONNRESET', 'cut');
}

/** A body that ends, or says nothing more, after so many of its bytes. */
async function* broken(body: HttpResponse['body'], after: number, code: string): AsyncGenerator<Uint8Array> {
  let left = after;
  for await (const piece of body instanceof Uint8Array ? [body] : body) {
    if (piece.length > left) {
      yield piece.subarray(0, left);
      throw new TransportError(code, 'cut');
    }
    left -= piece.length;
    yield piece;
  }
}

/** What every request meets once, before it is answered well. */
const weathers: Readonly<Record<string, Answer>> = {
  'a server that asks to slow down': async () => refusal(503, 'SlowDown'),
  'an error of its own': async () => refusal(500, 'InternalError'),
  'one that says that the body came too slowly': async () => refusal(400, 'RequestTimeout'),
  'a line that is reset before anything came': async () => reset(),
  'a line that is reset after all was done': async (_request, ask) => {
    await ask();
    return reset();
  },
  'answers that end in their first bytes': async (_request, ask) => {
    const answer = await ask();
    return { ...answer, body: broken(answer.body, 3, 'ECONNRESET') };
  },
  'answers that fall silent': async (_request, ask) => {
    const answer = await ask();
    return { ...answer, body: broken(answer.body, 3, 'ETIMEDOUT') };
  },
};

test.each(Object.keys(weathers))('up, down and moved through %s: all is there and equal', async (name) => {
  const met = new Set<string>();
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    async send(request, signal, carriage) {
      const ask = (): Promise<HttpResponse> => transport.send(request, signal, carriage);
      const { method, path, query } = request;
      const what = [method, path, query.replace(/uploadId=[^&]*/, '')].join(' ');
      if (!path.startsWith('/bucket/') || met.has(what)) return ask();
      met.add(what);
      return (weathers[name] ?? ask)(request, ask);
    },
  }));
  const big = pattern(usualPart + 5);
  const source = rig.directory({ big, 'a/b': 'x', c: '' });
  const whole = filesIn(source);
  const up = { source, target: 's3://bucket/up', recursive: true };
  expect(await copyFiles(up, rig.context)).toMatchObject({ uploaded: 3, failures: [] });
  const over = { source: 's3://bucket/up', target: 's3://bucket/over', recursive: true };
  expect(await moveFiles(over, rig.context)).toMatchObject({ copied: 3, failures: [] });
  const into = join(rig.directory(), 'into');
  const down = { source: 's3://bucket/over', target: into, recursive: true };
  expect(await copyFiles(down, rig.context)).toMatchObject({ downloaded: 3, failures: [] });
  expect(filesIn(into)).toEqual(whole);
  const { Contents = [] } = await rig.connection.call('s3', 'ListObjectsV2', { Bucket: 'bucket' });
  expect(Contents.map(({ Key }) => Key)).toEqual(['over/a/b', 'over/big', 'over/c']);
  expect(await rig.unfinished()).toBe(0);
  expect(met.size).toBeGreaterThan(8);
});

test('a server that says three bytes and no more is given up, and no file is there', async () => {
  let asked = 0;
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    async send(request, signal, carriage) {
      const answer = await transport.send(request, signal, carriage);
      if (request.method !== 'GET' || request.path !== '/bucket/key') return answer;
      asked += 1;
      return { ...answer, body: broken(answer.body, 3, 'ECONNRESET') };
    },
  }));
  await rig.put('key', pattern(200_000));
  const into = rig.directory();
  const { failures } = await copyFiles({ source: 's3://bucket/key', target: into }, rig.context);
  expect(failures).toMatchObject([{ code: 'ECONNRESET' }]);
  expect(asked).toBe(5);
  expect(filesIn(into)).toEqual({});
});

test('an object that becomes another one while it is read is told, and nothing of either is there', async () => {
  let written = false;
  const rig: S3Rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    async send(request, signal, carriage) {
      const answer = await transport.send(request, signal, carriage);
      if (request.method !== 'GET' || request.path !== '/bucket/key' || written) return answer;
      written = true;
      await rig.put('key', 'another');
      return { ...answer, body: broken(answer.body, 100_000, 'ECONNRESET') };
    },
  }));
  await rig.put('key', pattern(200_000));
  const into = rig.directory();
  const { failures } = await copyFiles({ source: 's3://bucket/key', target: into }, rig.context);
  expect(failures).toMatchObject([
    { code: 'ObjectChanged', message: 's3://bucket/key became another object before it was downloaded.' },
  ]);
  expect(filesIn(into)).toEqual({});
});

test('many calls that were signed by a wrong clock at once are all made again by the right one', async () => {
  const rig = await s3Rig();
  const hourOff = { ...systemClock, now: () => systemClock.now() + 3_600_000 };
  const skewed = await rig.contextThrough((transport) => transport, hourOff);
  const source = rig.directory(
    Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, 'x'])),
  );
  expect(await copyFiles({ source, target: 's3://bucket', recursive: true }, skewed)).toMatchObject({
    uploaded: 40,
    failures: [],
  });
});

test('a bucket of another region is found by whatever S3 says of it, and remembered', async () => {
  const rig = await s3Rig();
  const west = rig.connection.in('eu-west-1');
  const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' } as const;
  await west.call('s3', 'CreateBucket', { Bucket: 'west', CreateBucketConfiguration });
  for (const [code, status, more] of [
    ['AuthorizationHeaderMalformed', 400, '<Region>eu-west-1</Region>'],
    ['TemporaryRedirect', 307, '<Endpoint>west.s3-eu-west-1.amazonaws.com</Endpoint>'],
    ['PermanentRedirect', 301, '<Endpoint>west.s3.eu-west-1.amazonaws.com</Endpoint>'],
  ] as const) {
    const regions: string[] = [];
    const context = await rig.contextThrough((transport) => ({
      close: () => transport.close(),
      async send(request, signal, carriage) {
        if (!request.path.startsWith('/west/')) return transport.send(request, signal, carriage);
        const region = request.headers['authorization']?.split('/')[2] ?? '';
        regions.push(region);
        if (region === 'eu-west-1') return transport.send(request, signal, carriage);
        const body = `<Error><Code>${code}</Code><Message>said</Message>${more}</Error>`;
        return { status, headers: {}, body: Buffer.from(body) };
      },
    }));
    const source = join(rig.directory({ f: code }), 'f');
    for (const key of ['one', 'two'])
      expect(await copyFiles({ source, target: `s3://west/${key}` }, context)).toMatchObject({
        failures: [],
      });
    expect(regions).toEqual(['us-east-1', 'eu-west-1', 'eu-west-1']);
  }
});
