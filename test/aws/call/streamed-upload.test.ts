import { describe, expect, test } from 'vitest';
import { parseAuthorization } from '../../../src/wire/sigv4/authorization.ts';
import { isAuthFault } from '../../../src/wire/sigv4/fault.ts';
import { openChunked } from '../../../src/wire/sigv4/open-chunked.ts';
import { verify } from '../../../src/wire/sigv4/verify.ts';
import { wholeBody } from '../../../src/wire/body.ts';
import { answer, fakeConnection } from '../fakes.ts';

async function* pieces() {
  yield Buffer.from('123');
  yield Buffer.from('456789');
}

describe('a body that comes in pieces', () => {
  test('goes to S3 in chunks, its checksum behind it, under a valid signature', async () => {
    const { connection, transport, clock } = await fakeConnection([answer(200, '')]);
    await connection.invoke('s3', 'PutObject', {
      Bucket: 'bucket',
      Key: 'key',
      Body: pieces(),
      ContentLength: 9,
      ContentEncoding: 'gzip',
    });
    const [sent] = transport.sent;
    if (sent === undefined) throw new Error('nothing was sent');
    expect(sent.headers).toMatchObject({
      'content-encoding': 'aws-chunked,gzip',
      'x-amz-decoded-content-length': '9',
      'x-amz-trailer': 'x-amz-checksum-crc32',
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    });
    const body = await wholeBody(sent.body);
    expect(sent.headers['content-length']).toBe(String(body.length));
    const opened = openChunked(body, { decodedLength: 9, trailers: ['x-amz-checksum-crc32'] });
    expect(Buffer.from(await wholeBody(opened.body)).toString()).toBe('123456789');
    // The CRC-32 of "123456789" is cbf43926: its check value.
    expect(opened.trailers).toEqual({
      'x-amz-checksum-crc32': Buffer.from('cbf43926', 'hex').toString('base64'),
    });
    const authorization = parseAuthorization(sent);
    if (authorization === undefined || isAuthFault(authorization)) throw new Error('not read');
    expect(verify(sent, authorization, 'secret', { now: clock.now() })).toBeUndefined();
  });

  test('needs its length', async () => {
    const { connection } = await fakeConnection([]);
    await expect(
      connection.invoke('s3', 'PutObject', { Bucket: 'bucket', Key: 'key', Body: pieces() }),
    ).rejects.toThrow('PutObject of a body that comes in pieces needs its length.');
  });

  test('is not sent twice', async () => {
    const { connection, transport } = await fakeConnection(() => answer(503, ''));
    await expect(
      connection.invoke('s3', 'PutObject', {
        Bucket: 'bucket',
        Key: 'key',
        Body: pieces(),
        ContentLength: 9,
      }),
    ).rejects.toMatchObject({ code: '503' });
    expect(transport.sent).toHaveLength(1);
  });
});

describe('a bucket that is elsewhere', () => {
  test('is found, and remembered', async () => {
    const elsewhere = answer(
      301,
      '<Error><Code>PermanentRedirect</Code><Message>The bucket you are attempting to access must be addressed using the specified endpoint.</Message></Error>',
      { 'x-amz-bucket-region': 'us-west-2' },
    );
    const { connection, transport } = await fakeConnection([elsewhere, answer(200, ''), answer(200, '')]);
    await connection.invoke('s3', 'HeadBucket', { Bucket: 'bucket' });
    await connection.invoke('s3', 'HeadBucket', { Bucket: 'bucket' });
    expect(transport.sent.map(({ hostname }) => hostname)).toEqual([
      'bucket.s3.eu-central-1.amazonaws.com',
      'bucket.s3.us-west-2.amazonaws.com',
      'bucket.s3.us-west-2.amazonaws.com',
    ]);
    expect(transport.sent[1]?.headers['authorization']).toContain('/us-west-2/s3/aws4_request');
  });
});
