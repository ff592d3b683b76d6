import {
  CostExplorerClient,
  CreateAnomalyMonitorCommand,
  CreateAnomalySubscriptionCommand,
  CreateCostCategoryDefinitionCommand,
  DeleteAnomalyMonitorCommand,
  DeleteCostCategoryDefinitionCommand,
  DescribeCostCategoryDefinitionCommand,
  GetAnomaliesCommand,
  GetAnomalyMonitorsCommand,
  GetAnomalySubscriptionsCommand,
  GetCostAndUsageCommand,
  GetCostCategoriesCommand,
  GetReservationCoverageCommand,
  GetReservationUtilizationCommand,
  GetSavingsPlansUtilizationCommand,
  ListCostCategoryDefinitionsCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateAnomalySubscriptionCommand,
  UpdateCostCategoryDefinitionCommand,
} from '@aws-sdk/client-cost-explorer';
import { EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud, type RunningCloud } from '../../../support/cloud.ts';

let cloud: RunningCloud;
let ce: CostExplorerClient;
beforeAll(async () => {
  cloud = await startCloud({ lenient: true, time: '2027-09-20T00:00:00Z', frozen: true });
  ce = new CostExplorerClient({ ...cloud.clientOptions, maxAttempts: 1 });
  const ec2 = new EC2Client(cloud.clientOptions);
  await ec2.send(
    new RunInstancesCommand({ ImageId: 'ami-12345678', InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }),
  );
  await cloud.cloud.clock.advance('10h');
});
afterAll(() => cloud[Symbol.asyncDispose]());

const month = { Start: '2027-09-01', End: '2027-10-01' };
const rules = [{ Value: 'v', Rule: { CostCategories: { Key: 'k', Values: ['v'] } } }];
const RuleVersion = 'CostCategoryExpression.v1';

test('a cost category is made, described, changed, tagged and deleted', async () => {
  const { CostCategoryArn, EffectiveStart } = await ce.send(
    new CreateCostCategoryDefinitionCommand({ Name: 'ccd', RuleVersion, Rules: rules }),
  );
  expect(CostCategoryArn).toMatch(/^arn:aws:ce::123456789012:costcategory\//);
  expect(EffectiveStart).toBe('2027-09-01T00:00:00Z');
  const SplitChargeRules = [{ Source: 's', Targets: ['t1'], Method: 'EVEN' as const }];
  await ce.send(
    new UpdateCostCategoryDefinitionCommand({ CostCategoryArn, RuleVersion, Rules: rules, SplitChargeRules }),
  );
  const { CostCategory } = await ce.send(new DescribeCostCategoryDefinitionCommand({ CostCategoryArn }));
  expect(CostCategory).toMatchObject({ Name: 'ccd', RuleVersion, Rules: rules, SplitChargeRules });
  const tags = async () =>
    (await ce.send(new ListTagsForResourceCommand({ ResourceArn: CostCategoryArn }))).ResourceTags;
  expect(await tags()).toEqual([]);
  const ResourceTags = [
    { Key: 't1', Value: 'v1' },
    { Key: 't2', Value: 'v2' },
  ];
  await ce.send(new TagResourceCommand({ ResourceArn: CostCategoryArn, ResourceTags }));
  await ce.send(new UntagResourceCommand({ ResourceArn: CostCategoryArn, ResourceTagKeys: ['t2'] }));
  expect(await tags()).toEqual(ResourceTags.slice(0, 1));
  await ce.send(new DeleteCostCategoryDefinitionCommand({ CostCategoryArn }));
  await expect(ce.send(new DescribeCostCategoryDefinitionCommand({ CostCategoryArn }))).rejects.toMatchObject(
    {
      name: 'ResourceNotFoundException',
      message: `No Cost Categories found with ID ${CostCategoryArn?.split('/')[1]}`,
    },
  );
});

test('costs are told apart by what a category makes of them', async () => {
  await ce.send(
    new CreateCostCategoryDefinitionCommand({
      Name: 'Kind',
      RuleVersion,
      Rules: [
        {
          Value: 'machines',
          Rule: { Dimensions: { Key: 'SERVICE', Values: ['Amazon Elastic Compute Cloud - Compute'] } },
        },
      ],
      DefaultValue: 'rest',
    }),
  );
  const { ResultsByTime } = await ce.send(
    new GetCostAndUsageCommand({
      TimePeriod: month,
      Granularity: 'MONTHLY',
      Metrics: ['UNBLENDEDCOST'],
      GroupBy: [{ Type: 'COST_CATEGORY', Key: 'Kind' }],
    }),
  );
  const groups = ResultsByTime?.[0]?.Groups ?? [];
  expect(groups.map(({ Keys }) => Keys?.[0])).toEqual(['Kind$machines', 'Kind$rest']);
  expect(groups[0]?.Metrics?.['UnblendedCost']).toEqual({ Amount: '0.104', Unit: 'USD' });
  const listed = await ce.send(new ListCostCategoryDefinitionsCommand({}));
  expect(listed.CostCategoryReferences).toMatchObject([{ Name: 'Kind', Values: ['machines'] }]);
  const values = await ce.send(new GetCostCategoriesCommand({ TimePeriod: month, CostCategoryName: 'Kind' }));
  expect(values.CostCategoryValues).toEqual(['machines', 'rest']);
});

test('monitors and subscriptions of anomalies are kept', async () => {
  const { MonitorArn } = await ce.send(
    new CreateAnomalyMonitorCommand({
      AnomalyMonitor: {
        MonitorName: 'services',
        MonitorType: 'DIMENSIONAL',
        MonitorDimension: 'SERVICE',
      },
    }),
  );
  const { SubscriptionArn } = await ce.send(
    new CreateAnomalySubscriptionCommand({
      AnomalySubscription: {
        SubscriptionName: 'daily',
        MonitorArnList: [MonitorArn ?? ''],
        Subscribers: [{ Address: 'ann@example.com', Type: 'EMAIL' }],
        Frequency: 'DAILY',
        Threshold: 10,
      },
    }),
  );
  await ce.send(new UpdateAnomalySubscriptionCommand({ SubscriptionArn, Threshold: 20 }));
  const { AnomalySubscriptions } = await ce.send(new GetAnomalySubscriptionsCommand({ MonitorArn }));
  expect(AnomalySubscriptions).toMatchObject([
    { SubscriptionName: 'daily', Threshold: 20, Frequency: 'DAILY', AccountId: '123456789012' },
  ]);
  const { AnomalyMonitors } = await ce.send(new GetAnomalyMonitorsCommand({}));
  expect(AnomalyMonitors).toMatchObject([{ MonitorArn, CreationDate: '2027-09-20' }]);
  const found = await ce.send(new GetAnomaliesCommand({ DateInterval: { StartDate: '2027-09-01' } }));
  expect(found.Anomalies).toEqual([]);
  await ce.send(new DeleteAnomalyMonitorCommand({ MonitorArn }));
  await expect(
    ce.send(new GetAnomalyMonitorsCommand({ MonitorArnList: [MonitorArn ?? ''] })),
  ).rejects.toMatchObject({ name: 'UnknownMonitorException' });
});

test('reservations and savings plans of which there are none', async () => {
  const coverage = await ce.send(new GetReservationCoverageCommand({ TimePeriod: month }));
  expect(coverage.Total?.CoverageHours).toEqual({
    OnDemandHours: '10',
    ReservedHours: '0',
    TotalRunningHours: '10',
    CoverageHoursPercentage: '0',
  });
  const used = await ce.send(new GetReservationUtilizationCommand({ TimePeriod: month }));
  expect(used.Total).toMatchObject({ UtilizationPercentage: '0', PurchasedHours: '0' });
  await expect(ce.send(new GetSavingsPlansUtilizationCommand({ TimePeriod: month }))).rejects.toMatchObject({
    name: 'DataUnavailableException',
  });
});
