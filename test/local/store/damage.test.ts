import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DamagedStoreError } from '../../../src/local/store/damage.ts';
import { Store } from '../../../src/local/store/store.ts';
import { defineTable } from '../../../src/local/store/table.ts';

const items = defineTable<{ id: string; text: string }>({
  name: 'test.items',
  scope: 'region',
  id: (row) => row.id,
});

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nuage-store-'));
  file = join(directory, 'state.db');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function fill(store: Store, from: number, to: number): void {
  const table = store.at('1', 'here').table(items);
  for (let at = from; at < to; at++) store.run(() => table.put({ id: `r${at}`, text: 'x'.repeat(500) }));
}

function closedStore(): void {
  const store = new Store({ directory });
  fill(store, 0, 200);
  store.close();
}

/** Copies of the files as a killed process leaves them: the writes are in the log. */
function killedStore(): void {
  const store = new Store({ directory });
  fill(store, 0, 50);
  for (const name of ['state.db', 'state.db-wal'])
    copyFileSync(join(directory, name), join(directory, `${name}.kept`));
  store.close();
  for (const name of ['state.db', 'state.db-wal'])
    copyFileSync(join(directory, `${name}.kept`), join(directory, name));
}

function overwrite(name: string, at: number, bytes: Uint8Array): void {
  const content = readFileSync(name);
  content.set(bytes, at);
  writeFileSync(name, content);
}

function opening(): DamagedStoreError {
  const before = readFileSync(file);
  try {
    new Store({ directory }).close();
  } catch (error) {
    expect(error).toBeInstanceOf(DamagedStoreError);
    expect(readFileSync(file).equals(before)).toBe(true);
    if (error instanceof DamagedStoreError) return error;
  }
  throw new Error('It was opened.');
}

describe('a damaged file is named and left as it is', () => {
  test('when its header is overwritten', () => {
    closedStore();
    overwrite(file, 0, Buffer.alloc(100, 0x41));
    expect(opening().message).toBe(`${file} is damaged: file is not a database`);
  });

  test('when a page in its middle is overwritten', () => {
    closedStore();
    overwrite(file, Math.floor(statSync(file).size / 4096 / 2) * 4096, Buffer.alloc(4096, 0xff));
    expect(opening().message).toContain(`${file} is damaged: `);
  });

  test('when its end is missing', () => {
    closedStore();
    truncateSync(file, statSync(file).size - 4096 * 3);
    expect(opening().message).toContain(`${file} is damaged: `);
  });

  test('when it is empty', () => {
    closedStore();
    truncateSync(file, 0);
    expect(opening().message).toBe(`${file} is damaged: it is missing or empty`);
  });

  test('when it is missing', () => {
    closedStore();
    rmSync(file);
    expect(() => new Store({ directory })).toThrow(`${file} is damaged: it is missing or empty`);
  });

  test('when the marker beside it is no longer readable', () => {
    closedStore();
    writeFileSync(join(directory, 'cloud.json'), '{"for');
    expect(opening().message).toBe(`${join(directory, 'cloud.json')} is damaged: it is not JSON`);
  });

  test('when acknowledged writes in the log would be dropped', () => {
    killedStore();
    const log = `${file}-wal`;
    overwrite(log, Math.floor(statSync(log).size / 2), Buffer.from('damage'));
    expect(opening().message).toMatch(
      /state\.db-wal is damaged: the page at byte \d+ does not fit its checksum$/,
    );
  });

  test('when the header of the log is overwritten', () => {
    killedStore();
    overwrite(`${file}-wal`, 0, Buffer.alloc(8, 1));
    expect(opening().message).toMatch(/state\.db-wal is damaged: its header does not fit its checksum$/);
  });

  test('when a row in it is no longer JSON: with the row', () => {
    closedStore();
    const raw = new DatabaseSync(file);
    raw.exec(`UPDATE "test.items" SET body = '{"id":"r7' WHERE id = 'r7'`);
    raw.close();
    const store = new Store({ directory });
    const table = store.at('1', 'here').table(items);
    expect(table.get('r8')?.id).toBe('r8');
    expect(() => table.get('r7')).toThrow(`${file} is damaged: the row r7 of test.items is not JSON`);
    store.close();
  });

  test('wherever the log is hit: named, or nothing is lost but the very last write', () => {
    killedStore();
    const log = `${file}-wal`;
    const [database, written] = [readFileSync(file), readFileSync(log)];
    let named = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: written.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          writeFileSync(file, database);
          const hit = Buffer.from(written);
          hit[at] = (hit[at] ?? 0) ^ change;
          writeFileSync(log, hit);
          rmSync(`${file}-shm`, { force: true });
          try {
            const store = new Store({ directory });
            expect(store.at('1', 'here').table(items).count()).toBeGreaterThanOrEqual(49);
            store.close();
          } catch (error) {
            if (!(error instanceof DamagedStoreError)) throw error;
            named++;
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(named).toBeGreaterThan(40);
  });

  test('with what to do about it', () => {
    closedStore();
    truncateSync(file, 0);
    expect(opening().hint).toContain('Put back a copy of the directory');
  });
});

describe('what a killed process leaves is no damage', () => {
  test('a log that was not folded into the database', () => {
    killedStore();
    const store = new Store({ directory });
    expect(store.at('1', 'here').table(items).count()).toBe(50);
    store.close();
  });

  test('a last frame that is half written, or written and not whole', () => {
    killedStore();
    const log = `${file}-wal`;
    truncateSync(log, statSync(log).size - 100);
    const store = new Store({ directory });
    expect(store.at('1', 'here').table(items).count()).toBe(49);
    store.close();
    rmSync(directory, { recursive: true, force: true });
    killedStoreWith(`${file}-wal`);
  });
});

function killedStoreWith(log: string): void {
  killedStore();
  appendFileSync(log, Buffer.alloc(3000, 7));
  const store = new Store({ directory });
  expect(store.at('1', 'here').table(items).count()).toBe(50);
  store.close();
}
