/** A value for comparison: bytes as lists, lazy texts as texts, and nothing where there is nothing. */
export async function plain(value: unknown, { prune }: { readonly prune: boolean }): Promise<unknown> {
  if (value instanceof Uint8Array) return [...value];
  if (value instanceof Date || value === null || typeof value !== 'object') return value;
  // The SDK's lazy JSON is text in the wrapper object.
  if (Object.prototype.toString.call(value) === '[object String]') return String(value);
  if (Symbol.asyncIterator in value) return collect(value);
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value) items.push(await plain(item, { prune }));
    return prune ? items.filter((item) => !isEmpty(item)) : items;
  }
  const fields: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (key === '$metadata' || part === undefined) continue;
    const made = await plain(part, { prune });
    if (prune && isEmpty(made)) continue;
    fields[key] = made;
  }
  return fields;
}

/** Forms and XML do not tell an empty structure, list or map from none. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  return Object.keys(value).length === 0;
}

async function collect(stream: object): Promise<number[]> {
  const bytes: number[] = [];
  for await (const part of stream as AsyncIterable<Uint8Array>) bytes.push(...part);
  return bytes;
}
