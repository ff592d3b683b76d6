import {
  AddPermissionCommand,
  CancelMessageMoveTaskCommand,
  ChangeMessageVisibilityBatchCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  RemovePermissionCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSqs } from './sqs-rig.ts';
import type { SqsRig } from './sqs-rig.ts';

/** What AWS answered when these calls were made to it, code, status and sentence, letter by letter. */
let rig: SqsRig;
let url: string;
let fifo: string;

beforeAll(async () => {
  rig = await startSqs();
  url = await rig.create('queue');
  fifo = await rig.create('queue.fifo', { ContentBasedDeduplication: 'false' });
});
afterAll(() => rig[Symbol.asyncDispose]());

/** Code of the query days, code of JSON, status and sentence of the refusal of a call. */
async function answer(work: Promise<unknown>) {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ $fault: 'client' });
  return error;
}

const refused = async (work: Promise<unknown>, name: string, status: number, message: string) =>
  expect(await answer(work)).toMatchObject({ name, message, $metadata: { httpStatusCode: status } });

const send = (QueueUrl: string, more: object) =>
  rig.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x', ...more }));
const create = (QueueName: string, Attributes: Record<string, string>) =>
  rig.sqs.send(new CreateQueueCommand({ QueueName, Attributes }));
const entries = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ Id: `e${at}`, MessageBody: 'x', ReceiptHandle: 'h' }));

const idSentence = (name: string, value: string) =>
  `Value ${value} for parameter ${name} is invalid. Reason: ${name} can only include alphanumeric and punctuation characters. 1 to 128 in length.`;

test('CreateQueue', async () => {
  await refused(
    create('queue.fifo', { FifoQueue: 'true', ContentBasedDeduplication: 'true' }),
    'QueueNameExists',
    400,
    'A queue already exists with the same name and a different value for attribute ContentBasedDeduplication',
  );
  const unknown = async (attributes: Record<string, string>, message: string) =>
    await refused(create('other', attributes), 'InvalidAttributeName', 400, message);
  await unknown({ ContentBasedDeduplication: 'false' }, 'Unknown Attribute ContentBasedDeduplication.');
  await unknown({ FifoQueue: 'false' }, 'Unknown Attribute FifoQueue.');
  for (const [name, value] of [
    ['DeduplicationScope', 'queue'],
    ['FifoThroughputLimit', 'perQueue'],
  ] as const)
    await unknown({ [name]: value }, `You can specify the ${name} only when FifoQueue is set to true.`);
});

test('SetQueueAttributes', async () => {
  const Attributes = { FifoQueue: 'true' };
  const call = rig.sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes }));
  await refused(call, 'InvalidAttributeName', 400, 'Unknown Attribute FifoQueue.');
});

test('AddPermission and RemovePermission', async () => {
  const add = () =>
    rig.sqs.send(
      new AddPermissionCommand({
        QueueUrl: url,
        Label: 'crossaccountpermission',
        AWSAccountIds: ['111122223333'],
        Actions: ['ReceiveMessage'],
      }),
    );
  await add();
  await refused(
    add(),
    'InvalidParameterValue',
    400,
    'Value crossaccountpermission for parameter Label is invalid. Reason: Already exists.',
  );
  const more = (AWSAccountIds: string[], Actions: string[]) =>
    rig.sqs.send(new AddPermissionCommand({ QueueUrl: url, Label: 'more', AWSAccountIds, Actions }));
  const account = '111122223333';
  for (const [accounts, actions, code, status, message] of [
    [[account], [], 'MissingParameter', 400, 'The request must contain the parameter Actions.'],
    [
      [],
      ['*'],
      'InvalidParameterValue',
      400,
      'Value [] for parameter PrincipalId is invalid. Reason: Unable to verify.',
    ],
    [
      [account],
      Array.from({ length: 8 }, () => '*'),
      'OverLimit',
      403,
      '8 Actions were found, maximum allowed is 7.',
    ],
  ] as const)
    await refused(more([...accounts], [...actions]), code, status, message);
  const remove = (Label: string) => rig.sqs.send(new RemovePermissionCommand({ QueueUrl: url, Label }));
  await refused(
    remove('crossaccountpermission2'),
    'InvalidParameterValue',
    400,
    "Value crossaccountpermission2 for parameter Label is invalid. Reason: can't find label.",
  );
  const policy = async () =>
    (await rig.sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['Policy'] })))
      .Attributes?.['Policy'];
  expect(JSON.parse((await policy()) ?? '')).toMatchObject({
    Statement: [
      {
        Sid: 'crossaccountpermission',
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:root' },
        Action: 'SQS:ReceiveMessage',
      },
    ],
  });
  await remove('crossaccountpermission');
  expect(await policy()).toBeUndefined();
});

test('CancelMessageMoveTask', async () => {
  const cancel = (handle: unknown) =>
    rig.sqs.send(
      new CancelMessageMoveTaskCommand({
        TaskHandle:
          typeof handle === 'string' ? handle : Buffer.from(JSON.stringify(handle)).toString('base64'),
      }),
    );
  const of = (name: string) => ({
    taskId: '00000000-0000-0000-0000-000000000000',
    sourceArn: `arn:aws:sqs:us-east-1:123456789012:${name}`,
  });
  await refused(
    cancel('nonsense'),
    'InvalidParameterValue',
    400,
    'Value for parameter TaskHandle is invalid.',
  );
  await refused(
    cancel(of('no-such-queue')),
    'ResourceNotFoundException',
    404,
    "The resource that you specified for the SourceArn parameter doesn't exist.",
  );
  await refused(cancel(of('queue')), 'ResourceNotFoundException', 404, 'Task does not exist.');
});

test('batches', async () => {
  const QueueUrl = url;
  const many = { QueueUrl, Entries: entries(20) };
  for (const call of [
    () => rig.sqs.send(new SendMessageBatchCommand(many)),
    () => rig.sqs.send(new DeleteMessageBatchCommand(many)),
    () => rig.sqs.send(new ChangeMessageVisibilityBatchCommand(many)),
  ])
    await refused(
      call(),
      'TooManyEntriesInBatchRequest',
      400,
      'Maximum number of entries per request are 10. You have sent 20.',
    );
  const wrong = { QueueUrl, Entries: [{ Id: 'a b', MessageBody: 'x', ReceiptHandle: 'h' }] };
  for (const call of [
    () => rig.sqs.send(new SendMessageBatchCommand(wrong)),
    () => rig.sqs.send(new DeleteMessageBatchCommand(wrong)),
  ])
    await refused(
      call(),
      'InvalidBatchEntryId',
      400,
      'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.',
    );
  const long = [
    { Id: '1', MessageBody: 'x'.repeat(1_048_576) },
    { Id: '2', MessageBody: 'x' },
  ];
  await refused(
    rig.sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries: long })),
    'BatchRequestTooLong',
    400,
    'Batch requests cannot be longer than 1048576 bytes. You have sent 1048577 bytes.',
  );
  const ordered = (more: object) =>
    rig.sqs.send(
      new SendMessageBatchCommand({ QueueUrl: fifo, Entries: [{ Id: '1', MessageBody: 'x', ...more }] }),
    );
  await refused(
    ordered({ MessageGroupId: 'g' }),
    'InvalidParameterValue',
    400,
    'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
  );
  await refused(
    ordered({ MessageDeduplicationId: 'd' }),
    'InvalidParameterValue',
    400,
    'The request must contain the parameter MessageGroupId.',
  );
});

test('DeleteMessage and GetQueueAttributes', async () => {
  await send(fifo, { MessageGroupId: 'expiring', MessageDeduplicationId: 'expiring' });
  const [held] = await rig.receive(fifo, { VisibilityTimeout: 1 });
  await rig.running.cloud.clock.advance('2s');
  await refused(
    rig.sqs.send(new DeleteMessageCommand({ QueueUrl: fifo, ReceiptHandle: held?.handle })),
    'InvalidParameterValue',
    400,
    `Value ${held?.handle} for parameter ReceiptHandle is invalid. Reason: The receipt handle has expired.`,
  );
  await refused(
    rig.sqs.send(new GetQueueAttributesCommand({ QueueUrl: `${url}-gone`, AttributeNames: ['All'] })),
    'QueueDoesNotExist',
    400,
    'The specified queue does not exist.',
  );
});

test('PurgeQueue', async () => {
  const purge = () => rig.sqs.send(new PurgeQueueCommand({ QueueUrl: url }));
  await purge();
  await refused(
    purge(),
    'PurgeQueueInProgress',
    403,
    'Only one PurgeQueue operation on queue is allowed every 60 seconds.',
  );
});

test('ReceiveMessage', async () => {
  const receive = (more: object) => rig.sqs.send(new ReceiveMessageCommand({ QueueUrl: url, ...more }));
  await refused(
    receive({ MaxNumberOfMessages: 11 }),
    'InvalidParameterValue',
    400,
    'Value 11 for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.',
  );
  for (const seconds of [21, -1])
    await refused(
      receive({ WaitTimeSeconds: seconds }),
      'InvalidParameterValue',
      400,
      `Value ${seconds} for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided.`,
    );
});

test('SendMessage', async () => {
  const wrong = async (queue: string, more: object, message: string) =>
    await refused(send(queue, more), 'InvalidParameterValue', 400, message);
  const order = { MessageGroupId: 'g', MessageDeduplicationId: 'd' };
  await wrong(
    fifo,
    { ...order, DelaySeconds: 2 },
    'Value 2 for parameter DelaySeconds is invalid. Reason: The request include parameter that is not valid for this queue type.',
  );
  for (const id of ['', 'a'.repeat(129), 'group 123'])
    await wrong(fifo, { ...order, MessageDeduplicationId: id }, idSentence('MessageDeduplicationId', id));
  for (const id of ['', 'group 123'])
    await wrong(url, { MessageGroupId: id }, idSentence('MessageGroupId', id));
  await wrong(
    url,
    { MessageAttributes: { ErrorDetails: { DataType: 'String', StringValue: '' } } },
    "Message (user) attribute 'ErrorDetails' must contain a non-empty value of type 'String'.",
  );
  const small = await rig.create('small', { MaximumMessageSize: '1024' });
  await wrong(
    small,
    { MessageBody: 'x'.repeat(1025) },
    'One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes.',
  );
  await refused(
    send(url, { MessageBody: '' }),
    'MissingParameter',
    400,
    'The request must contain the parameter MessageBody.',
  );
});
