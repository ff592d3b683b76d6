import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { expect, test } from 'vitest';
import { refusal, startS3 } from './s3-rig.ts';

const Bucket = 'a-bucket';

test('a queue is told of the keys that it asked for, after a test of whether it can be', async () => {
  await using rig = await startS3();
  const sqs = new SQSClient({ ...rig.clientOptions, maxAttempts: 1 });
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 's3.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: '*',
      },
    ],
  });
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({ QueueName: 'events', Attributes: { Policy } }),
  );
  const notify = (queue: string) =>
    rig.s3.send(
      new PutBucketNotificationConfigurationCommand({
        Bucket,
        NotificationConfiguration: {
          QueueConfigurations: [
            {
              QueueArn: `arn:aws:sqs:us-east-1:123456789012:${queue}`,
              Events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:Delete'],
              Filter: { Key: { FilterRules: [{ Name: 'suffix', Value: '.txt' }] } },
            },
          ],
        },
      }),
    );
  expect(await refusal(notify('missing'))).toEqual({
    code: 'InvalidArgument',
    status: 400,
    message: 'Unable to validate the following destination configurations',
  });
  await notify('events');
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'a b.txt', Body: 'hello' }));
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'a.png', Body: '' }));
  await rig.s3.send(new DeleteObjectCommand({ Bucket, Key: 'a b.txt' }));
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  const bodies = (Messages ?? []).map(({ Body }) => JSON.parse(Body ?? '{}'));
  expect(bodies[0]).toMatchObject({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket });
  const records = bodies
    .slice(1)
    .map(({ Records: [record] }) => [record.eventName, record.s3.object.key, record.s3.object.size]);
  expect(records).toEqual([
    ['ObjectCreated:Put', 'a+b.txt', 5],
    ['ObjectRemoved:Delete', 'a+b.txt', undefined],
  ]);
  sqs.destroy();
});

test('a topic passes on what it is told', async () => {
  await using rig = await startS3();
  const sqs = new SQSClient({ ...rig.clientOptions, maxAttempts: 1 });
  const sns = new SNSClient({ ...rig.clientOptions, maxAttempts: 1 });
  await rig.s3.send(new CreateBucketCommand({ Bucket }));
  const allow = (service: string, Action: string) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action, Resource: '*' }],
    });
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({
      QueueName: 'heard',
      Attributes: { Policy: allow('sns.amazonaws.com', 'sqs:SendMessage') },
    }),
  );
  const Policy = allow('s3.amazonaws.com', 'sns:Publish');
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'told', Attributes: { Policy } }));
  const Endpoint = 'arn:aws:sqs:us-east-1:123456789012:heard';
  await sns.send(
    new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint, Attributes: { RawMessageDelivery: 'true' } }),
  );
  const TopicConfigurations = [
    { TopicArn, Events: ['s3:ObjectCreated:Put' as const] },
    { TopicArn, Events: ['s3:ObjectRemoved:*' as const] },
  ];
  await rig.s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: { TopicConfigurations },
    }),
  );
  await rig.s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }));
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  const names = (Messages ?? [])
    .map(({ Body }) => JSON.parse(Body ?? '{}'))
    .map((body) => body.Event ?? body.Records[0].eventName);
  expect(names).toEqual(['s3:TestEvent', 'ObjectCreated:Put']);
  sqs.destroy();
  sns.destroy();
});
