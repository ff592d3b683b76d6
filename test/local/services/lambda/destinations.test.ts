import {
  CreateFunctionCommand,
  InvokeCommand,
  PutFunctionEventInvokeConfigCommand,
} from '@aws-sdk/client-lambda';
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { lambdaRig, nodeFunction } from './lambda-rig.ts';

test('what came of an event is told to a topic, or kept in a bucket when it failed', async () => {
  await using rig = await lambdaRig();
  const { clientOptions } = rig.running;
  const sns = new SNSClient(clientOptions);
  const sqs = new SQSClient(clientOptions);
  const s3 = new S3Client({ ...clientOptions, forcePathStyle: true });
  const Bucket = 'failures';
  await s3.send(new CreateBucketCommand({ Bucket }));
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'successes' }));
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: '*',
      },
    ],
  });
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'told', Attributes: { Policy } }));
  const Endpoint = 'arn:aws:sqs:us-east-1:123456789012:told';
  await sns.send(
    new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint, Attributes: { RawMessageDelivery: 'true' } }),
  );
  const FunctionName = 'worker';
  const code = 'exports.handler = async ({ fail }) => { if (fail) throw new Error("no"); return "done"; }';
  await rig.lambda.send(new CreateFunctionCommand(nodeFunction(FunctionName, code)));
  await rig.cloud.clock.advance(1000);
  await rig.lambda.send(
    new PutFunctionEventInvokeConfigCommand({
      FunctionName,
      MaximumRetryAttempts: 0,
      DestinationConfig: {
        OnSuccess: { Destination: TopicArn },
        OnFailure: { Destination: `arn:aws:s3:::${Bucket}` },
      },
    }),
  );
  for (const fail of [false, true]) {
    const Payload = JSON.stringify({ fail });
    await rig.lambda.send(new InvokeCommand({ FunctionName, InvocationType: 'Event', Payload }));
  }
  const told = async (): Promise<string> => {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 0 }));
    return Messages[0]?.Body ?? '{}';
  };
  await expect
    .poll(async () => JSON.parse(await told()), { timeout: 120_000 })
    .toMatchObject({
      requestContext: { condition: 'Success' },
      responsePayload: 'done',
    });
  const kept = async (): Promise<string> => {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
    return Contents[0]?.Key ?? '';
  };
  await expect.poll(kept, { timeout: 120_000 }).not.toBe('');
  const Key = await kept();
  expect(Key).toMatch(
    /^aws\/lambda\/async\/worker\/\d{4}\/\d\d\/\d\d\/\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\d-[0-9a-f-]{36}$/,
  );
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  expect(JSON.parse((await Body?.transformToString()) ?? '')).toMatchObject({
    requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 1 },
    responsePayload: { errorMessage: 'no' },
  });
  for (const client of [sns, sqs, s3]) client.destroy();
});

test('an event bus is told as Lambda tells it, and its rules see it', async () => {
  await using rig = await lambdaRig();
  const { clientOptions } = rig.running;
  const events = new EventBridgeClient(clientOptions);
  const sqs = new SQSClient(clientOptions);
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: '*',
      },
    ],
  });
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'told', Attributes: { Policy } }));
  const EventPattern = JSON.stringify({ source: ['lambda'], detail: { responsePayload: ['done'] } });
  await events.send(new PutRuleCommand({ Name: 'results', EventPattern }));
  const Arn = 'arn:aws:sqs:us-east-1:123456789012:told';
  await events.send(new PutTargetsCommand({ Rule: 'results', Targets: [{ Id: '1', Arn }] }));
  const FunctionName = 'worker';
  await rig.lambda.send(
    new CreateFunctionCommand(nodeFunction(FunctionName, 'exports.handler = async () => "done"')),
  );
  await rig.cloud.clock.advance(1000);
  const Destination = 'arn:aws:events:us-east-1:123456789012:event-bus/default';
  await rig.lambda.send(
    new PutFunctionEventInvokeConfigCommand({
      FunctionName,
      DestinationConfig: { OnSuccess: { Destination } },
    }),
  );
  await rig.lambda.send(new InvokeCommand({ FunctionName, InvocationType: 'Event', Payload: '{"a":1}' }));
  const told = async (): Promise<string> => {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 0 }));
    return Messages[0]?.Body ?? '{}';
  };
  await expect
    .poll(async () => JSON.parse(await told()), { timeout: 120_000 })
    .toMatchObject({
      source: 'lambda',
      'detail-type': 'Lambda Function Invocation Result - Success',
      resources: [Destination, 'arn:aws:lambda:us-east-1:123456789012:function:worker:$LATEST'],
      detail: { requestPayload: { a: 1 }, responseContext: { executedVersion: '$LATEST' } },
    });
  events.destroy();
  sqs.destroy();
});
