import { validation } from './errors.ts';

/** What a filter of the form `{ Key, Values }` looks at, by its key. */
export type KeyReaders<Row> = Readonly<Record<string, (row: Row) => string | readonly string[] | undefined>>;

/** Compiles filters: all of them must hold, any value of one is enough. A key that the list does not know is refused. */
export function compileKeyFilters<Row>(
  filters: readonly {
    readonly Key?: string | undefined;
    readonly Values?: readonly string[] | undefined;
  }[] = [],
  readers: KeyReaders<Row>,
): (row: Row) => boolean {
  const tests = filters.map(({ Key: key = '', Values: values = [] }) => {
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (read === undefined) throw validation(`Invalid filter key: ${key}.`);
    return (row: Row) => [read(row) ?? []].flat().some((text) => values.includes(text));
  });
  return (row) => tests.every((test) => test(row));
}
