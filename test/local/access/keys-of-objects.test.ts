import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { iamRig, type IamRig } from '../services/iam/iam-rig.ts';
import { allow, userWith } from './access-rig.ts';

let rig: IamRig;
let s3: S3Client;
let keyArn: string;
const Bucket = 'sealed';
const onAll = { Action: 's3:*' };
const refused = (action: string) =>
  `User: arn:aws:iam::123456789012:user/ann is not authorized to perform: kms:${action} on resource: ${keyArn} because no identity-based policy allows the kms:${action} action`;

beforeAll(async () => {
  rig = await iamRig();
  const options = { ...rig.running.clientOptions, forcePathStyle: true, maxAttempts: 1 };
  const root = new S3Client(options);
  await root.send(new CreateBucketCommand({ Bucket }));
  const { KeyMetadata } = await new KMSClient(options).send(new CreateKeyCommand({}));
  keyArn = KeyMetadata?.Arn ?? '';
  const ByDefault = { SSEAlgorithm: 'aws:kms' as const, KMSMasterKeyID: keyArn };
  const Rules = [{ ApplyServerSideEncryptionByDefault: ByDefault }];
  const ServerSideEncryptionConfiguration = { Rules };
  await root.send(new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration }));
  await root.send(new PutObjectCommand({ Bucket, Key: 'by-root', Body: 'x', Tagging: 'a=b' }));
  s3 = new S3Client({ ...options, credentials: await userWith(rig.iam, 'ann', onAll) });
});
afterAll(() => rig[Symbol.asyncDispose]());

const can = (...actions: string[]) =>
  allow(rig.iam, 'ann', onAll, { Action: ['kms:ListKeys', ...actions], Resource: keyArn });

test('writing asks for a data key of the key that the bucket encrypts with, reading for its opening', async () => {
  await can();
  const put = new PutObjectCommand({ Bucket, Key: 'one', Body: 'x' });
  const get = new GetObjectCommand({ Bucket, Key: 'by-root' });
  await expect(s3.send(put)).rejects.toMatchObject({
    name: 'AccessDenied',
    message: refused('GenerateDataKey'),
  });
  await expect(s3.send(get)).rejects.toMatchObject({ name: 'AccessDenied', message: refused('Decrypt') });
  await s3.send(new HeadObjectCommand({ Bucket, Key: 'by-root' }));
  await can('kms:GenerateDataKey');
  await s3.send(put);
  await can('kms:Decrypt');
  await s3.send(get);
});

test('an object that the request encrypts otherwise needs nothing of the key', async () => {
  await can();
  await s3.send(new PutObjectCommand({ Bucket, Key: 'two', Body: 'x', ServerSideEncryption: 'AES256' }));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'two', Body: 'x', ServerSideEncryption: 'aws:kms' }));
  await s3.send(new GetObjectCommand({ Bucket, Key: 'two' }));
});

test('a copy opens the one and seals the other; parts of an upload open its key', async () => {
  const copy = new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/by-root` });
  await can('kms:GenerateDataKey');
  await expect(s3.send(copy)).rejects.toMatchObject({ message: refused('Decrypt') });
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'large' }));
  const part = new UploadPartCommand({ Bucket, Key: 'large', UploadId, PartNumber: 1, Body: 'x' });
  await expect(s3.send(part)).rejects.toMatchObject({ message: refused('Decrypt') });
  await can('kms:Decrypt');
  await expect(s3.send(copy)).rejects.toMatchObject({ message: refused('GenerateDataKey') });
  await s3.send(part);
  await can('kms:Decrypt', 'kms:GenerateDataKey');
  await s3.send(copy);
});

test('the tags that a copy takes along have to be readable and writable', async () => {
  const copy = new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/by-root` });
  for (const Action of ['s3:GetObjectTagging', 's3:PutObjectTagging']) {
    await allow(rig.iam, 'ann', { Action: ['s3:*', 'kms:*'] }, { Effect: 'Deny', Action });
    await expect(s3.send(copy)).rejects.toThrow(`not authorized to perform: ${Action} on resource`);
  }
});

test('conditions see through which service and for which object a key is used', async () => {
  const use = (Key: string) => ({
    Action: 'kms:GenerateDataKey',
    Resource: keyArn,
    Condition: {
      StringEquals: {
        'kms:ViaService': 's3.us-east-1.amazonaws.com',
        'kms:EncryptionContext:aws:s3:arn': `arn:aws:s3:::${Bucket}/${Key}`,
      },
      Bool: { 'aws:ViaAWSService': 'true' },
    },
  });
  await allow(rig.iam, 'ann', onAll, use('mine'));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'mine', Body: 'x' }));
  const other = new PutObjectCommand({ Bucket, Key: 'other', Body: 'x' });
  await expect(s3.send(other)).rejects.toMatchObject({ message: refused('GenerateDataKey') });
});
