import { compiled } from '../compiled.ts';
import { Malformed } from '../error.ts';
import { isFields, setKey } from '../record.ts';
import type { Fields } from '../record.ts';
import type { Reference, ReferenceTraits, ScalarShape, StructureShape } from '../shape.ts';

/** Turns what the format holds into a typed value, or throws `Malformed`. */
export type TreeReader = (value: unknown) => unknown;
export type ScalarTreeReader = (shape: ScalarShape, traits: ReferenceTraits) => TreeReader;

/** Compiles structures into readers of trees. Unknown members are passed over, null is absent. */
export class TreeReaders {
  readonly #scalar: ScalarTreeReader;
  readonly #byName: boolean;

  /** @param byName By the members' own names, wherever the protocol would send them. */
  constructor(scalar: ScalarTreeReader, byName = false) {
    this.#scalar = scalar;
    this.#byName = byName;
  }

  readonly structure: (shape: StructureShape) => (value: unknown) => Fields = compiled((shape) => {
    const readers = new Map<string, { name: string; read: TreeReader }>();
    for (const member of shape.members) {
      if (member.traits.location !== undefined && !this.#byName) continue;
      let read: TreeReader | undefined;
      readers.set((this.#byName ? undefined : member.traits.locationName) ?? member.name, {
        name: member.name,
        read: (value) => (read ??= this.value(member))(value),
      });
    }
    return (value) => {
      const tree = treeOf(value);
      const out: Fields = {};
      for (const key of Object.keys(tree)) {
        const part = tree[key];
        const reader = part === null ? undefined : readers.get(key);
        if (reader !== undefined) out[reader.name] = reader.read(part);
      }
      return out;
    };
  });

  value(reference: Reference): TreeReader {
    const { shape, traits } = reference;
    if (shape.kind === 'structure') return shape.document === true ? (value) => value : this.structure(shape);
    if (shape.kind === 'list') {
      const item = nullable(this.value(shape.item));
      return (value) => {
        if (!Array.isArray(value)) throw new Malformed(isFields(value) ? STRUCTURE : 'Expected list or null');
        return value.map(item);
      };
    }
    if (shape.kind !== 'map') return this.#scalar(shape, traits);
    const item = nullable(this.value(shape.value));
    return (value) => {
      const tree = treeOf(value);
      const out: Fields = {};
      for (const key of Object.keys(tree)) setKey(out, key, item(tree[key]));
      return out;
    };
  }
}

/** What AWS's JSON services say of an object or list in the wrong place. */
export const STRUCTURE = 'Start of structure or map found where not expected.';
export const LIST = 'Start of list found where not expected';

function treeOf(value: unknown): Readonly<Record<string, unknown>> {
  if (isFields(value) && !(value instanceof Uint8Array) && !(value instanceof Date)) return value;
  throw new Malformed(Array.isArray(value) ? LIST : 'Expected null');
}

function nullable(read: TreeReader): TreeReader {
  return (value) => (value === null ? null : read(value));
}
