import type { MetricAlarm } from '../../../wire/generated/cloudwatch.ts';
import type { JsonObject, JsonValue } from '../../plan/json.ts';
import { isJsonObject } from '../../plan/json.ts';
import { arnOf } from '../arns.ts';
import { interpolated } from '../interpolate.ts';
import type { Kind, Reading } from '../kind.ts';
import { topicName } from '../names-of-kinds.ts';
import { belonging, named, namesOf } from '../named.ts';
import type { Found } from '../resource.ts';
import { tagList, tagMap } from '../stack-tags.ts';

/** US dollars a month for one on a metric of standard resolution. https://aws.amazon.com/cloudwatch/pricing/ */
const month = 0.1;

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Alarms.html */
export const alarm: Kind = {
  name: 'alarm',
  fixed: ['name'],
  sets: ['topics'],
  listed: ['dimensions'],
  // CloudWatch takes any topic, of what there is and of what there is not.
  ahead: ['topics'],
  declare: (stack, surroundings) =>
    Object.entries(stack.alarms ?? {}).map(([key, own]) => {
      const { name, ...base } = named(stack, 'alarm', key, own);
      return {
        ...base,
        attributes: {
          name,
          namespace: own.namespace,
          metric: own.metric,
          dimensions: Object.fromEntries(
            Object.entries(own.dimensions).map(([dimension, value]) => [dimension, interpolated(value)]),
          ),
          statistic: own.statistic,
          periodSeconds: own.periodSeconds,
          periods: own.periods,
          compare: own.compare,
          threshold: own.threshold,
          missing: own.missing,
          topics: own.topics.map((topic) => arnOf('sns', topicName(stack, topic), surroundings)),
          description: own.description,
        },
        making: {},
      };
    }),
  find: findAlarms,
  known: ({ attributes: { name } }, place) => ({
    id: name,
    arn: arnOf('cloudwatch', `alarm:${String(name)}`, place),
  }),
  create: ({ attributes, tags }) => ({
    call: {
      service: 'cloudwatch',
      action: 'PutMetricAlarm',
      input: { ...inputOf(attributes), Tags: [...tagList(tags)] },
    },
    reason: inWords(attributes),
    made: attributes,
  }),
  update: ({ after, changed }) => [
    {
      // It takes no tags of an alarm that is there, and leaves those that it has.
      call: { service: 'cloudwatch', action: 'PutMetricAlarm', input: inputOf(after) },
      reason: `its ${[...changed].join(', ')}`,
    },
  ],
  remove: ({ id }) => [
    {
      call: { service: 'cloudwatch', action: 'DeleteAlarms', input: { AlarmNames: [id] } },
      reason: 'it tells nobody any more',
      already: ['ResourceNotFound'],
    },
  ],
  tag: (_id, tags, { details }) => ({
    call: {
      service: 'cloudwatch',
      action: 'TagResource',
      input: { ResourceARN: details['arn'], Tags: [...tagList(tags)] },
    },
    reason: `its tags ${Object.keys(tags).join(', ')}`,
  }),
  usdPerHour: () => month / 730,
  words: (attribute, value) =>
    attribute === 'dimensions' && isJsonObject(value)
      ? Object.entries(value).map(([name, one]) => `${name}=${textOf(one)}`)
      : undefined,
};

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const signs: Readonly<Record<string, string>> = {
  GreaterThanThreshold: '>',
  GreaterThanOrEqualToThreshold: '>=',
  LessThanThreshold: '<',
  LessThanOrEqualToThreshold: '<=',
};

function inWords({ statistic, metric, compare, threshold }: JsonObject): string {
  return `rings when ${String(statistic)} of ${String(metric)} ${signs[String(compare)] ?? String(compare)} ${String(threshold)}`;
}

function inputOf(attributes: JsonObject): JsonObject {
  const { dimensions } = attributes;
  return {
    AlarmName: attributes['name'],
    ...(attributes['description'] === '' ? {} : { AlarmDescription: attributes['description'] }),
    AlarmActions: attributes['topics'],
    Namespace: attributes['namespace'],
    MetricName: attributes['metric'],
    Dimensions: Object.entries(isJsonObject(dimensions) ? dimensions : {}).map(([Name, Value]) => ({
      Name,
      Value: Value ?? '',
    })),
    Statistic: attributes['statistic'],
    Period: attributes['periodSeconds'],
    EvaluationPeriods: attributes['periods'],
    ComparisonOperator: attributes['compare'],
    Threshold: attributes['threshold'],
    TreatMissingData: attributes['missing'],
  };
}

async function findAlarms(reading: Reading): Promise<readonly Found[]> {
  const { connection } = reading;
  const { own, prefix } = namesOf('alarm', reading);
  if (prefix === undefined) return [];
  const alarms = new Map<string, MetricAlarm>();
  const others = own.filter((name) => !name.startsWith(prefix));
  const asked = [{ AlarmNamePrefix: prefix }, ...(others.length === 0 ? [] : [{ AlarmNames: others }])];
  for (const which of asked)
    for await (const page of connection.pages('cloudwatch', 'DescribeAlarms', {
      ...which,
      AlarmTypes: ['MetricAlarm'],
    }))
      for (const one of page.MetricAlarms ?? []) alarms.set(one.AlarmName ?? '', one);
  const found = await Promise.all(
    [...alarms].map(async ([name, one]): Promise<readonly Found[]> => {
      const ResourceARN = one.AlarmArn ?? '';
      const { Tags } = await connection.call('cloudwatch', 'ListTagsForResource', { ResourceARN });
      const tags = tagMap(Tags);
      const place = belonging('alarm', name, tags, reading);
      return place === undefined ? [] : [{ ...place, ...toldOf(name, one), tags }];
    }),
  );
  return found.flat();
}

function toldOf(name: string, one: MetricAlarm): Omit<Found, 'address' | 'tags'> {
  const arn = one.AlarmArn ?? '';
  return {
    kind: 'alarm',
    id: name,
    attributes: {
      name,
      namespace: one.Namespace ?? '',
      metric: one.MetricName ?? '',
      dimensions: Object.fromEntries((one.Dimensions ?? []).map(({ Name, Value }) => [Name, Value])),
      statistic: one.Statistic ?? one.ExtendedStatistic ?? '',
      periodSeconds: one.Period ?? 0,
      periods: one.EvaluationPeriods ?? 1,
      compare: one.ComparisonOperator ?? '',
      threshold: one.Threshold ?? 0,
      missing: one.TreatMissingData ?? 'missing',
      topics: [...(one.AlarmActions ?? [])],
      description: one.AlarmDescription ?? '',
    },
    uses: [],
    outputs: { arn },
    details: { arn },
  };
}
