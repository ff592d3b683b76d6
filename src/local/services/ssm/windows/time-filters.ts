import { validation } from '../errors.ts';

/** Filters by a time, such as `ExecutedBefore` and `ExecutedAfter`, with a time in ISO 8601 as their value. */
export function compileTimeFilters(
  filters: readonly {
    readonly Key?: string | undefined;
    readonly Values?: readonly string[] | undefined;
  }[] = [],
  [before, after]: readonly [string, string],
): (time: number) => boolean {
  const tests = filters.map(({ Key: key = '', Values: [text = ''] = [] }) => {
    const limit = Date.parse(text);
    if ((key !== before && key !== after) || Number.isNaN(limit))
      throw validation(`Invalid filter: ${key} ${text}.`);
    return (time: number) => (key === before ? time < limit : time >= limit);
  });
  return (time) => tests.every((test) => test(time));
}
