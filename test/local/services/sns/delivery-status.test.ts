import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { PublishCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSns } from './sns-rig.ts';
import type { SnsRig } from './sns-rig.ts';

let rig: SnsRig;
let logs: CloudWatchLogsClient;
let iam: IAMClient;
beforeAll(async () => {
  rig = await startSns();
  logs = new CloudWatchLogsClient({ ...rig.running.clientOptions, maxAttempts: 1 });
  iam = new IAMClient({ ...rig.running.clientOptions, maxAttempts: 1 });
});
afterAll(async () => {
  logs.destroy();
  iam.destroy();
  await rig[Symbol.asyncDispose]();
});

const account = '123456789012';

/** A role that a service may assume, to write logs. */
async function role(RoleName: string, service = 'sns.amazonaws.com', Action = 'logs:*'): Promise<string> {
  const policy = (statement: object) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] });
  const AssumeRolePolicyDocument = policy({ Principal: { Service: service }, Action: 'sts:AssumeRole' });
  const { Role } = await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }));
  const PolicyDocument = policy({ Action, Resource: '*' });
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'logs', PolicyDocument }));
  return Role?.Arn ?? '';
}

const publish = async (TopicArn: string, Message: string) =>
  (await rig.sns.send(new PublishCommand({ TopicArn, Message }))).MessageId;

async function entries(logGroupName: string) {
  const { events = [] } = await logs.send(new FilterLogEventsCommand({ logGroupName }));
  return events.map(({ message = '' }) => JSON.parse(message));
}

test('what became of messages is told in CloudWatch Logs, as the role of the topic', async () => {
  const arn = await role('feedback');
  const topic = await rig.topic('told', {
    SQSSuccessFeedbackRoleArn: arn,
    SQSSuccessFeedbackSampleRate: '100',
    SQSFailureFeedbackRoleArn: arn,
  });
  const queue = await rig.queue(topic, 'q');
  const messageId = await publish(topic, 'Should be received');
  const [received] = await queue.read();
  const group = `sns/us-east-1/${account}/told`;
  const [success] = await entries(group);
  expect(success).toEqual({
    notification: {
      messageMD5Sum: 'c1c7ff780647014d463e6801bf83c59d',
      messageId,
      topicArn: topic,
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/),
    },
    delivery: {
      deliveryId: expect.any(String),
      destination: `arn:aws:sqs:us-east-1:${account}:q`,
      providerResponse: expect.any(String),
      dwellTimeMs: expect.any(Number),
      attempts: 1,
      statusCode: 200,
    },
    status: 'SUCCESS',
  });
  expect(JSON.parse(success.delivery.providerResponse)).toEqual({
    sqsRequestId: expect.any(String),
    sqsMessageId: received?.MessageId,
  });
  await rig.sqs.send(new SetQueueAttributesCommand({ QueueUrl: queue.url, Attributes: { Policy: '' } }));
  await publish(topic, 'unwanted');
  const [failure] = await entries(`${group}/Failure`);
  expect(failure).toMatchObject({ status: 'FAILURE', delivery: { attempts: 1, statusCode: 403 } });
  expect(JSON.parse(failure.delivery.providerResponse)).toEqual({
    ErrorCode: 'AccessDenied',
    ErrorMessage: `Access to the resource ${queue.url} is denied.`,
    sqsRequestId: 'Unrecoverable',
  });
  expect(await entries(group)).toHaveLength(1);
});

test('a web server that refuses is told as a failure, with what it answered', async () => {
  const topic = await rig.topic('web', { HTTPFailureFeedbackRoleArn: await role('web-feedback') });
  const { promise: asked, resolve } = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    const isAsked = request.headers['x-amz-sns-message-type'] === 'SubscriptionConfirmation';
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      if (isAsked) resolve(body);
      response.statusCode = isAsked ? 200 : 410;
      response.end('gone for good');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const Endpoint = `http://127.0.0.1:${port}/`;
  await rig.sns.send(new SubscribeCommand({ TopicArn: topic, Protocol: 'http', Endpoint }));
  await fetch(JSON.parse(await asked).SubscribeURL);
  await publish(topic, 'm');
  await rig.running.cloud.clock.advance('PT1S');
  const [failure] = await entries(`sns/us-east-1/${account}/web/Failure`);
  expect(failure.delivery).toMatchObject({
    destination: Endpoint,
    providerResponse: 'gone for good',
    attempts: 1,
    statusCode: 410,
  });
  server.close();
});

test('nothing is told without a rate, or as a role that does not trust SNS or may not write', async () => {
  const rate = { SQSSuccessFeedbackSampleRate: '100' };
  for (const [name, attributes] of [
    ['unrated', { SQSSuccessFeedbackRoleArn: await role('unrated') }],
    ['untrusted', { ...rate, SQSSuccessFeedbackRoleArn: await role('untrusted', 'ec2.amazonaws.com') }],
    [
      'powerless',
      { ...rate, SQSSuccessFeedbackRoleArn: await role('powerless', 'sns.amazonaws.com', 's3:*') },
    ],
  ] as const) {
    const topic = await rig.topic(name, attributes);
    const queue = await rig.queue(topic, name);
    await publish(topic, 'm');
    expect(await queue.read()).toHaveLength(1);
    await expect(entries(`sns/us-east-1/${account}/${name}`)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  }
});
