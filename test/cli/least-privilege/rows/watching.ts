import type { Rows, Stage } from '../row.ts';

async function log({ aws, cloud }: Stage): Promise<void> {
  await aws.call('logs', 'CreateLogGroup', { logGroupName: '/app' });
  const stream = { logGroupName: '/app', logStreamName: 'web-1' };
  await aws.call('logs', 'CreateLogStream', stream);
  const logEvents = [{ timestamp: cloud.clock.now(), message: 'ERROR it fails' }];
  await aws.call('logs', 'PutLogEvents', { ...stream, logEvents });
}

/** Metrics, alarms and logs. */
export const watching: Rows = {
  'metrics get': async ({ launch }) => ['CPUUtilization', await launch()],
  'metrics list': async () => ['--namespace', 'Lab'],
  'metrics put': async () => ['Lab', 'length', '12'],
  // Every number, so that it is found whatever chance thought of.
  highlow: async () => ({
    words: [],
    answers: `${Array.from({ length: 100 }, (_, at) => at + 1).join('\n')}\n0\n`,
  }),
  'alarms list': async () => [],
  'alarms show': async ({ aws }) => {
    await aws.call('cloudwatch', 'PutMetricAlarm', {
      AlarmName: 'web-cpu',
      Namespace: 'AWS/EC2',
      MetricName: 'CPUUtilization',
      Statistic: 'Average',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 80,
      ComparisonOperator: 'GreaterThanThreshold',
    });
    return ['web-cpu'];
  },
  'logs list': async (stage) => {
    await log(stage);
    return [];
  },
  'logs get': async (stage) => {
    await log(stage);
    return ['/app', 'web-1'];
  },
  'logs tail': async (stage) => {
    await log(stage);
    return ['/app'];
  },
  'logs filter': async (stage) => {
    await log(stage);
    return ['/app', 'ERROR'];
  },
  'logs insights': async (stage) => {
    await log(stage);
    return ['fields @message', '/app'];
  },
};
