/**
 * The order in which Java's HashSet of a capacity gives its texts back. AWS's services print the values of an
 * enum as they come out of one, so a sentence is AWS's only in this order.
 */
export function hashOrder(values: readonly string[], capacity: number): readonly string[] {
  const placed = values.map((value) => ({ value, place: spread(hashCode(value)) & (capacity - 1) }));
  return placed.sort((left, right) => left.place - right.place).map(({ value }) => value);
}

/** The capacity that Java chooses to hold `count` values without growing. */
export function capacityFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, Math.ceil(count / 0.75))));
}

function hashCode(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(31, hash) + text.charCodeAt(index)) | 0;
  return hash;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 16);
}
