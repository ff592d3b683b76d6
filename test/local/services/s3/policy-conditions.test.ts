import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeletePublicAccessBlockCommand,
  PutBucketAclCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { presign } from '../../../../src/wire/sigv4/presign.ts';
import { startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'conditions';
let rig: S3Rig;
beforeAll(async () => {
  rig = await startS3();
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket, ObjectOwnership: 'ObjectWriter' }));
  await s3.send(new DeletePublicAccessBlockCommand({ Bucket }));
  for (const Key of ['open/a', 'closed/a']) await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'a' }));
});
afterAll(() => rig[Symbol.asyncDispose]());

/** Denies everybody an action where a condition holds. */
async function deny(action: string, condition: object): Promise<void> {
  const statement = {
    Effect: 'Deny',
    Principal: '*',
    Action: action,
    Resource: `arn:aws:s3:::${Bucket}/*`,
    Condition: condition,
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  await rig.s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
}

const outcome = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: Error) => error.name,
  );
const put = (input: object): Promise<string> =>
  outcome(rig.s3.send(new PutObjectCommand({ Bucket, Key: 'new', Body: '', ...input })));
const copy = (from: string, input: object = {}): Promise<string> =>
  outcome(
    rig.s3.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/${from}`, ...input })),
  );

it('a policy asks for conditions on writing', async () => {
  await deny('s3:PutObject', {
    Null: { 's3:if-none-match': 'true' },
    Bool: { 's3:ObjectCreationOperation': 'true' },
  });
  expect(await put({})).toBe('AccessDenied');
  expect(await put({ IfNoneMatch: '*' })).toBe('done');
});

it('a policy confines what is copied, and how', async () => {
  await deny('s3:PutObject', { StringNotLike: { 's3:x-amz-copy-source': `${Bucket}/open/*` } });
  expect([await copy('open/a'), await copy('closed/a')]).toEqual(['done', 'AccessDenied']);
  await deny('s3:PutObject', { StringEquals: { 's3:x-amz-metadata-directive': 'REPLACE' } });
  expect(await copy('open/a', { MetadataDirective: 'REPLACE' })).toBe('AccessDenied');
});

it('a policy knows how a request was signed and which page it came from', async () => {
  const get = async (headers: Record<string, string>): Promise<number> => {
    const response = await fetch(`${rig.endpoint}/${Bucket}/open/a`, { headers });
    await response.body?.cancel();
    return response.status;
  };
  await rig.s3.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read' }));
  const statement = {
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${Bucket}/*`,
    Condition: { StringLike: { 'aws:Referer': 'https://pages.example/*' } },
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  await rig.s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  expect(await get({ referer: 'https://pages.example/a' })).toBe(200);
  expect(await get({ referer: 'https://elsewhere.example/a' })).toBe(403);
  await deny('s3:PutObject', { StringEquals: { 's3:authType': 'REST-HEADER' } });
  expect(await put({})).toBe('AccessDenied');
});

it('who may list a bucket hears that a key is not there', async () => {
  await rig.s3.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read' }));
  expect((await fetch(`${rig.endpoint}/${Bucket}/nothing`)).status).toBe(404);
  await rig.s3.send(new PutBucketAclCommand({ Bucket, ACL: 'private' }));
  expect((await fetch(`${rig.endpoint}/${Bucket}/nothing`)).status).toBe(403);
});

it('a policy knows how old a signature is, and how private the connection', async () => {
  await deny('s3:PutObject', { NumericLessThanIfExists: { 's3:TlsVersion': '1.2' } });
  expect(await put({})).toBe('done');
  await deny('s3:GetObject', { NumericGreaterThan: { 's3:signatureAge': '600000' } });
  const { hostname, port, host } = new URL(rig.endpoint);
  const path = `/${Bucket}/open/a`;
  const asked = {
    method: 'GET',
    protocol: 'http',
    hostname,
    port: Number(port),
    path,
    query: '',
    headers: { host },
    body: new Uint8Array(),
  } as const;
  const { query } = presign(asked, {
    credentials: rig.clientOptions.credentials,
    region: 'us-east-1',
    service: 's3',
    now: rig.cloud.clock.now(),
    expiresSeconds: 3600,
  });
  const get = async (): Promise<number> => {
    const response = await fetch(`${rig.endpoint}${path}?${query}`);
    await response.body?.cancel();
    return response.status;
  };
  expect(await get()).toBe(200);
  await rig.cloud.clock.advance(700_000);
  expect(await get()).toBe(403);
});
