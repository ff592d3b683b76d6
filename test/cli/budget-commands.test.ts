import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nuage, temporaryDirectory } from './support/terminal.ts';

const configuration = (alert: number, email: string): string =>
  [
    'tags:',
    '  Owner: finance',
    'budgets:',
    '  monthly-total:',
    '    amount: 500',
    `    alerts: [${alert}, 100]`,
    '    forecastAlerts: [100]',
    `    emails: [${email}]`,
    '  shop:',
    '    amount: "99.50"',
    '    period: quarter',
    '    services: [Amazon Simple Storage Service]',
    '    tags:',
    '      Project: shop',
    '',
  ].join('\n');

test('budgets of nuage.yaml: made, told by costs, changed, left alone, deleted, brought back', async () => {
  const home = temporaryDirectory();
  const run = (...words: string[]) => nuage([...words, '--local'], { home, directory: home });
  const json = async (...words: string[]) => JSON.parse((await run(...words, '-o', 'json')).stdout);
  writeFileSync(join(home, 'nuage.yaml'), configuration(80, 'a@example.com'));
  const planned = await run('budget', 'apply', '--plan-out', 'plan.jsonl');
  expect(planned.stdout).toContain('500 USD a month, told to a@example.com');
  expect(planned.stdout).toContain('99.50 USD a quarter');
  expect((await run('apply', 'plan.jsonl', '--yes')).stdout).toContain('2 steps, 2 done');
  const listed = await json('budget', 'list');
  expect(listed).toMatchObject([
    { name: 'monthly-total', type: 'COST', standing: { amount: '500', period: 'month', spent: 0 } },
    { name: 'shop', standing: { amount: '99.5', period: 'quarter' } },
  ]);
  expect(await json('budget', 'show', 'shop')).toMatchObject({
    filter: { And: [{ Dimensions: { Key: 'SERVICE' } }, { Tags: { Key: 'Project', Values: ['shop'] } }] },
  });
  const costs = await json('costs', '--budget', 'monthly-total');
  expect(costs.budget).toMatchObject({ name: 'monthly-total', amount: '500', alerts: [80, 100] });
  expect((await run('budget', 'apply', '--yes')).stdout).toMatch(/it is what it should be/);
  writeFileSync(join(home, 'nuage.yaml'), configuration(90, 'b@example.com'));
  const changed = await json('budget', 'apply', 'monthly-total', '--yes');
  const alerts = async () => (await json('budget', 'show', 'monthly-total')).alerts;
  const told = [
    { by: 'actual', above: '100%', tells: ['b@example.com'] },
    { by: 'actual', above: '90%', tells: ['b@example.com'] },
    { by: 'forecast', above: '100%', tells: ['b@example.com'] },
  ];
  expect(await alerts()).toEqual(expect.arrayContaining(told.map((one) => expect.objectContaining(one))));
  expect(await alerts()).toHaveLength(3);
  await run('undo', changed.run, '--yes');
  expect(await alerts()).toEqual(
    expect.arrayContaining([expect.objectContaining({ above: '80%', tells: ['a@example.com'] })]),
  );
  const deleted = await json('budget', 'delete', 'shop', 'monthly-total', '--yes');
  expect(await json('budget', 'list')).toEqual([]);
  await run('undo', deleted.run, '--yes');
  expect((await json('budget', 'list')).map(({ name }: { readonly name: string }) => name).sort()).toEqual([
    'monthly-total',
    'shop',
  ]);
  expect(await alerts()).toHaveLength(3);
});

test('a budget that could tell nobody, or is not there, is refused', async () => {
  const home = temporaryDirectory();
  const run = async (...words: string[]) => (await nuage([...words, '--local'], { home })).stderr;
  expect(await run('budget', 'create', 'total', '5', '--alert', '80')).toContain(
    'The budget total tells nobody.',
  );
  expect(await run('budget', 'create', 'total', 'much')).toContain('The budget total cannot be much.');
  expect(await run('budget', 'show', 'total')).toContain('There is no budget total in 123456789012.');
  expect(await run('budget', 'apply')).toContain('nuage.yaml has no budgets');
});
