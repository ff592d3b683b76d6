import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ChunkDecoder } from '../../../src/local/http/chunk-decoder.ts';

/** What a decoder makes of bytes that come in pieces; the rest is what follows the body. */
function decode(pieces: readonly Buffer[]): { data: string; rest: string | undefined } {
  const decoder = new ChunkDecoder();
  let data = '';
  for (const [index, piece] of pieces.entries()) {
    const end = decoder.take(piece, (bytes) => (data += bytes.toString('latin1')));
    if (end >= 0)
      return { data, rest: Buffer.concat([piece.subarray(end), ...pieces.slice(index + 1)]).toString() };
  }
  return { data, rest: undefined };
}

const whole = (text: string): ReturnType<typeof decode> => decode([Buffer.from(text, 'latin1')]);

test('the data of the chunks, wherever the packets are cut, and what follows is left', () => {
  const chunk = fc.tuple(
    fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 40 }),
    fc.constantFrom('', ';a', ' ; a="b c"'),
  );
  const trailers = fc.constantFrom('', 'x-amz-checksum-crc32: AAAAAA==\r\n', 'a: b\r\nc: d\r\n');
  fc.assert(
    fc.property(fc.array(chunk), trailers, fc.array(fc.nat({ max: 12 })), (chunks, trailer, cuts) => {
      const text = `${chunks.map(([data, extension]) => `${data.length.toString(16)}${extension}\r\n${data}\r\n`).join('')}0\r\n${trailer}\r\nGET /`;
      const bytes = Buffer.from(text, 'latin1');
      const pieces: Buffer[] = [];
      let at = 0;
      for (const length of cuts) pieces.push(bytes.subarray(at, (at += length)));
      pieces.push(bytes.subarray(at));
      expect(decode(pieces)).toEqual({ data: chunks.map(([data]) => data).join(''), rest: 'GET /' });
    }),
    { numRuns: 300 },
  );
});

test.each([
  'zz\r\n',
  '\r\n',
  '5\nhello\r\n0\r\n\r\n',
  '5\r\nhelloX\r\n',
  '5\r\nhello\n',
  '-1\r\n',
  '+5\r\n',
  '0x5\r\n',
  ' 5\r\n',
  'ffffffffffffff\r\n',
  '5;\0\r\n',
])('%j is not chunked', (text) => {
  expect(() => whole(text)).toThrow('The body is not in chunked coding.');
});

test('what stands beside the data has a limit, however it is dealt out', () => {
  const extension = `;${'x'.repeat(1000)}`;
  expect(() => whole(`1${extension}\r\na\r\n`.repeat(20))).toThrow('not in chunked coding');
  expect(() => whole(`0\r\n${'a: b\r\n'.repeat(4000)}`)).toThrow('not in chunked coding');
  expect(() => whole('1'.repeat(20_000))).toThrow('not in chunked coding');
  expect(whole(`${'1\r\na\r\n'.repeat(20_000)}0\r\n\r\n`).data).toHaveLength(20_000);
});
