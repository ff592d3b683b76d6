import { expect, test } from 'vitest';

import { startCloud } from '../support/cloud.ts';
import { runPythonChecks } from '../support/run-program.ts';

test('boto3 runs unchanged: volumes, snapshots, images, launch templates, SimpleDB and Mechanical Turk', async () => {
  await using running = await startCloud();
  // What takes a machine minutes takes a waiter one question.
  running.cloud.clock.setRate(10_000);
  const results = await runPythonChecks(['storage_checks', 'sdb_checks', 'turk_checks'], running.environment);
  expect(results.filter((result) => result.error !== null)).toEqual([]);
  expect(results).toHaveLength(8);
  expect(running.cloud.failures).toEqual([]);
});
