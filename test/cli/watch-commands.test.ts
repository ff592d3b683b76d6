import { expect, test } from 'vitest';
import { connect } from '../../src/connect.ts';
import { LocalCloud } from '../../src/local/cloud.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

async function home(prepare: (aws: Awaited<ReturnType<typeof connect>>, now: number) => Promise<void>) {
  const directory = temporaryDirectory();
  await using cloud = await LocalCloud.start({ data: `${directory}/.nuage/local` });
  const aws = await connect({
    transport: cloud.transport(),
    region: 'us-east-1',
    environment: { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
  });
  await prepare(aws, cloud.clock.now());
  return (...line: string[]) => nuage([...line, '--local'], { home: directory });
}

test('logs are listed, got, tailed, searched and queried', async () => {
  const run = await home(async (aws, now) => {
    await aws.call('logs', 'CreateLogGroup', { logGroupName: '/app' });
    await aws.call('logs', 'CreateLogStream', { logGroupName: '/app', logStreamName: 'web' });
    const logEvents = ['hello', '{"status":500}', 'bye'].map((message, index) => ({
      message,
      timestamp: now - 3000 + index,
    }));
    await aws.call('logs', 'PutLogEvents', { logGroupName: '/app', logStreamName: 'web', logEvents });
  });
  expect(JSON.parse((await run('logs', 'list', '-o', 'json')).stdout)).toMatchObject([{ name: '/app' }]);
  const got = JSON.parse((await run('logs', 'get', '/app', 'web', '-o', 'json')).stdout);
  expect(got.map(({ message }: { message: string }) => message)).toEqual(['hello', '{"status":500}', 'bye']);
  const found = await run('logs', 'filter', '/app', '{ $.status >= 500 }', '-o', 'json');
  expect(JSON.parse(found.stdout)).toMatchObject([{ stream: 'web', message: '{"status":500}' }]);
  expect((await run('logs', 'tail', '/app')).stdout).toMatch(/hello[\s\S]*bye/);
  const rows = await run('logs', 'insights', 'stats count(*) as lines', '/app', '-o', 'json');
  expect(JSON.parse(rows.stdout)).toEqual([{ lines: '3' }]);
  expect(await run('logs', 'get', '/none', 'web')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('The specified log group does not exist.'),
  });
  expect((await run('logs', 'tail', '/app', '--since', 'yesterday')).code).toBe(64);
});

test('metrics are published, listed and read; alarms are listed and shown', async () => {
  const run = await home(async (aws) => {
    await aws.call('cloudwatch', 'PutMetricAlarm', {
      AlarmName: 'slow',
      Namespace: 'Lab',
      MetricName: 'latency',
      Statistic: 'Maximum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 40,
      ComparisonOperator: 'GreaterThanThreshold',
    });
  });
  const put = await run('metrics', 'put', 'Lab', 'latency', '31', '44', '--unit', 'Milliseconds');
  expect(put).toMatchObject({ code: 0, stdout: 'Published 2 of Lab latency\n' });
  expect(JSON.parse((await run('metrics', 'list', '--namespace', 'Lab', '-o', 'json')).stdout)).toMatchObject(
    [{ name: 'latency' }],
  );
  const line = ['metrics', 'get', 'latency', '--namespace', 'Lab', '--stat', 'Maximum', '--until', '0s'];
  const read = await run(...line, '-o', 'json');
  expect(JSON.parse(read.stdout)).toMatchObject([{ stat: 'Maximum', period: 60, points: [{ value: 44 }] }]);
  expect((await run(...line)).stdout).toContain('44');
  expect(JSON.parse((await run('alarms', 'list', '-o', 'json')).stdout)).toMatchObject([
    { name: 'slow', type: 'metric', condition: 'latency > 40 for 1 of 1 × 60 s' },
  ]);
  expect((await run('alarms', 'show', 'slow')).stdout).toContain('Alarm "slow" created');
  expect((await run('alarms', 'show', 'none')).code).toBe(1);
});

test('the guessing game counts, survives bad input and its end, and publishes the seconds', async () => {
  const directory = temporaryDirectory();
  const guesses = ['x', '', '101', ...Array.from({ length: 100 }, (_, index) => String(index + 1))];
  const played = await nuage(['highlow', '--local'], { home: directory, answers: guesses.join('\n') });
  expect(played.code).toBe(0);
  expect(played.stdout).toContain('That is no number from 1 to 100.');
  expect(played.stdout).toMatch(/That's correct! It took you \d+ guesses and \d+ seconds\./);
  expect(played.stdout).toContain('The metric has been sent to CloudWatch.');
  const listed = await nuage(['metrics', 'list', '--namespace', 'Lab', '--local', '-o', 'json'], {
    home: directory,
  });
  expect(JSON.parse(listed.stdout)).toMatchObject([{ namespace: 'Lab', name: 'highlow' }]);
  const left = await nuage(['highlow', '--local'], { home: directory, answers: '50\n0\n60\n' });
  expect(left.code).toBe(0);
});
