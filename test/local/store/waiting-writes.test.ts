import { afterAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BodyStore } from '../../../src/local/store/bodies/body-store.ts';
import { Store } from '../../../src/local/store/store.ts';
import { defineTable } from '../../../src/local/store/table.ts';

interface Item {
  readonly id: string;
  readonly value: number;
}

const items = defineTable<Item>({ name: 'test.waiting', scope: 'account', id: (item) => item.id });
const root = mkdtempSync(join(tmpdir(), 'nuage-waiting-'));
afterAll(() => rmSync(root, { recursive: true }));

/** How many rows the database itself has. */
const written = (store: Store): number =>
  Number(store.statement('SELECT count(*) FROM "test.waiting"').get()?.[0]);

test('in memory a row waits until the database is asked, on disk none does', () => {
  for (const directory of [undefined, join(root, 'one')]) {
    const store = new Store({ directory });
    const table = store.at('1', 'here').table(items);
    store.run(() => table.put({ id: 'a', value: 1 }));
    expect(table.get('a')).toEqual({ id: 'a', value: 1 });
    expect(written(store)).toBe(directory === undefined ? 0 : 1);
    expect(table.count()).toBe(1);
    expect(written(store)).toBe(1);
    store.close();
  }
});

test('rows that were written down by a transaction that is undone wait again', () => {
  const store = new Store();
  const table = store.at('1', 'here').table(items);
  store.run(() => table.put({ id: 'a', value: 1 }));
  const attempt = (): void =>
    store.run(() => {
      table.put({ id: 'a', value: 2 });
      expect([...table.list()]).toEqual([{ id: 'a', value: 2 }]);
      table.put({ id: 'b', value: 2 });
      throw new Error('refused');
    });
  expect(attempt).toThrow('refused');
  expect(written(store)).toBe(0);
  expect([...table.list()]).toEqual([{ id: 'a', value: 1 }]);
  store.close();
});

test('so many rows do not wait, and a copy of the store has all', () => {
  const store = new Store();
  const table = store.at('1', 'here').table(items);
  for (let id = 0; id < 300; id += 1) store.run(() => table.put({ id: String(id), value: id }));
  expect(written(store)).toBe(256);
  store.copyTo(join(root, 'copy.db'));
  expect(written(store)).toBe(300);
  store.close();
});

test('a row that is put again and again waits as one, and what is undone does not wait', () => {
  const store = new Store();
  const table = store.at('1', 'here').table(items);
  for (let value = 0; value < 600; value += 1) store.run(() => table.put({ id: 'one', value }));
  expect(written(store)).toBe(0);
  const attempt = (): void =>
    store.run(() => {
      for (let id = 0; id < 200; id += 1) table.put({ id: String(id), value: id });
      throw new Error('refused');
    });
  for (let time = 0; time < 3; time += 1) expect(attempt).toThrow('refused');
  for (let id = 0; id < 254; id += 1) store.run(() => table.put({ id: String(id), value: id }));
  expect(written(store)).toBe(0);
  store.run(() => table.put({ id: 'last', value: 1 }));
  expect(written(store)).toBe(256);
  store.close();
});

test('a small body that goes while it waits was never a row, unless that is undone', () => {
  const store = new Store();
  const bodies = new BodyStore(store);
  const rows = (): number => Number(store.statement('SELECT count(*) FROM nuage_bodies').get()?.[0]);
  const keep = (text: string): number => {
    const draft = bodies.hold(Buffer.from(text));
    if (draft === undefined) throw new Error('it is small');
    return store.run(() => bodies.keep(draft));
  };
  const first = keep('one');
  const second = keep('two');
  store.run(() => bodies.release(first));
  const attempt = (): void =>
    store.run(() => {
      bodies.release(second);
      throw new Error('refused');
    });
  expect(attempt).toThrow('refused');
  expect(bodies.inline(first)).toBeUndefined();
  expect(Buffer.from(bodies.inline(second) ?? []).toString()).toBe('two');
  store.run(() => bodies.retain(second));
  expect(rows()).toBe(1);
  store.run(() => bodies.release(second));
  expect(rows()).toBe(1);
  store.run(() => bodies.release(second));
  expect(rows()).toBe(0);
  expect(bodies.hold(Buffer.alloc(32 * 1024 + 1))).toBeUndefined();
  bodies.close();
  store.close();
});
