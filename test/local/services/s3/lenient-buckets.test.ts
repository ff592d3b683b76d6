import {
  AbortMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetBucketAclCommand,
  GetBucketOwnershipControlsCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  GetPublicAccessBlockCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListObjectsCommand,
  ListPartsCommand,
  PutBucketAclCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

let rig: S3Rig;
let other: S3Client;
beforeAll(async () => {
  rig = await startS3({ lenient: true });
  other = rig.asAccount('111122223333');
});
afterAll(() => rig[Symbol.asyncDispose]());

async function bucket(name: string): Promise<string> {
  await rig.s3.send(new CreateBucketCommand({ Bucket: name }));
  return name;
}

test('a lenient cloud makes buckets as they were before April 2023: with ACLs, and nothing blocked', async () => {
  const Bucket = await bucket('as-it-was');
  expect(await refusal(rig.s3.send(new GetPublicAccessBlockCommand({ Bucket })))).toMatchObject({
    code: 'NoSuchPublicAccessBlockConfiguration',
    message: 'The public access block configuration was not found',
  });
  expect(await refusal(rig.s3.send(new GetBucketOwnershipControlsCommand({ Bucket })))).toMatchObject({
    code: 'OwnershipControlsNotFoundError',
  });
  await rig.s3.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read' }));
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a', ACL: 'public-read' }));
  expect((await fetch(`${rig.endpoint}/${Bucket}`)).status).toBe(200);
  expect((await fetch(`${rig.endpoint}/${Bucket}/a`)).status).toBe(200);
});

test('a lenient cloud tells owners by name too', async () => {
  const Bucket = await bucket('with-names');
  const { Owner: owner } = await rig.s3.send(new ListBucketsCommand({}));
  expect(owner).toEqual({ ID: owner?.ID, DisplayName: owner?.ID?.slice(0, 12) });
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a' }));
  const { Contents: contents } = await rig.s3.send(new ListObjectsCommand({ Bucket }));
  expect(contents?.[0]?.Owner).toEqual(owner);
  const { Grants: grants } = await rig.s3.send(new GetObjectAclCommand({ Bucket, Key: 'a' }));
  expect(grants).toEqual([{ Grantee: { ...owner, Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' }]);
});

test('an ACL may grant nothing at all, to its owner neither', async () => {
  const Bucket = await bucket('nothing-granted');
  const { Owner } = await rig.s3.send(new GetBucketAclCommand({ Bucket }));
  await rig.s3.send(new PutBucketAclCommand({ Bucket, AccessControlPolicy: { Owner, Grants: [] } }));
  expect((await rig.s3.send(new GetBucketAclCommand({ Bucket }))).Grants ?? []).toEqual([]);
});

test('where ACLs are off, an object is shown as the bucket owner’s alone', async () => {
  const Bucket = await bucket('acls-off');
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a', ACL: 'public-read' }));
  const before = await rig.s3.send(new GetObjectAclCommand({ Bucket, Key: 'a' }));
  expect(before.Grants).toHaveLength(2);
  const Rules = [{ ObjectOwnership: 'BucketOwnerEnforced' as const }];
  await rig.s3.send(new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls: { Rules } }));
  const after = await rig.s3.send(new GetObjectAclCommand({ Bucket, Key: 'a' }));
  expect(after.Grants).toEqual(before.Grants?.slice(0, 1));
});

test('who begins an upload in another account’s bucket may list its parts and end it', async () => {
  const Bucket = await bucket('open-to-uploads');
  await rig.s3.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read-write' }));
  const mine = await rig.s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'mine' }));
  const theirs = await other.send(new CreateMultipartUploadCommand({ Bucket, Key: 'theirs' }));
  const { Uploads: uploads } = await rig.s3.send(new ListMultipartUploadsCommand({ Bucket }));
  expect(uploads?.map(({ Initiator }) => Initiator)).toEqual(uploads?.map(({ Owner }) => Owner));
  const of = { Bucket, Key: 'mine', UploadId: mine.UploadId };
  expect(await refusal(other.send(new AbortMultipartUploadCommand(of)))).toMatchObject({
    code: 'AccessDenied',
  });
  const own = { Bucket, Key: 'theirs', UploadId: theirs.UploadId };
  await other.send(new ListPartsCommand(own));
  await other.send(new AbortMultipartUploadCommand(own));
});

test('what is written into a bucket that everybody may write to has the tags that its writer gives', async () => {
  const Bucket = await bucket('open-to-tags');
  await rig.s3.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read-write' }));
  const headers = { 'x-amz-tagging': 'a=1' };
  const put = await fetch(`${rig.endpoint}/${Bucket}/a`, { method: 'PUT', headers, body: 'a' });
  expect(put.status).toBe(200);
  expect((await rig.s3.send(new GetObjectCommand({ Bucket, Key: 'a' }))).TagCount).toBe(1);
});

test('a lenient cloud encrypts with keys that nobody has made, and lets rules of notifications overlap', async () => {
  const Bucket = await bucket('with-any-key');
  const key = { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'random-id' } as const;
  expect(await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a', ...key }))).toMatchObject(key);
  expect(await rig.s3.send(new GetObjectCommand({ Bucket, Key: 'a' }))).toMatchObject(key);
  const topic = (name: string) => ({
    TopicArn: `arn:aws:sns:us-east-1:012345678910:${name}`,
    Events: ['s3:ObjectCreated:*' as const],
  });
  const NotificationConfiguration = { TopicConfigurations: [topic('one'), topic('another')] };
  await rig.s3.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }));
});

test('a policy cannot allow something to all but those whom it names', async () => {
  const Bucket = await bucket('not-principal');
  const NotPrincipal = { AWS: 'arn:aws:iam::111122223333:root' };
  const Statement = [
    { Effect: 'Allow', NotPrincipal, Action: 's3:ListBucket', Resource: `arn:aws:s3:::${Bucket}` },
  ];
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
  expect(await refusal(rig.s3.send(new PutBucketPolicyCommand({ Bucket, Policy })))).toEqual({
    code: 'MalformedPolicy',
    status: 400,
    message: 'Allow with NotPrincipal is not allowed',
  });
});
