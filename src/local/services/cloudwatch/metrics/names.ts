import type { Dimension, MetricName } from '../state.ts';

interface Named {
  readonly Namespace?: string | undefined;
  readonly MetricName?: string | undefined;
  readonly Dimensions?: readonly Dimension[] | undefined;
}

/** Dimensions in the order in which they are kept: by name. */
export function sortDimensions(dimensions: readonly Dimension[] = []): Dimension[] {
  return dimensions
    .map(({ Name, Value }) => ({ Name, Value }))
    .sort((one, other) => (one.Name < other.Name ? -1 : one.Name > other.Name ? 1 : 0));
}

/** The metric that a request names. */
export function readMetricName({ Namespace = '', MetricName = '', Dimensions }: Named): MetricName {
  return { namespace: Namespace, name: MetricName, dimensions: sortDimensions(Dimensions) };
}
