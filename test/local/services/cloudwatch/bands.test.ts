import {
  DescribeAlarmsCommand,
  DescribeAnomalyDetectorsCommand,
  GetMetricDataCommand,
  PutAnomalyDetectorCommand,
  PutCompositeAlarmCommand,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOON, refusal, startCloudWatch } from './cloudwatch-rig.ts';
import type { CloudWatchRig } from './cloudwatch-rig.ts';

let rig: CloudWatchRig;
const minute = 60_000;

beforeEach(async () => {
  rig = await startCloudWatch();
});
afterEach(() => rig[Symbol.asyncDispose]());

const queries = [
  { Id: 'm1', MetricStat: { Metric: { Namespace: 'Lab', MetricName: 'm' }, Period: 60, Stat: 'Average' } },
  { Id: 'ad1', Expression: 'ANOMALY_DETECTION_BAND(m1, 2)' },
];

/** Twenty minutes that go up and down between 9 and 11, until noon. */
async function usual() {
  const point = (at: number) => ({
    MetricName: 'm',
    Value: at % 2 === 0 ? 9 : 11,
    Timestamp: new Date(NOON - at * minute),
  });
  await rig.put('Lab', ...Array.from({ length: 20 }, (_, at) => point(at + 1)));
}

test('a band stands two deviations around what was before, high before low', async () => {
  await usual();
  await rig.put('Lab', { MetricName: 'm', Value: 10, Timestamp: new Date(NOON) });
  const input = { MetricDataQueries: queries, StartTime: new Date(NOON), EndTime: new Date(NOON + minute) };
  const { MetricDataResults = [] } = await rig.cloudwatch.send(new GetMetricDataCommand(input));
  expect(MetricDataResults.map(({ Id, Label, Values }) => [Id, Label, Values])).toEqual([
    ['m1', 'm', [10]],
    ['ad1', 'm High', [12]],
    ['ad1', 'm Low', [8]],
  ]);
  const before = { StartTime: new Date(NOON - 30 * minute), EndTime: new Date(NOON - 12 * minute) };
  const early = await rig.cloudwatch.send(new GetMetricDataCommand({ ...input, ...before }));
  // With less than ten values nothing is expected yet.
  expect(early.MetricDataResults?.[1]?.Values).toEqual([]);
});

test('nothing is learnt from what a detector excludes', async () => {
  await usual();
  const ExcludedTimeRanges = [
    { StartTime: new Date(NOON - 5 * minute), EndTime: new Date(NOON + 3 * minute) },
  ];
  const single = { Namespace: 'Lab', MetricName: 'm', Stat: 'Average' };
  await rig.cloudwatch.send(
    new PutAnomalyDetectorCommand({
      SingleMetricAnomalyDetector: single,
      Configuration: { ExcludedTimeRanges },
    }),
  );
  await rig.put('Lab', { MetricName: 'm', Value: 1000, Timestamp: new Date(NOON) });
  await rig.put('Lab', { MetricName: 'm', Value: 10, Timestamp: new Date(NOON + minute) });
  const input = { StartTime: new Date(NOON + minute), EndTime: new Date(NOON + 2 * minute) };
  const found = await rig.cloudwatch.send(new GetMetricDataCommand({ ...input, MetricDataQueries: queries }));
  expect(found.MetricDataResults?.[1]?.Values?.[0]).toBeLessThan(13);
  await rig.advance(2 * minute);
  const { AnomalyDetectors } = await rig.cloudwatch.send(new DescribeAnomalyDetectorsCommand({}));
  expect(AnomalyDetectors?.map(({ StateValue }) => StateValue)).toEqual(['TRAINED']);
});

test('an alarm on a band goes off when its metric leaves it, and says what was expected', async () => {
  const alarm = {
    AlarmName: 'odd',
    EvaluationPeriods: 1,
    ComparisonOperator: 'LessThanLowerOrGreaterThanUpperThreshold',
    ThresholdMetricId: 'ad1',
    Metrics: queries,
  } as const;
  await usual();
  await rig.cloudwatch.send(new PutMetricAlarmCommand(alarm));
  await rig.put('Lab', { MetricName: 'm', Value: 10 });
  await rig.advance(minute);
  expect((await rig.state('odd')).value).toBe('OK');
  await rig.put('Lab', { MetricName: 'm', Value: 50 });
  await rig.advance(minute);
  const { value, reason } = await rig.state('odd');
  expect(value).toBe('ALARM');
  expect(reason).toMatch(
    /^Thresholds Crossed: 1 out of the last 1 datapoints \[50\.0 \(26\/11\/30 12:01:00\)\] was less than the lower thresholds \[8\.\d+\] or greater than the upper thresholds \[11\.\d+\] \(minimum 1 datapoint for OK -> ALARM transition\)\.$/,
  );
  const { AnomalyDetectors } = await rig.cloudwatch.send(new DescribeAnomalyDetectorsCommand({}));
  expect(AnomalyDetectors?.map(({ MetricName }) => MetricName)).toEqual(['m']);
  const { ThresholdMetricId: _, ...without } = alarm;
  expect(await refusal(rig.cloudwatch.send(new PutMetricAlarmCommand(without)))).toBe(
    'ValidationException: ComparisonOperators for ranges require ThresholdMetricId to be set',
  );
});

test('a composite alarm waits for its suppressor, is silent with it, and a while longer', async () => {
  const { clientOptions } = rig.running;
  const [sns, sqs] = [new SNSClient(clientOptions), new SQSClient(clientOptions)];
  const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name: 'told' }));
  const queue = 'arn:aws:sqs:us-east-1:123456789012:told';
  const statement = { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: queue };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'told', Attributes: { Policy } }));
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: queue }));
  /** How many messages have come since the last time. */
  const told = async () => {
    const input = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 43_200 };
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand(input));
    return Messages.length;
  };
  for (const name of ['child', 'night']) await rig.alarm(name, { TreatMissingData: 'ignore' });
  await rig.cloudwatch.send(
    new PutCompositeAlarmCommand({
      AlarmName: 'both',
      AlarmRule: 'ALARM(child)',
      AlarmActions: [TopicArn],
      ActionsSuppressor: 'night',
      ActionsSuppressorWaitPeriod: 60,
      ActionsSuppressorExtensionPeriod: 120,
    }),
  );
  const set = (AlarmName: string, StateValue: 'ALARM' | 'OK') =>
    rig.cloudwatch.send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason: 'test' }));
  const suppressed = async () => {
    const input = { AlarmNames: ['both'], AlarmTypes: ['CompositeAlarm' as const] };
    const found = await rig.cloudwatch.send(new DescribeAlarmsCommand(input));
    return found.CompositeAlarms?.[0]?.ActionsSuppressedBy;
  };
  await set('child', 'ALARM');
  expect([await suppressed(), await told()]).toEqual(['WaitPeriod', 0]);
  await rig.advance(30_000);
  await set('night', 'ALARM');
  await rig.advance(10 * minute);
  expect([await suppressed(), await told()]).toEqual(['Alarm', 0]);
  await set('night', 'OK');
  expect([await suppressed(), await told()]).toEqual(['ExtensionPeriod', 0]);
  await rig.advance(2 * minute);
  expect([await suppressed(), await told()]).toEqual([undefined, 1]);
  await set('child', 'OK');
  await set('child', 'ALARM');
  await rig.advance(minute);
  // The suppressor did not come.
  expect([await suppressed(), await told()]).toEqual([undefined, 1]);
  sns.destroy();
  sqs.destroy();
});
