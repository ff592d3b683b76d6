import { CloudWatchLogsClient, DescribeLogStreamsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import {
  CreateEventSourceMappingCommand,
  CreateFunctionCommand,
  DeleteEventSourceMappingCommand,
  GetEventSourceMappingCommand,
  ListEventSourceMappingsCommand,
  ListTagsCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateEventSourceMappingCommand,
} from '@aws-sdk/client-lambda';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lambdaRig, nodeFunction } from './lambda-rig.ts';
import type { LambdaRig } from './lambda-rig.ts';

let rig: LambdaRig;
let sqs: SQSClient;
beforeAll(async () => {
  rig = await lambdaRig();
  // A second of the wall clock would end a window before its time.
  rig.cloud.clock.freeze();
  sqs = new SQSClient(rig.running.clientOptions);
  const code = `
exports.handler = async (event) => {
  console.log(JSON.stringify(event));
  const batchItemFailures = event.Records.filter(({ body }) => body.includes('bad')).map(({ messageId }) => ({ itemIdentifier: messageId }));
  if (event.Records.some(({ body }) => body === 'fail')) throw new Error('failed');
  return { batchItemFailures };
};`;
  await rig.lambda.send(new CreateFunctionCommand(nodeFunction('consumer', code)));
  await rig.cloud.clock.advance(1000);
});
afterAll(async () => {
  sqs.destroy();
  await rig[Symbol.asyncDispose]();
});

async function queue(QueueName: string): Promise<string> {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName }));
  return QueueUrl;
}
const arnOf = (name: string) => `arn:aws:sqs:us-east-1:123456789012:${name}`;
const left = async (QueueUrl: string) => {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    }),
  );
  return [
    Number(Attributes?.['ApproximateNumberOfMessages']),
    Number(Attributes?.['ApproximateNumberOfMessagesNotVisible']),
  ];
};

test('messages are given to the function, and deleted when it is done with them', async () => {
  const url = await queue('input');
  const made = await rig.lambda.send(
    new CreateEventSourceMappingCommand({
      FunctionName: 'consumer',
      EventSourceArn: arnOf('input'),
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    }),
  );
  expect(made).toMatchObject({
    $metadata: { httpStatusCode: 202 },
    State: 'Creating',
    BatchSize: 10,
    MaximumBatchingWindowInSeconds: 0,
    StateTransitionReason: 'USER_INITIATED',
    FunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:consumer',
  });
  await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'before' }));
  await rig.cloud.clock.advance(1000);
  const UUID = made.UUID ?? '';
  expect(await rig.lambda.send(new GetEventSourceMappingCommand({ UUID }))).toMatchObject({
    State: 'Enabled',
    LastProcessingResult: 'OK',
  });
  expect(await left(url)).toEqual([0, 0]);
  await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'good' }));
  await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'bad' }));
  await rig.cloud.clock.advance(1000);
  expect(await left(url)).toEqual([0, 1]);
  await rig.lambda.send(new UpdateEventSourceMappingCommand({ UUID, Enabled: false }));
  await rig.cloud.clock.advance(60_000);
  expect(await left(url)).toEqual([1, 0]);
  const { EventSourceMappings } = await rig.lambda.send(
    new ListEventSourceMappingsCommand({ FunctionName: 'consumer', EventSourceArn: arnOf('input') }),
  );
  expect(EventSourceMappings).toMatchObject([{ UUID, State: 'Disabled' }]);
  await rig.lambda.send(new DeleteEventSourceMappingCommand({ UUID }));
  await rig.cloud.clock.advance(1000);
  await expect(rig.lambda.send(new GetEventSourceMappingCommand({ UUID }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'The resource you requested does not exist.',
  });
});

test('messages that no filter wants are deleted; a batch that fails comes again', async () => {
  const url = await queue('filtered');
  await rig.lambda.send(
    new CreateEventSourceMappingCommand({
      FunctionName: 'consumer',
      EventSourceArn: arnOf('filtered'),
      FilterCriteria: { Filters: [{ Pattern: '{"body":["fail"]}' }] },
    }),
  );
  await rig.cloud.clock.advance(1000);
  await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'unwanted' }));
  await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'fail' }));
  await rig.cloud.clock.advance(60_000);
  const [visible = 0, hidden = 0] = await left(url);
  expect(visible + hidden).toBe(1);
});

test('a window begins with the first message, and a batch that is full does not wait for its end', async () => {
  const url = await queue('windowed');
  const made = await rig.lambda.send(
    new CreateEventSourceMappingCommand({
      FunctionName: 'consumer',
      EventSourceArn: arnOf('windowed'),
      BatchSize: 3,
      MaximumBatchingWindowInSeconds: 60,
    }),
  );
  await rig.cloud.clock.advance(1000);
  const say = (MessageBody: string) => sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody }));
  await say('first');
  await rig.cloud.clock.advance('40s');
  await say('second');
  await rig.cloud.clock.advance('19s');
  expect(await left(url)).toEqual([2, 0]);
  await rig.cloud.clock.advance('1s');
  expect(await left(url)).toEqual([0, 0]);
  for (const body of ['a', 'b', 'c', 'd']) await say(body);
  await rig.cloud.clock.advance('1s');
  expect(await left(url)).toEqual([1, 0]);
  await rig.cloud.clock.advance('60s');
  expect(await left(url)).toEqual([0, 0]);
  await rig.lambda.send(new DeleteEventSourceMappingCommand({ UUID: made.UUID }));
});

test('what fails too often goes to the dead letters, and no more run at once than may', async () => {
  const dead = await queue('dead');
  const redrive = JSON.stringify({ deadLetterTargetArn: arnOf('dead'), maxReceiveCount: 2 });
  const Attributes = { VisibilityTimeout: '3', RedrivePolicy: redrive };
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'failing', Attributes }));
  const FunctionName = 'counted';
  const code = `
exports.handler = async ({ Records: [{ body }] }) => { if (body === 'fail') throw new Error('failed'); };`;
  await rig.lambda.send(new CreateFunctionCommand(nodeFunction(FunctionName, code)));
  await rig.cloud.clock.advance(1000);
  const ScalingConfig = { MaximumConcurrency: 2 };
  const EventSourceArn = arnOf('failing');
  const made = await rig.lambda.send(
    new CreateEventSourceMappingCommand({ FunctionName, EventSourceArn, BatchSize: 1, ScalingConfig }),
  );
  expect(made).toMatchObject({ ScalingConfig, FunctionResponseTypes: [] });
  await rig.cloud.clock.advance(1000);
  for (const MessageBody of ['1', 'fail', '2', '3', '4'])
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
  await rig.cloud.clock.advance('20s');
  expect(await left(QueueUrl)).toEqual([0, 0]);
  expect(await left(dead)).toEqual([1, 0]);
  const logs = new CloudWatchLogsClient(rig.running.clientOptions);
  const streams = new DescribeLogStreamsCommand({ logGroupName: `/aws/lambda/${FunctionName}` });
  expect((await logs.send(streams)).logStreams?.length).toBeLessThanOrEqual(2);
  logs.destroy();
  await rig.lambda.send(new DeleteEventSourceMappingCommand({ UUID: made.UUID }));
});

test('a mapping has tags, which can be changed', async () => {
  const { EventSourceMappings = [] } = await rig.lambda.send(new ListEventSourceMappingsCommand({}));
  const Resource = EventSourceMappings[0]?.EventSourceMappingArn ?? '';
  const tags = async () => (await rig.lambda.send(new ListTagsCommand({ Resource }))).Tags;
  expect(await tags()).toEqual({});
  await rig.lambda.send(new TagResourceCommand({ Resource, Tags: { Team: 'blue', Stage: 'test' } }));
  await rig.lambda.send(new UntagResourceCommand({ Resource, TagKeys: ['Stage'] }));
  expect(await tags()).toEqual({ Team: 'blue' });
});

test('what is wrong with a mapping is said as AWS says it', async () => {
  await queue('wrong');
  const send = (changes: object) =>
    rig.lambda.send(
      new CreateEventSourceMappingCommand({
        FunctionName: 'consumer',
        EventSourceArn: arnOf('wrong'),
        ...changes,
      }),
    );
  await expect(send({ EventSourceArn: arnOf('nowhere') })).rejects.toThrow(
    'Error occurred while ReceiveMessage. SQS Error Code: AWS.SimpleQueueService.NonExistentQueue. SQS Error Message: The specified queue does not exist.',
  );
  await expect(send({ FunctionName: 'nobody' })).rejects.toThrow('Function does not exist');
  await expect(send({ EventSourceArn: undefined })).rejects.toThrow('Unrecognized event source.');
  await expect(send({ BatchSize: 100 })).rejects.toThrow(
    'Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10',
  );
  await expect(send({ FilterCriteria: { Filters: [{ Pattern: '{"body":"x"}' }] } })).rejects.toThrow(
    'Invalid filter pattern definition.',
  );
  await expect(send({ MaximumRetryAttempts: 3 })).rejects.toThrow(
    'Unsupported MaximumRetryAttempts parameter for given event source mapping type.',
  );
  const made = await send({ MetricsConfig: { Metrics: ['EventCount'] } });
  const { UUID } = made;
  expect(made.MetricsConfig).toEqual({ Metrics: ['EventCount'] });
  await expect(send({})).rejects.toMatchObject({
    name: 'ResourceConflictException',
    message: `An event source mapping with SQS arn (" ${arnOf('wrong')} ") and function (" consumer ") already exists. Please update or delete the existing mapping with UUID ${UUID}`,
  });
});

test('a mapping that is on its way is in use', async () => {
  await queue('busy');
  const { UUID } = await rig.lambda.send(
    new CreateEventSourceMappingCommand({ FunctionName: 'consumer', EventSourceArn: arnOf('busy') }),
  );
  const update = () => rig.lambda.send(new UpdateEventSourceMappingCommand({ UUID, BatchSize: 5 }));
  const remove = () => rig.lambda.send(new DeleteEventSourceMappingCommand({ UUID }));
  const inUse = (what: string) => ({
    name: 'ResourceInUseException',
    message: `Cannot ${what} the event source mapping because it is in use.`,
    $metadata: { httpStatusCode: 400 },
  });
  await expect(update()).rejects.toMatchObject(inUse('update'));
  await rig.cloud.clock.advance(1000);
  await update();
  await expect(remove()).rejects.toMatchObject(inUse('delete'));
  await rig.cloud.clock.advance(1000);
  expect(await remove()).toMatchObject({ State: 'Deleting' });
});

test('a role that may not read the queue is refused when the mapping is made', async () => {
  const iam = new IAMClient(rig.running.clientOptions);
  const policy = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: statement });
  const trust = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' };
  await iam.send(new CreateRoleCommand({ RoleName: 'idle', AssumeRolePolicyDocument: policy(trust) }));
  const allow = (...Action: string[]) =>
    iam.send(
      new PutRolePolicyCommand({
        RoleName: 'idle',
        PolicyName: 'p',
        PolicyDocument: policy({ Effect: 'Allow', Action, Resource: arnOf('guarded') }),
      }),
    );
  await queue('guarded');
  await rig.lambda.send(
    new CreateFunctionCommand({
      ...nodeFunction('idle', 'exports.handler = async () => 1'),
      Role: 'arn:aws:iam::123456789012:role/idle',
    }),
  );
  const make = () =>
    rig.lambda.send(
      new CreateEventSourceMappingCommand({ FunctionName: 'idle', EventSourceArn: arnOf('guarded') }),
    );
  const refused = (action: string) => ({
    name: 'InvalidParameterValueException',
    message: `The provided execution role does not have permissions to call ${action} on SQS`,
  });
  await expect(make()).rejects.toMatchObject(refused('ReceiveMessage'));
  await allow('sqs:ReceiveMessage');
  await expect(make()).rejects.toMatchObject(refused('DeleteMessage'));
  await allow('sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes');
  expect(await make()).toMatchObject({ State: 'Creating' });
  iam.destroy();
});
