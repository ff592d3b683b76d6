import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  GetFunctionCommand,
  GetFunctionConfigurationCommand,
  InvokeCommand,
  ListFunctionsCommand,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
  waitUntilFunctionActiveV2,
} from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decode, lambdaRig, nodeFunction, pythonFunction, role, zip } from './lambda-rig.ts';
import type { LambdaRig } from './lambda-rig.ts';

let rig: LambdaRig;
beforeAll(async () => {
  rig = await lambdaRig();
  // What is pending for a moment is so until a test moves on.
  rig.cloud.clock.freeze();
});
afterAll(() => rig[Symbol.asyncDispose]());

const code = (text: string) => `exports.handler = async () => ${JSON.stringify(text)}`;

test('a function is pending for a moment, then active', async () => {
  const { lambda, cloud } = rig;
  const input = { ...nodeFunction('born', code('one')), Tags: { Team: 'blue' } };
  const { $metadata, ...made } = await lambda.send(new CreateFunctionCommand(input));
  expect($metadata.httpStatusCode).toBe(201);
  expect(made).toMatchObject({
    FunctionName: 'born',
    FunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:born',
    State: 'Pending',
    StateReason: 'The function is being created.',
    StateReasonCode: 'Creating',
    Version: '$LATEST',
    MemorySize: 128,
    Timeout: 3,
    Description: '',
    LastModified: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/),
    EphemeralStorage: { Size: 512 },
    TracingConfig: { Mode: 'PassThrough' },
    LoggingConfig: { LogFormat: 'Text', LogGroup: '/aws/lambda/born' },
  });
  expect(made).not.toHaveProperty('LastUpdateStatus');
  await cloud.clock.advance(1000);
  await waitUntilFunctionActiveV2({ client: lambda, maxWaitTime: 5 }, { FunctionName: 'born' });
  const got = await lambda.send(new GetFunctionCommand({ FunctionName: 'born' }));
  expect(got).toMatchObject({
    Configuration: { State: 'Active', LastUpdateStatus: 'Successful' },
    Code: { RepositoryType: 'S3' },
    Tags: { Team: 'blue' },
  });
  const fetched = await fetch(got.Code?.Location ?? '');
  expect(Buffer.from(await fetched.arrayBuffer())).toEqual(Buffer.from(input.Code.ZipFile));
});

test('an update is in progress for a moment, and refuses another one', async () => {
  const { lambda, cloud } = rig;
  await lambda.send(new CreateFunctionCommand(nodeFunction('updated', code('one'))));
  await cloud.clock.advance(1000);
  const call = async () =>
    decode((await lambda.send(new InvokeCommand({ FunctionName: 'updated' }))).Payload);
  expect(await call()).toBe('one');
  const update = { FunctionName: 'updated', ZipFile: zip({ 'index.js': code('two') }) };
  const before = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'updated' }));
  const dry = await lambda.send(new UpdateFunctionCodeCommand({ ...update, DryRun: true }));
  expect(dry.CodeSha256).not.toBe(before.CodeSha256);
  const updated = await lambda.send(new UpdateFunctionCodeCommand(update));
  expect(updated).toMatchObject({ LastUpdateStatus: 'InProgress', LastUpdateStatusReasonCode: 'Creating' });
  const settings = { FunctionName: 'updated', Timeout: 9 };
  await expect(lambda.send(new UpdateFunctionConfigurationCommand(settings))).rejects.toMatchObject({
    name: 'ResourceConflictException',
    message:
      'The operation cannot be performed at this time. An update is in progress for resource: ' +
      'arn:aws:lambda:us-east-1:123456789012:function:updated',
  });
  await cloud.clock.advance(1000);
  await expect(
    lambda.send(
      new UpdateFunctionConfigurationCommand({ ...settings, RevisionId: updated.RevisionId ?? '' }),
    ),
  ).rejects.toMatchObject({
    name: 'PreconditionFailedException',
    message:
      'The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id',
  });
  expect(await lambda.send(new UpdateFunctionConfigurationCommand(settings))).toMatchObject({ Timeout: 9 });
  await cloud.clock.advance(1000);
  expect(await call()).toBe('two');
});

test('what is wrong with a function is said as AWS says it', async () => {
  const send = (changes: Partial<CreateFunctionCommand['input']>) =>
    rig.lambda.send(new CreateFunctionCommand({ ...nodeFunction('wrong', code('')), ...changes }));
  await expect(send({ Code: { ZipFile: Buffer.from('no zip') } })).rejects.toMatchObject({
    name: 'InvalidParameterValueException',
    message: 'Could not unzip uploaded file. Please check your file, then try to upload again.',
  });
  await expect(send({ Runtime: 'python3.7' })).rejects.toThrow(
    'The runtime parameter of python3.7 is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.',
  );
  await expect(send({ Role: 'r1' })).rejects.toMatchObject({
    name: 'ValidationException',
    message:
      "1 validation error detected: Value 'r1' at 'role' failed to satisfy constraint: Member must satisfy regular expression pattern: arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+",
  });
  await expect(send({ Timeout: 901 })).rejects.toMatchObject({
    name: 'ValidationException',
    message:
      "1 validation error detected: Value '901' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900",
  });
  const Variables = { LARGE: 'x'.repeat(4096) };
  await expect(send({ Environment: { Variables } })).rejects.toThrow(
    `the environment variables you have provided exceeded the 4KB limit. String measured: ${JSON.stringify(Variables)}`,
  );
  await expect(send({ Code: { S3Bucket: 'no-such-bucket-of-anybody', S3Key: 'key' } })).rejects.toThrow(
    'Error occurred while GetObject. S3 Error Code: NoSuchBucket. S3 Error Message: The specified bucket does not exist',
  );
  await rig.lambda.send(new CreateFunctionCommand(nodeFunction('twice', code(''))));
  await expect(
    rig.lambda.send(new CreateFunctionCommand(nodeFunction('twice', code('')))),
  ).rejects.toMatchObject({
    name: 'ResourceConflictException',
    message: 'Function already exist: twice',
  });
});

test('settings that do not fit are refused, and a version that is not there can be deleted', async () => {
  await rig.lambda.send(new CreateFunctionCommand(pythonFunction('snapped', '')));
  await rig.cloud.clock.advance(1000);
  const change = (more: object) =>
    rig.lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'snapped', ...more }));
  const invalid = (message: string) => ({ name: 'InvalidParameterValueException', message });
  await expect(change({ MemorySize: 10_241 })).rejects.toMatchObject(
    invalid(
      "'MemorySize' value failed to satisfy constraint: Member must have value less than or equal to 10240",
    ),
  );
  await expect(change({ DeadLetterConfig: { TargetArn: 'arn:aws:s3:::bucket' } })).rejects.toMatchObject(
    invalid('A dead letter target is an SQS queue or an SNS topic, which arn:aws:s3:::bucket is not.'),
  );
  await change({ SnapStart: { ApplyOn: 'PublishedVersions' } });
  await rig.cloud.clock.advance(1000);
  await expect(change({ Runtime: 'nodejs24.x' })).rejects.toMatchObject(
    invalid('nodejs24.x is not supported for SnapStart enabled functions.'),
  );
  await expect(
    rig.lambda.send(new UpdateFunctionCodeCommand({ FunctionName: 'snapped', ImageUri: 'x' })),
  ).rejects.toMatchObject(
    invalid("Please don't provide ImageUri when updating a function with packageType Zip."),
  );
  await expect(change({ DurableConfig: { ExecutionTimeout: 60 } })).rejects.toMatchObject(
    invalid('Durable functions are not available in this local cloud, which DurableConfig asks for.'),
  );
  await expect(
    rig.lambda.send(new InvokeCommand({ FunctionName: 'snapped', TenantId: 'a' })),
  ).rejects.toMatchObject(
    invalid('Isolation of tenants is not available in this local cloud, which TenantId asks for.'),
  );
  await rig.lambda.send(new DeleteFunctionCommand({ FunctionName: 'snapped', Qualifier: '1233' }));
  await rig.lambda.send(new DeleteFunctionCommand({ FunctionName: 'snapped' }));
});

test('names are ARNs too, of this region', async () => {
  const send = (FunctionName: string, Qualifier?: string) =>
    rig.lambda.send(new GetFunctionConfigurationCommand({ FunctionName, Qualifier }));
  await rig.lambda.send(new CreateFunctionCommand(nodeFunction('named', code(''))));
  expect((await send('123456789012:function:named')).FunctionName).toBe('named');
  await expect(send('arn:aws:lambda:eu-west-1:123456789012:function:named')).rejects.toThrow(
    "Functions from 'eu-west-1' are not reachable in this region ('us-east-1')",
  );
  await expect(send('named:1', '2')).rejects.toThrow(
    'The derived qualifier from the function name does not match the specified qualifier.',
  );
  await expect(send('named:7')).rejects.toThrow(
    'Function not found: arn:aws:lambda:us-east-1:123456789012:function:named:7',
  );
});

test('functions are listed in pages, and deleted', async () => {
  await using other = await lambdaRig();
  const names = ['a', 'b', 'c'];
  for (const name of names)
    await other.lambda.send(new CreateFunctionCommand({ ...nodeFunction(name, code(name)), Role: role }));
  const first = await other.lambda.send(new ListFunctionsCommand({ MaxItems: 2 }));
  const second = await other.lambda.send(new ListFunctionsCommand({ MaxItems: 2, Marker: first.NextMarker }));
  expect([...(first.Functions ?? []), ...(second.Functions ?? [])].map((each) => each.FunctionName)).toEqual(
    names,
  );
  expect(second.NextMarker).toBeUndefined();
  await other.lambda.send(new DeleteFunctionCommand({ FunctionName: 'b' }));
  await expect(other.lambda.send(new DeleteFunctionCommand({ FunctionName: 'b' }))).rejects.toThrow(
    'Function not found: arn:aws:lambda:us-east-1:123456789012:function:b',
  );
});

test('a zip file of more than 50 MB is refused', async () => {
  const input = nodeFunction('large', '');
  const Code = { ZipFile: new Uint8Array(52_428_801) };
  await expect(rig.lambda.send(new CreateFunctionCommand({ ...input, Code }))).rejects.toMatchObject({
    name: 'RequestEntityTooLargeException',
    message: 'Zipped size must be smaller than 52428800 bytes',
    $metadata: { httpStatusCode: 413 },
  });
});
