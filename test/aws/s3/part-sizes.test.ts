import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits, usualPart } from '../../../src/aws/s3/limits.ts';
import { partSizeFor, rangesOf, streamPartSize } from '../../../src/aws/s3/part-sizes.ts';

const tebibyte = 2 ** 40;

test('the parts of a stream of unknown length hold far more than 48 GiB, and each is one that S3 takes', () => {
  const sizes = Array.from({ length: limits.parts }, (_, index) => streamPartSize(index + 1));
  const held = sizes.reduce((sum, size) => sum + size, 0);
  expect(sizes.every((size) => size >= limits.smallestPart && size <= limits.largestPart)).toBe(true);
  expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
  expect(streamPartSize(1)).toBe(usualPart);
  expect(held).toBeGreaterThan(1.6 * tebibyte);
});

test('a size that is known fits into 10,000 parts, which are as small as that lets them be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 48 * tebibyte }), (size) => {
      const part = partSizeFor(size);
      expect(part % 2 ** 20).toBe(0);
      expect(Math.ceil(size / part)).toBeLessThanOrEqual(limits.parts);
      if (part > usualPart) expect(Math.ceil(size / (part - 2 ** 20))).toBeGreaterThan(limits.parts);
    }),
    { numRuns: 200 },
  );
  expect(() => partSizeFor(49 * tebibyte)).toThrow('does not fit into 10000 parts of 5 GiB');
});

test('ranges follow each other without a gap, the last as short as it is', () => {
  expect([...rangesOf(0, 5)]).toEqual([]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 70 }), (size, part) => {
      let next = 0;
      for (const { number, start, end } of rangesOf(size, part)) {
        expect([start, number]).toEqual([next, start / part + 1]);
        next = end + 1;
      }
      expect(next).toBe(size);
    }),
    { numRuns: 50 },
  );
});
