import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TransportError } from '../../../src/aws/transport.ts';
import type { Transport } from '../../../src/aws/transport.ts';
import { copyFiles } from '../../../src/operations/s3/copy.ts';
import { filesIn, pattern, s3Rig } from './rig.ts';

const body = pattern(200_000);

/** A line on which each answer with bytes of an object comes in pieces, and then perhaps goes dead. */
function trickling(asked: string[], piecesOf: (came: Buffer) => Iterable<Uint8Array>) {
  return (transport: Transport): Transport => ({
    close: () => transport.close(),
    async send(request, signal, carriage) {
      if (request.method !== 'GET' || !request.path.endsWith('/slow'))
        return transport.send(request, signal, carriage);
      asked.push(request.headers['range'] ?? 'whole');
      const answer = await transport.send(request, signal);
      const came: Uint8Array[] = [];
      if (answer.body instanceof Uint8Array) came.push(answer.body);
      else for await (const piece of answer.body) came.push(Buffer.from(piece));
      async function* trickle() {
        for (const piece of piecesOf(Buffer.concat(came))) yield piece;
      }
      return { ...answer, body: trickle() };
    },
  });
}

test('bytes that come one by one are all taken, and the line is asked once', async () => {
  const asked: string[] = [];
  const rig = await s3Rig(
    trickling(asked, function* (came) {
      for (let at = 0; at < came.length; at += at < 2000 ? 1 : 997)
        yield came.subarray(at, at < 2000 ? at + 1 : at + 997);
    }),
  );
  await rig.put('slow', body);
  const into = rig.directory();
  await copyFiles({ source: 's3://bucket/slow', target: join(into, 'slow') }, rig.context);
  expect(filesIn(into)['slow'] === body.toString('latin1')).toBe(true);
  expect(asked).toEqual(['whole']);
});

test('a line that goes dead in the middle is asked for the rest, and one that brings hardly a byte is given up', async () => {
  for (const [each, outcome] of [
    [60_000, 'whole'],
    [10, 'given up'],
  ] as const) {
    const asked: string[] = [];
    const rig = await s3Rig(
      trickling(asked, function* (came) {
        yield came.subarray(0, each);
        if (came.length > each) throw new TransportError('ETIMEDOUT', 'it was silent for 60 seconds');
      }),
    );
    await rig.put('slow', body);
    const into = rig.directory();
    const input = { source: 's3://bucket/slow', target: join(into, 'slow') };
    const ended = await copyFiles(input, rig.context).then(
      ({ failed }) => (failed === 0 ? 'whole' : 'given up'),
      () => 'given up',
    );
    expect(ended).toBe(outcome);
    if (outcome === 'whole') {
      expect(filesIn(into)['slow'] === body.toString('latin1')).toBe(true);
      expect(asked).toEqual(['whole', 'bytes=60000-199999', 'bytes=120000-199999', 'bytes=180000-199999']);
    } else {
      expect(asked.length).toBeLessThan(10);
      expect(filesIn(into)).toEqual({});
    }
  }
});
