import { expect, test } from 'vitest';
import { withinTime } from '../../../src/local/blocks/within-time.ts';

const endless = (): boolean => /^(?:a+)+$/.test(`${'a'.repeat(50)}b`);

test('work that does not end is stopped, and what it wrote before is there', () => {
  const done: number[] = [];
  const work = (): void => {
    for (const number of [1, 2, 3]) {
      if (number === 2) endless();
      done.push(number);
    }
  };
  expect(withinTime(20, work)).toBe(false);
  expect(done).toEqual([1]);
});

test('work that ends is done, one after the other, and its errors are its own', () => {
  const done: number[] = [];
  for (const number of [1, 2, 3]) expect(withinTime(60_000, () => void done.push(number))).toBe(true);
  expect(done).toEqual([1, 2, 3]);
  const refuse = (): never => {
    throw new TypeError('no');
  };
  expect(() => withinTime(60_000, refuse)).toThrow(new TypeError('no'));
});
