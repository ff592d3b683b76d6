import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOON, refusal, startCloudWatch } from './cloudwatch-rig.ts';
import type { CloudWatchRig } from './cloudwatch-rig.ts';

let rig: CloudWatchRig;
const named = (Host: string, Zone?: string) => [
  { Name: 'Host', Value: Host },
  ...(Zone === undefined ? [] : [{ Name: 'Zone', Value: Zone }]),
];
const select = (Expression: string) => rig.data({ Id: 'q', Expression, Period: 60 });

beforeAll(async () => {
  rig = await startCloudWatch();
  const Timestamp = new Date(NOON);
  await rig.put(
    'My/App',
    { MetricName: 'load', Values: [1, 3], Dimensions: named('a'), Timestamp },
    { MetricName: 'load', Value: 8, Dimensions: named('b'), Timestamp },
    { MetricName: 'load', Value: 20, Dimensions: named('c', 'z'), Timestamp },
    { MetricName: 'load', Value: 5, Dimensions: named('c', 'z'), Timestamp: new Date(NOON + 60_000) },
    { MetricName: 'other', Value: 99, Dimensions: named('a'), Timestamp },
  );
});
afterAll(() => rig[Symbol.asyncDispose]());

test('a query puts together what many metrics of a namespace know', async () => {
  expect(await select('SELECT AVG(load) FROM "My/App"')).toEqual({
    q: [
      [0, 8],
      [1, 5],
    ],
  });
  expect(await select('select sum(load) from SCHEMA("My/App", Host)')).toEqual({ q: [[0, 12]] });
  expect(await select(`SELECT COUNT(load) FROM "My/App" WHERE Host = 'a'`)).toEqual({ q: [[0, 2]] });
  expect(await select(`SELECT MIN(load) FROM "My/App" WHERE Host != 'a' AND Zone != 'z'`)).toEqual({
    q: [[0, 8]],
  });
  expect(await select('SELECT MAX("load") FROM SCHEMA("My/App", Host, Zone)')).toEqual({
    q: [
      [0, 20],
      [1, 5],
    ],
  });
  expect(await select('SELECT MAX(none) FROM "My/App"')).toEqual({});
});

test('groups are called by their values, in an order and as many as asked for', async () => {
  const grouped = await select('SELECT MAX(load) FROM "My/App" GROUP BY Host ORDER BY MAX() DESC LIMIT 2');
  expect(Object.keys(grouped)).toEqual(['c', 'b']);
  expect(Object.keys(await select('SELECT MAX(load) FROM "My/App" GROUP BY Host ORDER BY AVG()'))).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(Object.keys(await select('SELECT MAX(load) FROM "My/App" GROUP BY Host, Zone'))).toEqual(['c z']);
  expect(Object.keys(await select('SELECT MAX(load) FROM "My/App" GROUP BY AWS.AccountId'))).toEqual([
    '123456789012',
  ]);
});

test('what is no query says where it stops being one', async () => {
  const said = (text: string) => refusal(select(text));
  expect(await said('SELECT MEDIAN(load) FROM "My/App"')).toBe(
    "ValidationException: Error in expression 'q': Unsupported function 'MEDIAN'",
  );
  expect(await said('SELECT AVG(load) FROM My/App')).toBe(
    "ValidationException: Error in expression 'q': Syntax error at My/App",
  );
  expect(await said('SELECT AVG(load) FROM "My/App" WHERE Host = a')).toBe(
    "ValidationException: Error in expression 'q': Syntax error at a",
  );
  expect(await said('SELECT AVG(load) FROM "My/App" LIMIT 0')).toBe(
    "ValidationException: Error in expression 'q': Syntax error at 0",
  );
});
