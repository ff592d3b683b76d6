import { createHmac } from 'node:crypto';
import { CreateBucketCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { presign } from '../../../../src/wire/sigv4/presign.ts';
import { startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'presigned';
const signed = new Date('2030-01-01T00:00:00Z').getTime() / 1000;
const words = 'The request signature we calculated does not match the signature you provided.';
let rig: S3Rig;
beforeAll(async () => {
  rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
});
afterAll(() => rig[Symbol.asyncDispose]());

const put = (url: string, headers: Record<string, string> = {}) =>
  // Bytes, because of a text fetch would say what type it is, which the signature has not.
  fetch(url, { method: 'PUT', headers, body: new TextEncoder().encode('a') });
const written = async (Key: string) => {
  const { Metadata: metadata } = await rig.s3.send(new HeadObjectCommand({ Bucket, Key }));
  return metadata;
};

/** As boto3 presigns by default: the older signature, with the metadata in the query. */
function urlOfVersion2(key: string): string {
  const text = `PUT\n\n\n${signed}\nx-amz-meta-foo:b r\n/${Bucket}/${key}`;
  const Signature = createHmac('sha1', 'test').update(text).digest('base64');
  const query = new URLSearchParams({
    AWSAccessKeyId: 'test',
    Signature,
    'x-amz-meta-foo': 'b r',
    Expires: String(signed),
  });
  return `${rig.endpoint}/${Bucket}/${key}?${query.toString()}`;
}

test('metadata that stands in the address of the older signature is that of the object', async () => {
  const url = urlOfVersion2('older');
  expect((await put(url)).status).toBe(200);
  expect(await written('older')).toEqual({ foo: 'b r' });
  // Another header than those that were signed changes the signature.
  const refused = await put(url, { 'x-amz-meta-wrong': 'wrong' });
  expect({ status: refused.status, text: await refused.text() }).toMatchObject({
    status: 403,
    text: expect.stringContaining(words),
  });
});

test('so is what clients lift into the address of a newer signature, and an ACL there is asked about', async () => {
  const { host, hostname, port } = new URL(rig.endpoint);
  const url = (key: string, query: string): string => {
    const made = presign(
      {
        method: 'PUT',
        protocol: 'http',
        hostname,
        port: Number(port),
        path: `/${Bucket}/${key}`,
        query,
        headers: { host },
        body: new Uint8Array(0),
      },
      {
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
        region: 'us-east-1',
        service: 's3',
        now: Date.now(),
        expiresSeconds: 900,
      },
    );
    return `${rig.endpoint}${made.path}?${made.query}`;
  };
  expect((await put(url('newer', 'X-Amz-Meta-Foo=bar'))).status).toBe(200);
  expect(await written('newer')).toEqual({ foo: 'bar' });
  const refused = await put(url('public', 'x-amz-acl=public-read'));
  expect(await refused.text()).toContain('<Code>AccessControlListNotSupported</Code>');
});
