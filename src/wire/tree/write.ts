import { compiled } from '../compiled.ts';
import { fieldsOf, listOf, setKey } from '../record.ts';
import type { Fields } from '../record.ts';
import type { Reference, ReferenceTraits, ScalarShape, StructureShape } from '../shape.ts';

/** Turns a typed value into what the format can hold: a plain value for JSON, a tagged one for CBOR. */
export type TreeWriter = (value: unknown) => unknown;

/** What a format does with single values; undefined leaves them as they are. */
export type ScalarTreeWriter = (shape: ScalarShape, traits: ReferenceTraits) => TreeWriter | undefined;

/**
 * Compiles structures into writers of trees: known members only, under their names on the wire. Members of
 * headers, paths and query strings are left out.
 */
export class TreeWriters {
  readonly #scalar: ScalarTreeWriter;

  constructor(scalar: ScalarTreeWriter) {
    this.#scalar = scalar;
  }

  readonly structure: (shape: StructureShape) => (value: unknown) => Fields = compiled((shape) => {
    const fields = shape.members
      .filter((member) => member.traits.location === undefined)
      .map((member) => {
        let write: TreeWriter | undefined;
        return {
          name: member.name,
          key: member.traits.locationName ?? member.name,
          write: (value: unknown): unknown => (write ??= this.value(member))(value),
        };
      });
    return (value) => {
      const structure = fieldsOf(value);
      const out: Fields = {};
      for (const field of fields) {
        const part = structure[field.name];
        if (part !== undefined && part !== null) out[field.key] = field.write(part);
      }
      return out;
    };
  });

  value(reference: Reference): TreeWriter {
    const { shape, traits } = reference;
    if (shape.kind === 'structure') return shape.document === true ? same : this.structure(shape);
    if (shape.kind === 'list') {
      const item = nullable(this.value(shape.item));
      return (value) => listOf(value).map(item);
    }
    if (shape.kind !== 'map') return this.#scalar(shape, traits) ?? same;
    const item = nullable(this.value(shape.value));
    return (value) => {
      const out: Fields = {};
      for (const [key, part] of Object.entries(fieldsOf(value))) setKey(out, key, item(part));
      return out;
    };
  }
}

function same(value: unknown): unknown {
  return value;
}

function nullable(write: TreeWriter): TreeWriter {
  return (value) => (value === null || value === undefined ? null : write(value));
}
