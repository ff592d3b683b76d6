/** The least text that comes after every text with this beginning, in the order of UTF-8; undefined when none does. */
export function afterPrefix(prefix: string): string | undefined {
  const points = [...prefix];
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    const next = (last.codePointAt(0) ?? 0) + 1;
    if (next > 0x10ffff) continue;
    // Surrogates are no characters.
    return points.join('') + String.fromCodePoint(next >= 0xd800 && next <= 0xdfff ? 0xe000 : next);
  }
  return undefined;
}

/** The order in which S3 lists: that of the bytes in UTF-8. */
export function compareKeys(first: string, second: string): number {
  if (first === second) return 0;
  // Without surrogates the order of UTF-16 is the same.
  if (!/[\ud800-\udfff]/.test(first + second)) return first < second ? -1 : 1;
  return Buffer.compare(Buffer.from(first), Buffer.from(second));
}
