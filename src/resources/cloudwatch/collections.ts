import type { Connection } from '../../aws/connection.ts';
import type { DescribeAlarmsInput, ListMetricsInput } from '../../wire/generated/cloudwatch.ts';
import { Collection } from '../collection.ts';
import { Alarm } from './alarm.ts';
import { Metric } from './metric.ts';

/** Metrics, page by page. */
export class MetricCollection extends Collection<Metric> {
  readonly #connection: Connection;
  readonly #input: ListMetricsInput;

  constructor(connection: Connection, input: ListMetricsInput, limit = Infinity) {
    super(limit);
    this.#connection = connection;
    this.#input = input;
  }

  filter(input: ListMetricsInput): MetricCollection {
    return new MetricCollection(this.#connection, { ...this.#input, ...input }, this.most);
  }

  limit(count: number): MetricCollection {
    return new MetricCollection(this.#connection, this.#input, count);
  }

  protected async *read(): AsyncGenerator<readonly Metric[]> {
    for await (const { Metrics = [] } of this.#connection.pages('cloudwatch', 'ListMetrics', this.#input))
      yield Metrics.map(
        ({ Namespace: namespace = '', MetricName: name = '', Dimensions: dimensions = [] }) =>
          new Metric(this.#connection, { namespace, name, dimensions }),
      );
  }
}

/** Alarms on metrics, page by page. */
export class AlarmCollection extends Collection<Alarm> {
  readonly #connection: Connection;
  readonly #input: DescribeAlarmsInput;

  constructor(connection: Connection, input: DescribeAlarmsInput, limit = Infinity) {
    super(limit);
    this.#connection = connection;
    this.#input = input;
  }

  filter(input: DescribeAlarmsInput): AlarmCollection {
    return new AlarmCollection(this.#connection, { ...this.#input, ...input }, this.most);
  }

  limit(count: number): AlarmCollection {
    return new AlarmCollection(this.#connection, this.#input, count);
  }

  /** Deletes all of them, a hundred with each call. */
  async delete(): Promise<void> {
    await this.#each('DeleteAlarms');
  }

  async enableActions(): Promise<void> {
    await this.#each('EnableAlarmActions');
  }

  async disableActions(): Promise<void> {
    await this.#each('DisableAlarmActions');
  }

  async #each(action: 'DeleteAlarms' | 'EnableAlarmActions' | 'DisableAlarmActions'): Promise<void> {
    const names = (await this.toArray()).map(({ name }) => name);
    for (let from = 0; from < names.length; from += 100)
      await this.#connection.call('cloudwatch', action, { AlarmNames: names.slice(from, from + 100) });
  }

  protected async *read(): AsyncGenerator<readonly Alarm[]> {
    for await (const { MetricAlarms = [] } of this.#connection.pages(
      'cloudwatch',
      'DescribeAlarms',
      this.#input,
    ))
      yield MetricAlarms.map((data) => new Alarm(this.#connection, data.AlarmName ?? '', data));
  }
}
