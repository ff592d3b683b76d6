import { describe, expect, test } from 'vitest';
import { duration } from '../../../src/local/clock/duration.ts';
import { VirtualClock } from '../../../src/local/clock/virtual-clock.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { fixture } from './timer-fixture.ts';

const start = Date.UTC(2026, 0, 1);
const day = 86_400_000;

describe('the clock of a cloud', () => {
  test('follows the wall clock, and goes on from where it was moved to', () => {
    const wall = new ManualClock(start);
    const clock = new VirtualClock(wall);
    expect(clock.now()).toBe(start);
    wall.advance(1000);
    expect(clock.now()).toBe(start + 1000);
    clock.moveOnTo(start + day);
    wall.advance(1000);
    expect(clock.now()).toBe(start + day + 1000);
    expect(clock.mode).toBe('real');
  });

  test('stands when frozen, and can be sped up and slowed down without a jump', () => {
    const wall = new ManualClock(start);
    const clock = new VirtualClock(wall);
    clock.freeze();
    wall.advance(5000);
    expect([clock.now(), clock.rate, clock.mode]).toEqual([start, 0, 'frozen']);
    clock.setRate(60);
    expect(clock.now()).toBe(start);
    wall.advance(1000);
    expect([clock.now(), clock.mode]).toEqual([start + 60_000, 'rate']);
    clock.setRate(0.5);
    wall.advance(1000);
    expect(clock.now()).toBe(start + 60_500);
    clock.resume();
    wall.advance(1000);
    expect([clock.now(), clock.rate, clock.mode]).toEqual([start + 61_500, 1, 'real']);
  });

  test('never goes back: not on request, not when the wall clock does', () => {
    const wall = new ManualClock(start);
    const clock = new VirtualClock(wall);
    wall.advance(10_000);
    clock.now();
    wall.advance(-8000);
    expect(clock.now()).toBe(start + 10_000);
    clock.moveOnTo(start);
    expect(clock.now()).toBe(start + 10_000);
    expect(() => clock.setRate(0)).toThrow('Not a rate for the clock: 0');
  });

  test('is moved on by its controls though the wall clock ticks between any two readings', async () => {
    class TickingClock extends ManualClock {
      override now(): number {
        this.advance(1);
        return super.now();
      }
    }
    const { clock } = fixture({}, undefined, new TickingClock(start));
    for (let moves = 0; moves < 5; moves++) await clock.advance(moves % 2);
    await expect(clock.set(start)).rejects.toThrow(
      'The clock of the cloud does not go back: it is 2026-01-01T00:00:0',
    );
    expect(clock.now()).toBeGreaterThan(start + 2);
  });

  test('goes on while no process runs, but not when it is frozen', () => {
    const wall = new ManualClock(start);
    const running = new VirtualClock(wall);
    running.moveOnTo(start + day);
    const frozen = new VirtualClock(wall);
    frozen.freeze();
    const [kept, keptFrozen] = [running.reading(), frozen.reading()];
    wall.advance(3_600_000);
    expect(new VirtualClock(wall, kept).now()).toBe(start + day + 3_600_000);
    expect(new VirtualClock(wall, keptFrozen).now()).toBe(start);
  });

  test('wakes sleepers in order once the time has passed, and lets them give up', async () => {
    const wall = new ManualClock(start);
    const { clock } = fixture({}, undefined, wall);
    const woken: string[] = [];
    const late = clock.sleep(7_200_000).then(() => woken.push('late'));
    const early = clock.sleep(3_600_000).then(() => woken.push('early'));
    const stop = new AbortController();
    const never = clock.sleep(1000, stop.signal);
    stop.abort(new Error('enough'));
    await expect(never).rejects.toThrow('enough');
    await clock.advance('30m');
    expect(woken).toEqual([]);
    await clock.advance('8h');
    await Promise.all([late, early]);
    expect(woken).toEqual(['early', 'late']);
  });
});

describe('a length of time', () => {
  test.each([
    [1500, 1500],
    ['1500ms', 1500],
    ['8h', 8 * 3_600_000],
    ['2d', 2 * day],
    ['1d12h', 1.5 * day],
    ['0.5h', 1_800_000],
    ['2w', 14 * day],
    ['PT8H', 8 * 3_600_000],
    ['P1DT12H', 1.5 * day],
    ['P2W', 14 * day],
    ['PT1M30.5S', 90_500],
  ])('%s is %d ms', (text, expected) => expect(duration(text)).toBe(expected));

  test.each(['', '8', 'h', '8x', '-8h', 'P', 'PT', 'P1Y', 'P1M', '1h 2m', -1, Number.NaN, Infinity])(
    '%s is none',
    (text) => expect(() => duration(text)).toThrow(`Not a length of time: ${text}`),
  );
});
