/** What is not plain JSON, so that only JSON itself can tell what would come back of it. */
const odd = Symbol('odd');

/** A row as it would be read back. */
export interface Plain<Row> {
  readonly row: Row;
  /** About as long as its text. */
  readonly weight: number;
}

/** So much of its text has a member beside its own name and value, or an item. */
const beside = 4;
/** Most of what is neither text nor made of parts, such as a time. */
const ofScalar = 8;

/** Of the row that is being copied: copies are made one at a time. */
let weight = 0;

/**
 * The row as it would be read back, frozen all the way down: a copy of what JSON keeps of it, without a look at its text.
 * Undefined for what is not plain: then its text has to be read.
 */
export function plainCopy<Row>(row: Row): Plain<Row> | undefined {
  weight = 0;
  const copy = copyOf(row);
  // Member by member what the row has, so it is one.
  return copy === odd ? undefined : { row: copy as Row, weight };
}

function copyOf(value: unknown): unknown {
  if (typeof value === 'string') {
    weight += value.length;
    return value;
  }
  weight += ofScalar;
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? value : odd;
  if (typeof value !== 'object') return odd;
  return Array.isArray(value) ? listCopy(value) : fieldsCopy(value);
}

function listCopy(list: readonly unknown[]): unknown {
  const copy: unknown[] = [];
  for (const item of list) {
    const kept = copyOf(item);
    if (kept === odd) return odd;
    weight += beside;
    copy.push(kept);
  }
  return Object.freeze(copy);
}

function fieldsCopy(value: object): unknown {
  if (Object.getPrototypeOf(value) !== Object.prototype) return odd;
  const copy: Record<string, unknown> = {};
  // Nobody adds to what all objects have, so that its names are its own.
  for (const name in value) {
    const member: unknown = (value as Record<string, unknown>)[name];
    if (member === undefined) continue;
    const kept = name === '__proto__' || name === 'toJSON' ? odd : copyOf(member);
    if (kept === odd) return odd;
    weight += name.length + beside;
    copy[name] = kept;
  }
  return Object.freeze(copy);
}
