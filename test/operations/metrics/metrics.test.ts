import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Connection } from '../../../src/aws/connection.ts';
import { getMetrics } from '../../../src/operations/metrics/get.ts';
import { listMetrics } from '../../../src/operations/metrics/list.ts';
import { fittingPeriod } from '../../../src/operations/metrics/period.ts';
import { putMetrics } from '../../../src/operations/metrics/put.ts';
import { localRig } from '../local-rig.ts';
import type { LocalRig } from '../local-rig.ts';

let rig: LocalRig;
const hour = 3_600_000;
const day = 24 * hour;

beforeEach(async () => {
  rig = await localRig();
});
afterEach(() => rig[Symbol.asyncDispose]());

const range = () => ({ start: rig.context.clock.now() - 3 * hour, end: rig.context.clock.now() });
const cpu = { namespace: 'AWS/EC2', name: 'CPUUtilization', stat: 'Average' };

test('five thousand instances are read with ten calls', async () => {
  const calls: string[] = [];
  const counted: Connection = Object.create(rig.connection, {
    pages: {
      async *value(service: string, action: string, input: object) {
        if (action === 'DescribeInstances') {
          for (let page = 0; page < 5; page += 1) {
            const Instances = Array.from({ length: 1000 }, (_, index) => ({
              InstanceId: `i-${(page * 1000 + index).toString(16).padStart(17, '0')}`,
            }));
            yield { Reservations: [{ Instances }] };
          }
          return;
        }
        for (let token: unknown; ;) {
          const page: { readonly NextToken?: unknown } = await rig.connection.invoke(service, action, {
            ...input,
            ...(token === undefined ? {} : { NextToken: token }),
          });
          calls.push(action);
          yield page;
          token = page.NextToken;
          if (token === undefined) return;
        }
      },
    },
  });
  const connections = { places: () => rig.context.connections.places(), at: () => Promise.resolve(counted) };
  let series = 0;
  const input = { ...cpu, instances: {}, ...range() };
  for await (const { points } of getMetrics(input, { ...rig.context, connections })) {
    series += 1;
    expect(points).toEqual([]);
  }
  expect(series).toBe(5000);
  expect(calls).toEqual(Array.from({ length: Math.ceil(5000 / 500) }, () => 'GetMetricData'));
});

test('instances have their values in order, and one that never ran has none', async () => {
  const ids = await rig.launch({ MinCount: 3, MaxCount: 3 });
  await rig.cloud.clock.advance(hour);
  const input = { ...cpu, instances: { ids }, ...range() };
  const found = await Array.fromAsync(getMetrics(input, rig.context));
  expect(found.map(({ dimensions }) => dimensions['InstanceId'])).toEqual(ids);
  for (const { points } of found) {
    expect(points.length).toBeGreaterThan(5);
    expect(points.map(({ time }) => time)).toEqual(points.map(({ time }) => time).sort());
  }
  const other = { ...cpu, name: 'Unheard', dimensions: { InstanceId: 'x' }, ...range() };
  expect(await Array.fromAsync(getMetrics(other, rig.context))).toMatchObject([{ points: [] }]);
});

test('many values are published a thousand at a time, and found again', async () => {
  const data = Array.from({ length: 2500 }, (_, index) => ({ name: 'n', value: index, unit: 'Count' }));
  expect(await putMetrics({ namespace: 'Lab', data }, rig.context)).toBe(2500);
  await rig.cloud.clock.advance(60_000);
  expect(await Array.fromAsync(listMetrics({ namespace: 'Lab' }, rig.context))).toMatchObject([
    { namespace: 'Lab', name: 'n', dimensions: {} },
  ]);
  const input = { namespace: 'Lab', name: 'n', stat: 'SampleCount', ...range() };
  const [series] = await Array.fromAsync(getMetrics(input, rig.context));
  expect(series?.points.reduce((sum, { value }) => sum + value, 0)).toBe(2500);
});

test('a period fits the range, the limit of points, and what is still kept', () => {
  const now = Date.UTC(2026, 10, 26);
  expect(fittingPeriod(now - 3 * hour, now, now, 1)).toBe(60);
  expect(fittingPeriod(now - day, now, now, 1)).toBe(60);
  expect(fittingPeriod(now - 2 * day, now, now, 1)).toBe(300);
  expect(fittingPeriod(now - 20 * day, now - 20 * day + hour, now, 1)).toBe(300);
  expect(fittingPeriod(now - 70 * day, now, now, 1)).toBe(6 * 3600);
  expect(fittingPeriod(now - day, now, now, 500)).toBe(900);
  expect(fittingPeriod(now - 455 * day, now, now, 500)).toBe(3 * 86_400);
});
