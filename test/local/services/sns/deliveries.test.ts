import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  PublishBatchCommand,
  PublishCommand,
  SetSubscriptionAttributesCommand,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteQueueCommand,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { X509Certificate, createVerify } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSns } from './sns-rig.ts';
import type { SnsRig } from './sns-rig.ts';

let rig: SnsRig;
beforeEach(async () => {
  rig = await startSns();
});
afterEach(() => rig[Symbol.asyncDispose]());

const publish = (TopicArn: string, Message: string, more: object = {}) =>
  rig.sns.send(new PublishCommand({ TopicArn, Message, ...more }));

test('a message arrives in its envelope, or raw with its attributes', async () => {
  const topic = await rig.topic('t');
  const wrapped = await rig.queue(topic, 'wrapped');
  const raw = await rig.queue(topic, 'raw', { RawMessageDelivery: 'true' });
  const MessageAttributes = { color: { DataType: 'String', StringValue: 'red' } };
  const { MessageId } = await publish(topic, 'hello', { Subject: 'greeting', MessageAttributes });
  const [message] = await wrapped.read();
  expect(JSON.parse(message?.Body ?? '')).toMatchObject({
    Type: 'Notification',
    MessageId,
    TopicArn: topic,
    Subject: 'greeting',
    Message: 'hello',
    SignatureVersion: '1',
    MessageAttributes: { color: { Type: 'String', Value: 'red' } },
  });
  const [plain] = await raw.read();
  expect(plain).toMatchObject({ Body: 'hello', MessageAttributes });
});

test('a queue of another region is told too', async () => {
  const topic = await rig.topic('t');
  const QueueName = 'far';
  const far = new SQSClient({ ...rig.running.clientOptions, region: 'eu-west-1', maxAttempts: 1 });
  const Statement = { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement });
  const { QueueUrl } = await far.send(new CreateQueueCommand({ QueueName, Attributes: { Policy } }));
  const Endpoint = 'arn:aws:sqs:eu-west-1:123456789012:far';
  await rig.sns.send(new SubscribeCommand({ TopicArn: topic, Protocol: 'sqs', Endpoint }));
  await publish(topic, 'over there');
  const { Messages = [] } = await far.send(new ReceiveMessageCommand({ QueueUrl }));
  expect(JSON.parse(Messages[0]?.Body ?? '{}')).toMatchObject({ Message: 'over there', TopicArn: topic });
  far.destroy();
});

test('each protocol gets its own body of a JSON message', async () => {
  const topic = await rig.topic('t');
  const queue = await rig.queue(topic, 'q', { RawMessageDelivery: 'true' });
  await publish(topic, JSON.stringify({ default: 'all', sqs: 'queues' }), { MessageStructure: 'json' });
  expect((await queue.read())[0]?.Body).toBe('queues');
  await expect(publish(topic, '{"sqs":"x"}', { MessageStructure: 'json' })).rejects.toMatchObject({
    message: 'Invalid parameter: Message Structure - No default entry in JSON message body',
  });
});

test('a FIFO topic keeps order and tells its queue once', async () => {
  const topic = await rig.topic('t.fifo', { FifoTopic: 'true', ContentBasedDeduplication: 'true' });
  const queue = await rig.queue(topic, 'q.fifo', { RawMessageDelivery: 'true' });
  const bodies = Array.from({ length: 25 }, (_, index) => `m${index}`);
  for (let at = 0; at < bodies.length; at += 5) {
    const entries = bodies
      .slice(at, at + 5)
      .map((Message, Id) => ({ Id: String(Id), Message, MessageGroupId: 'g' }));
    const { Successful } = await rig.sns.send(
      new PublishBatchCommand({ TopicArn: topic, PublishBatchRequestEntries: entries }),
    );
    expect(Successful?.every(({ SequenceNumber }) => /^\d{20}$/.test(SequenceNumber ?? ''))).toBe(true);
  }
  await publish(topic, 'm0', { MessageGroupId: 'g' });
  expect((await queue.read()).map(({ Body }) => Body)).toEqual(bodies);
  await expect(publish(topic, 'x')).rejects.toMatchObject({
    message: 'Invalid parameter: The MessageGroupId parameter is required for FIFO topics',
  });
});

test('what cannot be delivered goes to the dead letters', async () => {
  const topic = await rig.topic('t');
  const dead = await rig.queue(await rig.topic('other'), 'dead');
  const queue = await rig.queue(topic, 'q');
  await rig.sns.send(
    new SetSubscriptionAttributesCommand({
      SubscriptionArn: queue.subscription,
      AttributeName: 'RedrivePolicy',
      AttributeValue: JSON.stringify({ deadLetterTargetArn: 'arn:aws:sqs:us-east-1:123456789012:dead' }),
    }),
  );
  await rig.sqs.send(new DeleteQueueCommand({ QueueUrl: queue.url }));
  await publish(topic, 'lost');
  expect(JSON.parse((await dead.read())[0]?.Body ?? '{}')).toMatchObject({ Message: 'lost' });
});

test('a queue whose policy allows nothing is told nothing', async () => {
  const topic = await rig.topic('t');
  const queue = await rig.queue(topic, 'q');
  await rig.sqs.send(new SetQueueAttributesCommand({ QueueUrl: queue.url, Attributes: { Policy: '' } }));
  await publish(topic, 'unwanted');
  expect(await queue.read()).toEqual([]);
});

interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A web server that keeps what it is told, and answers with the statuses in turn. */
async function listener(statuses: number[] = []) {
  const heard: Heard[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      heard.push({ headers: request.headers, body });
      response.statusCode = statuses.shift() ?? 200;
      response.end();
      for (const resolve of waiting.splice(0)) resolve();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    async heard(count: number): Promise<Heard[]> {
      while (heard.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
      return heard;
    },
    [Symbol.dispose]: () => void server.close(),
  };
}

test('a web server is asked, confirms by the link, and verifies what it is told', async () => {
  using server = await listener([200, 500, 200, 200, 200]);
  const topic = await rig.topic('t');
  const made = await rig.sns.send(
    new SubscribeCommand({ TopicArn: topic, Protocol: 'http', Endpoint: server.url }),
  );
  expect(made.SubscriptionArn).toBe('pending confirmation');
  const [asked] = await server.heard(1);
  expect(asked?.headers).toMatchObject({
    'x-amz-sns-message-type': 'SubscriptionConfirmation',
    'x-amz-sns-topic-arn': topic,
  });
  const confirmation = JSON.parse(asked?.body ?? '');
  await publish(topic, 'too early');
  const confirmed = await fetch(confirmation.SubscribeURL);
  expect(await confirmed.text()).toContain(`<SubscriptionArn>${topic}:`);
  const { Attributes } = await rig.sns.send(new GetTopicAttributesCommand({ TopicArn: topic }));
  expect(Attributes).toMatchObject({ SubscriptionsConfirmed: '1', SubscriptionsPending: '0' });
  await publish(topic, 'now');
  await server.heard(2);
  await rig.running.cloud.clock.advance('PT1M');
  const told = (await server.heard(3))[2];
  const body = JSON.parse(told?.body ?? '');
  expect(body).toMatchObject({ Type: 'Notification', Message: 'now', SignatureVersion: '1' });
  const pem = await (await fetch(body.SigningCertURL)).text();
  const signed = ['Message', 'MessageId', 'Timestamp', 'TopicArn', 'Type']
    .map((name) => `${name}\n${String(body[name])}\n`)
    .join('');
  const verifier = createVerify('sha1').update(signed);
  expect(verifier.verify(new X509Certificate(pem).publicKey, body.Signature, 'base64')).toBe(true);
  await fetch(body.UnsubscribeURL);
  const ended = (await server.heard(4))[3];
  expect(ended?.headers).toMatchObject({
    'accept-encoding': 'gzip,deflate',
    'x-amz-sns-message-type': 'UnsubscribeConfirmation',
  });
  const farewell = JSON.parse(ended?.body ?? '');
  expect(farewell).toMatchObject({
    Type: 'UnsubscribeConfirmation',
    Message:
      `You have chosen to deactivate subscription ${body.UnsubscribeURL.split('SubscriptionArn=')[1]}.\n` +
      'To cancel this operation and restore the subscription, visit the SubscribeURL included in this message.',
  });
  const after = await rig.sns.send(new GetTopicAttributesCommand({ TopicArn: topic }));
  expect(after.Attributes).toMatchObject({ SubscriptionsConfirmed: '0', SubscriptionsDeleted: '1' });
  expect(await (await fetch(farewell.SubscribeURL)).text()).toContain(`<SubscriptionArn>${topic}:`);
  await publish(topic, 'again');
  expect(JSON.parse((await server.heard(5))[4]?.body ?? '')).toMatchObject({ Message: 'again' });
});

test('delivery policies are shown as SNS keeps them, and say what a message is', async () => {
  using server = await listener();
  const json = { headerContentType: 'application/json' };
  const topic = await rig.topic('t', {
    DeliveryPolicy: JSON.stringify({ http: { defaultHealthyRetryPolicy: null, defaultRequestPolicy: json } }),
  });
  const { Attributes = {} } = await rig.sns.send(new GetTopicAttributesCommand({ TopicArn: topic }));
  expect(JSON.parse(Attributes['DeliveryPolicy'] ?? '')).toEqual({
    http: { disableSubscriptionOverrides: false, defaultRequestPolicy: json },
  });
  const throttlePolicy = { maxReceivesPerSecond: 1000 };
  const { SubscriptionArn } = await rig.sns.send(
    new SubscribeCommand({
      TopicArn: topic,
      Protocol: 'http',
      Endpoint: server.url,
      ReturnSubscriptionArn: true,
      Attributes: { DeliveryPolicy: JSON.stringify({ throttlePolicy }) },
    }),
  );
  const own =
    (await rig.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }))).Attributes ?? {};
  const rest = { sicklyRetryPolicy: null, throttlePolicy, guaranteed: false };
  expect(JSON.parse(own['DeliveryPolicy'] ?? '')).toEqual({
    ...rest,
    healthyRetryPolicy: null,
    requestPolicy: null,
  });
  expect(JSON.parse(own['EffectiveDeliveryPolicy'] ?? '')).toMatchObject({
    ...rest,
    healthyRetryPolicy: { minDelayTarget: 20, numRetries: 3 },
    requestPolicy: json,
  });
  const [asked] = await server.heard(1);
  expect(asked?.headers['content-type']).toBe('text/plain; charset=UTF-8');
  const { Token } = JSON.parse(asked?.body ?? '');
  const confirm = (TopicArn: string, token: string = Token) =>
    rig.sns.send(new ConfirmSubscriptionCommand({ TopicArn, Token: token }));
  await expect(confirm(topic, 'randomtoken')).rejects.toThrow('Invalid token');
  await expect(confirm(topic.replace('us-east-1', 'eu-west-1'))).rejects.toThrow('Invalid parameter: Topic');
  const link: string = JSON.parse(asked?.body ?? '').SubscribeURL;
  expect(await (await fetch(link.replace('us-east-1', 'eu-west-1'))).text()).toContain(
    '<Message>Invalid parameter: Topic</Message>',
  );
  // Whatever the topic is called, the token is for this subscription.
  expect((await confirm(`${topic}-other`)).SubscriptionArn).toBe(SubscriptionArn);
  await publish(topic, '{}');
  expect((await server.heard(2))[1]?.headers['content-type']).toBe('application/json');
});

test('an address on another machine is not called', async () => {
  const topic = await rig.topic('t');
  const made = await rig.sns.send(
    new SubscribeCommand({
      TopicArn: topic,
      Protocol: 'https',
      Endpoint: 'https://example.com/hook',
      ReturnSubscriptionArn: true,
    }),
  );
  await rig.running.cloud.clock.advance('PT1S');
  const { Attributes } = await rig.sns.send(
    new GetSubscriptionAttributesCommand({ SubscriptionArn: made.SubscriptionArn }),
  );
  expect(Attributes).toMatchObject({ PendingConfirmation: 'true' });
  await rig.running.cloud.clock.advance('P2D');
  await expect(
    rig.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: made.SubscriptionArn })),
  ).rejects.toMatchObject({ name: 'NotFoundException', message: 'Subscription does not exist' });
});
