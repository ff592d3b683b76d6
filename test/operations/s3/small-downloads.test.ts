import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TransportError } from '../../../src/aws/transport.ts';
import type { HttpResponse } from '../../../src/wire/http.ts';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { filesIn, s3Rig } from './rig.ts';

const text = 'twenty bytes in all.';

/** Ways in which the first answer for each small object may be no good. */
const spoilt: Readonly<Record<string, (answer: HttpResponse) => HttpResponse>> = {
  'with a byte that is another one': (answer) => ({ ...answer, body: Buffer.from('Twenty bytes in all.') }),
  'cut short': (answer) => ({ ...answer, body: Buffer.from('twenty') }),
  'with 503': (answer) => ({ ...answer, status: 503, body: new Uint8Array() }),
  'with nothing': () => {
    throw new TransportError('ECONNRESET', 'cut');
  },
  'of a region that is another one': (answer) => ({
    ...answer,
    status: 301,
    headers: { 'x-amz-bucket-region': 'eu-west-1' },
    body: Buffer.from('<Error><Code>PermanentRedirect</Code></Error>'),
  }),
};

test.each(Object.entries(spoilt))('an answer %s is asked for again', async (_name, spoil) => {
  const asked: Record<string, number> = {};
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    async send(request, signal, carriage) {
      const answer = await transport.send(request, signal, carriage);
      if (request.method !== 'GET' || !request.path.startsWith('/bucket/')) return answer;
      asked[request.path] = (asked[request.path] ?? 0) + 1;
      return asked[request.path] === 1 ? spoil(answer) : answer;
    },
  }));
  for (const key of ['a', 'b ü+(1)']) await rig.put(key, text);
  await rig.put('empty', '');
  const into = rig.directory();
  const input = { source: 's3://bucket', target: into, recursive: true };
  expect(await copyFiles(input, rig.context)).toMatchObject({ downloaded: 3, failed: 0, bytes: 40 });
  expect(filesIn(into)).toEqual({ a: text, 'b ü+(1)': text, empty: '' });
});

test('what comes damaged every time is told, and no file is there', async () => {
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
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
  let calls = 0;
  const rig = await s3Rig((transport) => ({
    close: () => transport.close(),
    send(request, signal, carriage) {
      if (request.method === 'GET' && request.path.startsWith('/bucket/')) calls += 1;
      return transport.send(request, signal, carriage);
    },
  }));
  const algorithms = ['CRC32', 'SHA1', 'SHA256'];
  for (const ChecksumAlgorithm of algorithms) await rig.put(ChecksumAlgorithm, text, { ChecksumAlgorithm });
  const into = rig.directory();
  await copyFiles({ source: 's3://bucket', target: into, recursive: true }, rig.context);
  expect(Object.values(filesIn(into))).toEqual([text, text, text]);
  expect(calls).toBe(3);
});
