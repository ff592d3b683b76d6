import { writeFileSync } from 'node:fs';
import { Big } from 'big.js';
import { expect, test } from 'vitest';
import { connect } from '../../src/connect.ts';
import { LocalCloud } from '../../src/local/cloud.ts';
import { nuage, temporaryDirectory } from './support/terminal.ts';

/** A home whose local cloud ran a machine with a hostile tag from August on; it is 12 October. */
async function spendingHome(): Promise<string> {
  const home = temporaryDirectory();
  await using cloud = await LocalCloud.start({
    data: `${home}/.nuage/local`,
    lenient: true,
    time: '2027-08-10T00:00:00Z',
    frozen: true,
  });
  const environment = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
  const aws = await connect({ transport: cloud.transport(), region: 'us-east-1', environment });
  await aws.call('ec2', 'RunInstances', {
    ImageId: 'ami-12345678',
    InstanceType: 'm5.large',
    MinCount: 1,
    MaxCount: 1,
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Project', Value: '=1+"1",\u202e\n' }] }],
  });
  await cloud.clock.advance('1h');
  await aws.call('ce', 'UpdateCostAllocationTagsStatus', {
    CostAllocationTagsStatus: [{ TagKey: 'Project', Status: 'Active' }],
  });
  await cloud.clock.set(Date.UTC(2027, 9, 12));
  await aws.call('budgets', 'CreateBudget', {
    AccountId: '123456789012',
    Budget: {
      BudgetName: 'monthly',
      BudgetLimit: { Amount: '20', Unit: 'USD' },
      TimeUnit: 'MONTHLY',
      BudgetType: 'COST',
    },
    NotificationsWithSubscribers: [
      {
        Notification: { NotificationType: 'ACTUAL', ComparisonOperator: 'GREATER_THAN', Threshold: 90 },
        Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'ann@example.com' }],
      },
    ],
  });
  return home;
}

interface Printed {
  readonly total: string;
  readonly rows: readonly { readonly amounts: readonly string[] }[];
  readonly forecast: { readonly month: string };
  readonly budget: { readonly alert?: { readonly by: string } };
}

test('costs are drawn, tabled and printed for scripts, and groups add up to the total', async () => {
  const home = await spendingHome();
  await using cloud = await LocalCloud.start({ data: `${home}/.nuage/local`, port: 0 });
  const { accessKeyId, secretAccessKey } = cloud.rootKey;
  const environment = {
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_REGION: 'us-east-1',
  };
  const run = (columns: number | undefined, ...line: string[]) =>
    nuage(['costs', ...line, '--until', '2027-10'], {
      home,
      environment,
      ...(columns !== undefined && { columns }),
    });
  const table = await run(80, '--budget', '50', '--no-color');
  expect(table.stderr).toBe('');
  expect(table.stdout).toContain('2027-08   ');
  expect(table.stdout).toContain('2027-10~  ');
  expect(table.stdout).toContain('~ estimated: the bill is still open.');
  expect(table.stdout).toContain('Asking cost 0.01 USD: 1 request to Cost Explorer.\n');
  for (const line of table.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);

  const again = await run(60, '--no-color');
  expect(again.stdout).toContain('Asking cost 0.01 USD: 1 request to Cost Explorer. 2 closed\nmonths');
  for (const line of again.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60);

  const json: Printed = JSON.parse((await run(undefined, '-o', 'json', '--daily')).stdout);
  const sum = json.rows.flatMap(({ amounts }) => amounts).reduce((all, one) => all.plus(one), new Big(0));
  expect(sum.toFixed()).toBe(json.total);

  const csv = await run(undefined, '--by', 'tag:Project', '--csv', '--months', '1');
  expect(csv.stdout.split('\r\n')[0]).toBe('start,end,tag:Project,amount,currency,estimated');
  expect(csv.stdout).toContain(',"\'=1+""1"",\u202e\n",');
  const wild = await run(80, '--by', 'tag:Project', '--months', '1');
  expect(wild.stdout).not.toContain('\u202e');
});

test('a forecast and a budget of nuage.yaml go by the clock of the local cloud', async () => {
  const home = await spendingHome();
  writeFileSync(`${home}/nuage.yaml`, 'costs:\n  budget: 80.5\n  alerts: [90]\n');
  const json: Printed = JSON.parse(
    (await nuage(['costs', '--local', '--forecast', '--months', '1', '-o', 'json'], { home })).stdout,
  );
  expect(json).toMatchObject({
    forecast: { month: '2027-10' },
    budget: { amount: '80.5', alerts: [90], alert: { by: 'forecast', threshold: 90 } },
  });
  const drawn = await nuage(['costs', '--local', '--forecast', '--alert', '30'], { home, columns: 140 });
  expect(drawn.stdout).toContain('past the alert at 30 %');
  expect(drawn.stdout).toContain('Forecast of 2027-10: ');
  const named = await nuage(['costs', '--local', '--budget', 'monthly'], { home, columns: 140 });
  expect(named.stdout).toContain('Budget monthly 20.00 USD a month: ');
  expect(named.stdout).toContain('over it: past the alert at 90 %');
  expect(await nuage(['costs', '--by', 'colour', '--local'], { home })).toMatchObject({
    code: 64,
    stderr: expect.stringContaining('Costs cannot be told apart by colour'),
  });
});
