import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  DeleteBucketTaggingCommand,
  GetBucketAbacCommand,
  GetBucketTaggingCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketAbacCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { BucketAbacStatus } from '@aws-sdk/client-s3';
import {
  CreateAccessPointCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-s3-control';
import {
  ResourceGroupsTaggingAPIClient,
  TagResourcesCommand,
  UntagResourcesCommand,
} from '@aws-sdk/client-resource-groups-tagging-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../s3/s3-rig.ts';
import { AccountId, startControl } from './control-rig.ts';
import type { ControlRig } from './control-rig.ts';

const Bucket = 'tags-that-count';
const bucketArn = `arn:aws:s3:::${Bucket}`;
let rig: ControlRig;
let iam: IAMClient;
beforeAll(async () => {
  rig = await startControl();
  iam = new IAMClient({ ...rig.clientOptions, region: 'us-east-1' });
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a' }));
});
afterAll(async () => {
  iam.destroy();
  await rig[Symbol.asyncDispose]();
});

const abac = (Status: BucketAbacStatus) =>
  rig.s3.send(new PutBucketAbacCommand({ Bucket, AbacStatus: { Status } }));
const tag = (Key: string, Value: string, ResourceArn = bucketArn) =>
  rig.control.send(new TagResourceCommand({ AccountId, ResourceArn, Tags: [{ Key, Value }] }));
const outcome = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: Error) => error.name,
  );

/** Somebody who may do these things where a condition holds. */
async function somebody(UserName: string, Action: readonly string[], Condition: object) {
  await iam.send(new CreateUserCommand({ UserName }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  const Statement = [{ Effect: 'Allow', Action, Resource: '*', Condition }];
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'p', PolicyDocument }));
  return rig.as({
    accessKeyId: AccessKey?.AccessKeyId ?? '',
    secretAccessKey: AccessKey?.SecretAccessKey ?? '',
  });
}

test('a bucket’s tags count in policies once its owner says so, for what is in it as well', async () => {
  const reading = ['s3:ListBucket', 's3:GetObject'];
  const equal = (key: string) => ({ StringEquals: { [key]: 'dev' } });
  const byResource = await somebody('by-resource', reading, equal('aws:ResourceTag/stage'));
  const byBucket = await somebody('by-bucket', reading, equal('s3:BucketTag/stage'));
  const tried = () =>
    Promise.all(
      [byResource, byBucket].flatMap(({ hosts }) => [
        outcome(hosts.send(new ListObjectsV2Command({ Bucket }))),
        outcome(hosts.send(new GetObjectCommand({ Bucket, Key: 'a' }))),
      ]),
    );
  const no = Array.from({ length: 4 }, () => 'AccessDenied');
  const yes = Array.from({ length: 4 }, () => 'done');
  await tag('stage', 'dev');
  const { AbacStatus } = await rig.s3.send(new GetBucketAbacCommand({ Bucket }));
  expect(AbacStatus).toEqual({ Status: 'Disabled' });
  expect(await tried()).toEqual(no);
  await abac('Enabled');
  expect((await rig.s3.send(new GetBucketAbacCommand({ Bucket }))).AbacStatus).toEqual({ Status: 'Enabled' });
  expect(await tried()).toEqual(yes);
  await tag('stage', 'production');
  expect(await tried()).toEqual(no);
  await tag('stage', 'dev');
  await abac('Disabled');
  expect(await tried()).toEqual(no);
});

test('where tags count, they are changed one by one and not as a whole', async () => {
  await abac('Enabled');
  const whole = new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: [] } });
  const refused = {
    code: 'MethodNotAllowed',
    status: 405,
    message: 'The specified method is not allowed against this resource.',
  };
  expect(await refusal(rig.s3.send(whole))).toEqual(refused);
  expect(await refusal(rig.s3.send(new DeleteBucketTaggingCommand({ Bucket })))).toEqual(refused);
  const ResourceARNList = [bucketArn];
  const groups = new ResourceGroupsTaggingAPIClient({ ...rig.clientOptions, region: 'us-east-1' });
  const given = await groups.send(new TagResourcesCommand({ ResourceARNList, Tags: { team: 'blue' } }));
  expect(given.FailedResourcesMap ?? {}).toEqual({});
  const { TagSet = [] } = await rig.s3.send(new GetBucketTaggingCommand({ Bucket }));
  expect(TagSet).toContainEqual({ Key: 'team', Value: 'blue' });
  const taken = await groups.send(new UntagResourcesCommand({ ResourceARNList, TagKeys: ['team'] }));
  expect(taken.FailedResourcesMap ?? {}).toEqual({});
  groups.destroy();
  await abac('Disabled');
  await rig.s3.send(whole);
});

test('a status that is none is no document of S3’s', async () => {
  const wrong = new PutBucketAbacCommand({ Bucket, AbacStatus: { Status: 'On' as BucketAbacStatus } });
  expect(await refusal(rig.s3.send(wrong))).toMatchObject({ code: 'MalformedXML', status: 400 });
  expect(await refusal(rig.s3.send(new GetBucketAbacCommand({ Bucket: 'no-such-bucket-here' })))).toEqual({
    code: 'NoSuchBucket',
    status: 404,
    message: 'The specified bucket does not exist',
  });
});

test('a policy asks which tags a request gives and takes', async () => {
  const { control } = await somebody('tagger', ['s3:TagResource', 's3:UntagResource'], {
    'ForAllValues:StringEquals': { 'aws:TagKeys': ['stage'] },
    StringEqualsIfExists: { 'aws:RequestTag/stage': 'dev' },
  });
  const give = (Key: string, Value: string) =>
    outcome(
      control.send(new TagResourceCommand({ AccountId, ResourceArn: bucketArn, Tags: [{ Key, Value }] })),
    );
  const take = (key: string) =>
    outcome(control.send(new UntagResourceCommand({ AccountId, ResourceArn: bucketArn, TagKeys: [key] })));
  expect([await give('stage', 'dev'), await give('stage', 'live'), await give('team', 'dev')]).toEqual([
    'done',
    'AccessDenied',
    'AccessDenied',
  ]);
  expect([await take('team'), await take('stage')]).toEqual(['AccessDenied', 'done']);
});

test('the tags of an access point always count', async () => {
  const made = await rig.control.send(new CreateAccessPointCommand({ AccountId, Name: 'tagged', Bucket }));
  const { hosts } = await somebody('by-point', ['s3:GetObject'], {
    StringEqualsIfExists: { 'aws:ResourceTag/stage': 'dev' },
  });
  const get = () => outcome(hosts.send(new GetObjectCommand({ Bucket: made.Alias, Key: 'a' })));
  await tag('stage', 'dev', made.AccessPointArn);
  expect(await get()).toBe('done');
  await tag('stage', 'production', made.AccessPointArn);
  expect(await get()).toBe('AccessDenied');
});
