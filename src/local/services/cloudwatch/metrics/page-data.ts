import type { Output } from '../../../action.ts';

type Result = NonNullable<Output<'cloudwatch', 'GetMetricData'>['MetricDataResults']>[number];

/** One result, whole. */
export interface WholeResult {
  readonly id: string;
  readonly label: string;
  readonly points: readonly (readonly [time: number, value: number])[];
}

/**
 * The part of the results that a page has room for.
 * @param from How many points earlier pages had.
 */
export function pageData(
  results: readonly WholeResult[],
  from: number,
  room: number,
): { readonly results: Result[]; readonly next: number | undefined } {
  const page: Result[] = [];
  let seen = 0;
  for (const { id, label, points } of results) {
    const begin = Math.max(0, from - seen);
    const end = Math.min(points.length, from + room - seen);
    seen += points.length;
    // What was whole on an earlier page is not repeated.
    if (from > 0 && seen <= from) continue;
    const shown = points.slice(begin, Math.max(begin, end));
    page.push({
      Id: id,
      Label: label,
      Timestamps: shown.map(([time]) => new Date(time)),
      Values: shown.map(([, value]) => value),
      StatusCode: end < points.length ? 'PartialData' : 'Complete',
    });
  }
  return { results: page, next: seen > from + room ? from + room : undefined };
}
