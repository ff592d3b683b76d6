import type { Input, Output } from '../../../action.ts';
import type { EventDestination } from '../state.ts';

type Asked = Input<'ses', 'CreateConfigurationSetEventDestination'>['EventDestination'];
type Shown = NonNullable<Output<'ses', 'DescribeConfigurationSet'>['EventDestinations']>[number];

/** v1 writes `renderingFailure` where v2 writes `RENDERING_FAILURE`. */
const upper = (type: string): string => type.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
const lower = (type: string): string =>
  type.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

export function fromV1(asked: Asked): EventDestination {
  const { KinesisFirehoseDestination: firehose, CloudWatchDestination: metrics, SNSDestination: sns } = asked;
  return {
    name: asked.Name,
    enabled: asked.Enabled ?? false,
    types: asked.MatchingEventTypes.map(upper),
    topic: sns?.TopicARN,
    ...(firehose === undefined
      ? {}
      : { firehose: { stream: firehose.DeliveryStreamARN, role: firehose.IAMRoleARN } }),
    ...(metrics === undefined
      ? {}
      : {
          dimensions: metrics.DimensionConfigurations.map((one) => ({
            name: one.DimensionName,
            source: one.DimensionValueSource,
            value: one.DefaultDimensionValue,
          })),
        }),
  };
}

/** The event types come in the order of their names. */
export function toV1({ name, enabled, types, topic, firehose, dimensions }: EventDestination): Shown {
  return {
    Name: name,
    Enabled: enabled,
    MatchingEventTypes: types.map(lower).sort(),
    ...(topic === undefined ? {} : { SNSDestination: { TopicARN: topic } }),
    ...(firehose === undefined
      ? {}
      : { KinesisFirehoseDestination: { IAMRoleARN: firehose.role, DeliveryStreamARN: firehose.stream } }),
    ...(dimensions === undefined
      ? {}
      : {
          CloudWatchDestination: {
            DimensionConfigurations: dimensions.map((one) => ({
              DimensionName: one.name,
              DimensionValueSource: one.source,
              DefaultDimensionValue: one.value,
            })),
          },
        }),
  };
}
