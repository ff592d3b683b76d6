import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHasher } from '../../src/wire/checksum/hasher.ts';

/** A reflected CRC bit by bit, as its definition has it. */
function bitwise(bytes: Uint8Array, width: bigint, polynomial: bigint): string {
  const ones = (1n << width) - 1n;
  let crc = ones;
  for (const byte of bytes) {
    crc ^= BigInt(byte);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1n) === 1n ? (crc >> 1n) ^ polynomial : crc >> 1n;
  }
  return (crc ^ ones).toString(16).padStart(Number(width) / 4, '0');
}

describe.each([
  ['CRC64NVME', 64n, 0x9a6c9329ac4bc9b5n, 'ae8b14860a799888'],
  ['CRC32C', 32n, 0x82f63b78n, 'e3069283'],
  ['CRC32', 32n, 0xedb88320n, 'cbf43926'],
] as const)('%s', (algorithm, width, polynomial, check) => {
  const of = (...pieces: readonly Uint8Array[]): string => {
    const hasher = createHasher(algorithm);
    for (const piece of pieces) hasher.update(piece);
    return hasher.digest().toString('hex');
  };

  test('has the check value of its catalogue', () => {
    expect(of(Buffer.from('123456789'))).toBe(check);
    expect(of()).toBe(bitwise(new Uint8Array(0), width, polynomial));
  });

  test('is the same however the bytes are cut and wherever they lie in memory', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        fc.nat({ max: 7 }),
        fc.nat({ max: 100 }),
        (bytes, offset, cut) => {
          const moved = new Uint8Array(bytes.length + offset).subarray(offset);
          moved.set(bytes);
          const wanted = bitwise(bytes, width, polynomial);
          expect(of(moved)).toBe(wanted);
          expect(of(moved.subarray(0, cut), moved.subarray(cut))).toBe(wanted);
        },
      ),
      { numRuns: 60 },
    );
  });
});
