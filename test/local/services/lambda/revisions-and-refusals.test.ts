import * as sdk from '@aws-sdk/client-lambda';
import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lambdaRig, nodeFunction, pythonFunction, zip } from './lambda-rig.ts';
import type { LambdaRig } from './lambda-rig.ts';

let rig: LambdaRig;
const arn = 'arn:aws:lambda:us-east-1:123456789012:function:f';
beforeAll(async () => {
  rig = await lambdaRig();
  await rig.lambda.send(new sdk.CreateFunctionCommand(nodeFunction('f', '')));
  await rig.cloud.clock.advance('2s');
  await rig.lambda.send(new sdk.PublishVersionCommand({ FunctionName: 'f' }));
});
afterAll(() => rig[Symbol.asyncDispose]());

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
  }
  return 'no error';
}

const permit = (StatementId: string, more: Partial<sdk.AddPermissionCommandInput> = {}) =>
  rig.lambda.send(
    new sdk.AddPermissionCommand({
      FunctionName: 'f',
      StatementId,
      Action: 'lambda:InvokeFunction',
      Principal: 's3.amazonaws.com',
      ...more,
    }),
  );

test('a policy has the revision of its function, and changes it', async () => {
  const revision = async () =>
    (await rig.lambda.send(new sdk.GetFunctionConfigurationCommand({ FunctionName: 'f' }))).RevisionId;
  const policy = async () =>
    (await rig.lambda.send(new sdk.GetPolicyCommand({ FunctionName: 'f' }))).RevisionId;
  const wrong =
    'PreconditionFailedException: The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id';
  const before = await revision();
  expect(await refusal(permit('s3', { RevisionId: 'wrong' }))).toBe(wrong);
  await permit('s3', { RevisionId: before });
  const after = await policy();
  expect(after).not.toBe(before);
  expect(await revision()).toBe(after);
  const remove = (RevisionId?: string) =>
    rig.lambda.send(new sdk.RemovePermissionCommand({ FunctionName: 'f', StatementId: 's3', RevisionId }));
  expect(await refusal(remove(before))).toBe(wrong);
  await remove(after);
  expect(await revision()).not.toBe(after);
});

test('a policy of an alias has the alias’s revision', async () => {
  const alias = { FunctionName: 'f', Name: 'live' };
  const made = await rig.lambda.send(new sdk.CreateAliasCommand({ ...alias, FunctionVersion: '1' }));
  await permit('s3', { Qualifier: 'live', RevisionId: made.RevisionId });
  const policy = await rig.lambda.send(new sdk.GetPolicyCommand({ FunctionName: 'f', Qualifier: 'live' }));
  expect(policy.RevisionId).not.toBe(made.RevisionId);
  expect((await rig.lambda.send(new sdk.GetAliasCommand(alias))).RevisionId).toBe(policy.RevisionId);
});

test('what is not there is told apart', async () => {
  const { lambda } = rig;
  const nowhere = { FunctionName: 'none' };
  expect(await refusal(lambda.send(new sdk.RemovePermissionCommand({ ...nowhere, StatementId: 's' })))).toBe(
    `ResourceNotFoundException: No policy found for: ${arn.replace(/f$/, 'none')}`,
  );
  expect(
    await refusal(lambda.send(new sdk.CreateAliasCommand({ ...nowhere, Name: 'a', FunctionVersion: '1' }))),
  ).toBe(`ResourceNotFoundException: Function not found: ${arn.replace(/f$/, 'none:1')}`);
  expect(
    await refusal(
      lambda.send(new sdk.PutFunctionConcurrencyCommand({ ...nowhere, ReservedConcurrentExecutions: 1 })),
    ),
  ).toBe(`ResourceNotFoundException: Function not found: ${arn.replace(/f$/, 'none:$LATEST')}`);
  expect(
    await refusal(
      lambda.send(new sdk.GetProvisionedConcurrencyConfigCommand({ FunctionName: 'f', Qualifier: 'nobody' })),
    ),
  ).toBe(`ResourceNotFoundException: Cannot find alias arn: ${arn}:nobody`);
  const unknown = (Qualifier: string) => refusal(permit('s3', { Qualifier }));
  expect(await unknown('nobody')).toBe(`ResourceNotFoundException: Cannot find alias arn: ${arn}:nobody`);
  expect(await unknown('42')).toBe(`ResourceNotFoundException: Function not found: ${arn}:42`);
  expect(
    await refusal(
      lambda.send(
        new sdk.RemovePermissionCommand({ FunctionName: 'f', StatementId: 's', Qualifier: 'nobody' }),
      ),
    ),
  ).toBe(`ResourceNotFoundException: Cannot find alias arn: ${arn}:nobody`);
  const layer = { LayerName: 'l', VersionNumber: 0 };
  for (const command of [new sdk.GetLayerVersionCommand(layer), new sdk.DeleteLayerVersionCommand(layer)])
    expect(await refusal(lambda.send(command))).toBe(
      'InvalidParameterValueException: Layer Version Cannot be less than 1',
    );
});

test('who a permission is for must be there', async () => {
  for (const Principal of [
    'arn:aws:iam::123456789012:role/nobody',
    // What is no ARN, and what cannot call, is nobody either.
    'arn:bad',
    'arn:aws:s3:::bucket',
  ])
    expect(await refusal(permit('nobody', { Principal }))).toBe(
      'InvalidParameterValueException: The provided principal was invalid. Please check the principal and try again.',
    );
  await permit('an-account', { Principal: 'arn:aws:iam::123456789012:root' });
  await permit('somebody', { Principal: 'arn:aws:iam::123456789012:role/of-functions' });
});

test('tags whose keys begin with aws: are nobody’s to write', async () => {
  const { FunctionArn: Resource } = await rig.lambda.send(
    new sdk.GetFunctionConfigurationCommand({ FunctionName: 'f' }),
  );
  const Tags = { 'aws:team': 'blue' };
  expect(await refusal(rig.lambda.send(new sdk.TagResourceCommand({ Resource, Tags })))).toBe(
    'InvalidParameterValueException: Tag keys that begin with aws: are reserved for AWS: aws:team',
  );
});

test('weights are said as Java writes doubles', async () => {
  const RoutingConfig = { AdditionalVersionWeights: { '2': 2 } };
  const alias = { FunctionName: 'f', Name: 'heavy', FunctionVersion: '1', RoutingConfig };
  expect(await refusal(rig.lambda.send(new sdk.CreateAliasCommand(alias)))).toContain(
    "Value '{2=2.0}' at 'routingConfig.additionalVersionWeights' failed to satisfy constraint",
  );
});

test('a permission of a layer is refused in the layer’s words', async () => {
  const layer = { LayerName: 'shared', VersionNumber: 1 };
  const Content = { ZipFile: zip({ 'a.js': '' }) };
  await rig.lambda.send(new sdk.PublishLayerVersionCommand({ LayerName: 'shared', Content }));
  const add = new sdk.AddLayerVersionPermissionCommand({
    ...layer,
    StatementId: 's',
    Action: 'lambda:GetLayerVersion',
    Principal: '*',
    RevisionId: 'wrong',
  });
  expect(await refusal(rig.lambda.send(add))).toBe(
    'PreconditionFailedException: The Revision Id provided does not match the latest Revision Id. Call the GetLayerPolicy API to retrieve the latest Revision Id',
  );
});

test('how a URL is invoked is told when it is asked for, and to who asked', async () => {
  const { lambda } = rig;
  const url = { FunctionName: 'f', AuthType: 'NONE' } as const;
  const made = await lambda.send(new sdk.CreateFunctionUrlConfigCommand(url));
  expect(made.InvokeMode).toBeUndefined();
  expect(await lambda.send(new sdk.GetFunctionUrlConfigCommand(url))).toMatchObject({
    InvokeMode: 'BUFFERED',
  });
  const changed = await lambda.send(
    new sdk.UpdateFunctionUrlConfigCommand({ ...url, InvokeMode: 'RESPONSE_STREAM' }),
  );
  expect(changed.InvokeMode).toBe('RESPONSE_STREAM');
});

test.each([
  [
    { FunctionName: 'a'.repeat(65) },
    `InvalidParameterValueException: 1 validation error detected: Value '${'a'.repeat(65)}' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to 64`,
  ],
  [
    { FunctionName: 'arn:aws:lambda:us-east-1:111122223333:function:x' },
    'is not authorized to perform: lambda:CreateFunction on resource: arn:aws:lambda:us-east-1:111122223333:function:x',
  ],
  [
    { Runtime: 'python3.9' as const, SnapStart: { ApplyOn: 'PublishedVersions' as const } },
    'InvalidParameterValueException: python3.9 is not supported for SnapStart enabled functions.',
  ],
  [
    { Layers: ['arn:aws:lambda:us-west-2:123456789012:layer:l:1'] },
    'InvalidParameterValueException: Layers are not in the same region as the function. Layers are expected to be in region us-east-1.',
  ],
  [
    { VpcConfig: { SubnetIds: ['subnet-0123456789abcdef0'], SecurityGroupIds: [] } },
    "InvalidParameterValueException: Error occurred while DescribeSubnets. EC2 Error Code: InvalidSubnetID.NotFound. EC2 Error Message: The subnet ID 'subnet-0123456789abcdef0' does not exist",
  ],
])('a function with %j is refused', async (given, words) => {
  const function_ = { ...pythonFunction('refused', ''), ...given };
  expect(await refusal(rig.lambda.send(new sdk.CreateFunctionCommand(function_)))).toContain(words);
});

test('a function in a subnet is in its VPC', async () => {
  const ec2 = new EC2Client(rig.running.clientOptions);
  const { Subnets: [subnet] = [] } = await ec2.send(new DescribeSubnetsCommand({}));
  ec2.destroy();
  const VpcConfig = { SubnetIds: [subnet?.SubnetId ?? ''], SecurityGroupIds: [] };
  const made = await rig.lambda.send(
    new sdk.CreateFunctionCommand({ ...nodeFunction('inside', ''), VpcConfig }),
  );
  expect(made.VpcConfig).toMatchObject({ ...VpcConfig, VpcId: subnet?.VpcId });
});

test('a queue is read from its beginning, and a FIFO queue without a window', async () => {
  const sqs = new SQSClient(rig.running.clientOptions);
  await sqs.send(new CreateQueueCommand({ QueueName: 'q.fifo', Attributes: { FifoQueue: 'true' } }));
  sqs.destroy();
  const map = (more: object) =>
    refusal(
      rig.lambda.send(
        new sdk.CreateEventSourceMappingCommand({
          FunctionName: 'f',
          EventSourceArn: 'arn:aws:sqs:us-east-1:123456789012:q.fifo',
          ...more,
        }),
      ),
    );
  expect(await map({ StartingPosition: 'LATEST' })).toBe(
    'InvalidParameterValueException: StartingPosition is not valid for SQS event sources.',
  );
  expect(await map({ MaximumBatchingWindowInSeconds: 1 })).toBe(
    'InvalidParameterValueException: Batching window is not supported for FIFO queues.',
  );
  expect(await map({ EventSourceArn: 'arn:aws:foo:us-east-1:123456789012:q' })).toBe(
    'InvalidParameterValueException: Unrecognized event source.',
  );
});
