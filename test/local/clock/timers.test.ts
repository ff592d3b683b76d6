import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Store } from '../../../src/local/store/store.ts';
import { defineTable } from '../../../src/local/store/table.ts';
import { account, fixture, region } from './timer-fixture.ts';

const start = Date.UTC(2026, 0, 1);
const marks = defineTable<{ id: string; at: number }>({
  name: 'test.marks',
  scope: 'region',
  id: (row) => row.id,
});

describe('timers fire', () => {
  test('in the order in which they are due, then in the order in which they were scheduled, each at its own time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 }), async (delays) => {
        const fired: [number, number][] = [];
        const { clock, schedule, queue } = fixture({
          mark: (payload, context) => {
            fired.push([context.now - start, Number(payload)]);
          },
        });
        for (const [at, delay] of delays.entries()) schedule(start + delay, 'mark', `m${at}`, at);
        await clock.advance(10);
        const expected = delays
          .map((delay, at): [number, number] => [delay, at])
          .toSorted(([one, first], [other, second]) => one - other || first - second);
        expect(fired).toEqual(expected.filter(([delay]) => delay <= 10));
        expect(queue.size).toBe(expected.filter(([delay]) => delay > 10).length);
        await clock.advance(10);
        expect(fired).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('also when they were scheduled by other timers, between those that wait', async () => {
    const fired: string[] = [];
    const { clock, schedule } = fixture({
      chain: (payload, { now, timers }) => {
        fired.push(`chain ${now - start}`);
        const left = Number(payload);
        if (left > 0) timers.schedule({ due: now + 10, kind: 'chain', key: 'c', payload: left - 1 });
      },
      mark: (_, { now }) => {
        fired.push(`mark ${now - start}`);
      },
    });
    schedule(start + 10, 'chain', 'c', 3);
    schedule(start + 15, 'mark', 'a');
    schedule(start + 40, 'mark', 'b');
    await clock.advance('1h');
    expect(fired).toEqual(['chain 10', 'mark 15', 'chain 20', 'chain 30', 'mark 40', 'chain 40']);
  });

  test('not when they were cancelled or replaced, even by one that is due at the same moment', async () => {
    const fired: string[] = [];
    const { clock, schedule, store, queue } = fixture({
      first: (_, { timers, now }) => {
        fired.push('first');
        expect(timers.cancel({ kind: 'mark', key: 'cancelled' })).toBe(true);
        expect(timers.cancel({ kind: 'mark', key: 'cancelled' })).toBe(false);
        timers.schedule({ due: now + 5, kind: 'mark', key: 'replaced', payload: 'new' });
      },
      mark: (payload, { now }) => {
        fired.push(`${String(payload)} ${now - start}`);
      },
    });
    schedule(start + 1, 'first', 'f');
    schedule(start + 1, 'mark', 'cancelled', 'cancelled');
    schedule(start + 1, 'mark', 'replaced', 'old');
    schedule(start + 100, 'mark', 'moved', 'late');
    schedule(start + 2, 'mark', 'moved', 'early');
    await clock.advance('1s');
    expect(fired).toEqual(['first', 'early 2', 'new 6']);
    store.run(() => expect(queue.for(account, region).cancel({ kind: 'mark', key: 'none' })).toBe(false));
  });

  test('on, when one throws: what it wrote is undone, the failure is kept and reported', async () => {
    const { clock, schedule, store, failed, queue } = fixture({
      good: (payload, { state, now }) => state.table(marks).put({ id: String(payload), at: now }),
      bad: (_, { state, timers }) => {
        state.table(marks).put({ id: 'half done', at: 0 });
        timers.schedule({ due: start + 4, kind: 'good', key: 'never', payload: 'never' });
        throw new Error('it broke');
      },
    });
    schedule(start + 1, 'good', 'one', 'one');
    schedule(start + 2, 'bad', 'two', { why: 'test' });
    schedule(start + 3, 'good', 'three', 'three');
    await clock.advance('1s');
    expect([...store.at(account, region).table(marks).list()].map((row) => row.id)).toEqual(['one', 'three']);
    expect(queue.size).toBe(0);
    expect(failed.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['bad two']);
    expect(queue.failures()).toMatchObject([
      { kind: 'bad', key: 'two', due: start + 2, payload: { why: 'test' } },
    ]);
    expect(queue.failures()[0]?.error).toMatch(/^Error: it broke/);
  });

  test('not silently into nothing when no service knows their kind', async () => {
    const { clock, schedule, failed } = fixture({});
    schedule(start + 1, 'unknown.kind', 'x');
    await clock.advance('1s');
    expect(failed[0]?.error).toContain('No service has a timer of the kind unknown.kind');
  });

  test('on, when the handler of one cannot be loaded', async () => {
    const { clock, schedule, failed } = fixture({
      get bad(): () => void {
        throw new Error('no such module');
      },
      good: () => undefined,
    });
    schedule(start + 1, 'bad', 'x');
    schedule(start + 1, 'good', 'y');
    await clock.advance('1s');
    expect(failed.map(({ key, error }) => [key, error.split('\n')[0]])).toEqual([
      ['x', 'Error: no such module'],
    ]);
    expect(clock.timers).toBe(0);
  });

  test('no more, once they are stopped: the rest waits in the store', async () => {
    const fired: number[] = [];
    const { clock, store, queue, runner } = fixture({ tick: (_, { now }) => void fired.push(now) });
    store.run(() => {
      const timers = queue.for(account, region);
      for (let at = 0; at < 5000; at++) timers.schedule({ due: start + at, kind: 'tick', key: `t${at}` });
    });
    const moved = clock.advance('1h');
    while (fired.length === 0) await new Promise(setImmediate);
    await runner.stop();
    await moved;
    expect(fired.length).toBeLessThan(5000);
    expect(queue.size).toBe(5000 - fired.length);
  });

  test('not for ever, when one schedules itself for the same moment again and again', async () => {
    const { clock, schedule, failed, queue } = fixture({
      loop: (_, { timers, now }) => timers.schedule({ due: now, kind: 'loop', key: 'l' }),
    });
    schedule(start + 1, 'loop', 'l');
    await clock.advance('1s');
    expect(failed.length).toBe(1);
    expect(failed[0]?.error).toContain('again and again');
    expect(queue.size).toBe(0);
  });

  test('after a restart, too, and with the clock where it was', async () => {
    const store = new Store();
    const first = fixture({}, store);
    first.clock.freeze();
    await first.clock.set('2026-03-01T00:00:00Z');
    first.schedule(Date.UTC(2026, 2, 1, 8), 'mark', 'm', 'payload');
    const fired: unknown[] = [];
    const second = fixture({ mark: (payload) => void fired.push(payload) }, store, first.wall);
    expect(new Date(second.clock.now()).toISOString()).toBe('2026-03-01T00:00:00.000Z');
    expect(second.clock.mode).toBe('frozen');
    expect(second.clock.nextTimer).toBe(Date.UTC(2026, 2, 1, 8));
    expect(await second.clock.step()).toBe(true);
    expect(fired).toEqual(['payload']);
    expect(await second.clock.step()).toBe(false);
  });

  test('by the ten thousand when the clock jumps', async () => {
    const many = 20_000;
    let fired = 0;
    let last = 0;
    const { clock, store, queue, failed } = fixture({
      tick: (_, { now }) => {
        if (now < last) throw new Error('out of order');
        last = now;
        fired++;
      },
    });
    store.run(() => {
      const timers = queue.for(account, region);
      for (let at = 0; at < many; at++)
        timers.schedule({ due: start + ((at * 7919) % many) * 1000, kind: 'tick', key: `t${at}` });
    });
    await clock.advance('2w');
    expect(fired).toBe(many);
    expect(failed).toEqual([]);
    expect(queue.size).toBe(0);
  });
});

test('a timer that could not be fired while the disk was full is fired when there is room', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'nuage-full-'));
  const store = new Store({ directory });
  const texts = defineTable<{ id: string; text: string }>({
    name: 'test.texts',
    scope: 'region',
    id: (row) => row.id,
  });
  const { runner, schedule, wall, queue, failed } = fixture(
    { write: (_, { state }) => state.table(texts).put({ id: 'a', text: 'x'.repeat(100_000) }) },
    store,
  );
  store.run(() => store.at(account, region).table(texts).put({ id: 'b', text: '' }));
  schedule(start + 1, 'write', 'w');
  wall.advance(10);
  const pages = Number(store.statement('PRAGMA page_count').get()?.[0]);
  store.statement(`PRAGMA max_page_count = ${pages + 4}`).get();
  for (let time = 0; time < 1100; time++)
    await expect(runner.settle()).rejects.toThrow('database or disk is full');
  expect(queue.size).toBe(1);
  store.statement('PRAGMA max_page_count = 100000').get();
  await runner.settle();
  expect(failed).toEqual([]);
  expect(store.at(account, region).table(texts).get('a')?.text.length).toBe(100_000);
  store.close();
  rmSync(directory, { recursive: true });
});

test('who sleeps while the clock jumps over many timers is woken among them', async () => {
  const { clock, schedule } = fixture({ tick: () => undefined });
  for (let at = 1; at <= 10; at++) schedule(start + at * 1000, 'tick', `t${at}`);
  const woken: number[] = [];
  const sleeping = [7000, 2000].map(async (ms) => {
    await clock.sleep(ms);
    woken.push(clock.now() - start);
  });
  await Promise.all([clock.advance('1m'), ...sleeping]);
  expect(woken).toEqual([2000, 7000]);
});

test('two that move the clock at once move it by both', async () => {
  const { clock } = fixture({});
  await Promise.all([
    clock.advance('1h'),
    clock.advance('2h'),
    clock.set(start + 60_000).catch(() => undefined),
  ]);
  expect(clock.now()).toBe(start + 3 * 3_600_000);
});

test('timers that threw are listed with the reason', async () => {
  const { clock, schedule } = fixture({
    bad: () => {
      throw new Error('it broke');
    },
  });
  schedule(start + 1, 'bad', 'x');
  await clock.advance('1s');
  expect(clock.failedTimers()).toMatchObject([{ kind: 'bad', key: 'x', due: start + 1 }]);
});

test('a timer that is due at no time is refused', () => {
  const { schedule } = fixture({});
  expect(() => schedule(Number.NaN, 'mark', 'm')).toThrow(TypeError);
});
