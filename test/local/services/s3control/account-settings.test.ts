import {
  CreateBucketCommand,
  PutBucketAclCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import {
  DeletePublicAccessBlockCommand as UnblockBucket,
  PutBucketOwnershipControlsCommand,
} from '@aws-sdk/client-s3';
import {
  DeletePublicAccessBlockCommand,
  GetPublicAccessBlockCommand,
  ListTagsForResourceCommand,
  PutPublicAccessBlockCommand,
  S3ControlClient,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-s3-control';
import { expect, test } from 'vitest';
import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';
import { refusal, startS3 } from '../s3/s3-rig.ts';
import type { S3Rig } from '../s3/s3-rig.ts';

/** Its hosts begin with the account, below `localhost`, which not every resolver knows. */
function controlClient(rig: S3Rig): S3ControlClient {
  const lookup: LookupFunction = (_name, options, found) =>
    options.all === true ? found(null, [{ address: '127.0.0.1', family: 4 }]) : found(null, '127.0.0.1', 4);
  const requestHandler = { httpAgent: new Agent({ lookup }) };
  return new S3ControlClient({ ...rig.clientOptions, region: 'us-east-1', requestHandler });
}

const AccountId = '123456789012';
const Bucket = 'open-bucket';

test('what an account blocks is blocked in its buckets, whatever they say', async () => {
  await using rig = await startS3();
  const control = controlClient(rig);
  const { s3 } = rig;
  await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(new UnblockBucket({ Bucket }));
  await s3.send(
    new PutBucketOwnershipControlsCommand({
      Bucket,
      OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] },
    }),
  );
  const statement = {
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${Bucket}/*`,
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x', ACL: 'public-read' }));
  const anonymous = async (): Promise<number> => (await fetch(`${rig.endpoint}/${Bucket}/a`)).status;
  expect(await anonymous()).toBe(200);
  const block = async (PublicAccessBlockConfiguration: object): Promise<void> => {
    await control.send(new PutPublicAccessBlockCommand({ AccountId, PublicAccessBlockConfiguration }));
  };
  await block({ IgnorePublicAcls: true });
  expect(await anonymous()).toBe(403);
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  expect(await anonymous()).toBe(200);
  await block({ IgnorePublicAcls: true, RestrictPublicBuckets: true });
  expect(await anonymous()).toBe(403);
  await block({ BlockPublicAcls: true, BlockPublicPolicy: true });
  for (const call of [
    () => s3.send(new PutBucketPolicyCommand({ Bucket, Policy })),
    () => s3.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read' })),
  ])
    expect(await refusal(call())).toMatchObject({ code: 'AccessDenied', status: 403 });
  expect(
    (await control.send(new GetPublicAccessBlockCommand({ AccountId }))).PublicAccessBlockConfiguration,
  ).toEqual({
    BlockPublicAcls: true,
    IgnorePublicAcls: false,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: false,
  });
  await control.send(new DeletePublicAccessBlockCommand({ AccountId }));
  expect(await anonymous()).toBe(200);
});

test('buckets are tagged one tag at a time', async () => {
  await using rig = await startS3();
  const control = controlClient(rig);
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  const ResourceArn = `arn:aws:s3:::${Bucket}`;
  const tags = async () =>
    (await control.send(new ListTagsForResourceCommand({ AccountId, ResourceArn }))).Tags;
  const tag = (Key: string, Value: string) =>
    control.send(new TagResourceCommand({ AccountId, ResourceArn, Tags: [{ Key, Value }] }));
  await tag('a', '1');
  await tag('b', '2');
  await tag('a', '3');
  expect(await tags()).toEqual([
    { Key: 'a', Value: '3' },
    { Key: 'b', Value: '2' },
  ]);
  await control.send(new UntagResourceCommand({ AccountId, ResourceArn, TagKeys: ['a'] }));
  expect(await tags()).toEqual([{ Key: 'b', Value: '2' }]);
  const missing = { AccountId, ResourceArn: 'arn:aws:s3:::no-such-bucket-here' };
  expect(await refusal(control.send(new ListTagsForResourceCommand(missing)))).toMatchObject({
    code: 'NoSuchBucket',
    status: 404,
  });
});
