import * as logsSdk from '@aws-sdk/client-cloudwatch-logs';
import { logs, region, of, missing } from './clients.ts';
import type { Recorded } from './clients.ts';

const long = 'X'.repeat(1025);
const tooLong = (value: string, member: string, most: number) =>
  `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must have length less than or equal to ${most}`;
const logsInvalid = 'InvalidParameterException';
const metricFilter = (more: object) => () =>
  logs.send(
    new logsSdk.PutMetricFilterCommand({
      logGroupName: 'g',
      filterName: 'n',
      filterPattern: 'x',
      metricTransformations: [{ metricName: 'm', metricNamespace: 'n', metricValue: '1' }],
      ...more,
    }),
  );

export const LOGS: readonly Recorded[] = [
  [
    'a group twice',
    () => logs.send(new logsSdk.CreateLogGroupCommand({ logGroupName: 'g' })),
    'ResourceAlreadyExistsException',
    400,
    'The specified log group already exists',
  ],
  [
    'a stream twice',
    () => logs.send(new logsSdk.CreateLogStreamCommand({ logGroupName: 'g', logStreamName: 's' })),
    'ResourceAlreadyExistsException',
    400,
    'The specified log stream already exists',
  ],
  [
    'no resource policy',
    () => logs.send(new logsSdk.DeleteResourcePolicyCommand({ policyName: 'non-existent' })),
    missing,
    400,
    'Policy with name [non-existent] does not exist.',
  ],
  [
    'a prefix and a pattern',
    () =>
      logs.send(new logsSdk.DescribeLogGroupsCommand({ logGroupNamePrefix: 'a', logGroupNamePattern: 'b' })),
    logsInvalid,
    400,
    'LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.',
  ],
  [
    'filters of a long prefix',
    () => logs.send(new logsSdk.DescribeMetricFiltersCommand({ filterNamePrefix: 'X'.repeat(513) })),
    logsInvalid,
    400,
    tooLong('X'.repeat(513), 'filterNamePrefix', 512),
  ],
  [
    'filters of a long metric',
    () =>
      logs.send(
        new logsSdk.DescribeMetricFiltersCommand({ metricName: 'X'.repeat(256), metricNamespace: 'n' }),
      ),
    logsInvalid,
    400,
    tooLong('X'.repeat(256), 'metricName', 255),
  ],
  [
    'a long filter name',
    metricFilter({ filterName: 'X'.repeat(513) }),
    logsInvalid,
    400,
    tooLong('X'.repeat(513), 'filterName', 512),
  ],
  [
    'a long filter pattern',
    metricFilter({ filterPattern: long }),
    logsInvalid,
    400,
    tooLong(long, 'filterPattern', 1024),
  ],
  [
    'a filter of a long group',
    () =>
      logs.send(new logsSdk.DeleteMetricFilterCommand({ logGroupName: 'X'.repeat(513), filterName: 'n' })),
    logsInvalid,
    400,
    'Invalid LogGroup or LogStream, both must have length less than or equal to 512.',
  ],
  [
    'subscriptions of nothing',
    () => logs.send(new logsSdk.DescribeSubscriptionFiltersCommand({ logGroupName: 'none' })),
    missing,
    400,
    'The specified log group does not exist.',
  ],
  [
    'a token of nobody',
    () => logs.send(new logsSdk.FilterLogEventsCommand({ logGroupName: 'g', nextToken: 'wrong' })),
    logsInvalid,
    400,
    'The specified nextToken is invalid.',
  ],
  [
    'a stream without a role',
    () =>
      logs.send(
        new logsSdk.PutSubscriptionFilterCommand({
          logGroupName: 'g',
          filterName: 'k',
          filterPattern: '',
          destinationArn: of('kinesis', 'stream/s'),
        }),
      ),
    logsInvalid,
    400,
    'destinationArn for vendor kinesis cannot be used without roleArn',
  ],
  [
    'a function of others',
    () =>
      logs.send(
        new logsSdk.PutSubscriptionFilterCommand({
          logGroupName: 'g',
          filterName: 'k',
          filterPattern: '',
          destinationArn: `arn:aws:lambda:${region}:111122223333:function:f`,
        }),
      ),
    'AccessDeniedException',
    400,
    'Cross-account lambda invocation passing is not allowed. You must use DestinationPolicies to create cross account lambda triggers.',
  ],
];
