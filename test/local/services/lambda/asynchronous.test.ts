import {
  CreateFunctionCommand,
  DeleteProvisionedConcurrencyConfigCommand,
  InvokeCommand,
  PublishVersionCommand,
  PutFunctionConcurrencyCommand,
  PutFunctionEventInvokeConfigCommand,
  PutProvisionedConcurrencyConfigCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lambdaRig, nodeFunction } from './lambda-rig.ts';
import type { LambdaRig } from './lambda-rig.ts';

let rig: LambdaRig;
let sqs: SQSClient;
beforeAll(async () => {
  rig = await lambdaRig();
  sqs = new SQSClient(rig.running.clientOptions);
  const code =
    'exports.handler = async ({ fail }) => { if (fail) throw new Error("failed"); return "done"; }';
  await rig.lambda.send(new CreateFunctionCommand(nodeFunction('worker', code)));
  await rig.cloud.clock.advance(1000);
});
afterAll(async () => {
  sqs.destroy();
  await rig[Symbol.asyncDispose]();
});

async function queue(QueueName: string) {
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName }));
  const receive = async () =>
    (await sqs.send(new ReceiveMessageCommand({ QueueUrl, MessageAttributeNames: ['All'] }))).Messages ?? [];
  return { arn: `arn:aws:sqs:us-east-1:123456789012:${QueueName}`, receive };
}

async function send(event: object): Promise<string> {
  const { StatusCode, $metadata } = await rig.lambda.send(
    new InvokeCommand({ FunctionName: 'worker', InvocationType: 'Event', Payload: JSON.stringify(event) }),
  );
  expect(StatusCode).toBe(202);
  return $metadata.requestId ?? '';
}

test('a failed event is tried three times, then told to destination and dead letter queue', async () => {
  const [failures, dead] = [await queue('failures'), await queue('dead')];
  await rig.lambda.send(
    new UpdateFunctionConfigurationCommand({
      FunctionName: 'worker',
      DeadLetterConfig: { TargetArn: dead.arn },
    }),
  );
  await rig.lambda.send(
    new PutFunctionEventInvokeConfigCommand({
      FunctionName: 'worker',
      DestinationConfig: { OnFailure: { Destination: failures.arn } },
    }),
  );
  await rig.cloud.clock.advance(1000);
  const id = await send({ fail: true });
  await rig.cloud.clock.advance(179_000);
  expect(await failures.receive()).toEqual([]);
  await rig.cloud.clock.advance(2000);
  const [told] = await failures.receive();
  expect(JSON.parse(told?.Body ?? '')).toMatchObject({
    version: '1.0',
    requestContext: {
      requestId: id,
      functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:worker:$LATEST',
      condition: 'RetriesExhausted',
      approximateInvokeCount: 3,
    },
    requestPayload: { fail: true },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    responsePayload: { errorType: 'Error', errorMessage: 'failed' },
  });
  const [letter] = await dead.receive();
  expect(letter).toMatchObject({
    Body: '{"fail":true}',
    MessageAttributes: {
      RequestID: { StringValue: id },
      ErrorCode: { StringValue: '200', DataType: 'Number' },
      ErrorMessage: { StringValue: 'failed' },
    },
  });
});

test('a function without concurrency throttles, and its events are over at once', async () => {
  const failures = await queue('unreserved');
  await rig.lambda.send(
    new PutFunctionEventInvokeConfigCommand({
      FunctionName: 'worker',
      DestinationConfig: { OnFailure: { Destination: failures.arn } },
    }),
  );
  await rig.lambda.send(
    new PutFunctionConcurrencyCommand({ FunctionName: 'worker', ReservedConcurrentExecutions: 0 }),
  );
  await expect(rig.lambda.send(new InvokeCommand({ FunctionName: 'worker' }))).rejects.toMatchObject({
    name: 'TooManyRequestsException',
    message: 'Rate Exceeded.',
    Reason: 'ReservedFunctionConcurrentInvocationLimitExceeded',
    Type: 'User',
  });
  await send({});
  await rig.cloud.clock.advance(1000);
  const [told] = await failures.receive();
  expect(JSON.parse(told?.Body ?? '')).toEqual({
    version: '1.0',
    timestamp: expect.any(String),
    requestContext: {
      requestId: expect.any(String),
      functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:worker:$LATEST',
      condition: 'ZeroReservedConcurrency',
      approximateInvokeCount: 0,
    },
    requestPayload: {},
  });
});

test('an event that is turned away waits until there is room for it', async () => {
  const FunctionName = 'crowded';
  const successes = await queue('successes');
  await rig.lambda.send(
    new CreateFunctionCommand(nodeFunction(FunctionName, 'exports.handler = async () => "done"')),
  );
  await rig.cloud.clock.advance(1000);
  await rig.lambda.send(
    new PutFunctionEventInvokeConfigCommand({
      FunctionName,
      DestinationConfig: { OnSuccess: { Destination: successes.arn } },
    }),
  );
  // All that is reserved is provisioned for a version.
  const { Version: Qualifier } = await rig.lambda.send(new PublishVersionCommand({ FunctionName }));
  await rig.lambda.send(new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions: 1 }));
  await rig.lambda.send(
    new PutProvisionedConcurrencyConfigCommand({
      FunctionName,
      Qualifier,
      ProvisionedConcurrentExecutions: 1,
    }),
  );
  await rig.cloud.clock.advance(1000);
  await rig.lambda.send(new InvokeCommand({ FunctionName, InvocationType: 'Event' }));
  await rig.cloud.clock.advance(10_000);
  expect(await successes.receive()).toEqual([]);
  await rig.lambda.send(new DeleteProvisionedConcurrencyConfigCommand({ FunctionName, Qualifier }));
  await rig.cloud.clock.advance(300_000);
  const [told] = await successes.receive();
  expect(JSON.parse(told?.Body ?? '')).toMatchObject({
    requestContext: { condition: 'Success', approximateInvokeCount: 1 },
    responsePayload: 'done',
  });
});
