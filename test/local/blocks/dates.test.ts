import { expect, test } from 'vitest';
import { gmtTime, isoTime, wholeSeconds } from '../../../src/local/blocks/dates.ts';

test('times are written as EC2 writes them', () => {
  const time = Date.UTC(2026, 10, 22, 8, 30, 5, 678);
  expect(isoTime(wholeSeconds(time))).toBe('2026-11-22T08:30:05.000Z');
  expect(gmtTime(time)).toBe('2026-11-22 08:30:05 GMT');
});
