import type { Input } from '../../../action.ts';
import { invalidCombination, invalidValue, missingParameter } from '../errors.ts';
import { CLOUDWATCH_LIMITS, NEWEST_DATUM_MS, OLDEST_DATUM_MS } from '../limits.ts';
import type { MetricName } from '../state.ts';
import type { Summary } from './sample.ts';
import { sortDimensions } from './names.ts';

export type Datum = NonNullable<Input<'cloudwatch', 'PutMetricData'>['MetricData']>[number];

/** A datum that may be kept. */
export interface ReadDatum {
  readonly metric: MetricName;
  readonly time: number;
  readonly high: boolean;
  readonly unit: string;
  readonly summary: Summary;
}

/** Checks a datum; `place` is what errors call it, such as `MetricData.member.1`. */
export function readDatum(namespace: string, datum: Datum, place: string, now: number): ReadDatum {
  const { MetricName: name, Dimensions: dimensions, Timestamp, StorageResolution } = datum;
  if ((dimensions?.length ?? 0) > CLOUDWATCH_LIMITS.dimensions)
    throw invalidValue(
      `The collection ${place}.Dimensions must not have a size greater than ${CLOUDWATCH_LIMITS.dimensions}.`,
    );
  if (StorageResolution !== undefined && StorageResolution !== 1 && StorageResolution !== 60)
    throw invalidValue(`The parameter ${place}.StorageResolution must be equal to 1 or 60.`);
  const high = StorageResolution === 1;
  const given = Timestamp === undefined ? now : Timestamp.getTime();
  checkTime(given, place, now);
  const step = high ? 1000 : 60_000;
  return {
    metric: { namespace, name, dimensions: sortDimensions(dimensions) },
    time: Math.floor(given / step) * step,
    high,
    unit: datum.Unit ?? 'None',
    summary: readSummary(datum, place),
  };
}

function checkTime(time: number, place: string, now: number): void {
  if (time < now - OLDEST_DATUM_MS)
    throw invalidValue(
      `The parameter ${place}.Timestamp must specify a time no more than two weeks in the past.`,
    );
  if (time > now + NEWEST_DATUM_MS)
    throw invalidValue(
      `The parameter ${place}.Timestamp must specify a time no more than two hours in the future.`,
    );
}

function readSummary({ Value, Values, Counts, StatisticValues }: Datum, place: string): Summary {
  const exclusive = (one: string, other: string) =>
    invalidCombination(
      `The parameters ${place}.${one} and ${place}.${other} are mutually exclusive and you have specified both.`,
    );
  if (Value !== undefined && Values !== undefined && Values.length > 0) throw exclusive('Value', 'Values');
  if (Value !== undefined && StatisticValues !== undefined) throw exclusive('Value', 'StatisticValues');
  if (Values !== undefined && Values.length > 0 && StatisticValues !== undefined)
    throw exclusive('Values', 'StatisticValues');
  if (Value !== undefined) {
    const value = number(Value, `${place}.Value`);
    return { count: 1, sum: value, min: value, max: value, values: [[value, 1]] };
  }
  if (StatisticValues !== undefined) return readSet(StatisticValues, `${place}.StatisticValues`);
  if (Values === undefined || Values.length === 0)
    throw missingParameter(
      `At least one of the parameters ${place}.Value, ${place}.Values or ${place}.StatisticValues must be specified.`,
    );
  return readValues(Values, Counts, place);
}

function readSet(set: NonNullable<Datum['StatisticValues']>, place: string): Summary {
  const count = number(set.SampleCount, `${place}.SampleCount`);
  const sum = number(set.Sum, `${place}.Sum`);
  const min = number(set.Minimum, `${place}.Minimum`);
  const max = number(set.Maximum, `${place}.Maximum`);
  if (min > max)
    throw invalidValue(`The value for ${place}.Maximum must be greater than or equal to ${place}.Minimum.`);
  // Of one value, and of values that are all the same, each is known.
  return { count, sum, min, max, values: count === 1 || min === max ? [[min, count]] : undefined };
}

function readValues(
  values: readonly number[],
  counts: readonly number[] | undefined,
  place: string,
): Summary {
  if (values.length > CLOUDWATCH_LIMITS.values)
    throw invalidValue(
      `The collection ${place}.Values must not have a size greater than ${CLOUDWATCH_LIMITS.values}.`,
    );
  if (counts !== undefined && counts.length > 0 && counts.length !== values.length)
    throw invalidValue(`The parameters ${place}.Values and ${place}.Counts must be of the same size.`);
  const pairs = values.map((value, index): [number, number] => [
    number(value, `${place}.Values.member.${index + 1}`),
    number(counts?.[index] ?? 1, `${place}.Counts.member.${index + 1}`),
  ]);
  const merged = new Map<number, number>();
  for (const [value, count] of pairs) merged.set(value, (merged.get(value) ?? 0) + count);
  return {
    count: pairs.reduce((sum, [, count]) => sum + count, 0),
    sum: pairs.reduce((sum, [value, count]) => sum + value * count, 0),
    min: Math.min(...merged.keys()),
    max: Math.max(...merged.keys()),
    values: [...merged],
  };
}

/** Values are between -2^360 and 2^360; what is no number is refused. */
function number(value: number, place: string): number {
  if (!Number.isFinite(value) || Math.abs(value) > 2 ** 360)
    throw invalidValue(`The value ${String(value)} for parameter ${place} is invalid.`);
  return value;
}
