import {
  ChangeMessageVisibilityCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startSqs } from './sqs-rig.ts';
import type { SqsRig } from './sqs-rig.ts';

let rig: SqsRig;
let url: string;
beforeAll(async () => {
  rig = await startSqs();
  url = await rig.create('q');
});
afterAll(() => rig[Symbol.asyncDispose]());

const set = (Attributes: Record<string, string>, QueueUrl = url) =>
  refusal(rig.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes })));

test('a FIFO queue stays one, and a standard queue does not know the question', async () => {
  const fifo = await rig.create('q.fifo');
  expect(await set({ FifoQueue: 'true' }, fifo)).toBe('no error');
  expect(await set({ FifoQueue: 'false' }, fifo)).toBe(
    'InvalidAttributeValue: Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not supported.',
  );
  expect(await set({ FifoQueue: 'true' })).toBe('InvalidAttributeName: Unknown Attribute FifoQueue.');
});

test('a queue is encrypted in one way', async () => {
  expect(await set({ KmsMasterKeyId: 'key', SqsManagedSseEnabled: 'true' })).toBe(
    'InvalidAttributeName: You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE.',
  );
});

test('a dead-letter target that is no ARN is refused before it is looked for', async () => {
  const policy = '{"deadLetterTargetArn": "dummy", "maxReceiveCount": 42}';
  expect(await set({ RedrivePolicy: policy })).toContain(
    `Value ${policy} for parameter RedrivePolicy is invalid. Reason: Invalid value for deadLetterTargetArn.`,
  );
});

test('the handle of a standard queue is good after its timeout, until somebody else receives the message', async () => {
  await rig.send(url, 'late');
  const [late] = await rig.receive(url, { VisibilityTimeout: 1 });
  await rig.running.cloud.clock.advance('2s');
  const hide = () =>
    refusal(
      rig.sqs.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: url,
          ReceiptHandle: late?.handle,
          VisibilityTimeout: 5,
        }),
      ),
    );
  expect(await hide()).toBe('no error');
  expect(await rig.receive(url)).toEqual([]);
  await rig.running.cloud.clock.advance('5s');
  expect(await rig.receive(url)).toHaveLength(1);
  expect(await hide()).toContain('Message does not exist or is not available for visibility timeout change.');
});

test('a queue answers to its name alone, and * asks for all attributes of a message', async () => {
  const named = await rig.create('named');
  const sent = new SendMessageCommand({
    QueueUrl: 'named',
    MessageBody: 'by name',
    MessageAttributes: { 'Help.Me': { DataType: 'String', StringValue: 'Me' } },
  });
  await rig.sqs.send(sent);
  const [message] = await rig.receive(named, { MessageAttributeNames: ['*'] });
  expect(message?.body).toBe('by name');
  expect(message?.messageAttributes).toEqual({ 'Help.Me': { DataType: 'String', StringValue: 'Me' } });
  expect(await refusal(rig.send('nobody', 'x'))).toBe(
    'QueueDoesNotExist: The specified queue does not exist.',
  );
});

test('a character that XML does not know is refused in an attribute as an invalid parameter', async () => {
  const attribute = { DataType: 'String', StringValue: 'a\u0008' };
  expect(await refusal(rig.send(url, 'x', { MessageAttributes: { a: attribute } }))).toContain(
    'InvalidParameterValue: Invalid binary character',
  );
});
