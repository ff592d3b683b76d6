import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Store } from '../../../src/local/store/store.ts';
import { byIdSql, byIndexSql } from '../../../src/local/store/table-sql.ts';
import { defineTable } from '../../../src/local/store/table.ts';
import type { TableQuery } from '../../../src/local/store/table.ts';

interface Item {
  readonly id: string;
  readonly state: string | null;
  readonly size: number;
}

const items = defineTable<Item>({
  name: 'test.items',
  scope: 'region',
  id: (item) => item.id,
  indexes: { state: (item) => item.state, size: (item) => item.size },
});

const holders = defineTable<Item>({
  name: 'test.holders',
  scope: 'region',
  id: (item) => item.id,
  indexes: { state: (item) => item.state },
  sparse: ['state'],
});

function filled(rows: readonly Item[]): Store {
  const store = new Store();
  store.run(() => {
    for (const row of rows) store.at('1', 'here').table(items).put(row);
    store.at('1', 'elsewhere').table(items).put({ id: 'foreign', state: 'on', size: 1 });
  });
  return store;
}

function ids(store: Store, query?: TableQuery): string[] {
  return [...store.at('1', 'here').table(items).list(query)].map((item) => item.id);
}

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const inOrder = (left: Item, right: Item): number => Buffer.compare(bytes(left.id), bytes(right.id));

const anyItem = fc.record({
  id: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
    .filter((id) => id.isWellFormed() && !id.includes('\0')),
  state: fc.constantFrom('on', 'off', 'gone', null),
  size: fc.integer({ min: -3, max: 3 }),
});
const anyItems = fc.uniqueArray(anyItem, { selector: (item) => item.id, maxLength: 60 });

describe('a table lists', () => {
  test('the rows of its own account and region, in order of id', () => {
    fc.assert(
      fc.property(anyItems, (rows) => {
        expect(ids(filled(rows))).toEqual(rows.toSorted(inOrder).map((row) => row.id));
      }),
      { numRuns: 60 },
    );
  });

  test('by an index of those alone that have a value', () => {
    const store = new Store();
    const table = store.at('1', 'here').table(holders);
    const put = (id: string, state: string | null): void => table.put({ id, state, size: 1 });
    store.run(() => [put('a', null), put('b', 'on'), put('c', 'off'), put('d', 'on')]);
    store.run(() => [put('a', 'on'), put('b', null)]);
    const found = (query: TableQuery): string[] => [...table.list(query)].map(({ id }) => id);
    expect(found({ index: 'state' })).toEqual(['c', 'a', 'd']);
    expect(found({ index: 'state', equals: 'on' })).toEqual(['a', 'd']);
    expect(table.count({ index: 'state', from: 'on', below: 'oo' })).toBe(2);
    expect(() => found({ index: 'state', equals: null })).toThrow(
      'test.holders/state has only rows with a value',
    );
  });

  test('rows of several values merged in order of id, page after page, with nothing twice or left out', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 7 }), (rows, limit) => {
        const store = filled(rows);
        const expected = rows
          .filter((row) => row.state === 'on' || row.state === 'gone')
          .toSorted(inOrder)
          .map((row) => row.id);
        const paged: string[] = [];
        for (let after: string | undefined; ;) {
          const query = { index: 'state', equals: ['gone', 'on', 'on'], limit };
          const page = ids(store, after === undefined ? query : { ...query, after });
          paged.push(...page);
          after = page.at(-1);
          if (page.length < limit) break;
        }
        expect(paged).toEqual(expected);
        expect(
          store
            .at('1', 'here')
            .table(items)
            .count({ index: 'state', equals: ['gone', 'on'] }),
        ).toBe(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  test('a range of an index in order of the index and then of id, and goes on behind a row', () => {
    fc.assert(
      fc.property(
        anyItems,
        fc.integer({ min: -3, max: 3 }),
        fc.integer({ min: -3, max: 4 }),
        (rows, from, below) => {
          const store = filled(rows);
          const expected = rows
            .filter((row) => row.size >= from && row.size < below)
            .toSorted((left, right) => left.size - right.size || inOrder(left, right))
            .map((row) => row.id);
          const query = { index: 'size', from, below };
          expect(ids(store, query)).toEqual(expected);
          const [first] = expected;
          if (first !== undefined) expect(ids(store, { ...query, after: first })).toEqual(expected.slice(1));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('by an index without a value only the rows that have one, and those without on request', () => {
    const store = filled([
      { id: 'a', state: null, size: 1 },
      { id: 'b', state: 'on', size: 1 },
    ]);
    expect(ids(store, { index: 'state' })).toEqual(['b']);
    expect(ids(store, { index: 'state', equals: null })).toEqual(['a']);
  });

  test.each([undefined, { index: 'size' }, { index: 'state', equals: ['off', 'on'] }])(
    'what is stored, also after a row further on was put while it listed (%j)',
    (query) => {
      const store = new Store();
      const table = store.at('1', 'here').table(items);
      store.run(() => {
        for (const id of ['a', 'b', 'c']) table.put({ id, state: 'on', size: 1 });
      });
      store.run(() => {
        for (const row of table.list(query)) {
          if (row.id === 'a') table.put({ id: 'b', state: 'on', size: 7 });
        }
      });
      expect(table.get('b')).toEqual({ id: 'b', state: 'on', size: 7 });
      expect([...table.list()].map((row) => row.size)).toEqual([1, 7, 1]);
    },
  );

  test('on, while what it has listed is deleted and new rows are put', () => {
    const rows = Array.from({ length: 500 }, (_, at) => ({
      id: `r${String(at).padStart(4, '0')}`,
      state: 'on',
      size: at,
    }));
    const store = filled(rows);
    const table = store.at('1', 'here').table(items);
    const seen: string[] = [];
    store.run(() => {
      for (const row of table.list()) {
        seen.push(row.id);
        table.delete(row.id);
        if (row.id === 'r0100') table.put({ id: 'r9999', state: 'on', size: 0 });
      }
    });
    expect(seen).toEqual([...rows.map((row) => row.id), 'r9999']);
    expect(table.count()).toBe(0);
  });

  test('a page of a large table without reading the rest', () => {
    const store = new Store();
    const table = store.at('1', 'here').table(items);
    store.run(() => {
      for (let at = 0; at < 20_000; at++)
        table.put({ id: `r${String(at).padStart(6, '0')}`, state: at % 2 === 0 ? 'on' : 'off', size: at });
    });
    const { text, values } = byIdSql('"test.items"', { index: 'state' }, 'on', 'r010000');
    const plan = store
      .statement(`EXPLAIN QUERY PLAN SELECT id, body ${text} ORDER BY id LIMIT ?`)
      .all('1', 'here', ...values, 10)
      .map((row) => String(row[3]));
    expect(plan).toEqual([
      'SEARCH test.items USING INDEX test.items/state (account=? AND region=? AND state=? AND id>?)',
    ]);
    const range = byIndexSql('"test.items"', { index: 'size', from: 5 }, 'size', { value: 7, id: 'r000007' });
    const rangePlan = store
      .statement(`EXPLAIN QUERY PLAN SELECT id, body ${range.text} ORDER BY "size", id LIMIT ?`)
      .all('1', 'here', ...range.values, 10)
      .map((row) => String(row[3]));
    expect(rangePlan).toEqual([
      'SEARCH test.items USING INDEX test.items/size (account=? AND region=? AND (size,id)>(?,?))',
    ]);
    expect(ids(store, { index: 'state', equals: 'on', after: 'r010000', limit: 2 })).toEqual([
      'r010002',
      'r010004',
    ]);
    expect(table.count({ index: 'size', from: 100, below: 200 })).toBe(100);
  });

  test('by no index that it does not have', () => {
    const store = filled([]);
    expect(() => ids(store, { index: 'colour' })).toThrow('test.items has no index colour');
    expect(() => ids(store, { equals: 'on' })).toThrow('name the index');
  });
});
