import * as sdk from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLogs } from './logs-rig.ts';
import type { LogsRig } from './logs-rig.ts';

/** What AWS answered when these calls were made to it, letter by letter. */
let rig: LogsRig;
const long = 'X'.repeat(1025);
const transformation = { metricName: 'm', metricNamespace: 'n', metricValue: '1' };

beforeAll(async () => {
  rig = await startLogs();
  await rig.create('group', 'stream');
});
afterAll(() => rig[Symbol.asyncDispose]());

const invalid = (value: string, name: string, most: number) =>
  `InvalidParameterException: 1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: ` +
  `Member must have length less than or equal to ${most}`;

const RECORDED: readonly (readonly [string, (logs: sdk.CloudWatchLogsClient) => Promise<unknown>])[] = [
  [
    'ResourceNotFoundException: The specified export task does not exist.',
    (logs) => logs.send(new sdk.CancelExportTaskCommand({ taskId: '00000000-0000-4000-8000-000000000000' })),
  ],
  [
    'ResourceNotFoundException: The specified log group does not exist.',
    (logs) =>
      logs.send(new sdk.CreateExportTaskCommand({ logGroupName: 'none', destination: 'b', from: 0, to: 1 })),
  ],
  [
    'ResourceAlreadyExistsException: The specified log group already exists',
    (logs) => logs.send(new sdk.CreateLogGroupCommand({ logGroupName: 'group' })),
  ],
  [
    'ResourceAlreadyExistsException: The specified log stream already exists',
    (logs) => logs.send(new sdk.CreateLogStreamCommand({ logGroupName: 'group', logStreamName: 'stream' })),
  ],
  [
    'InvalidParameterException: Invalid LogGroup or LogStream, both must have length less than or equal to 512.',
    (logs) => logs.send(new sdk.DeleteMetricFilterCommand({ logGroupName: long, filterName: 'f' })),
  ],
  [
    'ResourceNotFoundException: Policy with name [non-existent] does not exist.',
    (logs) => logs.send(new sdk.DeleteResourcePolicyCommand({ policyName: 'non-existent' })),
  ],
  [
    'InvalidParameterException: LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.',
    (logs) =>
      logs.send(new sdk.DescribeLogGroupsCommand({ logGroupNamePrefix: 'a', logGroupNamePattern: 'b' })),
  ],
  [
    invalid(long, 'filterNamePrefix', 512),
    (logs) => logs.send(new sdk.DescribeMetricFiltersCommand({ filterNamePrefix: long })),
  ],
  [
    invalid(long, 'metricName', 255),
    (logs) => logs.send(new sdk.DescribeMetricFiltersCommand({ metricName: long, metricNamespace: 'n' })),
  ],
  [
    'ResourceNotFoundException: The specified log group does not exist.',
    (logs) => logs.send(new sdk.DescribeSubscriptionFiltersCommand({ logGroupName: 'none' })),
  ],
  [
    'InvalidParameterException: The specified nextToken is invalid.',
    (logs) => logs.send(new sdk.FilterLogEventsCommand({ logGroupName: 'group', nextToken: 'wrong' })),
  ],
  [
    'ResourceNotFoundException: Requested Delivery does not exist in this account.',
    (logs) => logs.send(new sdk.GetDeliveryCommand({ id: 'none' })),
  ],
  [
    'ResourceNotFoundException: Requested Delivery Source does not exist in this account..',
    (logs) => logs.send(new sdk.GetDeliverySourceCommand({ name: 'none' })),
  ],
  [
    invalid(long, 'filterName', 512),
    (logs) =>
      logs.send(
        new sdk.PutMetricFilterCommand({
          logGroupName: 'group',
          filterName: long,
          filterPattern: 'x',
          metricTransformations: [transformation],
        }),
      ),
  ],
  [
    invalid(long, 'filterPattern', 1024),
    (logs) =>
      logs.send(
        new sdk.PutMetricFilterCommand({
          logGroupName: 'group',
          filterName: 'f',
          filterPattern: long,
          metricTransformations: [transformation],
        }),
      ),
  ],
  [
    'AccessDeniedException: Cross-account lambda invocation passing is not allowed. You must use DestinationPolicies to create cross account lambda triggers.',
    (logs) => subscribe(logs, 'arn:aws:lambda:us-east-1:111122223333:function:f'),
  ],
  [
    'InvalidParameterException: destinationArn for vendor kinesis cannot be used without roleArn',
    (logs) => subscribe(logs, 'arn:aws:kinesis:us-east-1:123456789012:stream/s'),
  ],
];

function subscribe(logs: sdk.CloudWatchLogsClient, destinationArn: string) {
  const input = { logGroupName: 'group', filterName: 'f', filterPattern: '', destinationArn };
  return logs.send(new sdk.PutSubscriptionFilterCommand(input));
}

test.each(RECORDED)('%s', async (sentence, call) => {
  const error: unknown = await call(rig.logs).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error instanceof Error ? `${error.name}: ${error.message}` : 'no error').toBe(sentence);
  expect(error).toMatchObject({ $metadata: { httpStatusCode: 400 } });
});

test('a query of a group that is not there', async () => {
  const query = { logGroupName: 'none', startTime: 0, endTime: 1, queryString: 'fields @message' };
  await expect(rig.logs.send(new sdk.StartQueryCommand(query))).rejects.toThrow(
    "Log group 'none' does not exist for account ID '123456789012' (Service: AWSLogs; Status Code: 400; Error Code: ResourceNotFoundException; Request ID: ",
  );
});
