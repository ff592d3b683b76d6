import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  DeleteLogGroupCommand,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import {
  CreateFunctionCommand,
  InvokeCommand,
  PutFunctionEventInvokeConfigCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lambdaRig, nodeFunction } from './lambda-rig.ts';
import type { LambdaRig } from './lambda-rig.ts';

const queue = 'arn:aws:sqs:us-east-1:123456789012:letters';
const topic = 'arn:aws:sns:us-east-1:123456789012:news';
const weak = { ...nodeFunction('weak', ''), Role: 'arn:aws:iam::123456789012:role/weak' };

let rig: LambdaRig;
beforeAll(async () => {
  rig = await lambdaRig();
  const iam = new IAMClient(rig.running.clientOptions);
  const trust = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: trust });
  await iam.send(new CreateRoleCommand({ RoleName: 'weak', AssumeRolePolicyDocument }));
  iam.destroy();
  await rig.lambda.send(new CreateFunctionCommand(weak));
  await rig.cloud.clock.advance(1000);
});
afterAll(() => rig[Symbol.asyncDispose]());

const refused = (message: string) => ({ name: 'InvalidParameterValueException', message });

test('a dead letter queue and a network must be allowed to the role of the function', async () => {
  const make = (FunctionName: string, more: object) =>
    rig.lambda.send(new CreateFunctionCommand({ ...weak, FunctionName, ...more }));
  const may = (action: string) =>
    refused(`The provided execution role does not have permissions to call ${action}`);
  await expect(make('a', { DeadLetterConfig: { TargetArn: queue } })).rejects.toMatchObject(
    may('SendMessage on SQS'),
  );
  await expect(
    rig.lambda.send(
      new UpdateFunctionConfigurationCommand({
        FunctionName: 'weak',
        DeadLetterConfig: { TargetArn: topic },
      }),
    ),
  ).rejects.toMatchObject(may('Publish on SNS'));
  const ec2 = new EC2Client(rig.running.clientOptions);
  const { Subnets: [{ SubnetId = '' } = {}] = [] } = await ec2.send(new DescribeSubnetsCommand({}));
  ec2.destroy();
  await expect(make('b', { VpcConfig: { SubnetIds: [SubnetId] } })).rejects.toMatchObject(
    may('CreateNetworkInterface on EC2'),
  );
});

test('a destination must be allowed to the role of the function, and a bucket is told of failures alone', async () => {
  const put = (DestinationConfig: object, FunctionName = 'weak') =>
    rig.lambda.send(new PutFunctionEventInvokeConfigCommand({ FunctionName, DestinationConfig }));
  await expect(put({ OnFailure: { Destination: queue } })).rejects.toMatchObject(
    refused(`The function's execution role does not have permissions to call SendMessage on ${queue}`),
  );
  await expect(put({ OnSuccess: { Destination: 'arn:aws:s3:::bucket' } })).rejects.toMatchObject(
    refused(
      'The provided destination config DestinationConfig(onSuccess=OnSuccess(destination=arn:aws:s3:::bucket), onFailure=null) is invalid.',
    ),
  );
});

test('a function writes the log that its role may write, and else answers all the same', async () => {
  const logs = new CloudWatchLogsClient(rig.running.clientOptions);
  const iam = new IAMClient(rig.running.clientOptions);
  const code = { ...nodeFunction('quiet', 'exports.handler = async () => "done";'), Role: weak.Role };
  await rig.lambda.send(new CreateFunctionCommand(code));
  await rig.cloud.clock.advance(1000);
  const logGroupName = '/aws/lambda/quiet';
  const may = (...Action: string[]) => {
    const statement = { Effect: 'Allow', Action, Resource: `arn:aws:logs:*:*:log-group:${logGroupName}:*` };
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: statement });
    return iam.send(new PutRolePolicyCommand({ RoleName: 'weak', PolicyName: 'logs', PolicyDocument }));
  };
  const invoke = async () => {
    const { Payload, LogResult } = await rig.lambda.send(
      new InvokeCommand({ FunctionName: 'quiet', LogType: 'Tail' }),
    );
    expect(Buffer.from(Payload ?? []).toString()).toBe('"done"');
    expect(Buffer.from(LogResult ?? '', 'base64').toString()).toContain('REPORT RequestId');
  };
  const groups = async () =>
    (await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: logGroupName }))).logGroups ?? [];
  const streams = async () =>
    (await logs.send(new DescribeLogStreamsCommand({ logGroupName }))).logStreams ?? [];
  await invoke();
  await may('logs:CreateLogStream', 'logs:PutLogEvents');
  await invoke();
  expect(await groups()).toEqual([]);
  await logs.send(new CreateLogGroupCommand({ logGroupName }));
  await may('logs:PutLogEvents');
  await invoke();
  expect(await streams()).toEqual([]);
  await may('logs:CreateLogStream', 'logs:PutLogEvents');
  await invoke();
  expect(await streams()).toHaveLength(1);
  await logs.send(new DeleteLogGroupCommand({ logGroupName }));
  await may('logs:*');
  await invoke();
  expect(await groups()).toHaveLength(1);
  logs.destroy();
  iam.destroy();
});
