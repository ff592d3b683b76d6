import type { Connection } from '../../aws/connection.ts';
import type {
  GetMetricStatisticsInput,
  GetMetricStatisticsOutput,
  MetricDatum,
  PutMetricAlarmInput,
} from '../../wire/generated/cloudwatch.ts';

interface Dimension {
  readonly Name: string;
  readonly Value: string;
}

type Named = 'Namespace' | 'MetricName' | 'Dimensions';

/** A metric, by its namespace, name and dimensions. */
export class Metric {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: readonly Dimension[];
  readonly #connection: Connection;

  constructor(
    connection: Connection,
    metric: { readonly namespace: string; readonly name: string; readonly dimensions: readonly Dimension[] },
  ) {
    this.#connection = connection;
    this.namespace = metric.namespace;
    this.name = metric.name;
    this.dimensions = metric.dimensions;
  }

  getStatistics(input: Omit<GetMetricStatisticsInput, Named>): Promise<GetMetricStatisticsOutput> {
    const { namespace: Namespace, name: MetricName, dimensions: Dimensions } = this;
    const whole = { ...input, Namespace, MetricName, Dimensions };
    return this.#connection.call('cloudwatch', 'GetMetricStatistics', whole);
  }

  /** Puts an alarm that looks at this metric. */
  async putAlarm(input: Omit<PutMetricAlarmInput, Named>): Promise<void> {
    const { namespace: Namespace, name: MetricName, dimensions: Dimensions } = this;
    const whole = { ...input, Namespace, MetricName, Dimensions };
    await this.#connection.call('cloudwatch', 'PutMetricAlarm', whole);
  }

  /** Publishes data of this metric. */
  async putData(...data: readonly Omit<MetricDatum, 'MetricName' | 'Dimensions'>[]): Promise<void> {
    const { namespace: Namespace, name: MetricName, dimensions: Dimensions } = this;
    const MetricData = data.map((datum) => ({ ...datum, MetricName, Dimensions }));
    await this.#connection.call('cloudwatch', 'PutMetricData', { Namespace, MetricData });
  }
}
