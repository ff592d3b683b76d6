import { compiled } from '../compiled.ts';
import { Malformed } from '../error.ts';
import { setKey } from '../record.ts';
import type { Fields } from '../record.ts';
import { scalarReader } from '../scalar-text.ts';
import type { ListShape, MapShape, Member, Reference, StructureShape } from '../shape.ts';
import { isFlat, ownName } from '../xml/name.ts';
import { numberedChildren } from './form-tree.ts';
import type { FormNode } from './form-tree.ts';
import type { QueryNames } from './names.ts';

/** Reads a value from its node; undefined when the node says nothing of it. */
type NodeReader = (node: FormNode) => unknown;

/** Compiles structures into readers of form parameters, in one dialect. */
export class FormReaders {
  readonly #names: QueryNames;

  constructor(names: QueryNames) {
    this.#names = names;
  }

  readonly structure: (shape: StructureShape) => (node: FormNode) => Fields = compiled((shape) => {
    const readers = new Map<string, { name: string; read: NodeReader }>();
    for (const member of shape.members) {
      let read: NodeReader | undefined;
      const lazy: NodeReader = (node) => (read ??= this.#value(member, member))(node);
      readers.set(this.#names.member(member), { name: member.name, read: lazy });
    }
    return (node) => {
      const fields: Fields = {};
      for (const [parameter, child] of node.children ?? []) {
        const reader = readers.get(parameter);
        if (reader === undefined) continue;
        const value = reader.read(child);
        if (value !== undefined) fields[reader.name] = value;
      }
      return fields;
    };
  });

  /** The names of parameters that a structure's members have. */
  readonly parameters: (shape: StructureShape) => ReadonlySet<string> = compiled(
    (shape) => new Set(shape.members.map((member) => this.#names.member(member))),
  );

  #value(reference: Reference, member: Member | undefined): NodeReader {
    const { shape } = reference;
    if (shape.kind === 'structure') return this.structure(shape);
    if (shape.kind === 'list') return this.#list(shape, member);
    if (shape.kind === 'map') return this.#map(shape, member);
    const read = scalarReader(shape);
    const keepsEmpty = shape.kind === 'string' || shape.kind === 'blob' || shape.kind === 'character';
    return ({ value }) => {
      if (value === undefined || (value === '' && !keepsEmpty)) return undefined;
      try {
        return read(value);
      } catch (error) {
        if (error instanceof Malformed) throw new Malformed(error.message, value, member?.name);
        throw error;
      }
    };
  }

  #list(shape: ListShape, member: Member | undefined): NodeReader {
    const between = this.#names.item(member, shape);
    const read = this.#value(shape.item, member);
    return (node) => {
      const inner = between === undefined ? node : (node.children?.get(between) ?? node);
      const items = numberedChildren(inner).map(read);
      return items.length === 0 && node.value === undefined ? undefined : items;
    };
  }

  #map(shape: MapShape, member: Member | undefined): NodeReader {
    const flat = shape.flattened === true || (member !== undefined && isFlat(member));
    const keyName = ownName(shape.key) ?? 'key';
    const valueName = ownName(shape.value) ?? 'value';
    const read = this.#value(shape.value, member);
    return (node) => {
      const entries: Fields = {};
      const inner = flat ? node : (node.children?.get('entry') ?? node);
      for (const entry of numberedChildren(inner)) {
        const key = entry.children?.get(keyName)?.value;
        const value = entry.children?.get(valueName);
        if (key !== undefined) setKey(entries, key, value === undefined ? undefined : read(value));
      }
      return entries;
    };
  }
}
