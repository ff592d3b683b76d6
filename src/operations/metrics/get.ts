import type { Connection } from '../../aws/connection.ts';
import type { OperationContext, Place } from '../context.ts';
import { readInstances } from '../ec2/selection.ts';
import type { InstanceSelection } from '../ec2/selection.ts';
import { overPlaces } from '../over-places.ts';
import { fittingPeriod } from './period.ts';
import { queriesOfCall, readSeries } from './read-series.ts';
import type { Metric } from './read-series.ts';

export interface GetMetricsInput {
  readonly namespace: string;
  readonly name: string;
  /** One metric by its dimensions. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Or the metric of each of these instances. */
  readonly instances?: InstanceSelection;
  readonly stat: string;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  /** In seconds; the shortest that fits when absent. */
  readonly period?: number | undefined;
}

/** The values of a metric, of one thing. */
export interface MetricSeries extends Place {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly stat: string;
  /** In seconds. */
  readonly period: number;
  /** In order of time, UTC. Periods without data are not there. */
  readonly points: readonly { readonly time: string; readonly value: number }[];
}

/** Reads a metric of one thing, or of each of many instances: 500 with each call, never one call each. */
export async function* getMetrics(
  input: GetMetricsInput,
  context: OperationContext,
): AsyncGenerator<MetricSeries> {
  if (input.instances === undefined) {
    const { namespace, name, dimensions = {} } = input;
    const metric = { namespace, name, dimensions };
    for await (const found of overPlaces(context, (connection) =>
      series(connection, [metric], input, context),
    )) {
      if ('error' in found) continue;
      yield { account: found.account, region: found.region, ...found.value };
    }
    return;
  }
  for (const [{ account, region }, ids] of await instancesByPlace(input.instances, context)) {
    const connection = await context.connections.at(account, region);
    const metrics = ids.map((InstanceId) => ({
      namespace: input.namespace,
      name: input.name,
      dimensions: { ...input.dimensions, InstanceId },
    }));
    for await (const found of series(connection, metrics, input, context))
      yield { account, region, ...found };
  }
}

async function* series(
  connection: Connection,
  metrics: readonly Metric[],
  input: GetMetricsInput,
  context: OperationContext,
): AsyncGenerator<Omit<MetricSeries, keyof Place>> {
  const { stat, start, end } = input;
  const ofCall = Math.min(queriesOfCall, metrics.length);
  const period = input.period ?? fittingPeriod(start, end, context.clock.now(), ofCall);
  for await (const { metric, times, values } of readSeries(
    connection,
    metrics,
    { stat, start, end, period },
    context.signal,
  ))
    yield {
      ...metric,
      stat,
      period,
      points: times.map((time, index) => ({
        time: new Date(time).toISOString(),
        value: values[index] ?? Number.NaN,
      })),
    };
}

async function instancesByPlace(
  selection: InstanceSelection,
  context: OperationContext,
): Promise<[Place, string[]][]> {
  const places = new Map<string, [Place, string[]]>();
  for await (const found of readInstances(selection, context)) {
    if ('error' in found) continue;
    const { account, region, id } = found;
    const key = `${account}/${region}`;
    const place = places.get(key);
    if (place === undefined) places.set(key, [{ account, region }, [id]]);
    else place[1].push(id);
  }
  return [...places.values()];
}
