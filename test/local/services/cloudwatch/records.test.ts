import * as sdk from '@aws-sdk/client-cloudwatch';
import { expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';

test('anomaly detectors, streams of metrics and rules of Contributor Insights are kept and found again', async () => {
  await using running = await startCloud();
  const metrics = new sdk.CloudWatchClient(running.clientOptions);
  const metric = { Namespace: 'Lab', MetricName: 'm', Stat: 'Average' };
  const putting = { SingleMetricAnomalyDetector: metric, Configuration: {} };
  await metrics.send(new sdk.PutAnomalyDetectorCommand(putting));
  const found = await metrics.send(new sdk.DescribeAnomalyDetectorsCommand({ Namespace: 'Lab' }));
  const Configuration = { ExcludedTimeRanges: [] };
  expect(found.AnomalyDetectors).toMatchObject([
    { ...metric, Configuration, StateValue: 'PENDING_TRAINING' },
  ]);
  await running.cloud.clock.advance(16 * 60_000);
  const later = await metrics.send(new sdk.DescribeAnomalyDetectorsCommand({ Namespace: 'Lab' }));
  expect(later.AnomalyDetectors).toMatchObject([{ StateValue: 'TRAINED_INSUFFICIENT_DATA' }]);
  await metrics.send(new sdk.DeleteAnomalyDetectorCommand(metric));
  await expect(metrics.send(new sdk.DeleteAnomalyDetectorCommand(metric))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 404 },
  });
  const stream = {
    Name: 's',
    FirehoseArn: 'arn:aws:firehose:us-east-1:123456789012:deliverystream/f',
    RoleArn: 'arn:aws:iam::123456789012:role/r',
    OutputFormat: 'json' as const,
    Tags: [{ Key: 'a', Value: 'b' }],
  };
  const { Arn } = await metrics.send(new sdk.PutMetricStreamCommand(stream));
  expect(Arn).toBe('arn:aws:cloudwatch:us-east-1:123456789012:metric-stream/s');
  await metrics.send(new sdk.StopMetricStreamsCommand({ Names: ['s'] }));
  expect(await metrics.send(new sdk.GetMetricStreamCommand({ Name: 's' }))).toMatchObject({
    State: 'stopped',
    IncludeLinkedAccountsMetrics: false,
  });
  expect((await metrics.send(new sdk.ListTagsForResourceCommand({ ResourceARN: Arn }))).Tags).toEqual(
    stream.Tags,
  );
  expect((await metrics.send(new sdk.ListMetricStreamsCommand({}))).Entries).toMatchObject([{ Name: 's' }]);
  await metrics.send(new sdk.DeleteMetricStreamCommand({ Name: 's' }));
  const RuleDefinition = JSON.stringify({
    Schema: { Name: 'CloudWatchLogRule', Version: 1 },
    LogGroupNames: ['access'],
    LogFormat: 'CLF',
    Fields: { 4: 'IpAddress' },
    Contribution: { Keys: ['IpAddress'], Filters: [] },
    AggregateOn: 'Count',
  });
  await metrics.send(new sdk.PutInsightRuleCommand({ RuleName: 'r', RuleDefinition }));
  const off = await metrics.send(new sdk.DisableInsightRulesCommand({ RuleNames: ['r', 'none'] }));
  expect(off.Failures).toMatchObject([{ FailureResource: 'none', FailureCode: '404' }]);
  expect((await metrics.send(new sdk.DescribeInsightRulesCommand({}))).InsightRules).toMatchObject([
    { Name: 'r', State: 'DISABLED', Schema: 'CloudWatchLogRule/1', ManagedRule: false },
  ]);
  const asked = {
    RuleName: 'r',
    StartTime: new Date('2027-03-01T08:01:00Z'),
    EndTime: new Date('2027-03-01T08:11:00Z'),
    Period: 300,
    Metrics: ['UniqueContributors'],
  };
  expect(await metrics.send(new sdk.GetInsightRuleReportCommand(asked))).toMatchObject({
    KeyLabels: ['IpAddress'],
    AggregationStatistic: 'SampleCount',
    AggregateValue: 0,
    MetricDatapoints: ['08:00', '08:05', '08:10'].map((time) => ({
      Timestamp: new Date(`2027-03-01T${time}:00Z`),
      UniqueContributors: 0,
    })),
  });
  const report = (more: Partial<typeof asked>) =>
    metrics.send(new sdk.GetInsightRuleReportCommand({ ...asked, ...more }));
  await expect(report({ StartTime: new Date(0), Period: 60 })).rejects.toThrow(
    /^You have requested up to \d+ datapoints, which exceeds the limit of 1440\./,
  );
  await expect(report({ StartTime: asked.EndTime })).rejects.toThrow(
    'The parameter StartTime must be less than the parameter EndTime.',
  );
  await expect(report({ Period: 7 })).rejects.toThrow(
    'The parameter Period must be equal to 1, 5, 10, 20, 30 or a multiple of 60.',
  );
  expect((await metrics.send(new sdk.DeleteInsightRulesCommand({ RuleNames: ['r'] }))).Failures).toEqual([]);
});

test('a dashboard is kept as it was written, and one that is none is refused with all that is wrong', async () => {
  await using running = await startCloud();
  const metrics = new sdk.CloudWatchClient(running.clientOptions);
  const put = (body: unknown) =>
    metrics.send(
      new sdk.PutDashboardCommand({
        DashboardName: 'board',
        DashboardBody: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  const text = { type: 'text', x: 0, y: 7, width: 3, height: 3, properties: { markdown: 'Hello' } };
  const DashboardBody = JSON.stringify({ widgets: [text] }, null, 2);
  expect((await put(DashboardBody)).DashboardValidationMessages).toEqual([]);
  const got = await metrics.send(new sdk.GetDashboardCommand({ DashboardName: 'board' }));
  expect(got).toMatchObject({
    DashboardBody,
    DashboardArn: 'arn:aws:cloudwatch::123456789012:dashboard/board',
  });
  for (const body of ['not JSON', '[]'])
    await expect(put(body)).rejects.toMatchObject({
      name: 'DashboardInvalidInputError',
      message: 'The field DashboardBody must be a valid JSON object',
    });
  const listed = (...flaws: readonly (readonly [string, string])[]) => ({
    name: 'DashboardInvalidInputError',
    message: `The dashboard body is invalid, there are ${flaws.length} validation errors:\n${JSON.stringify(
      flaws.map(([dataPath, message]) => ({ dataPath, message })),
      null,
      2,
    )}`,
  });
  await expect(put({})).rejects.toMatchObject(listed(['', "Should have required property 'widgets'"]));
  const path = '/widgets/1/properties';
  await expect(put({ widgets: [text, { type: 'metric', properties: {} }] })).rejects.toMatchObject(
    listed(
      [path, "Should have required property 'metrics'"],
      [path, 'The metric widget should have specified a region and a data source or an alarm annotation'],
      [path, "Should have required property 'annotations'"],
    ),
  );
  await expect(
    put({ widgets: [{ ...text, type: 'clock', width: 25, height: 0 }, { type: 'text', properties: {} }, 1] }),
  ).rejects.toMatchObject(
    listed(
      ['/widgets/0/type', 'Should be equal to one of the allowed values'],
      ['/widgets/0/width', 'Should be <= 24'],
      ['/widgets/0/height', 'Should be >= 1'],
      [path, "Should have required property 'markdown'"],
      ['/widgets/2', 'Should be object'],
    ),
  );
  await metrics.send(new sdk.DeleteDashboardsCommand({ DashboardNames: ['board'] }));
  await expect(metrics.send(new sdk.GetDashboardCommand({ DashboardName: 'board' }))).rejects.toMatchObject({
    message: 'Dashboard board does not exist',
  });
  metrics.destroy();
});

test.each<[object, string]>([
  [{ LogGroupNames: [] }, 'it names LogGroupNames or LogGroupARNs'],
  [{ LogFormat: 'XML' }, 'its LogFormat is one of JSON, CLF'],
  [{ LogFormat: 'CLF' }, 'with LogFormat CLF it has Fields'],
  [{ AggregateOn: 'Max' }, 'its AggregateOn is one of Count, Sum'],
  [{ AggregateOn: 'Sum' }, 'with AggregateOn Sum its Contribution has a ValueOf'],
  [{ Contribution: { Keys: [], Filters: [] } }, 'its Contribution has one to four Keys'],
  [
    { Contribution: { Keys: ['$.a'], Filters: [1, 2, 3, 4, 5] } },
    'its Contribution has at most four Filters',
  ],
  [{ Schema: 'CloudWatchLogRule' }, 'it is JSON with a Schema'],
])('a rule of Contributor Insights that cannot be is refused: %j', async (change, right) => {
  await using running = await startCloud();
  const metrics = new sdk.CloudWatchClient(running.clientOptions);
  const definition = {
    Schema: { Name: 'CloudWatchLogRule', Version: 1 },
    LogGroupNames: ['g'],
    LogFormat: 'JSON',
    Contribution: { Keys: ['$.ip'], Filters: [] },
    AggregateOn: 'Count',
  };
  const RuleDefinition = JSON.stringify({ ...definition, ...change });
  await expect(
    metrics.send(new sdk.PutInsightRuleCommand({ RuleName: 'r', RuleDefinition })),
  ).rejects.toMatchObject({ message: `The RuleDefinition is not valid: ${right}.` });
});
