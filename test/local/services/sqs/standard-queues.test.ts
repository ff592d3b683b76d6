import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  ListQueueTagsCommand,
  PurgeQueueCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  TagQueueCommand,
  UntagQueueCommand,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusal, startSqs } from './sqs-rig.ts';
import type { SqsRig } from './sqs-rig.ts';

let rig: SqsRig;
beforeEach(async () => {
  rig = await startSqs();
});
afterEach(() => rig[Symbol.asyncDispose]());

const attributesOf = async (url: string) =>
  (await rig.sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }))).Attributes;
const bodies = (found: readonly { readonly body: string }[]) => found.map(({ body }) => body);

test('a new queue has the defaults of AWS and an address that leads back to the cloud', async () => {
  const url = await rig.create('orders');
  expect(url).toBe(`${rig.running.endpoint}/123456789012/orders`);
  expect(await rig.create('orders', { VisibilityTimeout: '30' })).toBe(url);
  const created = String(Math.floor(rig.running.cloud.clock.now() / 1000));
  expect(await attributesOf(url)).toEqual({
    QueueArn: 'arn:aws:sqs:us-east-1:123456789012:orders',
    ApproximateNumberOfMessages: '0',
    ApproximateNumberOfMessagesNotVisible: '0',
    ApproximateNumberOfMessagesDelayed: '0',
    CreatedTimestamp: created,
    LastModifiedTimestamp: created,
    VisibilityTimeout: '30',
    DelaySeconds: '0',
    MaximumMessageSize: '1048576',
    MessageRetentionPeriod: '345600',
    ReceiveMessageWaitTimeSeconds: '0',
    SqsManagedSseEnabled: 'true',
  });
  expect(await rig.sqs.send(new GetQueueUrlCommand({ QueueName: 'orders' }))).toMatchObject({
    QueueUrl: url,
  });
});

test('a received message is hidden, comes again after its timeout with a new handle, and is gone once deleted', async () => {
  const url = await rig.create('orders');
  const id = await rig.send(url, 'one', {
    MessageAttributes: { n: { DataType: 'Number', StringValue: '7' } },
  });
  const [first] = await rig.receive(url, { MessageAttributeNames: ['All'] });
  expect(first).toMatchObject({
    body: 'one',
    id,
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: String(rig.running.cloud.clock.now()) },
  });
  expect(await rig.receive(url)).toEqual([]);
  expect(await attributesOf(url)).toMatchObject({
    ApproximateNumberOfMessages: '0',
    ApproximateNumberOfMessagesNotVisible: '1',
  });
  await rig.running.cloud.clock.advance('30s');
  const [second] = await rig.receive(url);
  expect(second?.attributes['ApproximateReceiveCount']).toBe('2');
  expect(second?.handle).not.toBe(first?.handle);
  await rig.sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: first?.handle }));
  await rig.running.cloud.clock.advance('30s');
  const [third] = await rig.receive(url);
  expect(third?.id).toBe(id);
  await rig.sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: third?.handle }));
  await rig.running.cloud.clock.advance('1h');
  expect(await rig.receive(url)).toEqual([]);
});

test('messages come in the order in which they were sent, delayed ones when their delay is over', async () => {
  const url = await rig.create('orders');
  await rig.send(url, 'late', { DelaySeconds: 60 });
  for (const body of ['a', 'b', 'c']) await rig.send(url, body);
  expect(await attributesOf(url)).toMatchObject({ ApproximateNumberOfMessagesDelayed: '1' });
  expect(bodies(await rig.receive(url))).toEqual(['a', 'b', 'c']);
  await rig.running.cloud.clock.advance('60s');
  expect(bodies(await rig.receive(url))).toEqual(['a', 'b', 'c', 'late']);
});

test('a message is given back with a timeout of 0, and no longer than twelve hours kept', async () => {
  const url = await rig.create('orders');
  await rig.send(url, 'one');
  const [held] = await rig.receive(url);
  const change = (VisibilityTimeout: number) =>
    rig.sqs.send(
      new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle: held?.handle, VisibilityTimeout }),
    );
  expect(await refusal(change(43_201))).toBe(
    'InvalidParameterValue: Value 43201 for parameter VisibilityTimeout is invalid. Reason: Must be between 0 and 43200, if provided.',
  );
  await rig.running.cloud.clock.advance('10s');
  expect(await refusal(change(43_200))).toBe(
    'InvalidParameterValue: Value 43200 for parameter VisibilityTimeout is invalid. Reason: Total VisibilityTimeout for the message is beyond the limit [43200 seconds].',
  );
  await change(0);
  expect(bodies(await rig.receive(url))).toEqual(['one']);
  expect(await refusal(change(10))).toContain(
    'Message does not exist or is not available for visibility timeout change.',
  );
});

test('a batch does what it can and says what failed', async () => {
  const url = await rig.create('orders', { MaximumMessageSize: '1024' });
  const sent = await rig.sqs.send(
    new SendMessageBatchCommand({
      QueueUrl: url,
      Entries: [
        { Id: 'good', MessageBody: 'x' },
        { Id: 'long', MessageBody: 'x'.repeat(1025) },
        { Id: 'bad', MessageBody: 'a\u0001' },
      ],
    }),
  );
  expect(sent.Successful?.map(({ Id }) => Id)).toEqual(['good']);
  expect(sent.Failed).toEqual([
    {
      Id: 'long',
      SenderFault: true,
      Code: 'InvalidParameterValue',
      Message: 'One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes.',
    },
    {
      Id: 'bad',
      SenderFault: true,
      Code: 'InvalidMessageContents',
      Message:
        "Invalid binary character '#x1' was found in the message body, the set of allowed characters is #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF].",
    },
  ]);
  const [held] = await rig.receive(url);
  const deleted = await rig.sqs.send(
    new DeleteMessageBatchCommand({
      QueueUrl: url,
      Entries: [
        { Id: '1', ReceiptHandle: held?.handle },
        { Id: '2', ReceiptHandle: 'nonsense' },
      ],
    }),
  );
  expect(deleted.Successful).toEqual([{ Id: '1' }]);
  expect(deleted.Failed?.[0]).toMatchObject({
    Id: '2',
    Code: 'ReceiptHandleIsInvalid',
    Message: 'The input receipt handle "nonsense" is not a valid receipt handle.',
  });
});

test('what nobody fetches ends with the retention period, also one that was changed later', async () => {
  const url = await rig.create('orders');
  await rig.send(url, 'one');
  await rig.running.cloud.clock.advance('1h');
  await rig.send(url, 'two');
  await rig.sqs.send(
    new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { MessageRetentionPeriod: '1800' } }),
  );
  expect(bodies(await rig.receive(url))).toEqual(['two']);
  await rig.running.cloud.clock.advance('1h');
  expect(await attributesOf(url)).toMatchObject({
    ApproximateNumberOfMessages: '0',
    ApproximateNumberOfMessagesNotVisible: '0',
  });
});

test('a deleted queue is gone with its messages, and its name rests for a minute', async () => {
  const url = await rig.create('orders');
  await rig.send(url, 'one');
  await rig.sqs.send(new DeleteQueueCommand({ QueueUrl: url }));
  expect(await refusal(rig.send(url, 'two'))).toBe('QueueDoesNotExist: The specified queue does not exist.');
  expect(await refusal(rig.create('orders'))).toBe(
    'QueueDeletedRecently: You must wait 60 seconds after deleting a queue before you can create another with the same name.',
  );
  await rig.running.cloud.clock.advance('60s');
  expect(await rig.receive(await rig.create('orders'))).toEqual([]);
});

test('queues are listed by prefix, page by page, and tagged', async () => {
  for (const name of ['a-1', 'a-2', 'a-3', 'b-1']) await rig.create(name);
  const list = (NextToken?: string) =>
    rig.sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'a-', MaxResults: 2, NextToken }));
  const first = await list();
  const second = await list(first.NextToken);
  expect([...(first.QueueUrls ?? []), ...(second.QueueUrls ?? [])].map((url) => url.slice(-3))).toEqual([
    'a-1',
    'a-2',
    'a-3',
  ]);
  expect(second.NextToken).toBeUndefined();
  const QueueUrl = first.QueueUrls?.[0];
  await rig.sqs.send(new TagQueueCommand({ QueueUrl, Tags: { Owner: 'ada', Env: 'test' } }));
  await rig.sqs.send(new UntagQueueCommand({ QueueUrl, TagKeys: ['Env'] }));
  await expect(rig.sqs.send(new TagQueueCommand({ QueueUrl, Tags: {} }))).rejects.toThrow(
    'The request must contain the parameter Tags.',
  );
  await expect(rig.sqs.send(new UntagQueueCommand({ QueueUrl, TagKeys: [] }))).rejects.toThrow(
    'Tag keys must be between 1 and 128 characters in length.',
  );
  expect((await rig.sqs.send(new ListQueueTagsCommand({ QueueUrl }))).Tags).toEqual({ Owner: 'ada' });
});

test('a purge takes away all messages, those in flight too', async () => {
  const url = await rig.create('orders');
  await rig.send(url, 'one');
  await rig.send(url, 'two');
  await rig.receive(url, { MaxNumberOfMessages: 1 });
  await rig.sqs.send(new PurgeQueueCommand({ QueueUrl: url }));
  await rig.running.cloud.clock.advance('1h');
  expect(await rig.receive(url)).toEqual([]);
});

test('the client finds its own MD5 of body and attributes in the answers', async () => {
  // The SDK compares and throws; the digest of a known message is AWS's.
  const url = await rig.create('orders');
  const sent = await rig.sqs.send(
    new SendMessageCommand({
      QueueUrl: url,
      MessageBody: 'héllo',
      MessageAttributes: {
        text: { DataType: 'String', StringValue: 'ünï' },
        bytes: { DataType: 'Binary.png', BinaryValue: Uint8Array.of(0, 255, 7) },
      },
    }),
  );
  expect(sent.MD5OfMessageBody).toMatch(/^[0-9a-f]{32}$/);
  expect(sent.MD5OfMessageAttributes).toMatch(/^[0-9a-f]{32}$/);
  expect(bodies(await rig.receive(url, { MessageAttributeNames: ['.*'] }))).toEqual(['héllo']);
});

test('a message is followed as the request was that sent it, unless it says otherwise itself', async () => {
  const url = await rig.create('followed');
  const header = 'Root=1-3152b799-8954dae64eda91bc9a23a7e8;Parent=7fa8c0f79203be72;Sampled=1';
  const own = 'Root=1-5759e988-bd862e3fe1be46a994272793';
  const AWSTraceHeader = { DataType: 'String', StringValue: own };
  for (const more of [{}, { MessageSystemAttributes: { AWSTraceHeader } }]) {
    const command = new SendMessageCommand({ QueueUrl: url, MessageBody: 'x', ...more });
    command.middlewareStack.add(
      (next) => (given) => {
        const { headers } = given.request as { headers: Record<string, string> };
        headers['X-Amzn-Trace-Id'] = header;
        return next(given);
      },
      { step: 'finalizeRequest', priority: 'low' },
    );
    await rig.sqs.send(command);
  }
  const traces = (await rig.receive(url)).map(({ attributes }) => attributes['AWSTraceHeader']);
  expect(traces.toSorted()).toEqual([header, own].toSorted());
});
