import type { TimerContext } from '../../../action.ts';
import type { ServiceMetric } from '../../../metering/tally.ts';
import { noticeChange } from '../alarms/schedule.ts';
import { metricId, metrics, sampleFrom } from '../state.ts';
import { levels } from './state.ts';
import type { LevelRow } from './state.ts';

export interface Level extends Pick<LevelRow, 'value' | 'growth'> {
  readonly metric: ServiceMetric;
  readonly time: number;
  /** As long as nothing else is said. */
  readonly until?: number | undefined;
  /** A minute unless set. */
  readonly step?: number | undefined;
}

/** Times behind this one are never reached. */
const NEVER = 8_640_000_000_000_000;
const minute = 60_000;

/** Says what a metric is from a time on. Nothing is stored for the minutes in between. */
export function publishLevel(
  context: TimerContext,
  { metric, time, value, growth, until = NEVER, step = minute }: Level,
): void {
  const id = metricId(metric);
  const table = context.state.table(metrics);
  const { namespace, name, dimensions } = metric;
  const row = table.get(id);
  const key = row?.key ?? context.random.hex(16);
  const active = Math.max(row?.active ?? 0, Math.min(until, NEVER));
  if (row === undefined || row.active !== active) table.put({ namespace, name, dimensions, key, active });
  context.state.table(levels).put({ metric: key, unit: metric.unit, time, until, step, value, growth });
  noticeChange(context, id, time);
}

/** Ends what a metric was, from now on. */
export function endLevel(context: TimerContext, metric: ServiceMetric): void {
  const { state, now } = context;
  const row = state.table(metrics).get(metricId(metric));
  if (row === undefined) return;
  const from = sampleFrom(row.key, 0);
  const last = [...state.table(levels).list({ from, below: `${row.key}|~` })].at(-1);
  if (last === undefined || last.until <= now) return;
  state.table(levels).put({ ...last, until: now });
  state.table(metrics).put({ ...row, active: now });
}
