import { expect, test } from 'vitest';
import { Store } from '../../../src/local/store/store.ts';
import { defineTable } from '../../../src/local/store/table.ts';

const things = defineTable<{ readonly id: string; readonly kind: string }>({
  name: 'test.things',
  scope: 'account',
  id: (row) => row.id,
  indexes: { kind: (row) => row.kind },
});

test('a table that was found empty shows what is put into it, from wherever that is done', () => {
  using store = disposable(new Store());
  const here = store.at('123456789012', 'us-east-1').table(things);
  const there = store.at('123456789012', 'eu-west-1').table(things);
  expect([here.get('a'), here.count(), [...here.list({ index: 'kind', equals: 'k' })]]).toEqual([
    undefined,
    0,
    [],
  ]);
  expect(() =>
    store.run(() => {
      there.put({ id: 'a', kind: 'k' });
      throw new Error('undone');
    }),
  ).toThrow('undone');
  expect(here.count()).toBe(0);
  store.run(() => there.put({ id: 'a', kind: 'k' }));
  expect([...here.list({ index: 'kind', equals: 'k' })]).toEqual([{ id: 'a', kind: 'k' }]);
});

test('a table that is emptied and not, because that is undone, has its rows still', () => {
  using store = disposable(new Store());
  const table = store.at('123456789012', 'us-east-1').table(things);
  store.run(() => table.put({ id: 'a', kind: 'k' }));
  expect(() =>
    store.run(() => {
      table.delete('a');
      expect(table.count()).toBe(0);
      throw new Error('undone');
    }),
  ).toThrow('undone');
  expect(table.count()).toBe(1);
});

function disposable(store: Store): Store & Disposable {
  return Object.assign(store, { [Symbol.dispose]: () => store.close() });
}
