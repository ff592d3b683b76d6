import type { Input, Output } from '../../action.ts';
import type { EventDestination } from '../ses/port.ts';

type Asked = Input<'sesv2', 'CreateConfigurationSetEventDestination'>['EventDestination'];
type Shown = NonNullable<
  Output<'sesv2', 'GetConfigurationSetEventDestinations'>['EventDestinations']
>[number];

/** Where events go, in the words of version 2. */
export function fromV2(name: string, asked: Asked): EventDestination {
  const { KinesisFirehoseDestination: firehose, CloudWatchDestination: metrics } = asked;
  return {
    name,
    enabled: asked.Enabled ?? false,
    types: asked.MatchingEventTypes ?? [],
    topic: asked.SnsDestination?.TopicArn,
    eventBus: asked.EventBridgeDestination?.EventBusArn,
    ...(firehose === undefined
      ? {}
      : { firehose: { stream: firehose.DeliveryStreamArn, role: firehose.IamRoleArn } }),
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

export function toV2(row: EventDestination): Shown {
  const { name, enabled, types, topic, eventBus, firehose, dimensions } = row;
  return {
    Name: name,
    Enabled: enabled,
    MatchingEventTypes: [...types],
    ...(topic === undefined ? {} : { SnsDestination: { TopicArn: topic } }),
    ...(eventBus === undefined ? {} : { EventBridgeDestination: { EventBusArn: eventBus } }),
    ...(firehose === undefined
      ? {}
      : { KinesisFirehoseDestination: { IamRoleArn: firehose.role, DeliveryStreamArn: firehose.stream } }),
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
