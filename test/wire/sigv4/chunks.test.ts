import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAuthorization } from '../../../src/wire/sigv4/authorization.ts';
import { chunkSigning } from '../../../src/wire/sigv4/chunk-signature.ts';
import { isAuthFault } from '../../../src/wire/sigv4/fault.ts';
import { ChunkError, openChunked } from '../../../src/wire/sigv4/open-chunked.ts';
import { isStreamingPayload } from '../../../src/wire/sigv4/payload.ts';
import { sign } from '../../../src/wire/sigv4/sign.ts';
import { chunkedLength, writeChunked } from '../../../src/wire/sigv4/write-chunked.ts';
import { collect, inPieces, request } from './requests.ts';

const signed = sign(
  request({
    method: 'PUT',
    path: '/k',
    headers: { host: 'b.s3.amazonaws.com', 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' },
  }),
  {
    credentials: { accessKeyId: 'AK', secretAccessKey: 'secret' },
    region: 'us-east-1',
    service: 's3',
    now: 0,
  },
);
const authorization = parseAuthorization(signed);
if (authorization === undefined || isAuthFault(authorization)) throw new Error('not read');
const signing = chunkSigning(authorization, 'secret');
const name = 'x-amz-checksum-crc32';
const trailer = { name, value: () => 'AAAAAA==' };

async function codeOf(opened: { body: AsyncIterable<Uint8Array> }): Promise<string> {
  try {
    await collect(opened.body);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof ChunkError)) throw error;
    return error.fault.code;
  }
}

test.each([
  ['STREAMING-AWS4-HMAC-SHA256-PAYLOAD', true],
  ['STREAMING-UNSIGNED-PAYLOAD-TRAILER', true],
  ['UNSIGNED-PAYLOAD', false],
  [undefined, false],
])('%s means chunks: %s', (payload, chunked) => {
  expect(isStreamingPayload(payload)).toBe(chunked);
});

describe('aws-chunked', () => {
  test('what is written is read back, in pieces of any size, signed or not, with a trailer or none', async () => {
    const setting = fc.record({
      length: fc.integer({ min: 0, max: 40_000 }),
      chunkSize: fc.integer({ min: 8192, max: 20_000 }),
      piece: fc.integer({ min: 1, max: 9000 }),
      isSigned: fc.boolean(),
      trailed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(setting, async ({ length, chunkSize, piece, isSigned, trailed }) => {
        const content = Buffer.alloc(length, 'content ');
        const options = { chunkSize, ...(isSigned ? { signing } : {}), ...(trailed ? { trailer } : {}) };
        const sent = await collect(writeChunked(inPieces(content, piece), options));
        expect(sent.length).toBe(
          chunkedLength(length, {
            signed: isSigned,
            chunkSize,
            ...(trailed ? { trailer: { name, valueLength: 8 } } : {}),
          }),
        );
        const opened = openChunked(inPieces(sent, piece), {
          decodedLength: length,
          trailers: trailed ? [name] : [],
          ...(isSigned ? { signing } : {}),
        });
        expect((await collect(opened.body)).equals(content)).toBe(true);
        expect(opened.trailers).toEqual(trailed ? { [name]: 'AAAAAA==' } : {});
      }),
      { numRuns: 80 },
    );
  });

  test('no byte of a signed body can be changed, dropped or added unnoticed', async () => {
    const sent = await collect(
      writeChunked(Buffer.alloc(10_000, 'x'), { chunkSize: 8192, signing, trailer }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sent.length - 5),
        fc.constantFrom('changed', 'dropped', 'cut'),
        async (at, how) => {
          const edited = {
            changed: Buffer.concat([
              sent.subarray(0, at),
              Buffer.from([(sent[at] ?? 0) ^ 0x15]),
              sent.subarray(at + 1),
            ]),
            dropped: Buffer.concat([sent.subarray(0, at), sent.subarray(at + 1)]),
            cut: sent.subarray(0, at),
          }[how];
          // The carriage return of a line's end carries nothing.
          fc.pre(sent[at] !== 0x0d);
          const opened = openChunked(edited, { signing, decodedLength: 10_000, trailers: [name] });
          expect(await codeOf(opened)).not.toBe('accepted');
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['cut short', '5\r\nhel', 'IncompleteBody'],
    ['without its end', '5\r\nhello\r\n', 'IncompleteBody'],
    ['not chunked at all', 'hello', 'IncompleteBody'],
    ['a size that is no number', 'zz\r\n', 'IncompleteBody'],
    ['longer than was said', '6\r\nhello!\r\n0\r\n\r\n', 'IncompleteBody'],
    ['shorter than was said', '4\r\nhell\r\n0\r\n\r\n', 'IncompleteBody'],
    ['a small chunk before the last', '2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n', 'InvalidChunkSizeError'],
    ['a trailer that was not announced', '5\r\nhello\r\n0\r\nx-amz-other:1\r\n\r\n', 'MalformedTrailerError'],
    ['without line ends of its own', '5\nhello\n0\n\n', 'accepted'],
  ])('a body %s', async (_name, body, code) => {
    expect(await codeOf(openChunked(Buffer.from(body), { decodedLength: 5 }))).toBe(code);
  });

  test('an announced trailer that does not come', async () => {
    expect(await codeOf(openChunked(Buffer.from('0\r\n\r\n'), { trailers: [name] }))).toBe(
      'MalformedTrailerError',
    );
  });

  test('the wrong secret is told in S3’s words', async () => {
    const sent = await collect(writeChunked(Buffer.from('hello'), { signing }));
    const opened = openChunked(sent, { signing: chunkSigning(authorization, 'wrong') });
    await expect(collect(opened.body)).rejects.toMatchObject({
      fault: {
        code: 'SignatureDoesNotMatch',
        status: 403,
        fields: { StringToSign: expect.stringMatching(/^AWS4-HMAC-SHA256-PAYLOAD\n/) },
      },
    });
  });
});
