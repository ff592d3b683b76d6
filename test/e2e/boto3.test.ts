import { expect, test } from 'vitest';

import { startCloud } from '../support/cloud.ts';
import { runPythonChecks } from '../support/run-program.ts';

/** Virtual seconds for each real one: what takes a machine half a minute takes a waiter one question. */
const fast = 10_000;

test.each<[module: string, rate: number, time?: string]>([
  // Sessions end by the cloud's clock, so it keeps the real pace for them.
  ['sts_checks', 1],
  ['ssm_checks', 1],
  ['ssm_command_checks', fast],
  ['page_checks', fast],
  ['sqs_checks', 1],
  ['lambda_checks', 1],
  ['event_checks', 1],
  // Costs are an estimate until their month is over, which is never far on a clock that hurries.
  ['cost_checks', fast, '2027-03-05T00:00:00Z'],
  ['ec2_checks', fast],
  ['ec2_network_checks', fast],
])('boto3 runs unchanged: %s', async (module, rate, time) => {
  await using running = await startCloud({ ...(time !== undefined && { time }) });
  running.cloud.clock.setRate(rate);
  const results = await runPythonChecks([module], running.environment);
  expect(results.filter((result) => result.error !== null)).toEqual([]);
  expect(results.length).toBeGreaterThan(3);
  expect(running.cloud.failures).toEqual([]);
});
