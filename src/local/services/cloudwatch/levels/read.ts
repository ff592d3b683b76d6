import type { TimerContext } from '../../../action.ts';
import type { Sample } from '../metrics/sample.ts';
import { sampleFrom } from '../state.ts';
import { levels } from './state.ts';
import type { LevelRow } from './state.ts';

/** The measurements of a metric that has levels, in order of time, of the steps that are over. */
export function* levelSamples(
  context: TimerContext,
  metric: string,
  start: number,
  end: number,
): Generator<Sample> {
  const rows = [...context.state.table(levels).list({ from: sampleFrom(metric, 0), below: `${metric}|~` })];
  for (const [index, row] of rows.entries()) {
    const { time, step, unit, until } = row;
    const last = Math.min(
      until,
      rows[index + 1]?.time ?? Infinity,
      end,
      context.now - (step > hour ? 0 : step) + 1,
    );
    for (let at = first(time, start, step); at < last; at += step) {
      const value = valueAt(row, at);
      yield { time: at, unit, count: 1, sum: value, min: value, max: value, values: [[value, 1]] };
    }
  }
}

const hour = 3_600_000;

function first(time: number, start: number, step: number): number {
  return Math.ceil(Math.max(time, start) / step) * step;
}

function valueAt({ value, growth = 0, time }: LevelRow, at: number): number {
  return value + (growth * (at - time)) / 1000;
}

/** Two lists in order of time as one; what was counted stands before what is level at the same time. */
export function* laid(counted: Iterable<Sample>, level: Iterator<Sample>): Generator<Sample> {
  let next = level.next();
  for (const sample of counted) {
    while (next.done !== true && next.value.time < sample.time) {
      yield next.value;
      next = level.next();
    }
    if (next.done !== true && next.value.time === sample.time) next = level.next();
    yield sample;
  }
  for (; next.done !== true; next = level.next()) yield next.value;
}
