import { CloudWatchClient, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import * as sdk from '@aws-sdk/client-cloudwatch-logs';
import type { Processor } from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startLogs } from './logs-rig.ts';
import type { LogsRig } from './logs-rig.ts';

let rig: LogsRig;
beforeAll(async () => {
  rig = await startLogs();
});
afterAll(() => rig[Symbol.asyncDispose]());

const parseJSON = { parseJSON: {} };

test('a transformer works on what comes in from then on, for queries, filters and nobody else', async () => {
  const { logs } = rig;
  await rig.create('app', 's');
  await rig.put('app', 's', 'level=ERROR took=5');
  const transformerConfig: Processor[] = [
    { parseKeyValue: { fieldDelimiter: ' ' } },
    { typeConverter: { entries: [{ key: 'took', type: 'integer' }] } },
    {
      copyValue: {
        entries: [
          { source: '@logGroupName', target: 'from' },
          { source: '@regionName', target: 'region' },
        ],
      },
    },
  ];
  await logs.send(new sdk.PutTransformerCommand({ logGroupIdentifier: 'app', transformerConfig }));
  const arn = 'arn:aws:logs:us-east-1:123456789012:log-group:app';
  expect(await logs.send(new sdk.GetTransformerCommand({ logGroupIdentifier: arn }))).toMatchObject({
    logGroupIdentifier: arn,
    creationTime: rig.now(),
    transformerConfig,
  });
  const filter = (filterName: string, more: object) =>
    logs.send(
      new sdk.PutMetricFilterCommand({
        logGroupName: 'app',
        filterName,
        filterPattern: '{ $.level = "ERROR" }',
        metricTransformations: [{ metricName: filterName, metricNamespace: 'app', metricValue: '$.took' }],
        ...more,
      }),
    );
  await filter('made', { applyOnTransformedLogs: true });
  await filter('plain', {});
  await rig.put('app', 's', 'level=ERROR took=7');
  const metrics = new CloudWatchClient(rig.running.clientOptions);
  const sum = async (MetricName: string) => {
    const times = { StartTime: new Date(rig.now() - 60_000), EndTime: new Date(rig.now() + 60_000) };
    const input = { Namespace: 'app', MetricName, Statistics: ['Sum' as const], Period: 60, ...times };
    return (await metrics.send(new GetMetricStatisticsCommand(input))).Datapoints?.map(({ Sum }) => Sum);
  };
  expect([await sum('made'), await sum('plain')]).toEqual([[7], []]);
  metrics.destroy();
  expect(await rig.filter('app')).toEqual(['level=ERROR took=5', 'level=ERROR took=7']);
  const { metricFilters } = await logs.send(new sdk.DescribeMetricFiltersCommand({ logGroupName: 'app' }));
  expect(metricFilters?.map((row) => row.applyOnTransformedLogs)).toEqual([true, false]);
  const endTime = Math.ceil(rig.now() / 1000);
  const queryString = 'fields @message, took, from, region | filter ispresent(level)';
  const { queryId } = await logs.send(
    new sdk.StartQueryCommand({ logGroupName: 'app', startTime: endTime - 60, endTime, queryString }),
  );
  await rig.running.cloud.clock.advance(1000);
  const { results } = await logs.send(new sdk.GetQueryResultsCommand({ queryId }));
  expect(results?.map((row) => row.slice(0, 4).map(({ value }) => value))).toEqual([
    ['level=ERROR took=7', '7', 'app', 'us-east-1'],
  ]);
  await logs.send(new sdk.DeleteTransformerCommand({ logGroupIdentifier: 'app' }));
  const none = await logs.send(new sdk.GetTransformerCommand({ logGroupIdentifier: 'app' }));
  expect(none.transformerConfig).toBeUndefined();
});

test('what is wrong with a transformer is said before anything is kept', async () => {
  const put = (logGroupIdentifier: string, ...transformerConfig: Processor[]) =>
    refusal(rig.logs.send(new sdk.PutTransformerCommand({ logGroupIdentifier, transformerConfig })));
  await rig.create('kept');
  const wrong = (sentence: string) => `InvalidParameterException: ${sentence}`;
  expect(await put('kept', { trimString: { withKeys: ['a'] } })).toBe(
    wrong('The first processor in a transformer must be a parser.'),
  );
  expect(await put('kept', parseJSON, { parseVPC: {} })).toBe(
    wrong('parseVPC must be the first processor in a transformer.'),
  );
  expect(await put('kept', ...Array.from({ length: 6 }, () => parseJSON))).toBe(
    wrong('A transformer can have at most 5 parsers.'),
  );
  const add = { addKeys: { entries: [{ key: 'a', value: 'b' }] } };
  expect(await put('kept', parseJSON, add, add)).toBe(
    wrong('A transformer can have only one addKeys processor.'),
  );
  expect(await put('kept', { parseJSON: {}, grok: { match: '%{WORD:a}' } })).toBe(
    wrong('Each item of a transformer must have exactly one processor.'),
  );
  expect(await put('kept', { grok: { match: '%{NOPE:a}' } })).toBe(
    wrong('The grok pattern NOPE is not available in this local cloud.'),
  );
  expect(await put('kept', { grok: { match: '(%{WORD:a}' } })).toBe(
    wrong('Invalid grok pattern: (%{WORD:a}'),
  );
  expect(await put('kept', { parseWAF: {} })).toBe(
    wrong('The processor parseWAF is not available in this local cloud.'),
  );
  expect(await put('none', parseJSON)).toBe(
    'ResourceNotFoundException: The specified log group does not exist.',
  );
  const cheap = { logGroupName: 'cheap', logGroupClass: 'INFREQUENT_ACCESS' as const };
  await rig.logs.send(new sdk.CreateLogGroupCommand(cheap));
  expect(await put('cheap', parseJSON)).toBe(
    'InvalidOperationException: The operation is not valid on the specified resource.',
  );
  const { transformerConfig } = await rig.logs.send(
    new sdk.GetTransformerCommand({ logGroupIdentifier: 'kept' }),
  );
  expect(transformerConfig).toBeUndefined();
});
