import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Store } from '../../../src/local/store/store.ts';
import { defineTable } from '../../../src/local/store/table.ts';

interface Item {
  readonly id: string;
  readonly value: number;
}

const items = defineTable<Item>({
  name: 'test.items',
  scope: 'account',
  id: (item) => item.id,
  indexes: { value: (item) => item.value },
});

class Refused extends Error {}

describe('what a transaction wrote', () => {
  test('is gone when it throws, also for those who have read it meanwhile', () => {
    const store = new Store();
    const table = store.at('1', 'here').table(items);
    store.run(() => table.put({ id: 'a', value: 1 }));
    const attempt = (): void =>
      store.run(() => {
        table.put({ id: 'a', value: 2 });
        table.put({ id: 'b', value: 2 });
        expect(table.get('a')?.value).toBe(2);
        throw new Refused();
      });
    expect(attempt).toThrow(Refused);
    expect(table.get('a')).toEqual({ id: 'a', value: 1 });
    expect([...table.list()]).toEqual([{ id: 'a', value: 1 }]);
    expect(table.get('b')).toBeUndefined();
  });

  test('is the same in the cache and in the database after any mixture of commits, failures and savepoints', () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      value: fc.integer({ min: 0, max: 9 }),
      what: fc.constantFrom('put', 'delete', 'get', 'list'),
    });
    const part = fc.record({ steps: fc.array(step, { maxLength: 4 }), fails: fc.boolean() });
    const transaction = fc.record({ parts: fc.array(part, { maxLength: 3 }), fails: fc.boolean() });
    fc.assert(
      fc.property(fc.array(transaction, { maxLength: 6 }), (transactions) => {
        const store = new Store();
        const table = store.at('1', 'here').table(items);
        let model = new Map<string, number>();
        const failing = (body: () => void): boolean => {
          try {
            body();
            return false;
          } catch (error) {
            if (error instanceof Refused) return true;
            throw error;
          }
        };
        for (const { parts, fails } of transactions) {
          const before = new Map(model);
          const failed = failing(() =>
            store.run(() => {
              for (const { steps, fails: partFails } of parts) {
                const beforePart = new Map(model);
                const partFailed = failing(() =>
                  store.transaction.savepoint(() => {
                    for (const { id, value, what } of steps) {
                      if (what === 'put') table.put({ id, value });
                      if (what === 'put') model.set(id, value);
                      if (what === 'delete') expect(table.delete(id)).toBe(model.delete(id));
                      if (what === 'get') expect(table.get(id)?.value).toBe(model.get(id));
                      if (what === 'list') expect([...table.list()].length).toBe(model.size);
                    }
                    if (partFails) throw new Refused();
                  }),
                );
                if (partFailed) model = beforePart;
              }
              if (fails) throw new Refused();
            }),
          );
          if (failed) model = before;
          for (const id of ['a', 'b', 'c']) expect(table.get(id)?.value).toBe(model.get(id));
          expect(new Map([...table.list()].map((row) => [row.id, row.value]))).toEqual(
            new Map([...model].toSorted()),
          );
        }
        store.close();
      }),
      { numRuns: 150 },
    );
  });

  test('counts, and a table that it made is made again', () => {
    const store = new Store();
    const table = store.at('1', 'here').table(items);
    expect(() =>
      store.run(() => {
        table.put({ id: 'a', value: 1 });
        throw new Refused();
      }),
    ).toThrow(Refused);
    store.run(() => table.put({ id: 'b', value: 2 }));
    expect([...table.list()]).toEqual([{ id: 'b', value: 2 }]);
  });

  test('is not begun when it only reads', () => {
    const store = new Store();
    const table = store.at('1', 'here').table(items);
    store.run(() => table.put({ id: 'a', value: 1 }));
    store.run(() => {
      table.get('a');
      expect([...table.list({ index: 'value', equals: 1 })].length).toBe(1);
      expect(store.transaction.wrote).toBe(false);
    });
  });

  test('needs a transaction', () => {
    const store = new Store();
    store.run(() => store.at('1', 'here').table(items).put({ id: 'a', value: 1 }));
    expect(() => store.at('1', 'here').table(items).put({ id: 'a', value: 2 })).toThrow(
      'outside a transaction',
    );
  });
});

describe('a row', () => {
  test('cannot be changed by who reads it', () => {
    const nested = defineTable<{ id: string; tags: { key: string }[] }>({
      name: 'test.nested',
      scope: 'region',
      id: (row) => row.id,
    });
    const store = new Store();
    const table = store.at('1', 'here').table(nested);
    store.run(() => table.put({ id: 'a', tags: [{ key: 'Name' }] }));
    const row = table.get('a');
    expect(() => row?.tags.push({ key: 'Owner' })).toThrow(TypeError);
    expect(() => {
      for (const tag of row?.tags ?? []) tag.key = 'changed';
    }).toThrow(TypeError);
  });

  test('is read back as it was stored, not as it was handed in', () => {
    const dated = defineTable<{ id: string; at?: unknown }>({
      name: 'test.dated',
      scope: 'region',
      id: (row) => row.id,
    });
    const store = new Store();
    const table = store.at('1', 'here').table(dated);
    store.run(() => {
      table.put({ id: 'a', at: new Date(0) });
      expect(table.get('a')).toEqual({ id: 'a', at: '1970-01-01T00:00:00.000Z' });
      table.put({ id: 'b', at: undefined });
      expect(Object.keys(table.get('b') ?? {})).toEqual(['id']);
    });
  });

  test('belongs to its account, its region or the whole cloud, as its table says', () => {
    const whole = defineTable<Item>({ name: 'test.whole', scope: 'cloud', id: (row) => row.id });
    const store = new Store();
    store.run(() => {
      store.at('1', 'here').table(items).put({ id: 'a', value: 1 });
      store.at('1', 'here').table(whole).put({ id: 'a', value: 1 });
    });
    expect(store.at('1', 'there').table(items).get('a')?.value).toBe(1);
    expect(store.at('2', 'here').table(items).get('a')).toBeUndefined();
    expect(store.at('2', 'there').table(whole).get('a')?.value).toBe(1);
  });
});
