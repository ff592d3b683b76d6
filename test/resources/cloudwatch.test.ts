import { expect, test } from 'vitest';
import { cloudwatchResources } from '../../src/resources/cloudwatch.ts';
import { localRig } from '../operations/local-rig.ts';

test('metrics and alarms as objects', async () => {
  await using rig = await localRig();
  const cloudwatch = cloudwatchResources(rig.connection);
  const metric = cloudwatch.metric('Lab', 'm');
  await metric.putData({ Value: 1 }, { Value: 2 });
  const now = rig.context.clock.now();
  const { Datapoints } = await metric.getStatistics({
    StartTime: new Date(now - 60_000),
    EndTime: new Date(now + 60_000),
    Period: 3600,
    Statistics: ['Sum'],
  });
  expect(Datapoints).toMatchObject([{ Sum: 3 }]);
  expect(await cloudwatch.metrics.filter({ Namespace: 'Lab' }).toArray()).toMatchObject([{ name: 'm' }]);
  await metric.putAlarm({
    AlarmName: 'a',
    Statistic: 'Sum',
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanThreshold',
  });
  const alarm = cloudwatch.alarm('a');
  await alarm.setState('ALARM', 'test');
  await alarm.disableActions();
  await alarm.reload();
  expect([alarm.stateValue, alarm.stateReason, alarm.actionsEnabled]).toEqual(['ALARM', 'test', false]);
  expect(alarm.metric).toMatchObject({ namespace: 'Lab', name: 'm' });
  const { AlarmHistoryItems = [] } = await alarm.describeHistory({ HistoryItemType: 'StateUpdate' });
  expect(AlarmHistoryItems).toMatchObject([
    { HistorySummary: 'Alarm updated from INSUFFICIENT_DATA to ALARM' },
  ]);
  await cloudwatch.alarms.enableActions();
  expect((await alarm.reload()).actionsEnabled).toBe(true);
  await cloudwatch.alarms.disableActions();
  expect((await alarm.reload()).actionsEnabled).toBe(false);
  await cloudwatch.alarms.delete();
  expect(await cloudwatch.alarms.first()).toBeUndefined();
  await expect(alarm.load()).rejects.toThrow("The alarm 'a' does not exist");
});
