import type { TimerContext } from '../../action.ts';
import { AwsError } from '../../error.ts';
import { anomalyMonitors, anomalySubscriptions } from './state.ts';
import type { MonitorRow, SubscriptionRow } from './state.ts';

type Place = Pick<TimerContext, 'state'>;

export function findMonitor({ state }: Place, arn: string): MonitorRow {
  const row = state.table(anomalyMonitors).get(arn);
  if (row === undefined)
    throw new AwsError('UnknownMonitorException', 400, `Could not find monitor with ARN ${arn}`);
  return row;
}

export function findSubscription({ state }: Place, arn: string): SubscriptionRow {
  const row = state.table(anomalySubscriptions).get(arn);
  if (row === undefined)
    throw new AwsError('UnknownSubscriptionException', 400, `Could not find subscription with ARN ${arn}`);
  return row;
}

/** A day as Cost Explorer writes it. */
export function dayText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
