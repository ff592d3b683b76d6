import type { Input } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { measuredTags } from '../../../metering/measure.ts';
import { defineTable } from '../../../store/table.ts';

export type StateValue = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

/** A state as it is shown, and kept in histories. */
export interface AlarmState {
  readonly value: StateValue;
  readonly reason: string;
  /** JSON text. */
  readonly data?: string | undefined;
}

interface CommonRow {
  readonly name: string;
  readonly state: AlarmState;
  /** Epoch milliseconds, as all times. */
  readonly stateUpdated: number;
  /** When the value last became another one. */
  readonly transitioned: number;
  readonly configured: number;
  readonly actionsEnabled: boolean;
  readonly tags: readonly Tag[];
}

export type MetricAlarmInput = Omit<Input<'cloudwatch', 'PutMetricAlarm'>, 'Tags'>;
export type CompositeAlarmInput = Omit<Input<'cloudwatch', 'PutCompositeAlarm'>, 'Tags'>;

export interface MetricAlarmRow extends CommonRow {
  readonly type: 'MetricAlarm';
  /** As it was put. */
  readonly input: MetricAlarmInput;
}

export interface CompositeAlarmRow extends CommonRow {
  readonly type: 'CompositeAlarm';
  readonly input: CompositeAlarmInput;
  /** What keeps its actions back. */
  readonly suppressed?: { readonly by: 'WaitPeriod' | 'ExtensionPeriod' | 'Alarm' } | undefined;
}

export type AlarmRow = MetricAlarmRow | CompositeAlarmRow;

/** Shorter periods make an alarm one of high resolution. */
const standardPeriod = 60;

export const alarms = defineTable<AlarmRow>({
  name: 'cloudwatch.alarms',
  scope: 'region',
  id: (row) => row.name,
  /** Charged by the metrics that it looks at. Composite alarms have a price of their own, which the tables lack. */
  metered: (row) =>
    row.type === 'MetricAlarm'
      ? [
          {
            usage: (row.input.Period ?? standardPeriod) < standardPeriod ? 'alarm|high' : 'alarm|standard',
            resource: row.name,
            amount: Math.max(1, row.input.Metrics?.filter((one) => one.MetricStat !== undefined).length ?? 1),
            tags: measuredTags(row.tags),
          },
        ]
      : [],
});

/** Which alarms look at what: at a metric by its id, at another alarm by its name. */
export const watchers = defineTable<{ readonly watched: string; readonly alarm: string }>({
  name: 'cloudwatch.watchers',
  scope: 'region',
  id: (row) => `${row.watched}\t${row.alarm}`,
  indexes: { watched: (row) => row.watched, alarm: (row) => row.alarm },
});

export interface HistoryRow {
  readonly alarm: string;
  readonly alarmType: AlarmRow['type'];
  readonly time: number;
  readonly number: string;
  readonly kind: 'ConfigurationUpdate' | 'StateUpdate' | 'Action';
  readonly summary: string;
  /** JSON text. */
  readonly data: string;
}

export const historyKey = (time: number): string => String(time).padStart(15, '0');

export const history = defineTable<HistoryRow>({
  name: 'cloudwatch.history',
  scope: 'region',
  id: (row) => `${historyKey(row.time)}|${row.number}`,
  indexes: { alarm: (row) => row.alarm },
});
