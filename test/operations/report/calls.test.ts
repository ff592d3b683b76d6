import { expect, test } from 'vitest';
import { gatherReport } from '../../../src/operations/report/gather.ts';
import { localRig, type LocalRig } from '../local-rig.ts';
import { day } from './report-rig.ts';

const aLaunch = 50;

/** Every action that a report of a day asks, and how often, by the record of the cloud. */
async function callsOf(rig: LocalRig): Promise<Record<string, number>> {
  // Who calls is asked once.
  await rig.context.connections.places();
  const before = rig.cloud.calls.list({ limit: 1 })[0]?.sequence ?? 0;
  const report = await gatherReport(
    { since: rig.cloud.clock.now() - day, costs: { months: 2 }, cleanupOlderThan: 30 * day },
    rig.context,
  );
  const counts: Record<string, number> = {};
  for (const { sequence, event } of rig.cloud.calls.list({ limit: 1000 }))
    if (sequence > before) counts[event.eventName] = (counts[event.eventName] ?? 0) + 1;
  expect(counts['GetMetricData']).toBe(report.asked.metricCalls);
  expect(counts['GetMetricData']).toBe(Math.ceil(report.asked.metrics / 500));
  return counts;
}

test('calls grow with pages and not with instances: metrics by 500, and nothing else before a page is full', async () => {
  await using rig = await localRig({ lenient: true });
  const launch = (many: number) => rig.launch({ MinCount: many, MaxCount: many });
  await launch(1);
  await rig.cloud.clock.advance('1d');
  const ofOne = await callsOf(rig);
  expect(ofOne['GetMetricData']).toBe(1);

  // 71 of them have 497 metrics, 72 have 504.
  await launch(aLaunch);
  await launch(20);
  expect(await callsOf(rig)).toEqual(ofOne);
  await launch(1);
  expect(await callsOf(rig)).toEqual({ ...ofOne, GetMetricData: 2 });
});
