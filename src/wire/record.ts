import { Malformed } from './error.ts';

/** Members by name, as structures and maps are held. */
export type Fields = Record<string, unknown>;

/** The value as a structure or map, or `Malformed` when it is something else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!isFields(value)) throw new Malformed('structure', typeof value);
  return value;
}

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list, or `Malformed`. */
export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Malformed('list', typeof value);
  return value;
}

/** Sets a key that came from outside: `__proto__` becomes a key like any other. */
export function setKey(fields: Fields, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
  } else fields[key] = value;
}
