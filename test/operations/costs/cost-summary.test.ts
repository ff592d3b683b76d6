import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Connection } from '../../../src/aws/connection.ts';
import type { CostLine } from '../../../src/operations/costs/cost-lines.ts';
import { costSummary } from '../../../src/operations/costs/cost-summary.ts';
import { budgetStanding } from '../../../src/operations/costs/budget.ts';
import { costForecast } from '../../../src/operations/costs/forecast.ts';
import { MonthCache } from '../../../src/operations/costs/month-cache.ts';
import { summed } from '../../../src/operations/costs/sums.ts';
import { readCosts } from '../../../src/operations/costs/read-costs.ts';
import { localRig, type LocalRig } from '../local-rig.ts';

let rig: LocalRig;

beforeEach(async () => {
  rig = await localRig({ lenient: true, cloud: { time: '2027-09-20T00:00:00Z' } });
});
afterEach(() => rig[Symbol.asyncDispose]());

const questions = (): string[] =>
  rig.cloud.calls
    .list({ name: 'GetCostAndUsage', limit: 100 })
    .map(({ event }) => JSON.stringify(event.requestParameters));

test('closed months are asked for once', async () => {
  await rig.launch();
  await rig.cloud.clock.set(Date.UTC(2027, 10, 3));
  const cacheDirectory = mkdtempSync(join(tmpdir(), 'nuage-costs-'));
  const first = await costSummary({ months: 3, cacheDirectory }, rig.context);
  const again = await costSummary({ months: 3, cacheDirectory }, rig.context);
  expect(first.query).toEqual({ pages: 1, price: '0.01', cachedMonths: 0 });
  expect(again.query).toEqual({ pages: 1, price: '0.01', cachedMonths: 2 });
  expect(again.periods.slice(0, 2)).toEqual(first.periods.slice(0, 2));
  expect(first.periods.map(({ start, estimated }) => [start, estimated])).toEqual([
    ['2027-09-01', false],
    ['2027-10-01', false],
    ['2027-11-01', true],
  ]);
  const asked = questions();
  expect(asked).toHaveLength(2);
  expect(asked[1]).toContain('2027-09-01');
  expect(asked[0]).toContain('2027-11-01');
});

test('no page is dropped, not even of one group each', async () => {
  await rig.launch();
  await rig.cloud.clock.set(Date.UTC(2027, 10, 3));
  const whole = await readCosts(rig.connection, range, () => undefined);
  let pages = 0;
  const paged: Connection = Object.create(rig.connection, {
    call: {
      async value(service: 'ce', action: 'GetCostAndUsage', input: { readonly NextPageToken?: string }) {
        const { NextPageToken: token = '0', ...rest } = input;
        const answer = await rig.connection.invoke(service, action, rest);
        return onePage(answer, Number(token));
      },
    },
  });
  const byOnes = await readCosts(paged, range, () => pages++);
  const count = byOnes.flatMap(({ lines }) => lines).length;
  expect(count).toBeGreaterThan(4);
  expect(pages).toBe(count);
  // The question itself is on the bill: all but that is the same.
  const usage = (months: typeof whole) =>
    months.flatMap(({ lines }) => lines).filter(({ name }) => name !== 'AWS Cost Explorer');
  expect(usage(byOnes)).toEqual(usage(whole));
});

const range = { first: '2027-09', last: '2027-11', by: 'service', daily: false } as const;

/** One group of an answer, as a page of its own. */
function onePage(answer: object, at: number): object {
  const results: unknown = Reflect.get(answer, 'ResultsByTime');
  if (!Array.isArray(results)) throw new TypeError('No results');
  const groups = results.flatMap((result: { readonly Groups: readonly object[] }) =>
    result.Groups.map((group) => ({ ...result, Groups: [group] })),
  );
  return {
    ResultsByTime: groups.slice(at, at + 1),
    ...(at + 1 < groups.length ? { NextPageToken: String(at + 1) } : {}),
  };
}

test('a closed month between others is not asked for again, and one without costs is there', async () => {
  await rig.cloud.clock.set(Date.UTC(2027, 11, 3));
  const cacheDirectory = mkdtempSync(join(tmpdir(), 'nuage-costs-'));
  const middle = await costSummary({ months: 1, until: '2027-10', cacheDirectory }, rig.context);
  expect(middle.periods).toMatchObject([{ start: '2027-10-01', total: '0', estimated: false }]);
  const all = await costSummary({ months: 4, cacheDirectory }, rig.context);
  expect(all.query).toEqual({ pages: 2, price: '0.02', cachedMonths: 1 });
  expect(all.periods.map(({ start }) => start)).toEqual([
    '2027-09-01',
    '2027-10-01',
    '2027-11-01',
    '2027-12-01',
  ]);
  const [after, before] = questions();
  expect([before, after]).toEqual([
    expect.stringContaining('"2027-09-01","end":"2027-10-01"'),
    expect.stringContaining('"2027-11-01","end":"2028-01-01"'),
  ]);
  const fresh = await costSummary({ months: 4, cacheDirectory, fresh: true }, rig.context);
  expect(fresh.query).toEqual({ pages: 1, price: '0.01', cachedMonths: 0 });
});

test('what is kept of one cloud is not taken for that of another', async () => {
  const cache = new MonthCache(mkdtempSync(join(tmpdir(), 'nuage-costs-')));
  const key = {
    endpoint: 'https://ce.us-east-1.amazonaws.com:',
    account: '1',
    by: 'service',
    daily: false,
  } as const;
  await cache.keep(key, { month: '2027-08', spans: [], lines: [], estimated: false });
  expect(await cache.find(key, '2027-08')).toMatchObject({ month: '2027-08' });
  expect(await cache.find({ ...key, endpoint: 'http://localhost:4566' }, '2027-08')).toBeUndefined();
});

test('two currencies in one bill are told, not added up', () => {
  const one = { start: '2027-08-01', end: '2027-09-01', name: 'EC2', record: 'Usage', estimated: false };
  const lines = [
    { ...one, amount: '1', currency: 'USD' },
    { ...one, amount: '1', currency: 'INR' },
  ];
  expect(() => summed(lines, 'service')).toThrow(
    expect.objectContaining({
      code: 'SeveralCurrencies',
      message: 'Costs in USD and in INR cannot be added up.',
    }),
  );
});

test('a forecast goes on from what was spent, and a budget is held against both', async () => {
  const clock = rig.cloud.clock;
  const early = await costSummary({ months: 1 }, rig.context);
  expect(await costForecast(early, rig.context)).toEqual({
    month: '2027-09',
    reason: 'Insufficient amount of historical data to generate forecast.',
    query: { pages: 1, price: '0.01' },
  });
  await rig.launch({ InstanceType: 'm5.large' });
  await clock.set(Date.UTC(2027, 8, 28, 12));
  const summary = await costSummary({ months: 1 }, rig.context);
  const forecast = await costForecast(summary, rig.context);
  if (!('amount' in forecast)) throw new Error(forecast.reason);
  const [period] = summary.periods;
  const days = (Number(forecast.amount) - Number(period?.total)) / 2.5;
  // A day of the instance, of its 8 GiB of storage and of its address.
  expect(days).toBeGreaterThan(0.096 * 24);
  expect(days).toBeLessThan(0.096 * 24 + 0.2);
  const at = (amount: string, alerts?: readonly number[]) =>
    budgetStanding({ amount, alerts }, summary, clock.now(), forecast);
  expect(at('1000').alert).toBeUndefined();
  expect(at(forecast.amount, [50, 100])).toMatchObject({
    alert: { threshold: 100, by: 'forecast' },
    forecast: 100,
  });
  expect(at(summary.total)).toMatchObject({ spent: 100, left: '0', alert: { threshold: 80, by: 'actual' } });
});

test('what an instance cost agrees with its hours and its price', async () => {
  await rig.launch();
  await rig.cloud.clock.set(Date.UTC(2027, 8, 30));
  const { rows } = await costSummary({ months: 1 }, rig.context);
  const compute = rows.find(({ name }) => name === 'Amazon Elastic Compute Cloud - Compute');
  const hours = 240;
  expect(Number(compute?.total)).toBeCloseTo(hours * 0.0104, 9);
});

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 1, max: 10 }))
  .map(([digits, scale]) => {
    const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
    return `${digits < 0n ? '-' : ''}${text.slice(0, -scale)}.${text.slice(-scale)}`;
  });
const line: fc.Arbitrary<CostLine> = fc.record({
  start: fc.constantFrom('2027-08-01', '2027-09-01', '2027-10-01'),
  end: fc.constant('2027-11-01'),
  name: fc.constantFrom('EC2', 'S3', 'Lambda', ''),
  record: fc.constantFrom('Usage', 'Tax', 'Credit', 'Refund', 'RIFee'),
  amount: decimal,
  currency: fc.constant('USD'),
  estimated: fc.boolean(),
});
const nanos = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole + fraction.padEnd(10, '0'));
  return text.startsWith('-') ? -value : value;
};
const sum = (texts: readonly string[]): bigint => texts.reduce((all, text) => all + nanos(text), 0n);

test('rows, periods and kinds add up to the total to the last digit', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const { rows, periods, total } = summed(lines, 'service');
      const expected = sum(lines.map(({ amount }) => amount));
      expect(nanos(total)).toBe(expected);
      expect(sum(rows.map((row) => row.total))).toBe(expected);
      expect(sum(rows.flatMap(({ amounts }) => amounts))).toBe(expected);
      expect(sum(periods.map((period) => period.total))).toBe(expected);
      expect(sum(periods.flatMap(({ usage, tax, credits, refunds }) => [usage, tax, credits, refunds]))).toBe(
        expected,
      );
    }),
  );
});
