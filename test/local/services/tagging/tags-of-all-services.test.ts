import { EventBridgeClient, CreateEventBusCommand } from '@aws-sdk/client-eventbridge';
import { CreateVolumeCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import * as sdk from '@aws-sdk/client-resource-groups-tagging-api';
import {
  CreateBucketCommand,
  GetBucketTaggingCommand,
  PutBucketTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let tagging: sdk.ResourceGroupsTaggingAPIClient;
let s3: S3Client;
const arns: Record<string, string> = {};
const of = (service: string, rest: string) => `arn:aws:${service}:us-east-1:123456789012:${rest}`;

beforeAll(async () => {
  running = await startCloud();
  const options = { ...running.clientOptions, maxAttempts: 1 };
  tagging = new sdk.ResourceGroupsTaggingAPIClient(options);
  s3 = new S3Client({ ...options, forcePathStyle: true });
  const clients = { ec2: new EC2Client(options), kms: new KMSClient(options), sqs: new SQSClient(options) };
  const others = { ssm: new SSMClient(options), events: new EventBridgeClient(options) };
  const Tags = [{ Key: 'stage', Value: 'test' }];
  const volume = await clients.ec2.send(
    new CreateVolumeCommand({
      AvailabilityZone: 'us-east-1a',
      Size: 1,
      TagSpecifications: [{ ResourceType: 'volume', Tags: [...Tags, { Key: 'owner', Value: 'ann' }] }],
    }),
  );
  const key = await clients.kms.send(new CreateKeyCommand({ Tags: [{ TagKey: 'stage', TagValue: 'live' }] }));
  await clients.sqs.send(new CreateQueueCommand({ QueueName: 'q', tags: { stage: 'test' } }));
  await clients.sqs.send(new CreateQueueCommand({ QueueName: 'untagged' }));
  await others.ssm.send(new PutParameterCommand({ Name: '/a/b', Value: 'x', Type: 'String', Tags }));
  await others.events.send(new CreateEventBusCommand({ Name: 'bus', Tags }));
  await s3.send(new CreateBucketCommand({ Bucket: 'tagged-bucket' }));
  await s3.send(new PutBucketTaggingCommand({ Bucket: 'tagged-bucket', Tagging: { TagSet: Tags } }));
  Object.assign(arns, {
    volume: of('ec2', `volume/${volume.VolumeId}`),
    key: key.KeyMetadata?.Arn ?? '',
    queue: of('sqs', 'q'),
    untagged: of('sqs', 'untagged'),
    parameter: of('ssm', 'parameter/a/b'),
    bus: of('events', 'event-bus/bus'),
    bucket: 'arn:aws:s3:::tagged-bucket',
  });
  for (const client of [...Object.values(clients), ...Object.values(others)]) client.destroy();
});
afterAll(async () => {
  tagging.destroy();
  s3.destroy();
  await running[Symbol.asyncDispose]();
});

async function found(input: sdk.GetResourcesCommandInput): Promise<(string | undefined)[]> {
  const { ResourceTagMappingList = [] } = await tagging.send(new sdk.GetResourcesCommand(input));
  return ResourceTagMappingList.map(({ ResourceARN }) => ResourceARN);
}

test('all resources that have tags are found, by type, by key and by value', async () => {
  const { volume, key, queue, parameter, bus, bucket } = arns;
  expect(await found({})).toEqual([volume, bus, key, bucket, queue, parameter].sort());
  expect(await found({ ResourceTypeFilters: ['ec2', 'sqs'] })).toEqual([volume, queue]);
  expect(await found({ ResourceTypeFilters: ['ec2:instance', 's3:bucket', 'kms:key'] })).toEqual([
    key,
    bucket,
  ]);
  expect(await found({ TagFilters: [{ Key: 'stage', Values: ['live', 'x'] }] })).toEqual([key]);
  expect(await found({ TagFilters: [{ Key: 'stage' }, { Key: 'owner', Values: ['ann'] }] })).toEqual([
    volume,
  ]);
  expect(await found({ ResourceARNList: [queue ?? '', arns['untagged'] ?? ''] })).toEqual([queue]);
});

test('pages follow each other, and the last has an empty token', async () => {
  const pages = sdk.paginateGetResources({ client: tagging, pageSize: 4 }, {});
  const sizes: number[] = [];
  let token: string | undefined;
  for await (const { ResourceTagMappingList = [], PaginationToken } of pages) {
    sizes.push(ResourceTagMappingList.length);
    token = PaginationToken;
  }
  expect(sizes).toEqual([4, 2]);
  expect(token).toBe('');
});

test('keys and values of all', async () => {
  const { TagKeys } = await tagging.send(new sdk.GetTagKeysCommand({}));
  expect(TagKeys).toEqual(['owner', 'stage']);
  const { TagValues } = await tagging.send(new sdk.GetTagValuesCommand({ Key: 'stage' }));
  expect(TagValues).toEqual(['live', 'test']);
});

test('what is no ARN, and a role of IAM, refuses the whole request', async () => {
  for (const arn of ['junk', 'arn:aws:iam::123456789012:role/app']) {
    const ResourceARNList = [...Object.values(arns), arn];
    const refused = {
      name: 'InvalidParameterException',
      message: `${arn} is not a valid AmazonResourceName (ARN)`,
    };
    const input = { ResourceARNList, Tags: { never: 'set' } };
    await expect(tagging.send(new sdk.TagResourcesCommand(input))).rejects.toMatchObject(refused);
    const untag = new sdk.UntagResourcesCommand({ ResourceARNList, TagKeys: ['stage'] });
    await expect(tagging.send(untag)).rejects.toMatchObject(refused);
  }
  expect(await found({ TagFilters: [{ Key: 'never' }] })).toEqual([]);
});

test('every service is tagged by its own action; what fails is told by its ARN', async () => {
  const ResourceARNList = [...Object.values(arns), of('sqs', 'none'), of('rds', 'db:x')];
  const Tags = { team: 'blue' };
  const { FailedResourcesMap = {} } = await tagging.send(
    new sdk.TagResourcesCommand({ ResourceARNList, Tags }),
  );
  expect(Object.keys(FailedResourcesMap).sort()).toEqual([of('rds', 'db:x'), of('sqs', 'none')]);
  expect(FailedResourcesMap[of('sqs', 'none')]).toMatchObject({
    ErrorCode: 'InvalidParameterException',
    StatusCode: 400,
  });
  const team = { TagFilters: [{ Key: 'team', Values: ['blue'] }] };
  expect(await found(team)).toEqual(Object.values(arns).sort());
  const { TagSet } = await s3.send(new GetBucketTaggingCommand({ Bucket: 'tagged-bucket' }));
  expect(TagSet).toEqual([
    { Key: 'stage', Value: 'test' },
    { Key: 'team', Value: 'blue' },
  ]);
  const untagged = await tagging.send(
    new sdk.UntagResourcesCommand({ ResourceARNList: Object.values(arns), TagKeys: ['team'] }),
  );
  expect(untagged.FailedResourcesMap).toEqual({});
  expect(await found(team)).toEqual([]);
});

test('filters that do not go together are refused', async () => {
  const both = { ResourceARNList: [arns['queue'] ?? ''], TagFilters: [{ Key: 'a' }] };
  await expect(found(both)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  const summary = await tagging.send(new sdk.GetComplianceSummaryCommand({}));
  expect(summary.SummaryList).toEqual([]);
});
