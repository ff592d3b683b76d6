import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Transport } from '../../../src/aws/transport.ts';
import type { HttpResponse } from '../../../src/wire/http.ts';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { filesIn, s3Rig } from './rig.ts';

const text = 'twenty bytes in all.';

type Whole = Pick<HttpResponse, 'status' | 'headers'> & { readonly body: Uint8Array };

/** Ways in which the first answer for each small object may be no good; none where it does not come. */
const spoilt: Readonly<Record<string, (answer: Whole) => Whole | undefined>> = {
  'with a byte that is another one': (answer) => ({ ...answer, body: Buffer.from('Twenty bytes in all.') }),
  'cut short': (answer) => ({ ...answer, body: Buffer.from('twenty') }),
  'with 503': (answer) => ({ ...answer, status: 503, body: new Uint8Array() }),
  'with nothing': () => undefined,
  'of a region that is another one': (answer) => ({
    ...answer,
    status: 301,
    headers: { 'x-amz-bucket-region': 'eu-west-1' },
    body: Buffer.from('<Error><Code>PermanentRedirect</Code></Error>'),
  }),
};

/** The same line, where small answers are changed on their way. */
function through(
  transport: Transport,
  change: (answer: Whole, path: string) => Whole | undefined,
): Transport & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    close: () => transport.close(),
    send(request, signal, carriage) {
      if (request.method === 'GET' && request.path.startsWith('/bucket/')) asked.push(request.path);
      return transport.send(request, signal, carriage);
    },
    async brief(request, signal) {
      const path = request.text.split(' ')[1] ?? '';
      asked.push(path);
      const outcome = await transport.brief?.(
        {
          ...request,
          take(status, headers, body) {
            const changed = change({ status, headers, body }, path);
            return changed !== undefined && request.take(changed.status, changed.headers, changed.body);
          },
        },
        signal,
      );
      return outcome ?? 'unfit';
    },
  };
}

test.each(Object.entries(spoilt))('an answer %s is asked for again', async (_name, spoil) => {
  let line: ReturnType<typeof through> | undefined;
  const rig = await s3Rig((transport) => (line = through(transport, spoil)));
  for (const key of ['a', 'b ü+(1)']) await rig.put(key, text);
  await rig.put('empty', '');
  const into = rig.directory();
  const input = { source: 's3://bucket', target: into, recursive: true };
  expect(await copyFiles(input, rig.context)).toMatchObject({ downloaded: 3, failed: 0, bytes: 40 });
  expect(filesIn(into)).toEqual({ a: text, 'b ü+(1)': text, empty: '' });
  // An empty body is whole, however much of it is cut away.
  expect(line?.asked.filter((path) => path === '/bucket/a')).toHaveLength(2);
});

test('what comes damaged every time is told, and no file is there', async () => {
  const rig = await s3Rig((transport) => ({
    ...through(transport, (answer) => ({ ...answer, body: Buffer.from('Twenty bytes in all.') })),
    async send(request, signal, carriage) {
      const answer = await transport.send(request, signal, carriage);
      return request.path === '/bucket/a' && request.method === 'GET'
        ? { ...answer, body: Buffer.from('Twenty bytes in all.') }
        : answer;
    },
  }));
  await rig.put('a', text, { ChecksumAlgorithm: 'CRC32' });
  const into = rig.directory();
  const { failures } = await copyFiles({ source: 's3://bucket/a', target: into }, rig.context);
  expect(failures).toMatchObject([{ code: 'ChecksumMismatch' }]);
  expect(failures[0]?.message).toContain('came damaged: its CRC32 is');
  expect(readdirSync(into)).toEqual([]);
});

test('whatever the checksum, one call brings one small object', async () => {
  let line: ReturnType<typeof through> | undefined;
  const rig = await s3Rig((transport) => (line = through(transport, (answer) => answer)));
  const algorithms = ['CRC32', 'SHA1', 'SHA256'];
  for (const ChecksumAlgorithm of algorithms) await rig.put(ChecksumAlgorithm, text, { ChecksumAlgorithm });
  const into = rig.directory();
  await copyFiles({ source: 's3://bucket', target: into, recursive: true }, rig.context);
  expect(Object.values(filesIn(into))).toEqual(algorithms.map(() => text));
  expect(line?.asked.toSorted()).toEqual(algorithms.map((key) => `/bucket/${key}`).toSorted());
});

test('after many refusals in a row most objects are asked for once, in the usual way', async () => {
  let line: ReturnType<typeof through> | undefined;
  const rig = await s3Rig((transport) => (line = through(transport, () => undefined)));
  const keys = Array.from({ length: 120 }, (_, index) => `k${index}`);
  for (const key of keys) await rig.put(key, text);
  const into = rig.directory();
  const input = { source: 's3://bucket', target: into, recursive: true };
  expect(await copyFiles(input, rig.context)).toMatchObject({ downloaded: 120, failed: 0 });
  // As many more than the keys as are under way at once, at most, behind those that are borne.
  expect(line?.asked.length).toBeLessThan(120 + 16 + 32);
});
