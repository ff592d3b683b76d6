import * as sdk from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startLogs } from './logs-rig.ts';
import type { LogsRig } from './logs-rig.ts';

/** Answers as AWS gave them to suites that recorded them in 2026. */
let rig: LogsRig;

beforeAll(async () => {
  rig = await startLogs();
  await rig.create('app');
});
afterAll(() => rig[Symbol.asyncDispose]());

const TOO_LONG =
  'InvalidParameterException: Invalid LogGroup or LogStream, both must have length less than or equal to 512.';

test('names: too long ones, and two ways to name a group at once', async () => {
  const { logs } = rig;
  const logGroupName = 'x'.repeat(513);
  expect(await refusal(logs.send(new sdk.CreateLogGroupCommand({ logGroupName })))).toBe(TOO_LONG);
  const stream = { logGroupName: 'app', logStreamName: logGroupName };
  expect(await refusal(logs.send(new sdk.CreateLogStreamCommand(stream)))).toBe(TOO_LONG);
  const both = { logGroupName: 'app', logGroupIdentifier: 'app' };
  expect(await refusal(logs.send(new sdk.DescribeLogStreamsCommand(both)))).toBe(
    'ValidationException: LogGroup name and LogGroup ARN are mutually exclusive parameters.',
  );
});

test('a group that is found by a pattern has neither its size nor its protection', async () => {
  const found = await rig.logs.send(new sdk.DescribeLogGroupsCommand({ logGroupNamePattern: 'app' }));
  const [group] = found.logGroups ?? [];
  expect(group).toMatchObject({ logGroupName: 'app', metricFilterCount: 0 });
  expect([group?.storedBytes, group?.deletionProtectionEnabled]).toEqual([undefined, undefined]);
});

test('a metric filter has one transformation, and the sentence prints all of the two', async () => {
  const one = { metricName: 'm', metricNamespace: 'n', metricValue: '1' };
  const filter = {
    logGroupName: 'app',
    filterName: 'f',
    filterPattern: '',
    metricTransformations: [one, one],
  };
  const printed =
    'MetricTransformation(metricName=m, metricNamespace=n, metricValue=1, defaultValue=null, unit=null, dimensions=null)';
  expect(await refusal(rig.logs.send(new sdk.PutMetricFilterCommand(filter)))).toBe(
    `InvalidParameterException: 1 validation error detected: Value '[${printed}, ${printed}]' at ` +
      "'metricTransformations' failed to satisfy constraint: Member must have length less than or equal to 1",
  );
});

test('a query is described with where and when it looks', async () => {
  const endTime = Math.floor(rig.now() / 1000);
  const startTime = endTime - 60;
  await rig.logs.send(
    new sdk.StartQueryCommand({ logGroupName: 'app', startTime, endTime, queryString: 'fields @message' }),
  );
  const { queries } = await rig.logs.send(new sdk.DescribeQueriesCommand({ logGroupName: 'app' }));
  expect(queries?.[0]?.queryString).toBe(
    `SOURCE "app" START=${startTime}000 END=${endTime}999 | fields @message`,
  );
});

test('an export that is not there is no error to describe; resource policies are of the account', async () => {
  const { exportTasks } = await rig.logs.send(new sdk.DescribeExportTasksCommand({ taskId: 'none' }));
  expect(exportTasks).toEqual([]);
  const policy = { policyName: 'p', policyDocument: '{"Version":"2012-10-17","Statement":[]}' };
  const { resourcePolicy } = await rig.logs.send(new sdk.PutResourcePolicyCommand(policy));
  expect(resourcePolicy?.policyScope).toBe('ACCOUNT');
  const described = await rig.logs.send(new sdk.DescribeResourcePoliciesCommand({}));
  expect(described.resourcePolicies?.[0]?.policyScope).toBe('ACCOUNT');
});

test('delivery sources and destinations: services without logs, formats, and tags', async () => {
  const { logs } = rig;
  const source = (resourceArn: string) =>
    logs.send(
      new sdk.PutDeliverySourceCommand({ name: 's', logType: 'ACCESS_LOGS', resourceArn, tags: { a: '1' } }),
    );
  expect(await refusal(source('arn:aws:s3:::bucket'))).toBe(
    'ResourceNotFoundException: Cannot access provided service.',
  );
  const made = await source('arn:aws:cloudfront::123456789012:distribution/E1');
  expect(made.deliverySource?.tags).toEqual({ a: '1' });
  const got = await logs.send(new sdk.GetDeliverySourceCommand({ name: 's' }));
  expect(got.deliverySource?.tags).toBeUndefined();
  const format = { name: 'd', outputFormat: 'foo' as 'raw' };
  expect(await refusal(logs.send(new sdk.PutDeliveryDestinationCommand(format)))).toBe(
    "ValidationException: 1 validation error detected: Value 'foo' at 'outputFormat' failed to satisfy " +
      'constraint: Member must satisfy enum value set: [w3c, raw, json, plain, parquet]',
  );
});
