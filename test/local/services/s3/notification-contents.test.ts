import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  DeleteObjectTaggingCommand,
  GetBucketNotificationConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectAclCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  RestoreObjectCommand,
} from '@aws-sdk/client-s3';
import type { FilterRule, FilterRuleName, S3Client } from '@aws-sdk/client-s3';
import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'told';
const day = 86_400_000;
const queueArn = 'arn:aws:sqs:us-east-1:123456789012:told';
const logs = 'uri="http://acs.amazonaws.com/groups/s3/LogDelivery"';
const heardArn = 'arn:aws:sqs:us-east-1:123456789012:heard';

describe('what is told of objects', () => {
  let rig: S3Rig;
  let s3: S3Client;
  let sqs: SQSClient;
  const queues = { told: '', heard: '' };

  beforeAll(async () => {
    rig = await startS3({ time: '2027-03-01T08:00:00Z', frozen: true });
    s3 = rig.s3;
    sqs = new SQSClient({ ...rig.clientOptions, maxAttempts: 1 });
    const Principal = { Service: ['s3.amazonaws.com', 'events.amazonaws.com'] };
    const Policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal, Action: 'sqs:SendMessage', Resource: '*' }],
    });
    for (const QueueName of ['told', 'heard'] as const) {
      const made = await sqs.send(new CreateQueueCommand({ QueueName, Attributes: { Policy } }));
      queues[QueueName] = made.QueueUrl ?? '';
    }
    const events = new EventBridgeClient({ ...rig.clientOptions, maxAttempts: 1 });
    await events.send(
      new PutRuleCommand({ Name: 's3', EventPattern: JSON.stringify({ source: ['aws.s3'] }) }),
    );
    await events.send(new PutTargetsCommand({ Rule: 's3', Targets: [{ Id: '1', Arn: heardArn }] }));
    events.destroy();
    await s3.send(new CreateBucketCommand({ Bucket, ObjectOwnership: 'ObjectWriter' }));
    const of = ['Created', 'Removed', 'Tagging', 'Restore'].map((kind) => `s3:Object${kind}:*` as const);
    const Events = [...of, 's3:ObjectAcl:Put'] as ('s3:ObjectCreated:*' | 's3:ObjectAcl:Put')[];
    await s3.send(
      new PutBucketNotificationConfigurationCommand({
        Bucket,
        NotificationConfiguration: {
          EventBridgeConfiguration: {},
          QueueConfigurations: [{ QueueArn: queueArn, Events }],
        },
      }),
    );
  });
  afterAll(async () => {
    sqs.destroy();
    await rig[Symbol.asyncDispose]();
  });

  /** What a queue holds, which is then taken from it. */
  const bodies = async (QueueUrl: string) => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    const Entries = Messages.map(({ ReceiptHandle }, at) => ({ Id: `${at}`, ReceiptHandle }));
    if (Entries.length > 0) await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    return Messages.map(({ Body = '{}' }) => JSON.parse(Body));
  };
  const records = async () =>
    Map.groupBy(
      (await bodies(queues.told)).flatMap(({ Records = [] }) => Records),
      ({ eventName }) => `${eventName}`,
    );
  const details = async () =>
    Map.groupBy(
      (await bodies(queues.heard)).map(({ 'detail-type': type, detail }) => ({ type, ...detail })),
      ({ type }) => `${type}`,
    );

  it('tags and ACLs say nothing of bytes, and an ACL that stays as it was nothing at all', async () => {
    const key = { Bucket, Key: 'beside' };
    await s3.send(new PutObjectCommand({ ...key, Body: 'x' }));
    await s3.send(new PutObjectTaggingCommand({ ...key, Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] } }));
    await s3.send(new DeleteObjectTaggingCommand(key));
    await s3.send(new PutObjectAclCommand({ ...key, ACL: 'private' }));
    await s3.send(new PutObjectAclCommand({ ...key, GrantRead: logs }));
    const object = { key: 'beside', eTag: '9dd4e461268c8034f5c8564e155c67a6' };
    const told = await records();
    const sequencer = expect.stringMatching(/^[0-9A-F]{18}$/);
    expect(told.get('ObjectCreated:Put')).toMatchObject([
      { eventVersion: '2.1', s3: { object: { ...object, size: 1, sequencer } } },
    ]);
    for (const name of ['ObjectTagging:Put', 'ObjectTagging:Delete', 'ObjectAcl:Put']) {
      const [only, ...more] = told.get(name) ?? [];
      expect([only?.eventVersion, only?.s3.object, more], name).toEqual(['2.3', object, []]);
    }
    const [tagged] = (await details()).get('Object Tags Added') ?? [];
    expect(tagged?.object).toEqual({ key: 'beside', etag: object.eTag });
  });

  it('of many that are deleted those are told too that were not there', async () => {
    const Objects = [{ Key: 'never' }, { Key: 'nowhere' }];
    await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    const told = (await records()).get('ObjectRemoved:Delete') ?? [];
    const removed = ['key', 'sequencer'];
    expect(told.map(({ s3: { object } }) => Object.keys(object))).toEqual([removed, removed]);
    expect((await details()).get('Object Deleted')).toHaveLength(2);
  });

  it('a restore is told when it is asked for, when it is there and when it is over', async () => {
    const key = { Bucket, Key: 'cold' };
    await s3.send(new PutObjectCommand({ ...key, Body: 'x', StorageClass: 'GLACIER' }));
    await s3.send(
      new RestoreObjectCommand({
        ...key,
        RestoreRequest: { Days: 1, GlacierJobParameters: { Tier: 'Expedited' } },
      }),
    );
    await rig.cloud.clock.advance(5 * 60_000);
    const until = '2027-03-03T00:00:00';
    const told = await records();
    expect(told.get('ObjectRestore:Post')).toMatchObject([{ eventVersion: '2.1' }]);
    const [there] = told.get('ObjectRestore:Completed') ?? [];
    expect(there).toMatchObject({
      userIdentity: { principalId: `AmazonCustomer:${there.s3.bucket.ownerIdentity.principalId}` },
      glacierEventData: {
        restoreEventData: {
          lifecycleRestorationExpiryTime: `${until}.000Z`,
          lifecycleRestoreStorageClass: 'GLACIER',
        },
      },
    });
    const heard = await details();
    const source = { 'source-storage-class': 'GLACIER' };
    const [initiated] = heard.get('Object Restore Initiated') ?? [];
    expect(initiated).toMatchObject(source);
    expect(initiated?.object).toEqual({ key: 'cold', size: 1, etag: '9dd4e461268c8034f5c8564e155c67a6' });
    const [completed] = heard.get('Object Restore Completed') ?? [];
    expect(completed).toMatchObject({ 'restore-expiry-time': `${until}Z`, ...source });
    expect(completed).not.toHaveProperty('source-ip-address');
    await rig.cloud.clock.advance(2 * day);
    expect((await records()).get('ObjectRestore:Delete')).toMatchObject([{ eventVersion: '2.3' }]);
    expect((await details()).get('Object Restore Expired')).toHaveLength(1);
  });

  it('the message in a queue is followed as the request was', async () => {
    const trace = 'Root=1-3152b799-8954dae64eda91bc9a23a7e8;Parent=7fa8c0f79203be72;Sampled=1';
    const put = new PutObjectCommand({ Bucket, Key: 'followed', Body: 'x' });
    put.middlewareStack.add(
      (next) => (given) => {
        Object.assign(given.request as object, {
          headers: { ...(given.request as { headers: object }).headers, 'X-Amzn-Trace-Id': trace },
        });
        return next(given);
      },
      { step: 'finalizeRequest', priority: 'low' },
    );
    await s3.send(put);
    const { Messages } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: queues.told,
        MessageSystemAttributeNames: ['AWSTraceHeader'],
        MaxNumberOfMessages: 10,
      }),
    );
    expect(Messages?.map(({ Attributes }) => Attributes)).toEqual([{ AWSTraceHeader: trace }]);
  });

  it('filters are kept with capitals, and have to be whole', async () => {
    const filter = (FilterRules: FilterRule[]) =>
      s3.send(
        new PutBucketNotificationConfigurationCommand({
          Bucket,
          NotificationConfiguration: {
            QueueConfigurations: [
              {
                Id: 'a',
                QueueArn: queueArn,
                Events: ['s3:ObjectCreated:*'],
                Filter: { Key: { FilterRules } },
              },
            ],
          },
        }),
      );
    await filter([
      { Name: 'PREFIX' as FilterRuleName, Value: 'a' },
      { Name: 'suffix', Value: 'b' },
    ]);
    const kept = await s3.send(new GetBucketNotificationConfigurationCommand({ Bucket }));
    expect(kept.QueueConfigurations?.[0]?.Filter?.Key?.FilterRules).toEqual([
      { Name: 'Prefix', Value: 'a' },
      { Name: 'Suffix', Value: 'b' },
    ]);
    expect(await refusal(filter([{ Name: 'prefix' }]))).toMatchObject({ code: 'MalformedXML', status: 400 });
  });
});
