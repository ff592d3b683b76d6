import { AwsError } from '../error.ts';
import type { Tag } from './tags.ts';
import { compileWildcards } from './wildcards.ts';

/** A filter as EC2's clients send it. */
export interface FilterInput {
  readonly Name?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

/** What a filter looks at in a row. A row without the property answers undefined and matches no value. */
export type FilterValue = string | number | boolean | undefined | readonly (string | undefined)[];

/** The filters of a list, as data: the name that AWS documents, and what it looks at. */
export type FilterTable<Row> = Readonly<Record<string, (row: Row) => FilterValue>>;

/** AWS's limits: 200 values in a call, 255 characters a value. */
const FILTER_LIMITS = { valuesPerCall: 200, valueLength: 255 } as const;

/**
 * Compiles the filters of a request once, into a test for rows. Values of one filter are alternatives, filters
 * must all hold; `*`, `?` and `\` work as in AWS. Without filters every row passes.
 * @param table The filters that the list knows; others answer `The filter 'x' is invalid`.
 * @param tagsOf Given for resources that have tags: `tag:KEY`, `tag-key` and `tag-value` then work too.
 */
export function compileFilters<Row>(
  filters: readonly FilterInput[] | undefined,
  table: FilterTable<Row>,
  tagsOf?: (row: Row) => readonly Tag[],
): (row: Row) => boolean {
  if (filters === undefined || filters.length === 0) return () => true;
  checkLimits(filters);
  const tests = filters.map((filter) => compileFilter(filter, table, tagsOf));
  return (row) => tests.every((test) => test(row));
}

function compileFilter<Row>(
  { Name: name, Values: values }: FilterInput,
  table: FilterTable<Row>,
  tagsOf: ((row: Row) => readonly Tag[]) | undefined,
): (row: Row) => boolean {
  const read = name === undefined ? undefined : readerOf(name, table, tagsOf);
  if (read === undefined) {
    throw new AwsError('InvalidParameterValue', 400, `The filter '${name ?? 'null'}' is invalid`);
  }
  if (values === undefined || values.length === 0) {
    throw new AwsError('InvalidParameterValue', 400, `The filter '${name}' must have at least one value.`);
  }
  const matchers = values.map(compileWildcards);
  const matches = (text: string | undefined) =>
    text !== undefined && matchers.some((matcher) => matcher(text));
  return (row) => {
    const found = read(row);
    if (found === undefined || typeof found === 'string') return matches(found);
    if (typeof found === 'object') return found.some(matches);
    return matches(String(found));
  };
}

function readerOf<Row>(
  name: string,
  table: FilterTable<Row>,
  tagsOf: ((row: Row) => readonly Tag[]) | undefined,
): ((row: Row) => FilterValue) | undefined {
  if (Object.hasOwn(table, name)) return table[name];
  if (tagsOf === undefined) return undefined;
  if (name === 'tag-key') return (row) => tagsOf(row).map((tag) => tag.Key);
  if (name === 'tag-value') return (row) => tagsOf(row).map((tag) => tag.Value);
  if (!name.startsWith('tag:')) return undefined;
  const key = name.slice('tag:'.length);
  return (row) => tagsOf(row).find((tag) => tag.Key === key)?.Value;
}

function checkLimits(filters: readonly FilterInput[]): void {
  let count = 0;
  for (const { Values: values = [] } of filters) {
    count += values.length;
    for (const value of values) {
      if (value.length > FILTER_LIMITS.valueLength) {
        throw tooMuch(`The maximum length for a filter value is ${FILTER_LIMITS.valueLength} characters`);
      }
    }
  }
  if (count > FILTER_LIMITS.valuesPerCall) {
    throw tooMuch(
      `The maximum number of filter values specified on a single call is ${FILTER_LIMITS.valuesPerCall}`,
    );
  }
}

function tooMuch(message: string): AwsError {
  return new AwsError('FilterLimitExceeded', 400, message);
}
