import { describe, expect, test } from 'vitest';
import { parseAuthorization } from '../../../src/wire/sigv4/authorization.ts';
import { chunkSigning } from '../../../src/wire/sigv4/chunk-signature.ts';
import type { ChunkSigning } from '../../../src/wire/sigv4/chunk-signature.ts';
import { isAuthFault } from '../../../src/wire/sigv4/fault.ts';
import { openChunked } from '../../../src/wire/sigv4/open-chunked.ts';
import { presign } from '../../../src/wire/sigv4/presign.ts';
import { sign } from '../../../src/wire/sigv4/sign.ts';
import { chunkedLength, writeChunked } from '../../../src/wire/sigv4/write-chunked.ts';
import { collect, inPieces, request } from './requests.ts';

// The examples of https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html,
// sigv4-query-string-auth.html, sigv4-streaming.html and sigv4-streaming-trailers.html.
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const options = {
  credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey },
  region: 'us-east-1',
  service: 's3',
  now: Date.parse('2013-05-24T00:00:00Z'),
};
const host = 'examplebucket.s3.amazonaws.com';

describe("the examples in S3's documentation", () => {
  test.each([
    [
      'a range of an object',
      { path: '/test.txt', headers: { host, range: 'bytes=0-9' } },
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    ],
    [
      'an upload',
      {
        method: 'PUT',
        path: '/test%24file.text',
        headers: { host, date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
        body: Buffer.from('Welcome to Amazon S3.'),
      },
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
    ],
    [
      'a subresource',
      { query: 'lifecycle', headers: { host } },
      'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
    ],
    [
      'a listing',
      { query: 'max-keys=2&prefix=J', headers: { host } },
      '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    ],
  ])('%s', (_name, parts, signature) => {
    expect(sign(request(parts), options).headers['authorization']).toMatch(
      new RegExp(`Signature=${signature}$`),
    );
  });

  test('a presigned address', () => {
    const signed = presign(request({ path: '/test.txt', headers: { host } }), {
      ...options,
      expiresSeconds: 86_400,
    });
    expect(signed.query).toBe(
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    );
  });
});

const content = Buffer.alloc(66_560, 'a');

function upload(headers: Record<string, string>): { signing: ChunkSigning; seed: string } {
  const signed = sign(
    request({
      method: 'PUT',
      path: '/examplebucket/chunkObject.txt',
      headers: {
        host: 's3.amazonaws.com',
        'x-amz-storage-class': 'REDUCED_REDUNDANCY',
        'content-encoding': 'aws-chunked',
        'x-amz-decoded-content-length': '66560',
        ...headers,
      },
      body: inPieces(content, 1000),
    }),
    options,
  );
  const authorization = parseAuthorization(signed);
  if (authorization === undefined || isAuthFault(authorization)) throw new Error('not read');
  return { signing: chunkSigning(authorization, secretAccessKey), seed: authorization.signature };
}

describe('chunks in the documentation', () => {
  test('signed chunks', async () => {
    const { signing, seed } = upload({
      'content-length': '66824',
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
    });
    expect(seed).toBe('4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9');
    const sent = await collect(writeChunked(inPieces(content, 777), { signing }));
    expect(sent.length).toBe(66_824);
    expect(chunkedLength(66_560, { signed: true })).toBe(66_824);
    expect(sent.toString().match(/(?<![0-9a-f])[0-9a-f]+;chunk-signature=[0-9a-f]+/g)).toEqual([
      '10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
      '400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
      '0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9',
    ]);
    const opened = openChunked(inPieces(sent, 313), { signing, decodedLength: 66_560 });
    expect((await collect(opened.body)).equals(content)).toBe(true);
  });

  test('signed chunks with a signed trailer', async () => {
    const { signing, seed } = upload({
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
      'x-amz-trailer': 'x-amz-checksum-crc32c',
    });
    expect(seed).toBe('106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e');
    const trailer = { name: 'x-amz-checksum-crc32c', value: () => 'sOO8/Q==' };
    const sent = await collect(writeChunked(content, { signing, trailer }));
    expect(sent.toString().match(/signature[=:][0-9a-f]+/g)).toEqual([
      'signature=b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2',
      'signature=1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7',
      'signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992',
      'signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435',
    ]);
    expect(chunkedLength(66_560, { signed: true, trailer: { name: trailer.name, valueLength: 8 } })).toBe(
      sent.length,
    );
    const opened = openChunked(sent, { signing, decodedLength: 66_560, trailers: [trailer.name] });
    expect((await collect(opened.body)).equals(content)).toBe(true);
    expect(opened.trailers).toEqual({ 'x-amz-checksum-crc32c': 'sOO8/Q==' });
  });
});
