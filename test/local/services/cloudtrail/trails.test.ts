import { gunzipSync } from 'node:zlib';
import * as sdk from '@aws-sdk/client-cloudtrail';
import { CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { CreateTopicCommand, SetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';

let running: Awaited<ReturnType<typeof startCloud>>;
let trail: sdk.CloudTrailClient;
let s3: S3Client;
const account = '123456789012';
const bucket = 'trail-logs';
const arnOf = (name: string) => `arn:aws:cloudtrail:us-east-1:${account}:trail/${name}`;

beforeAll(async () => {
  running = await startCloud({ time: '2027-03-01T08:00:00Z', frozen: true });
  trail = new sdk.CloudTrailClient({ ...running.clientOptions, maxAttempts: 1 });
  s3 = new S3Client({ ...running.clientOptions, forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  await s3.send(new CreateBucketCommand({ Bucket: 'closed' }));
  // The policy that AWS's guide asks for.
  const Principal = { Service: 'cloudtrail.amazonaws.com' };
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal, Action: 's3:GetBucketAcl', Resource: `arn:aws:s3:::${bucket}` },
      {
        Effect: 'Allow',
        Principal,
        Action: 's3:PutObject',
        Resource: `arn:aws:s3:::${bucket}/*`,
        Condition: {
          StringEquals: {
            's3:x-amz-acl': 'bucket-owner-full-control',
            'aws:SourceArn': ['main', 'quiet', 'data'].map(arnOf),
          },
        },
      },
    ],
  });
  await s3.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy }));
});
afterAll(() => running[Symbol.asyncDispose]());

const create = (Name: string, more: Partial<sdk.CreateTrailCommandInput> = {}) =>
  trail.send(new sdk.CreateTrailCommand({ Name, S3BucketName: bucket, ...more }));

async function filesUnder(Prefix: string) {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix }));
  return Contents.flatMap(({ Key = '' }) => (Key.endsWith('.gz') ? [Key] : []));
}

async function eventsOf(Key: string): Promise<string[]> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
  const text = gunzipSync((await Body?.transformToByteArray()) ?? new Uint8Array()).toString();
  const { Records }: { Records: { eventName: string }[] } = JSON.parse(text);
  return Records.map(({ eventName }) => eventName);
}

test('names, buckets, policies and topics are looked at before a trail is made', async () => {
  await expect(create('a')).rejects.toMatchObject({
    name: 'InvalidTrailNameException',
    message:
      'Trail name too short. Minimum allowed length: 3 characters. Specified name length: 1 characters.',
  });
  await expect(create('-trail')).rejects.toThrow('Trail name must starts with a letter or number.');
  await expect(create('trail!')).rejects.toThrow('Trail name must ends with a letter or number.');
  await expect(create('my#trail')).rejects.toThrow(
    'Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, periods (.), hyphens (-), and underscores (_).',
  );
  const lonely = { IsMultiRegionTrail: true, IncludeGlobalServiceEvents: false };
  await expect(create('main', lonely)).rejects.toMatchObject({
    name: 'InvalidParameterCombinationException',
    message: 'Multi-Region trail must include global service events.',
  });
  await expect(create('main', { S3BucketName: 'not-there' })).rejects.toMatchObject({
    name: 'S3BucketDoesNotExistException',
    message: 'S3 bucket not-there does not exist!',
    $metadata: { httpStatusCode: 400 },
  });
  await expect(create('main', { S3BucketName: 'closed' })).rejects.toMatchObject({
    name: 'InsufficientS3BucketPolicyException',
    message: 'Incorrect S3 bucket policy is detected for bucket: closed',
  });
  await expect(create('main', { SnsTopicName: 'none' })).rejects.toMatchObject({
    name: 'InsufficientSnsTopicPolicyException',
    message: 'SNS Topic does not exist or the topic policy is incorrect!',
  });
});

test('a trail that logs writes what was done, every five minutes, and tells its topic', async () => {
  const sns = new SNSClient(running.clientOptions);
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'told' }));
  const AttributeValue = JSON.stringify({
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'cloudtrail.amazonaws.com' },
        Action: 'sns:Publish',
        Resource: TopicArn,
      },
    ],
  });
  await sns.send(new SetTopicAttributesCommand({ TopicArn, AttributeName: 'Policy', AttributeValue }));
  const made = await create('main', { S3KeyPrefix: 'p', SnsTopicName: 'told' });
  expect(made).toMatchObject({
    Name: 'main',
    S3BucketName: bucket,
    S3KeyPrefix: 'p',
    SnsTopicName: 'told',
    SnsTopicARN: TopicArn,
    IncludeGlobalServiceEvents: true,
    IsMultiRegionTrail: false,
    TrailARN: arnOf('main'),
    LogFileValidationEnabled: false,
    IsOrganizationTrail: false,
  });
  const status = () => trail.send(new sdk.GetTrailStatusCommand({ Name: 'main' }));
  expect(await status()).toMatchObject({
    IsLogging: false,
    LatestDeliveryAttemptTime: '',
    TimeLoggingStarted: '',
  });
  await trail.send(new sdk.StartLoggingCommand({ Name: arnOf('main') }));
  await new IAMClient(running.clientOptions).send(new CreateUserCommand({ UserName: 'ann' }));
  await running.cloud.clock.advance(5 * 60_000);
  const [file = '', ...others] = await filesUnder('p/AWSLogs');
  expect(others).toEqual([]);
  expect(file).toMatch(
    /^p\/AWSLogs\/123456789012\/CloudTrail\/us-east-1\/2027\/03\/01\/123456789012_CloudTrail_us-east-1_20270301T0805Z_\w{16}\.json\.gz$/,
  );
  expect(await eventsOf(file)).toEqual(['StartLogging', 'CreateUser']);
  expect(await status()).toMatchObject({
    IsLogging: true,
    StartLoggingTime: new Date('2027-03-01T08:00:00Z'),
    TimeLoggingStarted: '2027-03-01T08:00:00Z',
    LatestDeliveryTime: new Date('2027-03-01T08:05:00Z'),
    LatestNotificationTime: new Date('2027-03-01T08:05:00Z'),
    LatestDeliveryAttemptSucceeded: '2027-03-01T08:05:00Z',
  });
  await trail.send(new sdk.StopLoggingCommand({ Name: 'main' }));
  await running.cloud.clock.advance(30 * 60_000);
  expect(await status()).toMatchObject({ IsLogging: false, TimeLoggingStopped: '2027-03-01T08:05:00Z' });
});

test('selectors say what is written: reads, writes, data of some objects', async () => {
  await create('data');
  const select = (more: Partial<sdk.PutEventSelectorsCommandInput>) =>
    trail.send(new sdk.PutEventSelectorsCommand({ TrailName: 'data', ...more }));
  const { EventSelectors } = await trail.send(new sdk.GetEventSelectorsCommand({ TrailName: 'data' }));
  expect(EventSelectors).toEqual([
    {
      ReadWriteType: 'All',
      IncludeManagementEvents: true,
      DataResources: [],
      ExcludeManagementEventSources: [],
    },
  ]);
  await expect(select({})).rejects.toMatchObject({ name: 'InvalidEventSelectorsException' });
  const objects = { Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::closed/in/'] };
  await select({ EventSelectors: [{ IncludeManagementEvents: false, DataResources: [objects] }] });
  await trail.send(new sdk.StartLoggingCommand({ Name: 'data' }));
  for (const Key of ['in/a', 'out/b'])
    await s3.send(new PutObjectCommand({ Bucket: 'closed', Key, Body: 'x' }));
  await running.cloud.clock.advance(5 * 60_000);
  const before = await filesUnder('AWSLogs');
  expect(await Promise.all(before.map(eventsOf))).toEqual([['PutObject']]);
  const fields = [
    { Field: 'eventCategory', Equals: ['Management'] },
    { Field: 'eventName', StartsWith: ['Create'], NotEquals: ['CreateBucket'] },
  ];
  const put = await select({ AdvancedEventSelectors: [{ Name: 'made', FieldSelectors: fields }] });
  expect(put.EventSelectors).toBeUndefined();
  await s3.send(new CreateBucketCommand({ Bucket: 'one-more' }));
  await new IAMClient(running.clientOptions).send(new CreateUserCommand({ UserName: 'bob' }));
  await running.cloud.clock.advance(5 * 60_000);
  const added = (await filesUnder('AWSLogs')).filter((key) => !before.includes(key));
  expect(await Promise.all(added.map(eventsOf))).toEqual([['CreateUser']]);
  await trail.send(new sdk.DeleteTrailCommand({ Name: 'data' }));
});

test('trails are found, tagged, changed where their home is, and deleted', async () => {
  await create('quiet', { IsMultiRegionTrail: true, TagsList: [{ Key: 'a', Value: 'b' }] });
  await expect(create('quiet')).rejects.toMatchObject({
    name: 'TrailAlreadyExistsException',
    message: `Trail quiet already exists for customer: ${account}`,
  });
  const west = new sdk.CloudTrailClient({ ...running.clientOptions, region: 'us-west-2', maxAttempts: 1 });
  const seen = async (input: sdk.DescribeTrailsCommandInput) =>
    (await west.send(new sdk.DescribeTrailsCommand(input))).trailList?.map(({ Name }) => Name);
  expect(await seen({})).toEqual(['quiet']);
  expect(await seen({ includeShadowTrails: false })).toEqual([]);
  expect((await west.send(new sdk.ListTrailsCommand({}))).Trails).toEqual(
    ['main', 'quiet'].map((Name) => ({ TrailARN: arnOf(Name), Name, HomeRegion: 'us-east-1' })),
  );
  await expect(west.send(new sdk.StopLoggingCommand({ Name: 'quiet' }))).rejects.toMatchObject({
    name: 'InvalidHomeRegionException',
  });
  const updated = await trail.send(
    new sdk.UpdateTrailCommand({ Name: 'quiet', EnableLogFileValidation: true, IsMultiRegionTrail: false }),
  );
  expect(updated).toMatchObject({ LogFileValidationEnabled: true, IsMultiRegionTrail: false });
  const ResourceId = arnOf('quiet');
  await trail.send(new sdk.AddTagsCommand({ ResourceId, TagsList: [{ Key: 'c', Value: 'd' }] }));
  await trail.send(new sdk.RemoveTagsCommand({ ResourceId, TagsList: [{ Key: 'a' }] }));
  const { ResourceTagList } = await trail.send(new sdk.ListTagsCommand({ ResourceIdList: [ResourceId] }));
  expect(ResourceTagList).toEqual([{ ResourceId, TagsList: [{ Key: 'c', Value: 'd' }] }]);
  const insights = { TrailName: 'quiet' };
  await expect(trail.send(new sdk.GetInsightSelectorsCommand(insights))).rejects.toMatchObject({
    name: 'InsightNotEnabledException',
    message: `Trail ${ResourceId} does not have Insights enabled. Edit the trail settings to enable Insights, and then try the operation again.`,
  });
  const InsightSelectors = [{ InsightType: 'ApiCallRateInsight' as const }];
  await trail.send(new sdk.PutInsightSelectorsCommand({ ...insights, InsightSelectors }));
  expect((await trail.send(new sdk.GetTrailCommand({ Name: 'quiet' }))).Trail).toMatchObject({
    HasInsightSelectors: true,
    HasCustomEventSelectors: false,
    HomeRegion: 'us-east-1',
  });
  await trail.send(new sdk.DeleteTrailCommand({ Name: 'quiet' }));
  await expect(trail.send(new sdk.GetTrailCommand({ Name: 'quiet' }))).rejects.toThrow(
    `Unknown trail: quiet for the user: ${account}`,
  );
  await expect(trail.send(new sdk.DeleteTrailCommand({ Name: 'quiet' }))).rejects.toThrow(
    `Unknown trail: ${ResourceId} for the user: ${account}`,
  );
});
