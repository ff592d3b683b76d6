import type { JsonObject } from '../../plan/json.ts';
import type { Found } from '../resource.ts';
import type { BesideFile } from './telling.ts';

/** A part of a stack's file, and the address that each resource has in it, by id. */
export interface Written {
  readonly file: JsonObject;
  readonly addresses: ReadonlyMap<string, string>;
  /** Why no file can say a resource, by its id. */
  readonly left?: ReadonlyMap<string, string>;
  /** What of a resource the file does not say, by its id. */
  readonly notes?: ReadonlyMap<string, string>;
  readonly beside?: readonly BesideFile[];
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

/** `name`, where it is another than the one that AWS's name would be by itself. */
export function ownName({ address, kind, attributes }: Found, stack: string): JsonObject {
  const [word, said] = [wordOf(address), String(attributes['name'])];
  const usual = [`${stack}-${word}`, `/${stack}/${word}`, `${stack}/${word}`, `${stack}-${word}.fifo`];
  // The group of a schedule is the stack's, and its name the word itself.
  return kind === 'schedule' || usual.includes(said) ? {} : { name: said };
}
