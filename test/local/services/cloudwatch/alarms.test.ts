import {
  DeleteAlarmsCommand,
  DescribeAlarmHistoryCommand,
  DescribeAlarmsCommand,
  DescribeAlarmsForMetricCommand,
  DisableAlarmActionsCommand,
  ListTagsForResourceCommand,
  PutCompositeAlarmCommand,
  SetAlarmStateCommand,
  TagResourceCommand,
  waitUntilAlarmExists,
  waitUntilCompositeAlarmExists,
} from '@aws-sdk/client-cloudwatch';
import { EC2Client, DescribeInstancesCommand, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusal, startCloudWatch } from './cloudwatch-rig.ts';
import type { CloudWatchRig } from './cloudwatch-rig.ts';

let rig: CloudWatchRig;
const minute = 60_000;

beforeEach(async () => {
  rig = await startCloudWatch();
});
afterEach(() => rig[Symbol.asyncDispose]());

/** What is published minute by minute: a digit is a value, a dash nothing. */
async function play(text: string) {
  for (const character of text) {
    if (character !== '-') await rig.put('Lab', { MetricName: 'm', Value: Number(character) });
    await rig.advance(minute);
  }
}

async function history(name: string, kind: 'StateUpdate' | 'Action' | 'ConfigurationUpdate') {
  const found = await rig.cloudwatch.send(
    new DescribeAlarmHistoryCommand({ AlarmName: name, HistoryItemType: kind, ScanBy: 'TimestampAscending' }),
  );
  return found.AlarmHistoryItems?.map(({ HistorySummary }) => HistorySummary);
}

test('an alarm goes where its metric goes, and says why', async () => {
  await rig.alarm('high', { DatapointsToAlarm: 1 });
  expect(await rig.state('high')).toEqual({
    value: 'INSUFFICIENT_DATA',
    reason: 'Unchecked: Initial alarm creation',
  });
  await play('9');
  expect(await rig.state('high')).toEqual({
    value: 'ALARM',
    reason:
      'Threshold Crossed: 1 out of the last 1 datapoints [9.0 (26/11/30 12:00:00)] was greater than the threshold ' +
      '(5.0) (minimum 1 datapoint for OK -> ALARM transition).',
  });
  await play('1');
  expect(await rig.state('high')).toEqual({
    value: 'OK',
    reason:
      'Threshold Crossed: 1 out of the last 1 datapoints [1.0 (26/11/30 12:01:00)] was not greater than the threshold ' +
      '(5.0) (minimum 1 datapoint for ALARM -> OK transition).',
  });
  await play('----');
  expect(await rig.state('high')).toEqual({
    value: 'INSUFFICIENT_DATA',
    reason: 'Insufficient Data: 1 datapoint was unknown.',
  });
  expect(await history('high', 'StateUpdate')).toEqual([
    'Alarm updated from INSUFFICIENT_DATA to ALARM',
    'Alarm updated from ALARM to OK',
    'Alarm updated from OK to INSUFFICIENT_DATA',
  ]);
});

test('what machines read of a state has doubles, and names the periods that had no data', async () => {
  await rig.alarm('silent', { EvaluationPeriods: 2, TreatMissingData: 'breaching' });
  await rig.alarm('high');
  await play('-9');
  const AlarmNames = ['high', 'silent'];
  const { MetricAlarms = [] } = await rig.cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames }));
  const [high = '', silent = '{}'] = MetricAlarms.map(({ StateReasonData }) => StateReasonData);
  expect(high).toContain('"recentDatapoints":[9.0],"threshold":5.0,');
  expect(high).toContain('"sampleCount":1.0,"value":9.0}]');
  const timestamps = ['2030-11-26T12:00:00.000+0000', '2030-11-26T11:59:00.000+0000'];
  const { evaluatedDatapoints } = JSON.parse(silent);
  expect(evaluatedDatapoints).toMatchObject(timestamps.map((timestamp) => ({ timestamp })));
});

/** The tables of AWS's page "Configuring how CloudWatch alarms treat missing data". */
test.each([
  ['0-9-9', 3, 3, { missing: 'OK', ignore: 'OK', breaching: 'OK', notBreaching: 'OK' }],
  ['----0', 3, 3, { missing: 'OK', ignore: 'OK', breaching: 'OK', notBreaching: 'OK' }],
  ['-----', 3, 3, { missing: 'same', ignore: 'same', breaching: 'ALARM', notBreaching: 'OK' }],
  ['099-9', 3, 3, { missing: 'ALARM', ignore: 'ALARM', breaching: 'ALARM', notBreaching: 'ALARM' }],
  ['--9--', 3, 3, { missing: 'ALARM', ignore: 'same', breaching: 'ALARM', notBreaching: 'OK' }],
  ['00909', 3, 2, { missing: 'ALARM', ignore: 'ALARM', breaching: 'ALARM', notBreaching: 'ALARM' }],
  ['0-9--', 3, 2, { missing: 'OK', ignore: 'OK', breaching: 'ALARM', notBreaching: 'OK' }],
  ['----0', 3, 2, { missing: 'OK', ignore: 'OK', breaching: 'ALARM', notBreaching: 'OK' }],
  ['---9-', 3, 2, { missing: 'ALARM', ignore: 'same', breaching: 'ALARM', notBreaching: 'OK' }],
])(
  'missing data: %s, %i periods, %i to alarm',
  async (text, EvaluationPeriods, DatapointsToAlarm, expected) => {
    await play(text.slice(0, -1));
    for (const TreatMissingData of Object.keys(expected))
      await rig.alarm(TreatMissingData, { EvaluationPeriods, DatapointsToAlarm, TreatMissingData });
    // The first look is at the end of this minute, at the five minutes until then.
    await play(text.slice(-1));
    const found: Record<string, string | undefined> = {};
    for (const name of Object.keys(expected)) {
      const { value } = await rig.state(name);
      found[name] = value === 'INSUFFICIENT_DATA' ? 'same' : value;
    }
    expect(found).toEqual(expected);
  },
);

test('composite alarms follow the alarms they name', async () => {
  await rig.alarm('a');
  await rig.alarm('b', { MetricName: 'other' });
  const put = (AlarmRule: string) =>
    rig.cloudwatch.send(new PutCompositeAlarmCommand({ AlarmName: 'both', AlarmRule }));
  expect(await refusal(put('ALARM("none")'))).toMatch(
    /^ValidationException: Could not save the composite alarm/,
  );
  await put('ALARM("a") AND NOT (ALARM(b) OR FALSE)');
  const client = { client: rig.cloudwatch, maxWaitTime: 10 };
  await waitUntilAlarmExists(client, { AlarmNames: ['a'] });
  await waitUntilCompositeAlarmExists(client, { AlarmNames: ['both'], AlarmTypes: ['CompositeAlarm'] });
  const composite = async () => {
    const AlarmTypes = ['CompositeAlarm' as const];
    const found = await rig.cloudwatch.send(new DescribeAlarmsCommand({ AlarmTypes }));
    return found.CompositeAlarms?.[0]?.StateValue;
  };
  expect(await composite()).toBe('OK');
  await play('9');
  expect(await composite()).toBe('ALARM');
  await rig.put('Lab', { MetricName: 'other', Value: 9 });
  await rig.advance(minute);
  expect(await composite()).toBe('OK');
});

test('an alarm on an expression', async () => {
  const stat = (MetricName: string) => ({
    Metric: { Namespace: 'Lab', MetricName },
    Period: 60,
    Stat: 'Sum',
  });
  await rig.alarm('rate', {
    Namespace: undefined,
    MetricName: undefined,
    Statistic: undefined,
    Period: undefined,
    Metrics: [
      { Id: 'e1', Expression: 'm1 / m2 * 100' },
      { Id: 'm1', MetricStat: stat('errors'), ReturnData: false },
      { Id: 'm2', MetricStat: stat('calls'), ReturnData: false },
    ],
  });
  await rig.put('Lab', { MetricName: 'errors', Value: 1 }, { MetricName: 'calls', Value: 10 });
  await rig.advance(minute);
  expect((await rig.state('rate')).value).toBe('ALARM');
});

test('a state that is set stands until the alarm is looked at again', async () => {
  await rig.alarm('set');
  const set = (AlarmName: string, StateValue: string) =>
    rig.cloudwatch.send(
      new SetAlarmStateCommand({ AlarmName, StateValue: StateValue as 'OK', StateReason: 'test' }),
    );
  await set('set', 'ALARM');
  expect(await rig.state('set')).toEqual({ value: 'ALARM', reason: 'test' });
  await rig.advance(minute);
  expect((await rig.state('set')).value).toBe('INSUFFICIENT_DATA');
  expect(await refusal(set('set', 'INVALID'))).toBe(
    "ValidationException: 1 validation error detected: Value 'INVALID' at 'stateValue' failed to satisfy constraint: " +
      'Member must satisfy enum value set: [INSUFFICIENT_DATA, ALARM, OK]',
  );
  expect(await refusal(set('none', 'OK'))).toMatch(/^ResourceNotFound/);
});

test('an alarm stops an instance, and writes it down', async () => {
  const ec2 = new EC2Client(rig.running.clientOptions);
  const ImageId = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
  const run = new RunInstancesCommand({ ImageId, MinCount: 1, MaxCount: 1, InstanceType: 't3.micro' });
  const InstanceId = (await ec2.send(run)).Instances?.[0]?.InstanceId ?? '';
  await rig.advance(minute);
  const action = 'arn:aws:automate:us-east-1:ec2:stop';
  const topic = 'arn:aws:sns:us-east-1:123456789012:nobody';
  await rig.alarm('idle', {
    AlarmActions: [action, topic],
    Dimensions: [{ Name: 'InstanceId', Value: InstanceId }],
  });
  await rig.cloudwatch.send(
    new SetAlarmStateCommand({ AlarmName: 'idle', StateValue: 'ALARM', StateReason: 'idle' }),
  );
  await rig.advance(minute);
  const found = await ec2.send(new DescribeInstancesCommand({ InstanceIds: [InstanceId] }));
  expect(found.Reservations?.[0]?.Instances?.[0]?.State?.Name).toMatch(/^stopp/);
  expect((await history('idle', 'Action'))?.sort()).toEqual([
    `Failed to execute action ${topic}`,
    `Successfully executed action ${action}`,
  ]);
  ec2.destroy();
});

test('what cannot be an alarm', async () => {
  expect(await refusal(rig.alarm('a', { Statistic: undefined, ExtendedStatistic: 'unknown' }))).toBe(
    'InvalidParameterValueException: The value unknown for parameter ExtendedStatistic is not supported.',
  );
  expect(await refusal(rig.alarm('a', { EvaluateLowSampleCountPercentile: 'unknown' }))).toBe(
    'ValidationException: Option unknown is not supported. Supported options for parameter ' +
      'EvaluateLowSampleCountPercentile are evaluate and ignore.',
  );
});

test('alarms are found by prefix, state, action and metric, and carry tags', async () => {
  const topic = 'arn:aws:sns:us-east-1:123456789012:t';
  await rig.alarm('web-1', { AlarmActions: [topic], Tags: [{ Key: 'team', Value: 'web' }] });
  await rig.alarm('web-2');
  await rig.alarm('db-1', { MetricName: 'other' });
  const names = async (more: object) => {
    const found = await rig.cloudwatch.send(new DescribeAlarmsCommand(more));
    return found.MetricAlarms?.map(({ AlarmName }) => AlarmName);
  };
  expect(await names({})).toEqual(['db-1', 'web-1', 'web-2']);
  expect(await names({ AlarmNamePrefix: 'web' })).toEqual(['web-1', 'web-2']);
  expect(await names({ ActionPrefix: 'arn:aws:sns' })).toEqual(['web-1']);
  expect(await names({ StateValue: 'OK' })).toEqual([]);
  expect(await names({ MaxRecords: 2 })).toEqual(['db-1', 'web-1']);
  const forMetric = await rig.cloudwatch.send(
    new DescribeAlarmsForMetricCommand({ Namespace: 'Lab', MetricName: 'other' }),
  );
  expect(forMetric.MetricAlarms?.map(({ AlarmName }) => AlarmName)).toEqual(['db-1']);
  const ResourceARN = 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:web-1';
  await rig.cloudwatch.send(new TagResourceCommand({ ResourceARN, Tags: [{ Key: 'a', Value: 'b' }] }));
  const { Tags } = await rig.cloudwatch.send(new ListTagsForResourceCommand({ ResourceARN }));
  expect(Tags).toEqual([
    { Key: 'team', Value: 'web' },
    { Key: 'a', Value: 'b' },
  ]);
  await rig.cloudwatch.send(new DisableAlarmActionsCommand({ AlarmNames: ['web-1'] }));
  await rig.cloudwatch.send(new DeleteAlarmsCommand({ AlarmNames: ['web-2', 'none', 'db-1'] }));
  expect(await names({})).toEqual(['web-1']);
  expect(await refusal(rig.alarm('bad', { AlarmActions: ['nowhere'] }))).toBe(
    'ValidationException: Invalid arn syntax: nowhere',
  );
  expect(await refusal(rig.alarm('bad', { Period: 300, EvaluationPeriods: 289 }))).toBe(
    'ValidationException: Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400).',
  );
});

test.each([
  'm1 / SERVICE_QUOTA(m1) * 100',
  'INSIGHT_RULE_METRIC("rule", UniqueContributors)',
  'DB_PERF_INSIGHTS("RDS", "db-1", "os.cpuUtilization.user.avg")',
])('an alarm on what AWS alone can evaluate is kept: %s', async (Expression) => {
  const none = { Namespace: undefined, MetricName: undefined, Statistic: undefined, Period: undefined };
  const Metric = { Namespace: 'AWS/Usage', MetricName: 'ResourceCount' };
  const usage = { Id: 'm1', ReturnData: false, MetricStat: { Metric, Period: 300, Stat: 'Maximum' } };
  await rig.alarm('quota', { ...none, Metrics: [usage, { Id: 'e1', Expression }] });
  await rig.advance(minute);
  const { MetricAlarms } = await rig.cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: ['quota'] }));
  expect(MetricAlarms?.[0]).toMatchObject({ StateValue: 'INSUFFICIENT_DATA', Metrics: [{}, { Expression }] });
});

test.each<[object[], string]>([
  [
    [{ Id: 'e1', Expression: 'm1 +' }],
    "Error in expression 'e1': Syntax error: the expression ends too early",
  ],
  [[{ Id: 'e1', Expression: 'm1 * 2' }], "Error in expression 'e1': Undefined variable 'm1'"],
  [[{ Id: 'e1', Expression: 'NOTHING(1)' }], "Error in expression 'e1': Unsupported function 'NOTHING'"],
  [[{ Id: 'e1', Expression: 'valueOf(1)' }], "Error in expression 'e1': Unsupported function 'valueOf'"],
  [
    [{ Id: 'e1', Expression: `SEARCH('{Lab} errors', 'Sum', 60)` }],
    "Error in expression 'e1': SEARCH is not supported on alarms",
  ],
  [
    [
      { Id: 'e1', Expression: 'TIME_SERIES(1)' },
      { Id: 'e2', Expression: 'FILL(e1, REPEAT)' },
    ],
    'Exactly one element of the metrics list should return data.',
  ],
])('an alarm on an expression that cannot be evaluated is refused: %j', async (Metrics, message) => {
  const none = { Namespace: undefined, MetricName: undefined, Statistic: undefined, Period: undefined };
  const put = rig.alarm('broken', { ...none, Metrics: Metrics as { Id: string }[] });
  await expect(put).rejects.toMatchObject({ message });
});
