import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BodyStore } from '../../../src/local/store/bodies/body-store.ts';
import { Store } from '../../../src/local/store/store.ts';
import { defineTable } from '../../../src/local/store/table.ts';

interface Item {
  readonly id: string;
  readonly text: string;
}

const items = defineTable<Item>({ name: 'test.items', scope: 'account', id: (item) => item.id });
const root = mkdtempSync(join(tmpdir(), 'nuage-commit-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('what follows from a commit and fails', () => {
  test('leaves what was committed, is told beside it, and does not keep the rest from following', () => {
    const store = new Store();
    const told: unknown[] = [];
    store.transaction.onLateFailure((error) => told.push(error));
    const failure = new Error('The file is gone.');
    const followed: string[] = [];
    const result = store.run(() => {
      store.setMeta('colour', 'blue');
      store.transaction.afterCommit(() => followed.push('first'));
      store.transaction.afterCommit(() => {
        throw failure;
      });
      store.transaction.afterCommit(() => followed.push('last'));
      return 'done';
    });
    expect(result).toBe('done');
    expect(store.meta('colour')).toBe('blue');
    expect(followed).toEqual(['first', 'last']);
    expect(told).toEqual([failure]);
    store.close();
  });

  test('does not cost a body its file', async () => {
    const directory = join(root, 'bodies');
    const store = new Store({ directory });
    const bodies = new BodyStore(store);
    store.transaction.onLateFailure(() => undefined);
    const bytes = new Uint8Array(100_000).fill(7);
    const draft = await bodies.take(bytes);
    const id = store.run(() => {
      store.transaction.afterCommit(() => {
        throw new Error('Something else failed.');
      });
      return bodies.keep(draft);
    });
    await draft[Symbol.asyncDispose]();
    const read: Uint8Array[] = [];
    for await (const piece of bodies.open([{ id }])) read.push(Uint8Array.from(piece));
    expect(Buffer.concat(read).equals(bytes)).toBe(true);
    bodies.close();
    store.close();
  });
});

test('where SQLite itself undoes a transaction on a full disk, nothing that comes after is committed alone', () => {
  const store = new Store({ directory: join(root, 'full') });
  const table = store.at('1', 'here').table(items);
  store.run(() => table.put({ id: 'before', text: '' }));
  const pages = Number(store.statement('PRAGMA page_count').get()?.[0]);
  store.statement(`PRAGMA max_page_count = ${pages + 4}`).get();
  const followed: string[] = [];
  const attempt = (): void =>
    store.run(() => {
      table.put({ id: 'first', text: '' });
      store.transaction.afterCommit(() => followed.push('first'));
      try {
        store.transaction.savepoint(() => table.put({ id: 'large', text: 'x'.repeat(100_000) }));
      } catch {
        // As the runner of timers does: what one of them throws is written down, the others go on.
      }
      table.put({ id: 'after', text: '' });
    });
  expect(attempt).toThrow('database or disk is full');
  expect([...table.list()].map(({ id }) => id)).toEqual(['before']);
  expect(followed).toEqual([]);
  store.run(() => table.put({ id: 'later', text: '' }));
  expect([...table.list()].map(({ id }) => id)).toEqual(['before', 'later']);
  store.close();
});
