/** The reflected polynomials of the CRCs that can be put together from those of the parts. */
const polynomials = {
  CRC32: { polynomial: 0xedb88320n, bits: 32 },
  CRC32C: { polynomial: 0x82f63b78n, bits: 32 },
  CRC64NVME: { polynomial: 0x9a6c9329ac4bc9b5n, bits: 64 },
} as const;

export type CombinableCrc = keyof typeof polynomials;

/** Whether the checksum of a whole can be put together from those of its parts. */
export function isCombinable(algorithm: string): algorithm is CombinableCrc {
  return algorithm in polynomials;
}

/** One part: its checksum, as bytes, and how many bytes it has. */
export interface CrcPart {
  readonly checksum: Uint8Array;
  readonly size: number;
}

type Matrix = readonly bigint[];

/** The checksum of parts that follow each other, from their own: zlib's `crc32_combine`, for any width. */
export function combineCrc(algorithm: CombinableCrc, parts: readonly CrcPart[]): Buffer {
  const { polynomial, bits } = polynomials[algorithm];
  // What one zero byte does to a checksum, then two, four, … : each the square of the one before.
  const powers: Matrix[] = [zeroByte(polynomial, bits)];
  let crc = 0n;
  for (const { checksum, size } of parts) {
    for (let rest = size, power = 0; rest > 0; rest = Math.floor(rest / 2), power += 1) {
      const matrix = (powers[power] ??= square(powers[power - 1] ?? []));
      if (rest % 2 === 1) crc = times(matrix, crc);
    }
    crc ^= BigInt(`0x${Buffer.from(checksum).toString('hex') || '0'}`);
  }
  return Buffer.from(crc.toString(16).padStart(bits / 4, '0'), 'hex');
}

function zeroByte(polynomial: bigint, bits: number): Matrix {
  let matrix: Matrix = [polynomial, ...Array.from({ length: bits - 1 }, (_, bit) => 1n << BigInt(bit))];
  for (let doubling = 0; doubling < 3; doubling += 1) matrix = square(matrix);
  return matrix;
}

function times(matrix: Matrix, vector: bigint): bigint {
  let sum = 0n;
  for (let rest = vector, bit = 0; rest !== 0n; rest >>= 1n, bit += 1)
    if ((rest & 1n) === 1n) sum ^= matrix[bit] ?? 0n;
  return sum;
}

function square(matrix: Matrix): Matrix {
  return matrix.map((row) => times(matrix, row));
}
