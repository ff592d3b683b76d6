import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageLog, type UsedSpan } from '../../../src/local/metering/usage-log.ts';
import { Store } from '../../../src/local/store/store.ts';
import { defineTable, type TableDefinition } from '../../../src/local/store/table.ts';

interface Thing {
  readonly id: string;
  readonly amount: number;
  readonly tags: Readonly<Record<string, string>>;
}

const things: TableDefinition<Thing> = defineTable<Thing>({
  name: 'test.things',
  scope: 'region',
  id: ({ id }) => id,
  // Several rows add up to one resource.
  metered: ({ id, amount, tags }) => [
    { usage: 'bytes', resource: id.slice(0, 1), amount, tags },
    ...(id.endsWith('2') ? [{ usage: 'pieces', resource: id, amount: 1, tags: {} }] : []),
  ],
});

const account = '123456789012';
const region = 'eu-west-3';
const hour = 3_600_000;

const change = fc.record({
  wait: fc.constantFrom(0, 0, 1, 1000, 20 * 60_000, hour),
  id: fc.constantFrom('a1', 'a2', 'b1', 'b2'),
  amount: fc.constantFrom(0, 1, 5, 2 ** 40),
  tags: fc.constantFrom({}, {}, { Owner: 'me' }),
  what: fc.constantFrom('put', 'put', 'delete'),
  /** How it ends: committed, undone whole, or undone in part after something was written. */
  end: fc.constantFrom('commit', 'commit', 'commit', 'undo', 'undo-part'),
  /** Somebody asks for the bill in between. */
  read: fc.boolean(),
});

/** Amount times milliseconds by what is used, for whom. */
type Sums = Map<string, bigint>;

function sumOf(log: UsageLog, now: number): Sums {
  const sums: Sums = new Map();
  for (const used of log.used(account, 0, now + 1, now)) {
    if (used.kind !== 'span' || used.quantity === 0n) continue;
    const key = keyOf(used.usage, used.resource, used.tags);
    sums.set(key, (sums.get(key) ?? 0n) + used.quantity);
  }
  return sums;
}

function keyOf(usage: string, resource: string, tags: UsedSpan['tags']): string {
  return `${usage} ${resource} ${JSON.stringify(tags)}`;
}

/** What it must come to: every moment of every resource, with the tags that the last change of it had. */
class Expected {
  readonly sums: Sums = new Map();
  readonly #levels = new Map<string, { amount: number; began: number; tags: Thing['tags'] }>();

  shift(usage: string, resource: string, by: number, tags: Thing['tags'], now: number): void {
    const place = `${usage} ${resource}`;
    const level = this.#levels.get(place);
    if (by === 0 && (level === undefined || JSON.stringify(level.tags) === JSON.stringify(tags))) return;
    if (level !== undefined) this.#add(place, level, now);
    const amount = (level?.amount ?? 0) + by;
    if (amount === 0) this.#levels.delete(place);
    else this.#levels.set(place, { amount, began: now, tags });
  }

  end(now: number): Sums {
    for (const [place, level] of this.#levels) this.#add(place, level, now);
    return this.sums;
  }

  #add(place: string, level: { amount: number; began: number; tags: Thing['tags'] }, now: number): void {
    const quantity = BigInt(level.amount) * BigInt(now - level.began);
    if (quantity === 0n) return;
    const key = `${place} ${JSON.stringify(level.tags)}`;
    this.sums.set(key, (this.sums.get(key) ?? 0n) + quantity);
  }
}

class Undone extends Error {}

test.each([
  ['in memory', () => new Store()],
  ['on disk', () => new Store({ directory: mkdtempSync(join(tmpdir(), 'nuage-meter-')) })],
])('what is used adds up, whatever was undone and whenever somebody looked: %s', (_, open) => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      const store = open();
      const log = new UsageLog(store, () => {});
      const table = store.at(account, region).table(things);
      const expected = new Expected();
      const rows = new Map<string, Thing>();
      let now = 400_000 * hour;
      for (const { wait, id, amount, tags, what, end, read } of changes) {
        now += wait;
        store.meter.moment = now;
        const apply = (): void => {
          if (what === 'put') table.put({ id, amount, tags });
          else table.delete(id);
        };
        const before = rows.get(id);
        if (end === 'commit') {
          store.run(apply);
          const after = what === 'put' ? { id, amount, tags } : undefined;
          countIn(expected, before, after, now);
          if (after === undefined) rows.delete(id);
          else rows.set(id, after);
        } else if (end === 'undo') {
          expect(() =>
            store.run(() => {
              apply();
              throw new Undone();
            }),
          ).toThrow(Undone);
        } else {
          store.run(() => {
            try {
              store.transaction.savepoint(() => {
                apply();
                throw new Undone();
              });
            } catch (error) {
              if (!(error instanceof Undone)) throw error;
            }
          });
        }
        if (read) sumOf(log, now);
        expect(store.run(() => table.get(id))).toEqual(rows.get(id));
      }
      now += hour / 2;
      expect(sumOf(log, now)).toEqual(expected.end(now));
      const total = [...rows.values()].filter((row) => row.id.startsWith('a'));
      expect(store.meter.level({ account, region, resource: 'a', usage: 'bytes' })).toBe(
        total.reduce((sum, row) => sum + row.amount, 0),
      );
      store.close();
    }),
    { numRuns: 60 },
  );
});

test('a span for each hour is all that many changes leave', () => {
  const store = new Store();
  const table = store.at(account, region).table(things);
  const log = new UsageLog(store, () => {});
  const began = 400_000 * hour;
  for (let at = 0; at < 2 * hour; at += 60_000) {
    store.meter.moment = began + at;
    store.run(() => table.put({ id: `a${at}`, amount: 1, tags: {} }));
  }
  const ended = [...log.used(account, 0, began + 2 * hour, began + 2 * hour)];
  expect(ended.length).toBeLessThanOrEqual(4);
  store.close();
});

/** As the declaration of the table says: a row counts for the resources that it names. */
function countIn(expected: Expected, before: Thing | undefined, after: Thing | undefined, now: number): void {
  const same =
    before !== undefined &&
    after !== undefined &&
    before.amount === after.amount &&
    JSON.stringify(before.tags) === JSON.stringify(after.tags);
  const row = after ?? before;
  if (row === undefined || same) return;
  const resource = row.id.slice(0, 1);
  expected.shift('bytes', resource, (after?.amount ?? 0) - (before?.amount ?? 0), row.tags, now);
  const piece = (after === undefined ? 0 : 1) - (before === undefined ? 0 : 1);
  if (row.id.endsWith('2')) expected.shift('pieces', row.id, piece, {}, now);
}
