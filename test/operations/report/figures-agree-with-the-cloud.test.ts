import { afterAll, beforeAll, expect, test } from 'vitest';
import { planStart } from '../../../src/operations/ec2/start.ts';
import { planStop } from '../../../src/operations/ec2/stop.ts';
import { applyPlan } from '../../../src/operations/plan/apply.ts';
import { gatherReport } from '../../../src/operations/report/gather.ts';
import { memoryOf } from '../../../src/operations/report/memory-of.ts';
import type { Report } from '../../../src/operations/report/report.ts';
import { valueOf } from '../../../src/operations/report/section.ts';
import { localRig, type LocalRig } from '../local-rig.ts';
import { day, everything, furnish } from './report-rig.ts';

let rig: LocalRig;
let ids: readonly string[];
let report: Report;
const regions = ['eu-west-1', 'us-east-1'];

beforeAll(async () => {
  rig = await localRig({ regions, cloud: { time: '2027-09-01T00:00:00Z' } });
  ({ ids } = await furnish(rig));
  report = await gatherReport(everything(rig), rig.context);
});
afterAll(() => rig[Symbol.asyncDispose]());

test('instances by state, type and region are those of DescribeInstances', async () => {
  const found: { state: string; type: string; region: string; id: string }[] = [];
  for (const region of regions) {
    const answer = await rig.connection.in(region).call('ec2', 'DescribeInstances', {});
    for (const { Instances = [] } of answer.Reservations ?? [])
      for (const { State, InstanceType: type = '', InstanceId: id = '' } of Instances)
        found.push({ state: State?.Name ?? '', type, region, id });
  }
  const { fleet } = report;
  expect(report.instances.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
  expect(fleet.total).toBe(found.length);
  expect(fleet.running).toBe(found.filter(({ state }) => state === 'running').length);
  for (const kind of ['state', 'type', 'region'] as const)
    for (const { name, count } of fleet[`${kind}s`])
      expect(count, name).toBe(found.filter((one) => one[kind] === name).length);
  // Prices of us-east-1: m5.large 0.096, t3.micro 0.0104 USD an hour.
  expect(fleet.usdPerHour).toBeCloseTo(4 * 0.096 + 5 * 0.0104, 9);
});

test('metrics are what GetMetricStatistics says of the same time', async () => {
  const start = new Date(Math.floor(Date.parse(report.from) / 300_000) * 300_000);
  for (const region of regions) {
    const instance = report.instances.find((one) => one.region === region && one.state === 'running');
    const { vitals, id = '' } = instance ?? {};
    const ask = async (MetricName: string, stat: string) => {
      const { Datapoints = [] } = await rig.connection.in(region).call('cloudwatch', 'GetMetricStatistics', {
        Namespace: 'AWS/EC2',
        MetricName,
        Dimensions: [{ Name: 'InstanceId', Value: id }],
        StartTime: start,
        EndTime: new Date(report.to),
        Period: 3 * 3600,
        Statistics: [stat],
      });
      return Datapoints.toSorted((one, other) => Number(one.Timestamp) - Number(other.Timestamp)).map(
        (point) => Reflect.get(point, stat) as number,
      );
    };
    const cpu = await ask('CPUUtilization', 'Average');
    expect(vitals?.cpu).toEqual(cpu.map((value) => Math.round(value * 10) / 10));
    expect(vitals?.cpuMean).toBeCloseTo(cpu.reduce((sum, value) => sum + value, 0) / cpu.length, 9);
    expect(vitals?.cpuPeak).toBe(Math.max(...(await ask('CPUUtilization', 'Maximum'))));
    const total = async (name: string) => (await ask(name, 'Sum')).reduce((sum, value) => sum + value, 0);
    expect(vitals?.networkIn).toBe(await total('NetworkIn'));
    expect(vitals?.networkOut).toBe(await total('NetworkOut'));
    expect(vitals?.diskRead).toBe(await total('EBSReadBytes'));
    expect(vitals?.diskWritten).toBe(await total('EBSWriteBytes'));
    expect(vitals?.failedPeriods).toBe(0);
  }
});

test('the curve of all is the mean of each period', () => {
  const curves = valueOf(report.curves);
  const known = report.instances.flatMap(({ vitals }) => vitals ?? []);
  expect(known).toHaveLength(9);
  for (const [index, value] of (curves?.cpu ?? []).entries()) {
    const sum = known.reduce((all, { cpu }) => all + (cpu[index] ?? 0), 0);
    expect(value).toBeCloseTo(sum / known.length, 1);
  }
  expect(curves?.network[3]).toBe(known.reduce((all, { network }) => all + (network[3] ?? 0), 0));
});

test('costs are those of Cost Explorer', async () => {
  const answer = await rig.connection.call('ce', 'GetCostAndUsage', {
    TimePeriod: { Start: report.from.slice(0, 7) + '-01', End: nextMonth(report.from) },
    Granularity: 'MONTHLY',
    Metrics: ['UnblendedCost'],
  });
  const told = answer.ResultsByTime?.[0];
  const period = valueOf(report.costs)?.periods.find(({ start }) => start === told?.TimePeriod?.Start);
  // The report's own question is on the bill by now.
  const own = period?.estimated === true ? 0.01 : 0;
  expect(Number(period?.total)).toBeCloseTo(Number(told?.Total?.['UnblendedCost']?.Amount) - own, 9);
  expect(report.asked.costsUsd).toBe(0.01);
});

test('what the schedules saved is their hours at the price of the machines', () => {
  const [line] = valueOf(report.saving) ?? [];
  // Twelve hours on each of five days a week, whatever week it is.
  expect(line).toMatchObject({ schedule: 'office-hours', instances: 4, hoursAlwaysOn: 4 * 168 });
  expect(line?.hours).toBeCloseTo(4 * 60, 6);
  expect(line?.usdSaved).toBeCloseTo(4 * (168 - 60) * 0.096, 6);
});

test('a cleanup would take the volume that nothing uses', () => {
  expect(valueOf(report.cleanup)).toMatchObject({
    kinds: [{ kind: 'volumes', count: 1 }],
    count: 1,
  });
  // 100 GiB of gp3 at 0.08 USD.
  expect(valueOf(report.cleanup)?.usdPerMonth).toBeCloseTo(8, 6);
});

test('what needs attention is there once, the gravest first', () => {
  const told = report.attention.map(({ severity, name, subject, message }) =>
    [severity, name ?? subject, message].join(' | '),
  );
  expect(told).toEqual([
    'critical | queue-is-deep | in alarm, since just now: Depth > 100 for 1 of 1 × 300 s',
    ...Array.from({ length: 3 }, () => 'critical | far | no backup, and the tag asks for one'),
    'notice | build | no tag Owner',
    'notice | build | stopped for 40 days; volumes still cost',
    'notice | build | no tag Owner',
    'notice | build | no tag Owner',
  ]);
  expect(valueOf(report.backups)).toEqual({ newest: [], total: 0, wanted: 3, missing: 3 });
});

test('metrics go 500 with each call, and what stood still is not asked for', () => {
  const calls = rig.cloud.calls.list({ name: 'GetMetricData', limit: 10_000 });
  expect(report.asked.metrics).toBe(9 * 7);
  expect(report.asked.metricCalls).toBe(2);
  // One call in each region.
  expect(calls).toHaveLength(2);
});

test('the next report tells what changed, and what nuage did meanwhile', async () => {
  const running = report.instances.filter(
    ({ region, state }) => region === 'eu-west-1' && state === 'running',
  );
  const stopped = running[0]?.id ?? '';
  const standing = report.instances.find(({ state }) => state === 'stopped')?.id ?? '';
  const gone = running[1]?.id ?? '';
  await applyPlan(await planStop({ ids: [stopped] }, rig.context), rig.context);
  await applyPlan(await planStart({ ids: [standing] }, rig.context), rig.context);
  await rig.connection.call('ec2', 'TerminateInstances', { InstanceIds: [gone] });
  const [fresh = ''] = await rig.launch();
  await rig.cloud.clock.advance('1h');
  const since = Date.parse(report.to);
  const next = await gatherReport({ since, before: memoryOf(report) }, rig.context);
  expect(next.changes).toMatchObject({
    since: report.to,
    appeared: [{ id: fresh }],
    gone: [{ id: gone }],
    totalBefore: 10,
    runningBefore: 9,
  });
  expect(next.changes?.changed.map(({ id, before, after }) => [id, before, after]).toSorted()).toEqual(
    [
      [stopped, 'running', 'stopped'],
      [standing, 'stopped', 'running'],
    ].toSorted(),
  );
  expect(next.changes?.settled).toContain('build: stopped for 40 days; volumes still cost');
  expect(valueOf(next.runs)?.map(({ operation, state, done }) => [operation, state, done])).toEqual([
    ['ec2 start', 'done', 1],
    ['ec2 stop', 'done', 1],
  ]);
});

test('a region that cannot be read and parts that fail are told, and the others stand', async () => {
  const deny = (service: string, action: string, region?: string) =>
    rig.cloud.faults.add({
      service,
      action,
      ...(region === undefined ? {} : { region }),
      effect: { kind: 'error', code: 'AccessDenied', status: 403, message: 'You may not.' },
    });
  deny('ec2', 'DescribeInstances', 'us-east-1');
  deny('monitoring', 'GetMetricData');
  deny('ce', '*');
  const broken = await gatherReport({ ...everything(rig), since: rig.cloud.clock.now() - day }, rig.context);
  rig.cloud.faults.clear();
  expect(broken.unread).toEqual([{ account: '123456789012', region: 'us-east-1', reason: 'You may not.' }]);
  expect(broken.fleet.regions).toEqual([{ name: 'eu-west-1', count: 7 }]);
  expect(broken.costs).toEqual({ state: 'unread', reason: 'You may not.' });
  expect(broken.attention[0]).toMatchObject({ severity: 'critical', kind: 'unread', subject: 'us-east-1' });
});

function nextMonth(time: string): string {
  const date = new Date(time);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)).toISOString().slice(0, 10);
}
