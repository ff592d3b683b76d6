import { expect, test } from 'vitest';
import { SeededRandom } from '../../../src/local/random.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const take = (seed: string): unknown[] => {
    const random = new SeededRandom(seed);
    return [random.number(), random.hex(17), random.uuid(), random.number()];
  };
  expect(take('a')).toEqual(take('a'));
  expect(take('a')).not.toEqual(take('b'));
});

test('numbers fill [0, 1) evenly', () => {
  const random = new SeededRandom('even');
  const counts = Array.from({ length: 20 }, () => 0);
  for (let at = 0; at < 20_000; at++) {
    const number = random.number();
    expect(number >= 0 && number < 1).toBe(true);
    const slot = Math.floor(number * 20);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('hexadecimal digits come in any number, UUIDs in the form of version 4, and none twice', () => {
  const random = new SeededRandom('ids');
  for (const count of [0, 1, 8, 17, 33])
    expect(random.hex(count)).toMatch(new RegExp(`^[0-9a-f]{${count}}$`));
  const uuids = Array.from({ length: 5000 }, () => random.uuid());
  expect(new Set(uuids).size).toBe(5000);
  for (const uuid of uuids)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
