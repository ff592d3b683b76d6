import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startAwsCli } from '../support/aws-cli.ts';
import type { AwsCli } from '../support/aws-cli.ts';
import { startCloud } from '../support/cloud.ts';
import type { RunningCloud } from '../support/cloud.ts';
import { run } from '../support/run-program.ts';

/** Metrics, alarms and logs with the clients that people have. */
let running: RunningCloud;
let cli: AwsCli;

beforeAll(async () => {
  running = await startCloud();
  cli = startAwsCli(running.endpoint, running.environment);
});
afterAll(async () => {
  await cli[Symbol.asyncDispose]();
  await running[Symbol.asyncDispose]();
});

async function aws(...words: string[]): Promise<string> {
  const { status, stdout, stderr } = await cli.run(words);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

test('the AWS CLI publishes and reads metrics, and waits for an alarm', async () => {
  const metric = ['--namespace', 'Lab', '--metric-name', 'm'];
  await aws('cloudwatch', 'put-metric-data', ...metric, '--value', '5', '--unit', 'Count');
  const now = Date.now();
  const range = [now - 3_600_000, now + 60_000].map((time) => new Date(time).toISOString());
  const [start = '', end = ''] = range;
  const times = ['--start-time', start, '--end-time', end, '--period', '300'];
  const read = await aws('cloudwatch', 'get-metric-statistics', ...metric, ...times, '--statistics', 'Sum');
  expect(JSON.parse(read)).toMatchObject({ Label: 'm', Datapoints: [{ Sum: 5, Unit: 'Count' }] });
  const alarm = ['--evaluation-periods', '1', '--threshold', '1', '--statistic', 'Sum', '--period', '60'];
  const comparison = ['--comparison-operator', 'GreaterThanThreshold'];
  await aws('cloudwatch', 'put-metric-alarm', '--alarm-name', 'a', ...metric, ...alarm, ...comparison);
  await aws('cloudwatch', 'wait', 'alarm-exists', '--alarm-names', 'a');
});

test('the AWS CLI tails and searches logs', async () => {
  const group = ['--log-group-name', '/app'];
  const stream = ['--log-stream-name', 'web'];
  await aws('logs', 'create-log-group', ...group);
  await aws('logs', 'create-log-stream', ...group, ...stream);
  const events = JSON.stringify(['hello', 'ERROR 7'].map((message) => ({ timestamp: Date.now(), message })));
  await aws('logs', 'put-log-events', ...group, ...stream, '--log-events', events);
  expect(await aws('logs', 'tail', '/app', '--format', 'short')).toMatch(/hello\n.*ERROR 7/);
  const found = await aws('logs', 'filter-log-events', ...group, '--filter-pattern', 'ERROR');
  expect(JSON.parse(found)).toMatchObject({ events: [{ message: 'ERROR 7', logStreamName: 'web' }] });
});

test('the AWS CLI follows a log and ends at Ctrl-C', async () => {
  const endpoint = ['--endpoint-url', running.endpoint];
  const words = [...endpoint, 'logs', 'tail', '/app', '--follow', '--format', 'short'];
  // Into a pipe Python writes whole blocks.
  const env = { ...running.environment, PYTHONUNBUFFERED: '1' };
  const program = spawn('/usr/bin/aws', words, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(program, 'close');
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toContain('hello');
  const stream = ['--log-group-name', '/app', '--log-stream-name', 'web'];
  const events = JSON.stringify([{ timestamp: Date.now(), message: 'later' }]);
  await aws('logs', 'put-log-events', ...stream, '--log-events', events);
  expect((await lines.next()).value).toContain('ERROR 7');
  expect((await lines.next()).value).toContain('later');
  program.kill('SIGINT');
  // Between two questions the AWS CLI ends with 0, and with 130 when it is struck while it asks.
  const [status, signal] = await ended;
  expect([0, 130]).toContain(status);
  expect(signal).toBeNull();
});

test("boto3's metrics, alarms, waiters and paginators", async () => {
  const script = new URL('python/watch.py', import.meta.url).pathname;
  const { stdout, stderr } = await run('/usr/bin/python3', [script, running.endpoint], running.environment);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    listed: 700,
    alarm: ['ALARM', 'testing', false, 'one'],
    alarms: ['alarm'],
    sum: 7,
    refused: 'ValidationError',
    filtered: 24,
    nowhere: 'The specified log group does not exist.',
  });
});
