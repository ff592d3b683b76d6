import { describe, expect, it } from 'vitest';
import { fastClock } from '../../src/rehearsal/fast-clock.ts';

function movable(): { now(): number; set(time: number): Promise<void>; stops: number[] } {
  let time = 0;
  const stops: number[] = [];
  return { stops, now: () => time, set: async (to) => void stops.push((time = to)) };
}

describe('a clock on which waiting costs no time', () => {
  it('wakes sleepers in the order of their moments, whatever the order they came in', async () => {
    const inner = movable();
    const clock = fastClock(inner);
    const woken: string[] = [];
    await Promise.all([
      clock.sleep(3_600_000).then(() => woken.push('hour')),
      clock.sleep(1_000).then(() => woken.push('second')),
      clock.sleep(60_000).then(() => woken.push('minute')),
    ]);
    expect(woken).toEqual(['second', 'minute', 'hour']);
    expect(inner.stops).toEqual([1_000, 60_000, 3_600_000]);
  });

  it('does not move while somebody still works', async () => {
    const clock = fastClock(movable());
    const seen: number[] = [];
    async function poll(everyMs: number, times: number): Promise<void> {
      for (let time = 0; time < times; time += 1) {
        await clock.sleep(everyMs);
        seen.push(clock.now());
      }
    }
    await Promise.all([poll(10, 3), poll(15, 2)]);
    expect(seen).toEqual([10, 15, 20, 30, 30]);
  });

  it('lets go of a sleeper that is called off', async () => {
    const clock = fastClock(movable());
    const controller = new AbortController();
    const sleeping = clock.sleep(1_000, controller.signal);
    controller.abort(new Error('called off'));
    await expect(sleeping).rejects.toThrow('called off');
    await expect(clock.sleep(1, controller.signal)).rejects.toThrow('called off');
  });
});
