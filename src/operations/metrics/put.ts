import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';

/** Data of one PutMetricData. */
const dataOfCall = 1000;

export interface NewDatum {
  readonly name: string;
  readonly value: number;
  readonly unit?: string | undefined;
  readonly dimensions?: Readonly<Record<string, string>> | undefined;
  /** Epoch milliseconds; now when absent. */
  readonly time?: number | undefined;
  /** Kept by the second for three hours. */
  readonly highResolution?: boolean | undefined;
}

/** Publishes data, a thousand with each call. Answers how many. */
export async function putMetrics(
  { namespace, data }: { readonly namespace: string; readonly data: readonly NewDatum[] },
  context: OperationContext,
): Promise<number> {
  const { connection } = await onePlace('metrics put', context);
  for (let from = 0; from < data.length; from += dataOfCall) {
    const MetricData = data.slice(from, from + dataOfCall).map((datum) => ({
      MetricName: datum.name,
      Value: datum.value,
      Timestamp: new Date(datum.time ?? context.clock.now()),
      ...(datum.unit === undefined ? {} : { Unit: datum.unit }),
      ...(datum.highResolution === true ? { StorageResolution: 1 } : {}),
      Dimensions: Object.entries(datum.dimensions ?? {}).map(([Name, Value]) => ({ Name, Value })),
    }));
    await connection.call('cloudwatch', 'PutMetricData', { Namespace: namespace, MetricData });
  }
  return data.length;
}
