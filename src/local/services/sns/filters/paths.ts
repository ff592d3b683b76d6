export type Json = string | number | boolean | null | readonly Json[] | JsonMap;

export interface JsonMap {
  readonly [key: string]: Json;
}

/** The values of a document by their paths, `a.b.c`; what stands in an array stands at the path of the array. */
export function paths(document: JsonMap): ReadonlyMap<string, readonly Json[]> {
  const found = new Map<string, Json[]>();
  walk(document, '', found);
  return found;
}

function walk(value: Json, path: string, found: Map<string, Json[]>): void {
  if (isList(value)) for (const item of value) walk(item, path, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value))
      walk(member, path === '' ? key : `${path}.${key}`, found);
  else found.set(path, [...(found.get(path) ?? []), value]);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
