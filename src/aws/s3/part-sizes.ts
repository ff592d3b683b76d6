import { UsageError } from '../../errors.ts';
import { limits, usualPart } from './limits.ts';

const mebibyte = 2 ** 20;

/** The size of the parts of an object of known size: 8 MiB, or whole MiB so many that 10,000 parts hold it. */
export function partSizeFor(size: number): number {
  const least = Math.ceil(size / limits.parts / mebibyte) * mebibyte;
  if (least > limits.largestPart) {
    throw new UsageError(`An object of ${size} bytes does not fit into ${limits.parts} parts of 5 GiB.`);
  }
  return Math.max(usualPart, least);
}

/**
 * The size of one part of a stream whose length nobody knows: small as long as the object may be small, then larger, so
 * that what is held in memory stays small and 10,000 parts hold 1.6 TiB (of 8 MiB they would hold 78 GiB).
 */
export function streamPartSize(number: number): number {
  return usualPart * 4 ** Math.min(3, Math.floor((number - 1) / (limits.parts / 4)));
}

/** Byte ranges of parts, both ends included. */
export function* rangesOf(
  size: number,
  partSize: number,
): Generator<{ readonly number: number; readonly start: number; readonly end: number }> {
  for (let start = 0, number = 1; start < size; start += partSize, number += 1) {
    yield { number, start, end: Math.min(size, start + partSize) - 1 };
  }
}
