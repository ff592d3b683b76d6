import type { TimerContext } from '../../../action.ts';
import { noticeData } from '../alarms/schedule.ts';
import { metricId, metrics, sampleFrom, samples } from '../state.ts';
import type { MetricRow, SampleRow } from '../state.ts';
import type { ReadDatum } from './read-datum.ts';
import { addSummaries } from './sample.ts';

const minute = 60_000;

/** Keeps data: what comes for the same metric, unit and minute is put together. */
export function publish(context: TimerContext, data: readonly ReadDatum[]): void {
  const known = new Map<string, string>();
  for (const datum of data) {
    const id = metricId(datum.metric);
    let key = known.get(id);
    if (key === undefined) known.set(id, (key = knownMetric(context, id, datum)));
    keep(context, key, datum);
  }
  for (const id of known.keys()) noticeData(context, id, data);
}

function knownMetric(context: TimerContext, id: string, { metric }: ReadDatum): string {
  const table = context.state.table(metrics);
  const row = table.get(id);
  const active = Math.floor(context.now / minute) * minute;
  if (row !== undefined && row.active === active) return row.key;
  const next: MetricRow = { ...metric, key: row?.key ?? context.random.hex(16), active };
  table.put(next);
  return next.key;
}

function keep(context: TimerContext, key: string, { time, unit, high, summary }: ReadDatum): void {
  const table = context.state.table(samples);
  const id = `${sampleFrom(key, time)}|${high ? 'h' : 'm'}|${unit}`;
  const present = table.get(id);
  const next: SampleRow = {
    metric: key,
    unit,
    time,
    ...(present === undefined ? summary : addSummaries(present, summary)),
    ...(high ? { high } : {}),
  };
  table.put(next);
}
