import {
  CreateAliasCommand,
  CreateFunctionCommand,
  DeleteProvisionedConcurrencyConfigCommand,
  GetProvisionedConcurrencyConfigCommand,
  ListProvisionedConcurrencyConfigsCommand,
  PublishVersionCommand,
  PutFunctionConcurrencyCommand,
  PutProvisionedConcurrencyConfigCommand,
} from '@aws-sdk/client-lambda';
import { expect, test } from 'vitest';
import { lambdaRig, nodeFunction } from './lambda-rig.ts';

test('provisioned concurrency is in progress for a moment, ready, listed and taken away', async () => {
  await using rig = await lambdaRig();
  const { lambda, cloud } = rig;
  const FunctionName = 'f';
  await lambda.send(new CreateFunctionCommand(nodeFunction(FunctionName, 'exports.handler = () => 1')));
  await cloud.clock.advance(1000);
  await lambda.send(new PublishVersionCommand({ FunctionName }));
  await lambda.send(new CreateAliasCommand({ FunctionName, Name: 'live', FunctionVersion: '1' }));
  const put = (Qualifier: string, ProvisionedConcurrentExecutions = 5, name = FunctionName) =>
    lambda.send(
      new PutProvisionedConcurrencyConfigCommand({
        FunctionName: name,
        Qualifier,
        ProvisionedConcurrentExecutions,
      }),
    );
  const get = (Qualifier: string) =>
    lambda.send(new GetProvisionedConcurrencyConfigCommand({ FunctionName, Qualifier }));

  await expect(get('live')).rejects.toMatchObject({
    name: 'ProvisionedConcurrencyConfigNotFoundException',
    message: 'No Provisioned Concurrency Config found for this function',
    $metadata: { httpStatusCode: 404 },
  });
  expect(await put('live')).toMatchObject({
    $metadata: { httpStatusCode: 202 },
    RequestedProvisionedConcurrentExecutions: 5,
    AvailableProvisionedConcurrentExecutions: 0,
    Status: 'IN_PROGRESS',
  });
  await cloud.clock.advance(1000);
  expect(await get('live')).toMatchObject({
    AvailableProvisionedConcurrentExecutions: 5,
    AllocatedProvisionedConcurrentExecutions: 5,
    Status: 'READY',
  });
  const list = () => lambda.send(new ListProvisionedConcurrencyConfigsCommand({ FunctionName }));
  expect((await list()).ProvisionedConcurrencyConfigs).toMatchObject([
    { FunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:f:live', Status: 'READY' },
  ]);

  const refused = async (call: Promise<unknown>, name: string, message: string) =>
    expect(call).rejects.toMatchObject({ name, message });
  const invalid = 'InvalidParameterValueException';
  await refused(
    put('1'),
    'ResourceConflictException',
    'Version is pointed by a Provisioned Concurrency alias',
  );
  await refused(
    put('$LATEST'),
    invalid,
    'Provisioned Concurrency Configs cannot be applied to unpublished function versions.',
  );
  await refused(
    put('1', 5, 'none'),
    'ResourceNotFoundException',
    'Function not found: arn:aws:lambda:us-east-1:123456789012:function:none:1',
  );
  await refused(
    put('live', 901),
    invalid,
    "Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [100].",
  );
  await lambda.send(new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions: 3 }));
  await refused(
    put('live'),
    invalid,
    'Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function',
  );
  await lambda.send(new DeleteProvisionedConcurrencyConfigCommand({ FunctionName, Qualifier: 'live' }));
  expect((await list()).ProvisionedConcurrencyConfigs).toEqual([]);
});
