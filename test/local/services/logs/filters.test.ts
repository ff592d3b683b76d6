import {
  DeleteMetricFilterCommand,
  DeleteResourcePolicyCommand,
  DescribeLogGroupsCommand,
  DescribeMetricFiltersCommand,
  DescribeQueryDefinitionsCommand,
  DescribeResourcePoliciesCommand,
  DescribeSubscriptionFiltersCommand,
  PutMetricFilterCommand,
  PutQueryDefinitionCommand,
  PutResourcePolicyCommand,
  PutSubscriptionFilterCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import type { MetricTransformation } from '@aws-sdk/client-cloudwatch-logs';
import { CloudWatchClient, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { AddPermissionCommand, CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { nodeFunction } from '../lambda/lambda-rig.ts';
import { refusal, startLogs } from './logs-rig.ts';
import type { LogsRig } from './logs-rig.ts';

let rig: LogsRig;
let cloudwatch: CloudWatchClient;

beforeAll(async () => {
  rig = await startLogs();
  cloudwatch = new CloudWatchClient(rig.running.clientOptions);
});
afterAll(async () => {
  cloudwatch.destroy();
  await rig[Symbol.asyncDispose]();
});

const put = (logGroupName: string, filterPattern: string, metric: Partial<MetricTransformation>) =>
  rig.logs.send(
    new PutMetricFilterCommand({
      logGroupName,
      filterName: `f-${metric.metricName ?? ''}`,
      filterPattern,
      metricTransformations: [{ metricName: 'm', metricNamespace: 'Logs', metricValue: '1', ...metric }],
    }),
  );

async function sum(MetricName: string, ...Dimensions: { Name: string; Value: string }[]) {
  const found = await cloudwatch.send(
    new GetMetricStatisticsCommand({
      Namespace: 'Logs',
      MetricName,
      Dimensions,
      StartTime: new Date(rig.now() - 600_000),
      EndTime: new Date(rig.now() + 60_000),
      Period: 3600,
      Statistics: ['Sum', 'SampleCount'],
    }),
  );
  return found.Datapoints?.reduce((total, { Sum = 0 }) => total + Sum, 0);
}

test('metric filters publish metrics: counts, values of fields, dimensions and defaults', async () => {
  await rig.create('app', 's');
  await put('app', 'ERROR', { metricName: 'errors' });
  await put('app', '{ $.latency > 0 }', {
    metricName: 'latency',
    metricValue: '$.latency',
    dimensions: { Path: '$.path' },
  });
  await put('app', '[level, size]', { metricName: 'size', metricValue: '$size' });
  await put('app', 'never', { metricName: 'never', defaultValue: 0 });
  await rig.put(
    'app',
    's',
    'ERROR one',
    'fine',
    'ERROR two',
    JSON.stringify({ latency: 30, path: '/a' }),
    JSON.stringify({ latency: 12, path: '/a' }),
    'INFO 120',
  );
  expect(await sum('errors')).toBe(2);
  expect(await sum('latency', { Name: 'Path', Value: '/a' })).toBe(42);
  expect(await sum('size')).toBe(120);
  expect(await sum('never')).toBe(0);
});

test('metric filters are described, counted and deleted', async () => {
  await rig.create('listed');
  await put('listed', '', { metricName: 'a' });
  await put('listed', 'x', { metricName: 'b' });
  const list = async (more: object) =>
    (await rig.logs.send(new DescribeMetricFiltersCommand(more))).metricFilters?.map(
      ({ filterName }) => filterName,
    );
  expect(await list({ logGroupName: 'listed' })).toEqual(['f-a', 'f-b']);
  expect(await list({ metricName: 'b', metricNamespace: 'Logs' })).toEqual(['f-b']);
  const groups = await rig.logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: 'listed' }));
  expect(groups.logGroups?.[0]?.metricFilterCount).toBe(2);
  const remove = () =>
    rig.logs.send(new DeleteMetricFilterCommand({ logGroupName: 'listed', filterName: 'f-a' }));
  await remove();
  expect(await refusal(remove())).toBe(
    'ResourceNotFoundException: The specified metric filter does not exist.',
  );
});

test('only functions of the account that let CloudWatch Logs in can subscribe', async () => {
  await rig.create('subscribed');
  const subscribe = (filterName: string, destinationArn: string, roleArn?: string) =>
    rig.logs.send(
      new PutSubscriptionFilterCommand({
        logGroupName: 'subscribed',
        filterName,
        filterPattern: '',
        destinationArn,
        roleArn,
      }),
    );
  const kinesis = 'arn:aws:kinesis:us-east-1:123456789012:stream/s';
  expect(await refusal(subscribe('a', kinesis))).toBe(
    'InvalidParameterException: destinationArn for vendor kinesis cannot be used without roleArn',
  );
  expect(await refusal(subscribe('a', kinesis, 'arn:aws:iam::123456789012:role/r'))).toMatch(
    /^InvalidParameterException: Could not deliver test message to specified Kinesis stream/,
  );
  expect(await refusal(subscribe('a', 'arn:aws:lambda:us-east-1:111111111111:function:f'))).toBe(
    'AccessDeniedException: Cross-account lambda invocation passing is not allowed. You must use ' +
      'DestinationPolicies to create cross account lambda triggers.',
  );
  const own = 'arn:aws:lambda:us-east-1:123456789012:function:f';
  const closed =
    'InvalidParameterException: Could not execute the lambda function. Make sure you have given CloudWatch Logs ' +
    'permission to execute your function.';
  expect(await refusal(subscribe('a', own))).toBe(closed);
  const { clientOptions, cloud } = rig.running;
  const [lambda, iam] = [new LambdaClient(clientOptions), new IAMClient(clientOptions)];
  const trust = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [trust] });
  await iam.send(new CreateRoleCommand({ RoleName: 'of-functions', AssumeRolePolicyDocument }));
  await lambda.send(new CreateFunctionCommand(nodeFunction('f', 'exports.handler = async () => 1;')));
  await cloud.clock.advance('1m');
  expect(await refusal(subscribe('a', own))).toBe(closed);
  await lambda.send(
    new AddPermissionCommand({
      FunctionName: 'f',
      StatementId: 'logs',
      Action: 'lambda:InvokeFunction',
      Principal: 'logs.amazonaws.com',
      SourceArn: 'arn:aws:logs:us-east-1:123456789012:log-group:subscribed:*',
    }),
  );
  lambda.destroy();
  iam.destroy();
  await subscribe('a', own);
  await subscribe('b', own);
  expect(await refusal(subscribe('c', own))).toBe('LimitExceededException: Resource limit exceeded.');
  const found = await rig.logs.send(
    new DescribeSubscriptionFiltersCommand({ logGroupName: 'subscribed', filterNamePrefix: 'b' }),
  );
  expect(found.subscriptionFilters).toMatchObject([
    { filterName: 'b', destinationArn: own, distribution: 'ByLogStream' },
  ]);
});

test('policies and query definitions are kept', async () => {
  const unread = new PutResourcePolicyCommand({ policyName: 'p', policyDocument: 'all may' });
  expect(await refusal(rig.logs.send(unread))).toBe(
    'InvalidParameterException: policyDocument must be a JSON object.',
  );
  await rig.logs.send(new PutResourcePolicyCommand({ policyName: 'p', policyDocument: '{}' }));
  const { resourcePolicies } = await rig.logs.send(new DescribeResourcePoliciesCommand({}));
  expect(resourcePolicies).toMatchObject([{ policyName: 'p', policyDocument: '{}' }]);
  const remove = (policyName: string) => rig.logs.send(new DeleteResourcePolicyCommand({ policyName }));
  await remove('p');
  expect(await refusal(remove('non-existent'))).toBe(
    'ResourceNotFoundException: Policy with name [non-existent] does not exist.',
  );
  const put = new PutQueryDefinitionCommand({ name: 'q', queryString: 'fields @message' });
  const { queryDefinitionId } = await rig.logs.send(put);
  const { queryDefinitions } = await rig.logs.send(new DescribeQueryDefinitionsCommand({}));
  expect(queryDefinitions).toMatchObject([{ queryDefinitionId, name: 'q' }]);
});
