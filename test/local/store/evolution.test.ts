import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Store } from '../../../src/local/store/store.ts';
import { defineTable } from '../../../src/local/store/table.ts';

interface Item {
  readonly id: string;
  readonly owner: string;
}

const before = defineTable<Item>({ name: 'test.items', scope: 'region', id: (row) => row.id });
const after = defineTable<Item>({
  name: 'test.items',
  scope: 'region',
  id: (row) => row.id,
  indexes: { owner: (row) => row.owner },
});
const corrected = defineTable<Item>({
  name: 'test.items',
  scope: 'region',
  id: (row) => row.id,
  indexes: { owner: (row) => row.owner.toLowerCase() },
  revision: 1,
});

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nuage-store-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('a store of an older nuage', () => {
  test('gets the indexes that have been added since, filled for all accounts', () => {
    const old = new Store({ directory });
    old.run(() => {
      old.at('1', 'here').table(before).put({ id: 'a', owner: 'Eva' });
      old.at('2', 'there').table(before).put({ id: 'b', owner: 'Eva' });
    });
    old.close();
    const store = new Store({ directory });
    const list = (account: string, region: string): Item[] => [
      ...store.at(account, region).table(after).list({ index: 'owner', equals: 'Eva' }),
    ];
    expect(list('1', 'here')).toEqual([{ id: 'a', owner: 'Eva' }]);
    expect(list('2', 'there')).toEqual([{ id: 'b', owner: 'Eva' }]);
    store.close();
    const again = new Store({ directory });
    expect(again.at('1', 'here').table(after).count({ index: 'owner', equals: 'Eva' })).toBe(1);
    again.close();
  });

  test('is indexed anew when an index has changed its mind', () => {
    const old = new Store({ directory });
    old.run(() => old.at('1', 'here').table(after).put({ id: 'a', owner: 'Eva' }));
    old.close();
    const store = new Store({ directory });
    expect(store.at('1', 'here').table(corrected).count({ index: 'owner', equals: 'eva' })).toBe(1);
    store.close();
  });
});

test('a store of a newer nuage is refused, not touched', () => {
  new Store({ directory }).close();
  const raw = new DatabaseSync(join(directory, 'state.db'));
  raw.exec('PRAGMA user_version = 99');
  raw.close();
  expect(() => new Store({ directory })).toThrow(
    /was written by a newer nuage \(format 99; this one reads up to 1\)/,
  );
});

test('a directory whose marker is of a newer nuage is refused', () => {
  new Store({ directory }).close();
  writeFileSync(join(directory, 'cloud.json'), '{"format":2}');
  expect(() => new Store({ directory })).toThrow(/was written by a newer nuage/);
});

test('a database of another program is refused', () => {
  const raw = new DatabaseSync(join(directory, 'state.db'));
  raw.exec('CREATE TABLE theirs (x)');
  raw.close();
  expect(() => new Store({ directory })).toThrow(/is a database of another program/);
});

test('the directory opens with plain SQLite, columns and all', () => {
  const store = new Store({ directory });
  store.run(() => store.at('123456789012', 'eu-west-1').table(after).put({ id: 'a', owner: 'Eva' }));
  const raw = new DatabaseSync(join(directory, 'state.db'), { readOnly: true });
  expect({ ...raw.prepare('SELECT account, region, id, owner, body FROM "test.items"').get() }).toEqual({
    account: '123456789012',
    region: 'eu-west-1',
    id: 'a',
    owner: 'Eva',
    body: '{"id":"a","owner":"Eva"}',
  });
  raw.close();
  store.close();
});

test.each([
  [false, 1],
  [true, 2],
])('durable: %s', (durable, synchronous) => {
  const store = new Store({ directory, durable });
  expect(store.statement('PRAGMA synchronous').get()?.[0]).toBe(synchronous);
  expect(store.statement('PRAGMA journal_mode').get()?.[0]).toBe('wal');
  store.close();
});
