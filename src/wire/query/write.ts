import { compiled } from '../compiled.ts';
import { percentEncode } from '../percent.ts';
import { fieldsOf, listOf } from '../record.ts';
import { scalarWriter } from '../scalar-text.ts';
import type { ListShape, MapShape, Member, Reference, StructureShape } from '../shape.ts';
import { isFlat, ownName } from '../xml/name.ts';
import type { QueryNames } from './names.ts';

/** Adds `&name=value` for everything in a value to the text of a form. `prefix` is the value's own name. */
type FormWriter = (value: unknown, prefix: string) => string;

/** Compiles structures into writers of form parameters, in one dialect. */
export class FormWriters {
  readonly #names: QueryNames;

  constructor(names: QueryNames) {
    this.#names = names;
  }

  /** Writes a structure's members; `prefix` is empty at the top, else ends in a dot. */
  readonly structure: (shape: StructureShape) => FormWriter = compiled((shape) => {
    const fields = shape.members.map((member) => {
      let write: FormWriter | undefined;
      const parameter = this.#names.member(member);
      return {
        name: member.name,
        parameter,
        write: (value: unknown, name: string): string => (write ??= this.#value(member, member))(value, name),
      };
    });
    return (value, prefix) => {
      const structure = fieldsOf(value);
      let out = '';
      for (const field of fields) {
        const part = structure[field.name];
        if (part !== undefined && part !== null) out += field.write(part, prefix + field.parameter);
      }
      return out;
    };
  });

  #value(reference: Reference, member: Member | undefined): FormWriter {
    const { shape, traits } = reference;
    if (shape.kind === 'structure') {
      const write = this.structure(shape);
      return (value, name) => write(value, `${name}.`);
    }
    if (shape.kind === 'list') return this.#list(shape, member);
    if (shape.kind === 'map') return this.#map(shape, member);
    const write = scalarWriter(shape, traits, 'iso8601');
    return (value, name) => `&${percentEncode(name)}=${percentEncode(write(value))}`;
  }

  #list(shape: ListShape, member: Member | undefined): FormWriter {
    const between = this.#names.item(member, shape);
    const write = this.#value(shape.item, undefined);
    const empty = this.#names.dialect === 'query';
    return (value, name) => {
      const items = listOf(value);
      if (items.length === 0) return empty ? `&${percentEncode(name)}=` : '';
      const prefix = between === undefined ? `${name}.` : `${name}.${between}.`;
      return items.map((item, index) => write(item, `${prefix}${index + 1}`)).join('');
    };
  }

  #map(shape: MapShape, member: Member | undefined): FormWriter {
    const flat = shape.flattened === true || (member !== undefined && isFlat(member));
    const keyName = ownName(shape.key) ?? 'key';
    const valueName = ownName(shape.value) ?? 'value';
    const write = this.#value(shape.value, undefined);
    return (value, name) => {
      const prefix = flat ? name : `${name}.entry`;
      return Object.entries(fieldsOf(value))
        .map(([key, part], index) => {
          const entry = `${prefix}.${index + 1}`;
          return `&${percentEncode(`${entry}.${keyName}`)}=${percentEncode(key)}${write(part, `${entry}.${valueName}`)}`;
        })
        .join('');
    };
  }
}
