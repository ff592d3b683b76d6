/** The upper 32 bits of a product of two numbers of 32 bits. */
export function upper(one: number, other: number): number {
  const oneLow = one & 0xffff;
  const oneHigh = one >>> 16;
  const otherLow = other & 0xffff;
  const otherHigh = other >>> 16;
  const middle = oneHigh * otherLow + ((oneLow * otherLow) >>> 16);
  return (oneHigh * otherHigh + (middle >>> 16) + (((middle & 0xffff) + oneLow * otherHigh) >>> 16)) | 0;
}

export function of(entries: Int32Array, index: number): number {
  return entries[index] as number;
}

/** A number of 64 bits out of its halves. */
export function joined(entries: Int32Array, index: number): bigint {
  return (BigInt(of(entries, index + 1) >>> 0) << 32n) | BigInt(of(entries, index) >>> 0);
}

/** Numbers of 64 bits in halves, the lower first. */
export function halves(values: readonly bigint[]): Int32Array {
  return Int32Array.from(
    values.flatMap((value) => [Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n))]),
  );
}
