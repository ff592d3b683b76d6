import { invalidParameter } from './errors.ts';
import type { SecretRow } from './state.ts';

interface Filter {
  readonly Key?: string | undefined;
  readonly Values?: readonly string[] | undefined;
}

type Test = (row: SecretRow, value: string) => boolean;

/** Words, without looking at their case: the value must be the beginning of one. */
function hasWord(text: string | undefined, value: string): boolean {
  const wanted = value.toLowerCase();
  return (text ?? '')
    .toLowerCase()
    .split(/[\s/_+=.@!-]+/)
    .some((word) => word.startsWith(wanted));
}

const name: Test = (row, value) => row.name.startsWith(value);
const description: Test = (row, value) => value.split(/\s+/).every((word) => hasWord(row.description, word));
const tagKey: Test = (row, value) => row.tags.some(({ Key }) => Key.startsWith(value));
const tagValue: Test = (row, value) => row.tags.some(({ Value }) => Value.startsWith(value));

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Filter.html */
const tests: Readonly<Record<string, Test>> = {
  name,
  description,
  'tag-key': tagKey,
  'tag-value': tagValue,
  'primary-region': (row, value) => (row.primary ?? '').startsWith(value),
  'owning-service': () => false,
  all: (row, value) =>
    [row.name, row.description, ...row.tags.flatMap(({ Key, Value }) => [Key, Value])].some((text) =>
      value.split(/\s+/).every((word) => hasWord(text, word)),
    ),
};

/** Refuses filters that are none. */
export function checkFilters(filters: readonly Filter[]): void {
  for (const { Key: key = '', Values: values = [] } of filters) {
    if (tests[key] === undefined) throw invalidParameter('Invalid filter key');
    if (values.length === 0) throw invalidParameter(`Invalid filter values for key: ${key}`);
  }
}

/** Whether a secret passes every filter; of a filter's values one is enough, and `!` turns a value round. */
export function passes(row: SecretRow, filters: readonly Filter[]): boolean {
  return filters.every(({ Key: key = '', Values: values = [] }) => {
    const test = tests[key];
    return (
      test !== undefined &&
      values.some((value) => (value.startsWith('!') ? !test(row, value.slice(1)) : test(row, value)))
    );
  });
}
