import {
  CreateBucketCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  ListObjectsCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { ObjectCannedACL, ObjectOwnership, S3Client } from '@aws-sdk/client-s3';
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

/** A bucket into which another account writes an object. */
async function written(Bucket: string, ObjectOwnership: ObjectOwnership, ACL?: ObjectCannedACL) {
  await rig.s3.send(new CreateBucketCommand({ Bucket, ObjectOwnership }));
  const Action = ['s3:PutObject', 's3:PutObjectAcl'];
  const Statement = [{ Effect: 'Allow', Principal: '*', Action, Resource: `arn:aws:s3:::${Bucket}/*` }];
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
  await rig.s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  await other.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a', ACL }));
  const { Contents: contents } = await rig.s3.send(new ListObjectsCommand({ Bucket }));
  return { Bucket, Key: 'a', owner: contents?.[0]?.Owner?.ID };
}

async function own(client: S3Client, name: string): Promise<string | undefined> {
  await client.send(new CreateBucketCommand({ Bucket: name }));
  await client.send(new PutObjectCommand({ Bucket: name, Key: 'a', Body: 'a' }));
  return (await client.send(new GetObjectAclCommand({ Bucket: name, Key: 'a' }))).Owner?.ID;
}

test('an object is its writer’s, the bucket owner’s where ACLs are off, and theirs who is preferred and given all', async () => {
  const [bucketOwner, writer] = [await own(rig.s3, 'of-the-first'), await own(other, 'of-the-second')];
  expect(bucketOwner).not.toBe(writer);
  const all = 'bucket-owner-full-control';
  expect((await written('writers', 'ObjectWriter', all)).owner).toBe(writer);
  expect((await written('preferred', 'BucketOwnerPreferred')).owner).toBe(writer);
  expect((await written('preferred-given', 'BucketOwnerPreferred', all)).owner).toBe(bucketOwner);
  expect((await written('enforced', 'BucketOwnerEnforced')).owner).toBe(bucketOwner);
});

test('who gave an object away does not read it any more', async () => {
  const { owner: _, ...given } = await written(
    'given-away',
    'BucketOwnerPreferred',
    'bucket-owner-full-control',
  );
  await rig.s3.send(new GetObjectCommand(given));
  expect(await refusal(other.send(new GetObjectCommand(given)))).toMatchObject({ code: 'AccessDenied' });
});
