import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givePlace, placeSize, takePlace } from '../../src/wire/checksum/fold/place.ts';
import { createHasher } from '../../src/wire/checksum/hasher.ts';

/** What is hashed at once is folded from some size on, and after the first megabytes; what comes in small pieces never is. */
const small = 16_000;
const long = Buffer.alloc(placeSize, 0);
for (let at = 0, value = 1; at < long.length; at += 1) {
  value = (Math.imul(value, 1_103_515_245) + 12_345) >>> 0;
  long[at] = value >>> 16;
}

describe.each(['CRC32', 'CRC32C', 'CRC64NVME'] as const)('%s of many bytes at once', (algorithm) => {
  const of = (bytes: Uint8Array, pieces: number): string => {
    const hasher = createHasher(algorithm);
    for (let at = 0; at < bytes.length; at += pieces) hasher.update(bytes.subarray(at, at + pieces));
    return hasher.digest().toString('hex');
  };

  test('is that of the same bytes in small pieces, wherever they lie and however they are cut', () => {
    for (let megabyte = 0; megabyte < 5; megabyte += 1) of(new Uint8Array(2 ** 20), 2 ** 20);
    const place = takePlace();
    place.set(long);
    fc.assert(
      fc.property(
        fc.nat({ max: 70 }),
        fc.integer({ min: 30_000, max: placeSize - 70 }),
        fc.integer({ min: 32_000, max: placeSize }),
        (start, size, cut) => {
          const wanted = of(long.subarray(start, start + size), small);
          expect(of(long.subarray(start, start + size), cut)).toBe(wanted);
          expect(of(place.subarray(start, start + size), cut)).toBe(wanted);
        },
      ),
      { numRuns: 25 },
    );
    // The bytes themselves stay as they are.
    expect(place.equals(long)).toBe(true);
    givePlace(place);
  });
});

test('places are different ones while they are taken, and there are always more', () => {
  const taken = Array.from({ length: 20 }, takePlace);
  for (const [number, place] of taken.entries()) place.fill(number + 1);
  expect(
    taken.every((place, number) => place.length === placeSize && place.every((byte) => byte === number + 1)),
  ).toBe(true);
  for (const place of taken) givePlace(place);
  const [first] = taken;
  const again = Array.from({ length: 8 }, takePlace);
  expect(
    again.some(({ byteOffset, buffer }) => byteOffset === first?.byteOffset && buffer === first.buffer),
  ).toBe(true);
  for (const place of again) givePlace(place);
});
