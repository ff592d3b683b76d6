import type { TimerContext } from '../../../action.ts';
import { noticeData } from '../alarms/schedule.ts';
import { metricId, metrics, sampleFrom, samples } from '../state.ts';
import type { MetricRow, SampleRow } from '../state.ts';
import type { ReadDatum } from './read-datum.ts';
import { summarise } from './sample.ts';

const minute = 60_000;

/** Keeps data: what comes for the same metric, unit and minute is put together. */
export function publish(context: TimerContext, data: readonly ReadDatum[]): void {
  const known = new Map<string, string>();
  const together = new Map<string, { readonly key: string; readonly data: ReadDatum[] }>();
  for (const datum of data) {
    const id = metricId(datum.metric);
    let key = known.get(id);
    if (key === undefined) known.set(id, (key = knownMetric(context, id, datum)));
    const row = sampleId(key, datum);
    const part = together.get(row);
    if (part === undefined) together.set(row, { key, data: [datum] });
    else part.data.push(datum);
  }
  for (const [id, part] of together) keep(context, id, part.key, part.data);
  for (const id of known.keys()) noticeData(context, id, data);
}

function sampleId(key: string, { time, unit, high }: ReadDatum): string {
  return `${sampleFrom(key, time)}|${high ? 'h' : 'm'}|${unit}`;
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

function keep(context: TimerContext, id: string, metric: string, data: readonly ReadDatum[]): void {
  const [first] = data;
  if (first === undefined) return;
  const table = context.state.table(samples);
  const present = table.get(id);
  const parts = data.map(({ summary }) => summary);
  const whole = summarise(present === undefined ? parts : [present, ...parts]);
  if (whole === undefined) return;
  const { unit, time, high } = first;
  const { count, sum, min, max, values } = whole;
  const next: SampleRow = {
    metric,
    unit,
    time,
    count,
    sum,
    min,
    max,
    values: values === undefined ? undefined : coarsened(values),
    ...(high ? { high } : {}),
  };
  table.put(next);
}

/** More values than this of one minute are kept with three digits each. */
const exactValues = 1000;

function coarsened(values: NonNullable<SampleRow['values']>): NonNullable<SampleRow['values']> {
  if (values.length <= exactValues) return values;
  const counts = new Map<number, number>();
  for (const [value, count] of values) {
    const rounded = Number(value.toPrecision(3));
    counts.set(rounded, (counts.get(rounded) ?? 0) + count);
  }
  return [...counts];
}
