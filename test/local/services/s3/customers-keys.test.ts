import { createHash } from 'node:crypto';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetBucketEncryptionCommand,
  GetObjectCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { ServerSideEncryptionRule } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'sealed';
let rig: S3Rig;
beforeAll(async () => {
  rig = await startS3();
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'theirs', Body: 'a', ...key('k'.repeat(32)) }));
});
afterAll(() => rig[Symbol.asyncDispose]());

function key(text: string) {
  const SSECustomerKeyMD5 = createHash('md5').update(text).digest('base64');
  const SSECustomerKey = Buffer.from(text).toString('base64');
  return { SSECustomerAlgorithm: 'AES256', SSECustomerKey, SSECustomerKeyMD5 };
}

const encrypt = (rule: ServerSideEncryptionRule) =>
  rig.s3.send(
    new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration: { Rules: [rule] } }),
  );

test('another key than the one that an object was written with reads nothing, whatever its length', async () => {
  for (const text of ['x'.repeat(32), 'short'])
    expect(await refusal(rig.s3.send(new GetObjectCommand({ Bucket, Key: 'theirs', ...key(text) })))).toEqual(
      {
        code: 'AccessDenied',
        status: 403,
        message:
          'Requests specifying Server Side Encryption with Customer provided keys must provide the correct secret key.',
      },
    );
});

test('what is written wants a key of 32 bytes', async () => {
  const put = new PutObjectCommand({ Bucket, Key: 'b', Body: 'b', ...key('short') });
  expect((await refusal(rig.s3.send(put))).message).toBe(
    'The secret key was invalid for the specified algorithm.',
  );
});

test('a bucket may take no keys of customers any more; what was written with one is still read', async () => {
  await encrypt({ BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] } });
  const given = key('k'.repeat(32));
  const sentence = (name: string): string =>
    `User: arn:aws:iam::123456789012:root is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::sealed/${name}" because this bucket has blocked upload requests that specify Server Side Encryption with Customer provided keys (SSE-C). Please specify a different server-side encryption type`;
  expect(await refusal(rig.s3.send(new PutObjectCommand({ Bucket, Key: 'b', Body: 'b', ...given })))).toEqual(
    {
      code: 'AccessDenied',
      status: 403,
      message: sentence('b'),
    },
  );
  const upload = new CreateMultipartUploadCommand({ Bucket, Key: 'c', ...given });
  expect((await refusal(rig.s3.send(upload))).message).toBe(sentence('c'));
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'plain', Body: 'b' }));
  const copy = new CopyObjectCommand({ Bucket, Key: 'd', CopySource: `${Bucket}/plain`, ...given });
  expect((await refusal(rig.s3.send(copy))).code).toBe('AccessDenied');
  await rig.s3.send(new GetObjectCommand({ Bucket, Key: 'theirs', ...given }));
});

test('a configuration that says nothing of blocked types leaves them, and NONE takes them away', async () => {
  await encrypt({ BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] } });
  await encrypt({ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } });
  const { ServerSideEncryptionConfiguration: shown } = await rig.s3.send(
    new GetBucketEncryptionCommand({ Bucket }),
  );
  expect(shown?.Rules).toEqual([
    {
      ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' },
      BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] },
      BucketKeyEnabled: false,
    },
  ]);
  await encrypt({ BlockedEncryptionTypes: { EncryptionType: ['NONE'] } });
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'b', Body: 'b', ...key('k'.repeat(32)) }));
});

test('who reads says nothing of how to encrypt', async () => {
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'plain', Body: 'b' }));
  const get = new GetObjectCommand({ Bucket, Key: 'plain' });
  get.middlewareStack.add(
    (next) => (args) => {
      const { request } = args;
      if (typeof request === 'object' && request !== null && 'headers' in request)
        Object.assign(request.headers ?? {}, { 'x-amz-server-side-encryption': 'AES256' });
      return next(args);
    },
    { step: 'build' },
  );
  expect(await refusal(rig.s3.send(get))).toEqual({
    code: 'InvalidArgument',
    status: 400,
    message: 'x-amz-server-side-encryption header is not supported for this operation.',
  });
});
