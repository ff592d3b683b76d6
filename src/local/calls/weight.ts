/** How much a value keeps in memory and takes to write down: an item of a list is 1, and so are 256 characters. */
export function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length >> 8;
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + weightOf(item), value.length);
  if (value instanceof Uint8Array) return value.length >> 8;
  let weight = 0;
  // Nobody adds to what all objects have. What is read from a request is plain; what else there may be, such as a stream, no record shows.
  if (isPlain(value)) for (const name in value) weight += weightOf((value as Record<string, unknown>)[name]);
  return weight;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
