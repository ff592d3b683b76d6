import type { Connection } from '../../aws/connection.ts';
import { NuageError } from '../../errors.ts';
import type {
  DescribeAlarmHistoryInput,
  DescribeAlarmHistoryOutput,
  MetricAlarm,
} from '../../wire/generated/cloudwatch.ts';
import { Metric } from './metric.ts';

/** An alarm on a metric or an expression. */
export class Alarm {
  readonly name: string;
  readonly #connection: Connection;
  #data: MetricAlarm | undefined;

  constructor(connection: Connection, name: string, data?: MetricAlarm) {
    this.#connection = connection;
    this.name = name;
    this.#data = data;
  }

  /** All that AWS says of it, since it was loaded last. */
  get data(): MetricAlarm | undefined {
    return this.#data;
  }

  get stateValue(): string | undefined {
    return this.#data?.StateValue;
  }

  get stateReason(): string | undefined {
    return this.#data?.StateReason;
  }

  get actionsEnabled(): boolean | undefined {
    return this.#data?.ActionsEnabled;
  }

  async load(): Promise<this> {
    const input = { AlarmNames: [this.name] };
    const { MetricAlarms = [] } = await this.#connection.call('cloudwatch', 'DescribeAlarms', input);
    const [found] = MetricAlarms;
    if (found === undefined) throw new NuageError('NotFound', `The alarm '${this.name}' does not exist`);
    this.#data = found;
    return this;
  }

  reload(): Promise<this> {
    return this.load();
  }

  /** The metric that it looks at; undefined of an alarm on an expression, and before it is loaded. */
  get metric(): Metric | undefined {
    const { Namespace: namespace, MetricName: name, Dimensions: dimensions = [] } = this.#data ?? {};
    if (namespace === undefined || name === undefined) return undefined;
    return new Metric(this.#connection, { namespace, name, dimensions });
  }

  /** What happened to it, the newest first. */
  async describeHistory(
    input: Omit<DescribeAlarmHistoryInput, 'AlarmName'> = {},
  ): Promise<DescribeAlarmHistoryOutput> {
    const whole = { ...input, AlarmName: this.name };
    return await this.#connection.call('cloudwatch', 'DescribeAlarmHistory', whole);
  }

  async setState(value: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA', reason: string): Promise<void> {
    const input = { AlarmName: this.name, StateValue: value, StateReason: reason };
    await this.#connection.call('cloudwatch', 'SetAlarmState', input);
  }

  async enableActions(): Promise<void> {
    await this.#connection.call('cloudwatch', 'EnableAlarmActions', { AlarmNames: [this.name] });
  }

  async disableActions(): Promise<void> {
    await this.#connection.call('cloudwatch', 'DisableAlarmActions', { AlarmNames: [this.name] });
  }

  async delete(): Promise<void> {
    await this.#connection.call('cloudwatch', 'DeleteAlarms', { AlarmNames: [this.name] });
  }
}
