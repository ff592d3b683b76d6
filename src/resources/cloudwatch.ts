import type { Connection } from '../aws/connection.ts';
import { AlarmCollection, MetricCollection } from './cloudwatch/collections.ts';
import { Alarm } from './cloudwatch/alarm.ts';
import { Metric } from './cloudwatch/metric.ts';

/** The object layer of CloudWatch over a connection, with boto3's names. Nothing is asked before it is iterated or loaded. */
export interface CloudWatch {
  readonly metrics: MetricCollection;
  readonly alarms: AlarmCollection;
  metric(namespace: string, name: string): Metric;
  alarm(name: string): Alarm;
}

export function cloudwatchResources(connection: Connection): CloudWatch {
  return {
    metrics: new MetricCollection(connection, {}),
    alarms: new AlarmCollection(connection, {}),
    metric: (namespace, name) => new Metric(connection, { namespace, name, dimensions: [] }),
    alarm: (name) => new Alarm(connection, name),
  };
}
