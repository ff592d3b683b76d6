import type { Sample } from '../metrics/sample.ts';
import { together } from './groups.ts';
import { Load } from './load.ts';
import { measuredValue } from './measures.ts';
import type { Measured } from './sources.ts';

const minute = 60_000;

/** One measurement, which makes its list of values when asked. */
class MeasuredSample implements Sample {
  readonly time: number;
  readonly unit: string;
  readonly count = 1;
  readonly sum: number;

  constructor(time: number, unit: string, value: number) {
    this.time = time;
    this.unit = unit;
    this.sum = value;
  }

  get min(): number {
    return this.sum;
  }

  get max(): number {
    return this.sum;
  }

  get values(): Sample['values'] {
    return [[this.sum, 1]];
  }
}

/** How many minutes of a count one measurement holds. */
export function minutesOf({ measure, step }: Measured): number {
  return measure.counted ? step / minute : 1;
}

/** The measurements of a metric that is computed, one by one. */
function* samplesOf(measured: Measured): Generator<Sample> {
  const { id, measure, step, pieces } = measured;
  const load = new Load(id);
  const minutes = minutesOf(measured);
  for (const { first, end } of pieces)
    for (let time = first; time < end; time += step)
      yield new MeasuredSample(time, measure.unit, measuredValue(measure, load.at(time)) * minutes);
}

/** The measurements of several things as one metric. */
export function allSamplesOf(all: readonly Measured[]): Iterable<Sample> {
  const [first, ...others] = all;
  if (first === undefined) return [];
  return others.length === 0 ? samplesOf(first) : together(all.map(samplesOf));
}
