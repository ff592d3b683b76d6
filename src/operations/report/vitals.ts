import type { OperationContext } from '../context.ts';
import { queriesOfCall, readSeries } from '../metrics/read-series.ts';
import type { Series } from '../metrics/read-series.ts';
import { byPlace } from './by-place.ts';
import type { Machine } from './machine.ts';

/** Values of equal periods in order of time; `null` where there was no data. */
export type Curve = readonly (number | null)[];

/** What was measured of an instance. What has no data is undefined, never zero. */
export interface Vitals {
  /** Percent: the average of each period, of all of them, and the highest value of all. */
  readonly cpu: Curve;
  readonly cpuMean: number | undefined;
  readonly cpuPeak: number | undefined;
  /** Bytes a second, in and out, in each period. */
  readonly network: Curve;
  /** Bytes of the whole time. */
  readonly networkIn: number | undefined;
  readonly networkOut: number | undefined;
  readonly diskRead: number | undefined;
  readonly diskWritten: number | undefined;
  /** Periods in which a status check failed. */
  readonly failedPeriods: number;
}

/** All instances together. */
export interface FleetCurves {
  /** Percent, the mean of all that ran. */
  readonly cpu: Curve;
  /** Bytes a second, in and out. */
  readonly network: Curve;
  /** In milliseconds. */
  readonly period: number;
}

export interface MeasuredFleet {
  readonly vitals: ReadonlyMap<string, Vitals>;
  readonly curves: FleetCurves;
  readonly metrics: number;
  readonly calls: number;
}

/** What is asked of every instance. */
const questions = {
  cpu: { name: 'CPUUtilization', stat: 'Average' },
  peak: { name: 'CPUUtilization', stat: 'Maximum' },
  networkIn: { name: 'NetworkIn', stat: 'Sum' },
  networkOut: { name: 'NetworkOut', stat: 'Sum' },
  diskRead: { name: 'EBSReadBytes', stat: 'Sum' },
  diskWritten: { name: 'EBSWriteBytes', stat: 'Sum' },
  failed: { name: 'StatusCheckFailed', stat: 'Maximum' },
} as const;
type Kind = keyof typeof questions;
const kinds = ['cpu', 'peak', 'networkIn', 'networkOut', 'diskRead', 'diskWritten', 'failed'] as const;

export interface Span {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the metrics of all instances that may have run in a time, 500 with each call: CPU, network, volumes and status
 * checks. Each is reduced to what a report shows as soon as it is read.
 */
export async function readVitals(
  machines: readonly Machine[],
  { from, to }: Span,
  context: OperationContext,
): Promise<MeasuredFleet> {
  const period = curvePeriod(from, to, context.clock.now());
  const grain = to - from > 63 * day ? hour : 5 * minute;
  const start = Math.floor(from / grain) * grain;
  // What is younger than a grain is not measured yet.
  const length = Math.max(1, Math.ceil((to - start - grain) / period));
  const vitals = new Map<string, Vitals>();
  const sums = new CurveSums(length);
  let metrics = 0;
  let calls = 0;
  // What was stopped before has nothing to tell, and asking costs.
  const asked = machines.filter(({ stopped }) => stopped === undefined || Date.parse(stopped) > from);
  for (const { account, region, things } of byPlace(asked)) {
    const connection = await context.connections.at(account, region);
    const asking = things.length * kinds.length;
    metrics += asking;
    calls += Math.ceil(asking / queriesOfCall);
    const range = { stat: 'Average', start, end: to, period: period / 1000 };
    let found: Partial<Record<Kind, Curve>> = {};
    for await (const series of readSeries(connection, questionsAbout(things), range, context.signal)) {
      const { metric } = series;
      found[metric.kind] = curveOf(series, start, period, length);
      if (metric.kind !== 'failed') continue;
      const vital = vitalsOf(found, (index) => Math.min(period, to - start - index * period) / 1000);
      found = {};
      if (vital === undefined) continue;
      vitals.set(metric.dimensions.InstanceId, vital);
      sums.add(vital);
    }
  }
  return { vitals, curves: { ...sums.curves(), period }, metrics, calls };
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const periods = [5 * minute, 15 * minute, 30 * minute, hour, 3 * hour, 6 * hour, 12 * hour, day];

/** The shortest period with at most 56 points: as many as a small curve can show, a week by three hours. */
export function curvePeriod(from: number, to: number, now: number): number {
  // Older than 63 days CloudWatch keeps hours alone, older than 15 days five minutes.
  const kept = now - from > 63 * day ? hour : 5 * minute;
  const most = 56;
  return (
    periods.find((period) => period >= kept && (to - from) / period <= most) ??
    Math.ceil((to - from) / most / day) * day
  );
}

function* questionsAbout(machines: readonly Machine[]) {
  for (const { id } of machines)
    for (const kind of kinds)
      yield { kind, namespace: 'AWS/EC2', dimensions: { InstanceId: id }, ...questions[kind] };
}

function curveOf({ times, values }: Series<unknown>, start: number, period: number, length: number): Curve {
  const curve: (number | null)[] = Array.from({ length }, () => null);
  for (const [index, time] of times.entries()) {
    const at = Math.floor((time - start) / period);
    if (at >= 0 && at < length) curve[at] = values[index] ?? null;
  }
  return curve;
}

function vitalsOf(
  found: Partial<Record<Kind, Curve>>,
  secondsOf: (index: number) => number,
): Vitals | undefined {
  const { cpu = [], peak = [], networkIn = [], networkOut = [] } = found;
  const { diskRead = [], diskWritten = [], failed = [] } = found;
  if (![cpu, networkIn, failed].some((curve) => curve.some((value) => value !== null))) return undefined;
  const known = cpu.filter((value) => value !== null);
  return {
    cpu: cpu.map((value) => (value === null ? null : Math.round(value * 10) / 10)),
    cpuMean: known.length === 0 ? undefined : sumOf(known) / known.length,
    cpuPeak: peak.reduce<number | undefined>(
      (most, value) => (value === null ? most : Math.max(most ?? value, value)),
      undefined,
    ),
    network: networkIn.map((bytes, index) => {
      const out = networkOut[index] ?? null;
      return bytes === null && out === null
        ? null
        : Math.round(((bytes ?? 0) + (out ?? 0)) / secondsOf(index));
    }),
    networkIn: totalOf(networkIn),
    networkOut: totalOf(networkOut),
    diskRead: totalOf(diskRead),
    diskWritten: totalOf(diskWritten),
    failedPeriods: failed.filter((value) => value !== null && value > 0).length,
  };
}

/** The highest value of a curve; zero of one without data. */
export function highest(curve: Curve): number {
  return curve.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
}

function totalOf(curve: Curve): number | undefined {
  const known = curve.filter((value) => value !== null);
  return known.length === 0 ? undefined : sumOf(known);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Curves of many instances added up, period by period. */
class CurveSums {
  readonly #cpu: { sum: number; count: number }[];
  readonly #network: (number | null)[];

  constructor(length: number) {
    this.#cpu = Array.from({ length }, () => ({ sum: 0, count: 0 }));
    this.#network = Array.from({ length }, () => null);
  }

  add({ cpu, network }: Vitals): void {
    for (const [index, value] of cpu.entries()) {
      const cell = this.#cpu[index];
      if (value === null || cell === undefined) continue;
      cell.sum += value;
      cell.count += 1;
    }
    for (const [index, value] of network.entries())
      if (value !== null) this.#network[index] = (this.#network[index] ?? 0) + value;
  }

  curves(): { readonly cpu: Curve; readonly network: Curve } {
    return {
      cpu: this.#cpu.map(({ sum, count }) => (count === 0 ? null : Math.round((sum / count) * 10) / 10)),
      network: [...this.#network],
    };
  }
}
