import type { Output } from '../../../action.ts';

type Result = NonNullable<Output<'cloudwatch', 'GetMetricData'>['MetricDataResults']>[number];

/** One result, whole. */
export interface WholeResult {
  readonly id: string;
  readonly label: string;
  readonly messages?: Result['Messages'];
  /** In the order in which they are shown. */
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/**
 * The part of the results that a page has room for.
 * @param from How many points earlier pages had.
 */
export function pageData(
  results: Iterable<WholeResult>,
  from: number,
  room: number,
): { readonly results: Result[]; readonly next: number | undefined } {
  const page: Result[] = [];
  let seen = 0;
  for (const { id, label, messages, times, values } of results) {
    const begin = Math.max(0, from - seen);
    const end = Math.min(times.length, from + room - seen);
    seen += times.length;
    // What was whole on an earlier page is not repeated.
    if (from > 0 && seen <= from) continue;
    const until = Math.max(begin, end);
    page.push({
      Id: id,
      Label: label,
      Timestamps: times.slice(begin, until).map((time) => new Date(time)),
      Values: values.slice(begin, until),
      Messages: messages,
      StatusCode: end < times.length ? 'PartialData' : 'Complete',
    });
  }
  return { results: page, next: seen > from + room ? from + room : undefined };
}
