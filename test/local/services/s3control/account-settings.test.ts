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
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-s3-control';
import { expect, test } from 'vitest';
import { refusal } from '../s3/s3-rig.ts';
import { AccountId, startControl } from './control-rig.ts';

const Bucket = 'open-bucket';

test('what an account blocks is blocked in its buckets, whatever they say', async () => {
  await using rig = await startControl();
  const { s3, control } = rig;
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
  await using rig = await startControl();
  const { control } = rig;
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
    code: 'NoSuchResource',
    status: 404,
    message: "The specified resource doesn't exist.",
  });
  expect(await refusal(tag('aws:a', '1'))).toMatchObject({
    code: 'InvalidTag',
    message:
      'User-defined tag keys can\'t start with "aws:". This prefix is reserved for system tags. Remove "aws:" from your tag keys and try again.',
  });
  expect(await refusal(tag('b', 'no, never'))).toMatchObject({
    code: 'InvalidTag',
    message: expect.stringMatching(/^This request contains a tag key or value that isn't valid\./),
  });
  const Tags = [
    { Key: 'c', Value: '1' },
    { Key: 'c', Value: '2' },
  ];
  expect(await refusal(control.send(new TagResourceCommand({ AccountId, ResourceArn, Tags })))).toMatchObject(
    {
      code: 'InvalidTag',
      message: 'There are duplicate tag keys in your request. Remove the duplicate tag keys and try again.',
    },
  );
});
