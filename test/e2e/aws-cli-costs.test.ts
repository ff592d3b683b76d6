import { expect, test } from 'vitest';
import { startAwsCli } from '../support/aws-cli.ts';
import { startCloud } from '../support/cloud.ts';

test('the AWS CLI asks for costs and budgets, scales a group and adds who sends mail', async () => {
  await using running = await startCloud({ time: '2027-03-05T08:00:00Z' });
  await using cli = startAwsCli(running.endpoint, running.environment);
  const aws = async (...words: string[]) => {
    const { status, stdout, stderr } = await cli.run(words);
    expect([status, stderr]).toEqual([0, '']);
    return stdout === '' ? {} : JSON.parse(stdout);
  };
  const refused = async (sentence: string, ...words: string[]) =>
    expect((await cli.run(words)).stderr).toContain(sentence);
  const costs = await aws(
    'ce',
    'get-cost-and-usage',
    '--time-period=Start=2027-03-05,End=2027-03-06',
    '--granularity=DAILY',
    '--metrics=UnblendedCost',
    '--group-by=Type=DIMENSION,Key=SERVICE',
  );
  expect(costs.ResultsByTime).toMatchObject([{ TimePeriod: { Start: '2027-03-05' }, Estimated: true }]);

  const budget = {
    BudgetName: 'b',
    BudgetLimit: { Amount: '5', Unit: 'USD' },
    TimeUnit: 'MONTHLY',
    BudgetType: 'COST',
  };
  const of = '--account-id=123456789012';
  await aws('budgets', 'create-budget', of, `--budget=${JSON.stringify(budget)}`);
  expect((await aws('budgets', 'describe-budgets', of)).Budgets).toMatchObject([budget]);

  const { Images } = await aws('ec2', 'describe-images', '--owners=amazon', '--max-items=1');
  const group = '--auto-scaling-group-name=g';
  await aws(
    'autoscaling',
    'create-launch-configuration',
    '--launch-configuration-name=lc',
    `--image-id=${Images[0].ImageId}`,
    '--instance-type=t3.micro',
  );
  await aws(
    'autoscaling',
    'create-auto-scaling-group',
    group,
    '--launch-configuration-name=lc',
    '--min-size=0',
    '--max-size=2',
    '--availability-zones=us-east-1a',
  );
  await aws('autoscaling', 'set-desired-capacity', group, '--desired-capacity=2');
  await running.cloud.clock.advance('10m');
  const { AutoScalingGroups } = await aws('autoscaling', 'describe-auto-scaling-groups');
  expect(AutoScalingGroups[0].Instances).toMatchObject(
    Array.from({ length: 2 }, () => ({ LifecycleState: 'InService', HealthStatus: 'Healthy' })),
  );
  await refused(
    'An error occurred (ValidationError) when calling the SetDesiredCapacity operation: New SetDesiredCapacity value 3 is above max value 2 for the AutoScalingGroup.',
    'autoscaling',
    'set-desired-capacity',
    group,
    '--desired-capacity=3',
  );

  expect(await aws('sesv2', 'create-email-identity', '--email-identity=a@example.com')).toMatchObject({
    IdentityType: 'EMAIL_ADDRESS',
  });
  expect(running.cloud.failures).toEqual([]);
});
