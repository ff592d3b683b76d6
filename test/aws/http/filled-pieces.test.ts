import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ResponseBody } from '../../../src/aws/http/response-body.ts';
import { ResponseReader } from '../../../src/aws/http/response-reader.ts';

const source = { pause: () => undefined, resume: () => undefined, abandon: () => undefined };
const size = 40;

/** Reads a message as a socket does: into what the body asks for, no more at once than the next cut. */
async function readIn(message: Buffer, cuts: readonly number[]) {
  const body = new ResponseBody(source);
  const reader = new ResponseReader('GET', {
    interim: () => undefined,
    head: () => undefined,
    data: (bytes) => body.push(bytes),
  });
  const shared = Buffer.alloc(64);
  const place = Buffer.alloc(size);
  const pieces: Buffer[] = [];
  let filled: Promise<void> | undefined;
  for (let at = 0, turn = 0; at < message.length; turn += 1) {
    const into = body.rest ?? shared;
    const count = Math.min(cuts[turn % cuts.length] ?? 1, into.length, message.length - at);
    message.copy(into, 0, at, at + count);
    reader.read(into.subarray(0, count));
    at += count;
    // The consumer comes once the head has been handed on, some pieces later.
    if (turn === 3) filled = body.eachFilled(place, (piece) => void pieces.push(Buffer.from(piece)));
    if (turn % 2 === 1) await Promise.resolve();
  }
  body.finish();
  await (filled ?? body.eachFilled(place, (piece) => void pieces.push(Buffer.from(piece))));
  return pieces;
}

function chunked(body: Buffer, chunk: number): Buffer {
  const parts = ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'];
  for (let at = 0; at < body.length; at += chunk) {
    const part = body.subarray(at, at + chunk);
    parts.push(`${part.length.toString(16)}\r\n${part.toString('latin1')}\r\n`);
  }
  return Buffer.from(`${parts.join('')}0\r\n\r\n`, 'latin1');
}

test('a body comes in pieces that fill their place, however it is cut and framed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 5 }),
      fc.option(fc.integer({ min: 1, max: 70 }), { nil: undefined }),
      async (bytes, cuts, chunk) => {
        const body = Buffer.from(bytes);
        const plain = Buffer.concat([
          Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n`),
          body,
        ]);
        const pieces = await readIn(chunk === undefined ? plain : chunked(body, chunk), cuts);
        expect(Buffer.concat(pieces).equals(body)).toBe(true);
        expect(pieces.slice(0, -1).every(({ length }) => length === size)).toBe(true);
        expect(pieces.at(-1)?.length).not.toBe(0);
      },
    ),
    { numRuns: 100 },
  );
});

test('what came before a line broke is handed on, and then the error', async () => {
  const body = new ResponseBody(source);
  const pieces: string[] = [];
  const filled = body.eachFilled(Buffer.alloc(4), (piece) => void pieces.push(Buffer.from(piece).toString()));
  body.push(Buffer.from('abcdef'));
  body.finish(new Error('the line broke'));
  await expect(filled).rejects.toThrow('the line broke');
  expect(pieces).toEqual(['abcd', 'ef']);
});

test('a piece that is refused is not handed on again', async () => {
  const body = new ResponseBody(source);
  let offered = 0;
  const filled = body.eachFilled(Buffer.alloc(4), () => {
    offered += 1;
    throw new Error('the disk is full');
  });
  body.push(Buffer.from('abcdef'));
  await expect(filled).rejects.toThrow('the disk is full');
  expect(offered).toBe(1);
});
