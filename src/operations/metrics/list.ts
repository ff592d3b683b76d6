import type { OperationContext, Place } from '../context.ts';
import { overPlaces } from '../over-places.ts';

export interface MetricLine extends Place {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

export interface ListMetricsInput {
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
  /** A dimension without a value stands for any value of it. */
  readonly dimensions?: readonly { readonly name: string; readonly value?: string | undefined }[];
  /** Only those that had data in the last three hours. */
  readonly recent?: boolean | undefined;
}

/** Lists metrics of every account and region of the context. */
export async function* listMetrics(
  { namespace, name, dimensions = [], recent }: ListMetricsInput,
  context: OperationContext,
): AsyncGenerator<MetricLine> {
  const input = {
    ...(namespace === undefined ? {} : { Namespace: namespace }),
    ...(name === undefined ? {} : { MetricName: name }),
    ...(dimensions.length === 0
      ? {}
      : { Dimensions: dimensions.map((one) => ({ Name: one.name, Value: one.value })) }),
    ...(recent === true ? { RecentlyActive: 'PT3H' } : {}),
  };
  const pages = overPlaces(context, (connection) => connection.pages('cloudwatch', 'ListMetrics', input));
  for await (const found of pages) {
    if ('error' in found) continue;
    const { account, region, value } = found;
    for (const { Namespace = '', MetricName = '', Dimensions = [] } of value.Metrics ?? [])
      yield {
        account,
        region,
        namespace: Namespace,
        name: MetricName,
        dimensions: Object.fromEntries(Dimensions.map(({ Name, Value }) => [Name, Value])),
      };
  }
}
