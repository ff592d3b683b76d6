import type { JsonObject } from '../../plan/json.ts';

/** A part of a stack's file, and the address that each resource has in it, by id. */
export interface Written {
  readonly file: JsonObject;
  readonly addresses: ReadonlyMap<string, string>;
}

/** The part of an address after its kind, as a name that a file may hold. */
export function wordOf(address: string): string {
  const word = address.slice(address.indexOf('.') + 1);
  return (/^[a-z]/.test(word) ? word : `x-${word}`).slice(0, 32).replace(/-$/, '');
}

/** Nothing where a section is empty. */
export function section(name: string, value: JsonObject): JsonObject {
  return Object.keys(value).length === 0 ? {} : { [name]: value };
}
